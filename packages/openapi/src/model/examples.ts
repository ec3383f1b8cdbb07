import { isObject, type Json, type JsonObject } from "../document/json.ts";
import { isJsonType, object } from "../document/values.ts";
import type { CallExample, ErrorExample, EventExample } from "./api-model.ts";

const mediaOf = (holder: JsonObject): JsonObject =>
	object(Object.entries(object(holder.content)).find(([type]) => isJsonType(type))?.[1]);

/** Returns the examples of a request body or response, by name. One that has no name is called `example`. */
function examplesIn(holder: JsonObject): [string, Json][] {
	const { example, examples } = mediaOf(holder);
	if (example !== undefined) return [["example", example]];
	return Object.entries(object(examples)).flatMap(([name, one]): [string, Json][] =>
		isObject(one) && one.value !== undefined ? [[name, one.value]] : [],
	);
}

/**
 * Returns the example of a call: from the examples of its request body and responses, and from `x-example` for its arguments.
 *
 * @param resolve follows a reference inside the document
 */
export function exampleOfCall(
	raw: JsonObject,
	resolve: (value: Json | undefined) => JsonObject,
): CallExample | undefined {
	const { path, query } = object(raw["x-example"]);
	const body = examplesIn(resolve(raw.requestBody))[0]?.[1];
	const responses = Object.entries(object(raw.responses)).map(([status, one]) => ({ status, holder: resolve(one) }));
	const good = responses.filter(({ status }) => /^2\d\d$/.test(status)).sort((a, b) => (a.status < b.status ? -1 : 1));
	const shown = good.find(({ holder }) => examplesIn(holder).length > 0) ?? good.find(({ holder }) => !holder.content);
	const response = shown && { status: Number(shown.status), body: examplesIn(shown.holder)[0]?.[1] };
	const errors = responses
		.filter(({ status }) => /^[45]\d\d$/.test(status) || status === "default")
		.flatMap(({ status, holder }) =>
			examplesIn(holder).map(
				([name, value]): ErrorExample => ({
					...(status !== "default" && { status: Number(status) }),
					name,
					body: value,
				}),
			),
		)
		.sort((a, b) => (a.status ?? 999) - (b.status ?? 999));
	const documented = isObject(path) || isObject(query) || body !== undefined || response?.body !== undefined;
	if (!documented && errors.length === 0) return undefined;
	return {
		path: object(path),
		query: object(query),
		...(body !== undefined && { body }),
		...(response && {
			response: { status: response.status, ...(response.body !== undefined && { body: response.body }) },
		}),
		errors,
	};
}

/** Returns the example of an event: from its request body, and from `x-example` for the headers. */
export function exampleOfEvent(raw: JsonObject, body: JsonObject): EventExample | undefined {
	const shown = examplesIn(body)[0]?.[1];
	return shown === undefined ? undefined : { headers: object(object(raw["x-example"]).headers), body: shown };
}
