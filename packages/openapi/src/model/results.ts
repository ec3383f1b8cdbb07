import type { Json, JsonObject } from "../document/json.ts";
import { object } from "../document/values.ts";
import type { ErrorBody, EventStream, JsonSchema, Operation } from "./api-model.ts";
import { kindOf } from "./client-runtime.ts";
import { named, propertiesOf, resolver, text } from "./references.ts";

type Success = Operation["successes"][number];

const essence = (type: string): string => type.split(";")[0]?.trim().toLowerCase() ?? "";

/** Returns the media types of a response that JSON clients read; others only if there is no JSON. */
function mediaOf(response: JsonObject): JsonObject | undefined {
	const all = Object.entries(object(response.content));
	const json = all.find(([type]) => kindOf(type) === "json");
	return json ? object(json[1]) : undefined;
}

/** Returns the statuses of successes with their responses, lowest first. Without any, `default` is one. */
function successResponses(raw: JsonObject, resolve: (value: Json | undefined) => JsonObject): [number, JsonObject][] {
	const responses = Object.entries(object(raw.responses));
	const good = responses
		.filter(([status]) => /^2(?:\d\d|XX)$/i.test(status))
		.map(([status, response]): [number, JsonObject] => [Number(status.replace(/X/gi, "0")), resolve(response)]);
	const isOnly = responses.every(([status]) => status === "default" || /^[1345]/.test(status));
	const others = responses.filter(([status]) => status === "default" && good.length === 0 && isOnly);
	const hasErrors = responses.some(([status]) => /^[345]/.test(status));
	const fallback = hasErrors ? [] : others.map(([, response]): [number, JsonObject] => [200, resolve(response)]);
	return [...good, ...fallback].sort(([a], [b]) => a - b);
}

/** What the document says about the responses of an operation. */
export interface Results {
	readonly successes: readonly Success[];
	readonly results?: readonly string[];
	readonly stream?: EventStream;
	readonly errorBodies: readonly ErrorBody[];
}

/**
 * Reads the responses of an operation.
 *
 * @param param the param of the request that asks for a stream, if it has one
 */
export function resultsOf(raw: JsonObject, document: JsonObject, param: string | undefined): Results {
	const resolve = resolver(document);
	const responses = successResponses(raw, resolve);
	const types = [
		...new Set(
			responses.flatMap(([, response]) => Object.entries(object(response.content)).map(([type]) => essence(type))),
		),
	];
	const rank = (type: string): number => ({ json: 0, binary: 1, text: 1, events: 2, lines: 2 })[kindOf(type)];
	const sorted = [...types].sort((a, b) => rank(a) - rank(b));
	const isJson = types.every((type) => kindOf(type) === "json");
	const streamed = responses
		.flatMap(([, response]) => Object.entries(object(response.content)))
		.find(([type]) => rank(essence(type)) === 2);
	const stream =
		streamed && streamOf(essence(streamed[0]), object(streamed[1]), raw, types.length > 1 ? param : undefined, resolve);
	return {
		successes: responses.map(([status, response]) => {
			const schema = mediaOf(response)?.schema;
			const isOther = schema === undefined && Object.keys(object(response.content)).length > 0 && !isJson;
			return { status, ...(schema !== undefined ? named(schema) : isOther ? { schema: OTHER } : {}) };
		}),
		...(!isJson && { results: sorted }),
		...(stream && { stream }),
		errorBodies: errorBodies(raw, resolve),
	};
}

/** The schema of a body that isn't JSON. */
export const OTHER: JsonSchema = {};

function streamOf(
	type: string,
	media: JsonObject,
	raw: JsonObject,
	usualParam: string | undefined,
	resolve: (value: Json | undefined) => JsonObject,
): EventStream {
	const own = object(raw["x-stream"]);
	const param = typeof own.param === "string" ? own.param : usualParam;
	const given = media.itemSchema ?? media.schema;
	const common = { type, ...(param !== undefined && { param }), ...(typeof own.end === "string" && { end: own.end }) };
	if (kindOf(type) === "lines") return { ...common, item: "data", ...(given !== undefined && named(given)) };
	const found = resolve(given);
	if (given === undefined || found.type === "string") return { ...common, item: "text" };
	const data = media.itemSchema === undefined ? undefined : propertiesOf(media.itemSchema, resolve).data;
	if (data === undefined) return { ...common, item: "data", ...named(given) };
	const content = resolve(data).contentSchema;
	return content === undefined ? { ...common, item: "text" } : { ...common, item: "event", ...named(content) };
}

function errorBodies(raw: JsonObject, resolve: (value: Json | undefined) => JsonObject): ErrorBody[] {
	return Object.entries(object(raw.responses)).flatMap(([status, response]): ErrorBody[] => {
		const schema = mediaOf(resolve(response))?.schema;
		const range = text(status).toUpperCase();
		if (schema === undefined || !/^(?:[45]\d\d|[45]XX|DEFAULT)$/.test(range)) return [];
		const of = range === "DEFAULT" ? "default" : /X/.test(range) ? (range as "4XX" | "5XX") : Number(range);
		return [{ status: of, ...named(schema) }];
	});
}
