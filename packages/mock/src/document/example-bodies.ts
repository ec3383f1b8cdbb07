/** Bodies of valid calls: what a client takes, and what it sends for it. */
import type { DescribedOperation, JsonSchema } from "./description.ts";
import { isRecord, Schemas } from "./schema-view.ts";
import { define } from "./synthesis.ts";

/** The body of a valid call. */
export interface ExampleBody {
	/** The properties of the client's argument. */
	readonly params: Readonly<Record<string, unknown>>;
	/** The content type with which it is sent. */
	readonly type: string;
	/** What is sent, in one of the forms that the API reads. */
	readonly text: string;
}

const BOUNDARY = "example";
const FILE = "example";

const isJson = (type: string): boolean => /^application\/([\w.-]+\+)?json\b|^text\/json\b/i.test(type);

/** Whether clients take a string for a body of this type. The same types as in `@countersign/sdk`. */
const isText = (type: string): boolean =>
	/^(?:text\/|application\/(?:xml|yaml|x-yaml|javascript|graphql|sdp|pem-certificate-chain)$)|\+(?:xml|yaml)$/.test(
		type.split(";")[0]?.trim().toLowerCase() ?? "",
	);

const KNOWN: Readonly<Record<string, string>> = {
	"image/*": "image/png",
	"audio/*": "audio/mpeg",
	"video/*": "video/mp4",
};

/** The content type of a file, where a document only says what kind of file it is. */
const fileType = (type: string): string =>
	KNOWN[type.toLowerCase()] ?? (type.includes("*") ? "application/octet-stream" : type);

/** Writes the bodies of one API. */
export class ExampleBodies {
	readonly #views: Schemas;

	/** @param schemas as documented, because formats such as `binary` say what is a file */
	constructor(schemas: Readonly<Record<string, JsonSchema>>) {
		this.#views = new Schemas(schemas);
	}

	/**
	 * Returns the body of a call; `undefined` without one, and `"none"` if a body is required but none of its content types can be written.
	 *
	 * @param value makes a value of a schema
	 */
	of({ body }: DescribedOperation, value: (schema: JsonSchema) => unknown): ExampleBody | "none" | undefined {
		if (!body) return undefined;
		// A client sends JSON if it can, and the first other content type if not.
		const types = Object.entries(body.content).sort(([a], [b]) => Number(isJson(b)) - Number(isJson(a)));
		for (const [type, { schema, whole }] of types) {
			const made = this.#write(type, schema, whole, value);
			if (made) return made;
		}
		return body.required ? "none" : undefined;
	}

	#write(
		type: string,
		schema: JsonSchema,
		whole: string | undefined,
		value: (schema: JsonSchema) => unknown,
	): ExampleBody | undefined {
		if (isJson(type)) {
			const made = value(schema);
			const text = JSON.stringify(made);
			if (whole !== undefined) return { params: { [whole]: made }, type, text };
			return isRecord(made) ? { params: made, type, text } : undefined;
		}
		if (/^multipart\/form-data/i.test(type)) return this.#multipart(schema, value(schema));
		if (/^application\/x-www-form-urlencoded/i.test(type)) {
			const made = value(schema);
			return isRecord(made) ? { params: made, type, text: new URLSearchParams(pairsOf(made)).toString() } : undefined;
		}
		if (whole === undefined) return undefined;
		return { params: { [whole]: isText(type) ? FILE : new Blob([FILE], { type: fileType(type) }) }, type, text: FILE };
	}

	#multipart(schema: JsonSchema, made: unknown): ExampleBody | undefined {
		if (!isRecord(made)) return undefined;
		const { properties } = this.#views.view(schema);
		const params: Record<string, unknown> = {};
		const parts: string[] = [];
		for (const [name, one] of Object.entries(made)) {
			const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
			const { items } = this.#views.view(property ?? {});
			const isList = items !== undefined && this.#isFile(items);
			const isFile = isList || this.#isFile(property);
			define(params, name, isList ? [new Blob([FILE])] : isFile ? new Blob([FILE]) : one);
			if (isFile) parts.push(part(`${name}"; filename="${FILE}`, FILE));
			else for (const [key, text] of pairsOf({ [name]: one })) parts.push(part(key, text));
		}
		return {
			params,
			type: `multipart/form-data; boundary=${BOUNDARY}`,
			text: `${parts.join("")}--${BOUNDARY}--\r\n`,
		};
	}

	#isFile(schema: JsonSchema | undefined): boolean {
		const { format, contentMediaType, contentEncoding } = this.#views.view(schema ?? {}).keywords;
		return format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined);
	}
}

const part = (name: string, text: string): string =>
	`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;

/** Returns the pairs of a form, with the steps of a nested name in brackets. */
function pairsOf(value: unknown, name = ""): [string, string][] {
	const inside = (key: string, one: unknown): [string, string][] => pairsOf(one, name === "" ? key : `${name}[${key}]`);
	if (Array.isArray(value)) return value.flatMap((one, index) => inside(isRecord(one) ? String(index) : "", one));
	if (isRecord(value)) return Object.entries(value).flatMap(([key, one]) => inside(key, one));
	return value === undefined || value === null ? [] : [[name, String(value)]];
}
