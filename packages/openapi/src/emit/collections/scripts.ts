import type { CollectionRequest } from "./requests.ts";

/** The names that an application uses for the parts of its scripts. */
export interface Dialect {
	/** Checks something and shows the result under a name. */
	readonly test: string;
	/** Begins an assertion. */
	readonly expect: string;
	/** The status of the response. */
	readonly status: string;
	/** The parsed body of the response. */
	readonly body: string;
	/** Sets a variable. */
	readonly set: string;
}

/** The line that says what is expected of the response. */
export function testLine({ refused }: CollectionRequest, { test, expect, status }: Dialect): string {
	const expected = refused === undefined ? "within(200, 299)" : `equal(${refused})`;
	const name = refused === undefined ? "The call succeeds" : `The call is rejected with ${refused}`;
	return `${test}(${JSON.stringify(name)}, () => ${expect}(${status}).to.be.${expected});`;
}

/** The lines that keep the ids that later requests use. */
export const saveLines = ({ saves }: CollectionRequest, { set, body }: Dialect): string[] =>
	Object.entries(saves).map(
		([variable, pointer]) => `${set}(${JSON.stringify(variable)}, ${accessOf(body, pointer)});`,
	);

/** Returns a JSON pointer as a JavaScript expression: `/data/0/id` as `body.data[0].id`. */
const accessOf = (root: string, pointer: string): string =>
	pointer
		.split("/")
		.slice(1)
		.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
		.reduce((text, step) => {
			if (/^\d+$/.test(step)) return `${text}[${step}]`;
			return /^[A-Za-z_$][\w$]*$/.test(step) ? `${text}.${step}` : `${text}[${JSON.stringify(step)}]`;
		}, root);
