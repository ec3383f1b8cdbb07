import type { ApiModel, Operation, Parameter } from "../model/api-model.ts";
import type { CallShape } from "./call-shape.ts";
import { errorClassOf } from "./error-classes.ts";
import { type Example, exampleOf, literal } from "./example.ts";
import { callParameters } from "./operations.ts";
import { docComment } from "./print.ts";
import { sourceText, whenText } from "./source-text.ts";

/** The request of a call, as in `POST /orders/{id}/confirm`: what "go to definition" shows first. */
const requestOf = ({ method, path, pathStyle }: Operation, { entityPathPrefix = "" }: ApiModel): string =>
	`${method} ${pathStyle === "entity" ? entityPathPrefix : ""}${path}`;

/** Returns the sentence in the imperative without its period, because `Lists orders.` and `List orders` say the same. */
const imperative = (sentence: string): string => sentence.replace(/\.$/, "").replace(/^(\w+?)s\b/, "$1");

function scopeText(scopes: readonly (readonly string[])[]): string {
	const texts = scopes.filter((set) => set.length > 0).map((set) => set.map((scope) => `\`${scope}\``).join(" and "));
	return texts.length === 0 ? "none" : texts.join(", or ");
}

/** A longer body would hide the rest of the docstring. */
const MAX_BODY_LINES = 16;

type Fields = { readonly [name: string]: Example };

/** The body that the document shows. Undefined if it shows none, or one that is too long to read in an editor. */
function shownBody({ example }: Operation): Fields | undefined {
	const body = example?.body as Example | undefined;
	if (body === undefined || body === null || typeof body !== "object" || Array.isArray(body)) return undefined;
	if (Object.keys(body).length === 0) return undefined;
	return literal(body).split("\n").length > MAX_BODY_LINES ? undefined : (body as Fields);
}

/** A call with the body of the document's example, or with everything that is required and nothing else. */
function exampleCall(model: ApiModel, operation: Operation, shape: CallShape, client: string): string {
	const anyValue = (one: Parameter): Example => exampleOf(one.schema, model.schemas, one.property);
	const args = operation.parameters.filter((one) => one.in === "path").map((one) => literal(anyValue(one)));
	const shown = shownBody(operation);
	if (shape.params?.required || shown) {
		const body = shown ?? (operation.body ? (exampleOf(operation.body.schema, model.schemas) as Fields) : {});
		const needed = callParameters(operation).filter((one) => one.required);
		args.push(literal({ ...body, ...Object.fromEntries(needed.map((one) => [one.property, anyValue(one)])) }));
	}
	const call = `${client}.${operation.id}(${args.join(", ")})`;
	return operation.pagination ? `for await (const item of ${call}) console.log(item);` : `await ${call};`;
}

function errorText({ refusals, errors }: Operation): string {
	const statuses = [...new Set([...refusals, ...errors.map(({ status }) => status)])].sort((a, b) => a - b);
	const named = statuses.map((status) => `\`${errorClassOf(status)}\` (${status})`).join(", ");
	return `Errors: ${named === "" ? "" : `${named} and `}those that every call can throw.`;
}

/** Returns what a method's docstring says: request, scopes, pages, events, errors, an example and the source. */
export function methodDoc(model: ApiModel, operation: Operation, shape: CallShape, client: string): string {
	const lines = [`\`${requestOf(operation, model)}\``, "", operation.summary.replace(/\.?$/, ".")];
	const { summary, description } = operation;
	if (description !== "" && imperative(description) !== imperative(summary)) lines.push("", description);
	lines.push(
		"",
		`Scopes: ${scopeText(operation.scopes)}.${operation.idempotency ? " Accepts an idempotency key. If you pass none, the client creates one." : ""}`,
	);
	const { pagination } = operation;
	if (pagination && pagination.style !== "none")
		lines.push(
			`Pages: ${pagination.style}, ${pagination.default ?? "?"} items by default, at most ${pagination.maximum ?? "?"}.`,
		);
	if (operation.emits.length > 0) lines.push(`Events: ${operation.emits.map((type) => `\`${type}\``).join(", ")}.`);
	lines.push(errorText(operation));
	for (const error of operation.errors) lines.push("", `@throws ${error.status} \`${error.code}\`: ${whenText(error)}`);
	const example = exampleCall(model, operation, shape, client);
	lines.push("", "@example", "```ts", example, "```", "", sourceText(operation.source, "operation"));
	if (operation.deprecated) lines.push("", "@deprecated");
	return docComment(lines, "\t");
}
