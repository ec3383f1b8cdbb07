import type { Json, JsonObject } from "../document/json.ts";
import { object } from "../document/values.ts";
import type { BodyVariant, Unsupported } from "./api-model.ts";
import { kindOf } from "./client-runtime.ts";
import { isFields, isFile, named, propertiesOf, type Resolve, resolver } from "./references.ts";

/** Notes what clients cannot do. */
export type Report = (one: Omit<Unsupported, "operation">) => void;

const essence = (type: string): string => type.split(";")[0]?.trim().toLowerCase() ?? "";

/** Returns how a body of a content type is written; undefined if clients cannot. */
function kindOfBody(type: string, schema: Json | undefined, resolve: Resolve): BodyVariant["kind"] | undefined {
	const name = essence(type);
	if (name === "application/x-www-form-urlencoded") return "form";
	if (name === "multipart/form-data") return "multipart";
	if (name.startsWith("multipart/")) return undefined;
	const kind = kindOf(name);
	if (kind === "json") return name.includes("*") && isFile(schema, resolve) ? "binary" : "json";
	if (kind === "text") return "text";
	return kind === "binary" ? "binary" : undefined;
}

/** Returns how a field of a form is written according to its encoding. */
function fieldStyle(encoding: JsonObject, schema: Json | undefined, resolve: Resolve): string | undefined {
	const { style, explode, contentType } = encoding;
	const isRecord = isFields(schema, resolve) && resolve(schema).type !== undefined;
	if (style === "deepObject") return "nested";
	if (style === "spaceDelimited") return explode === true ? "repeat" : "space";
	if (style === "pipeDelimited") return explode === true ? "repeat" : "pipe";
	if (style === "form" || explode !== undefined) return explode === false ? "comma" : isRecord ? "spread" : "repeat";
	return typeof contentType === "string" ? contentType : undefined;
}

/** Returns how the fields of a form are written, by name. */
function fieldsOf(
	kind: "form" | "multipart",
	media: JsonObject,
	resolve: Resolve,
): Pick<BodyVariant, "fields" | "rest"> {
	const properties = propertiesOf(media.schema, resolve);
	const encodings = object(media.encoding);
	const fields: Record<string, string> = {};
	for (const [name, schema] of Object.entries(properties)) {
		const style = fieldStyle(resolve(encodings[name]), schema, resolve);
		const isList = resolve(schema).type === "array";
		const file = isFile(schema, resolve) || (isList && isFile(resolve(schema).items, resolve));
		if (kind === "multipart") {
			if (style !== undefined) fields[name] = style;
			else if (file) fields[name] = "application/octet-stream";
		} else if (style !== undefined)
			fields[name] = /\bjson\b/.test(style) ? "json" : style.includes("/") ? "repeat" : style;
	}
	const names = Object.keys(fields);
	// Some APIs nest everything: say it once.
	const isNested = names.length > 0 && names.every((name) => fields[name] === "nested");
	if (isNested) return { rest: "nested" };
	return names.length === 0 ? {} : { fields };
}

/** Returns the ways to send a body, JSON first. */
export function bodiesOf(
	body: JsonObject,
	document: JsonObject,
	taken: ReadonlySet<string>,
	report: Report,
): BodyVariant[] {
	const resolve = resolver(document);
	const whole = taken.has("body") ? "requestBody" : "body";
	const all = Object.entries(object(body.content)).flatMap(([type, given]): BodyVariant[] => {
		const media = resolve(given);
		const kind = kindOfBody(type, media.schema, resolve);
		const isWhole = kind === "binary" || kind === "text" || !isFields(media.schema, resolve);
		if (kind === undefined || (isWhole && (kind === "form" || kind === "multipart"))) {
			const why = kind === undefined ? "clients cannot write this content type" : "a form needs fields";
			report({ what: `the request body ${type}`, why });
			return [];
		}
		return [
			{
				kind,
				type: essence(type),
				...named(media.schema),
				...(isWhole && { whole }),
				...((kind === "form" || kind === "multipart") && fieldsOf(kind, media, resolve)),
			},
		];
	});
	return [...all.filter(({ kind }) => kind === "json"), ...all.filter(({ kind }) => kind !== "json")];
}

/** Whether a body is what every client can send: an object as JSON. */
export const isPlain = (variants: readonly BodyVariant[]): boolean =>
	variants.length <= 1 &&
	variants.every(
		({ kind, type, whole }) =>
			kind === "json" && whole === undefined && (type === "application/json" || type.includes("*")),
	);

/** Whether a field of a JSON body switches the response to a stream: a boolean called `stream`. */
export function streamParam(variants: readonly BodyVariant[], document: JsonObject): string | undefined {
	const resolve = resolver(document);
	const [first] = variants;
	const stream = first && propertiesOf(first.schema as JsonObject, resolve).stream;
	const types = [stream, ...["anyOf", "oneOf", "allOf"].flatMap((key) => (resolve(stream)[key] ?? []) as Json[])];
	return stream !== undefined && types.some((one) => [resolve(one).type].flat().includes("boolean"))
		? "stream"
		: undefined;
}
