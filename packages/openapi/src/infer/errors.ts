import type { Json, JsonObject } from "../document/load.ts";
import { list, object } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";

const CODE = /^(?:code|error_?code|type|error_?type|name|error|slug|key|status_?code)$/i;
const MESSAGE = /^(?:message|msg|detail|details|error_?message|error_?description|description|title|reason|error)$/i;
const PARAM = /^(?:param|parameter|field|pointer|source|property|path)$/i;
const REQUEST_ID = /^(?:request_?id|req_?id|trace_?id|correlation_?id|psp_?reference|request_?log_?url)$/i;
const HOLDER = /^(?:errors?|error_?details?|fault)$/i;
const MOST = 0.5;

/** Concludes where error bodies have their code and message: dotted paths, which most error responses of the document share. */
export function inferErrorShape(look: Look, places: readonly OperationPlace[]): Inference<JsonObject> | undefined {
	const seen = new Map<string, { count: number; shape: JsonObject }>();
	let bodies = 0;
	for (const { operation } of places)
		for (const [status, response] of Object.entries(object(operation.responses))) {
			if (!/^(?:[45]\d\d|[45]XX|default)$/.test(status)) continue;
			const [media] = Object.entries(object(look.follow(response).content)).filter(([type]) => /json/.test(type));
			const shape = media && shapeOf(look, object(media[1]).schema);
			if (!shape) continue;
			bodies++;
			const key = JSON.stringify(shape);
			const before = seen.get(key);
			if (before) before.count++;
			else seen.set(key, { count: 1, shape });
		}
	const [best] = [...seen.values()].sort((a, b) => b.count - a.count);
	if (!best || Object.keys(best.shape).length === 0) return undefined;
	const share = best.count / bodies;
	return {
		value: best.shape,
		confidence: share >= MOST ? (best.shape.message === undefined ? "medium" : "high") : "low",
		because: `${best.count} of ${bodies} error responses have this shape`,
	};
}

function shapeOf(look: Look, schema: Json | undefined): JsonObject | undefined {
	if (schema === undefined) return undefined;
	const properties = look.properties(schema);
	const names = Object.keys(properties);
	const holder = names.find((name) => HOLDER.test(name) && Object.keys(look.properties(properties[name])).length > 0);
	const inner = holder === undefined ? properties : look.properties(properties[holder]);
	const prefix = holder === undefined ? "" : `${holder}.`;
	const message = best(look, inner, MESSAGE);
	const code = best(look, inner, CODE, message);
	const param = best(look, inner, PARAM);
	const requestId = names.find((name) => REQUEST_ID.test(name));
	const innerId = Object.keys(inner).find((name) => REQUEST_ID.test(name));
	if (message === undefined && code === undefined) return undefined;
	const id = requestId ?? (innerId === undefined ? undefined : `${prefix}${innerId}`);
	return {
		...(code !== undefined && { code: `${prefix}${code}` }),
		...(message !== undefined && { message: `${prefix}${message}` }),
		...(param !== undefined && { param: `${prefix}${param}` }),
		...(id !== undefined && { requestId: id }),
	};
}

/** Returns the property that fits best: in the order of the alternatives of the pattern. Names have no dots, because dots separate them. */
function best(look: Look, properties: Record<string, Json>, pattern: RegExp, not?: string): string | undefined {
	const order = pattern.source.replace(/^\^\(\?:|\)\$$/g, "").split("|");
	const rank = (name: string): number => order.findIndex((one) => new RegExp(`^(?:${one})$`, "i").test(name));
	return Object.keys(properties)
		.filter((name) => pattern.test(name) && name !== not && !name.includes("."))
		.filter((name) => {
			const types = look.types(properties[name]);
			return types.length === 0 || types.some((type) => type === "string" || type === "integer");
		})
		.sort((a, b) => rank(a) - rank(b))[0];
}

/** Concludes that an operation reports errors with a status of success, in a field such as `ok: false`. */
export function inferErrorsInSuccess(look: Look, place: OperationPlace): Inference<JsonObject> | undefined {
	const schema = look.resultSchema(place);
	if (schema === undefined) return undefined;
	const found = flagOf(look, schema);
	if (!found) return undefined;
	const responses = Object.keys(object(place.operation.responses)).filter((status) => /^(?:4|default)/.test(status));
	const shared = responses.some((status) => {
		const [media] = Object.values(object(look.follow(object(place.operation.responses)[status]).content));
		return flagOf(look, object(media).schema) !== undefined;
	});
	return {
		value: found,
		confidence: found.code !== undefined || shared ? "high" : "medium",
		because: `its responses have ${String(found.ok)}${shared ? ", and so do its errors" : ""}`,
	};
}

function flagOf(look: Look, schema: Json | undefined): JsonObject | undefined {
	const properties = alternatives(look, schema);
	const ok = Object.keys(properties).find((name) => /^(?:ok|success|succeeded)$/i.test(name));
	if (ok === undefined || !look.types(properties[ok]).includes("boolean")) return undefined;
	const code = Object.keys(properties).find(
		(name) => /^(?:error|error_?code|code)$/i.test(name) && look.types(properties[name]).includes("string"),
	);
	return { ok, value: false, ...(code !== undefined && { code }) };
}

/** The properties of all alternatives, because success and error can be two of them. */
function alternatives(look: Look, schema: Json | undefined): Record<string, Json> {
	const resolved = look.follow(schema);
	const inner = [...list(resolved.anyOf), ...list(resolved.oneOf)].map((one) => look.properties(one));
	return Object.assign({}, ...inner, look.properties(schema));
}

const BESIDE =
	/^(?:success|ok|status|code|message|error|errors|warnings?|meta|metadata|request_?id|_?links|included|timestamp|version|result_?info|messages)$/i;

/** Concludes that every response wraps its result in one property. */
export function inferEnvelope(look: Look, place: OperationPlace): Inference<string> | undefined {
	const properties = look.properties(look.resultSchema(place));
	const names = Object.keys(properties);
	const name = ["data", "result", "response", "payload"].find((one) => names.includes(one));
	if (name === undefined || names.some((one) => one !== name && !BESIDE.test(one))) return undefined;
	const inner = properties[name];
	const isObject = look.types(inner).includes("object") || Object.keys(look.properties(inner)).length > 0;
	if (!isObject) return undefined;
	return {
		value: name,
		confidence: names.length === 1 ? "high" : "medium",
		because:
			names.length === 1
				? `the response has nothing but ${name}`
				: `beside ${name} the response has only ${names.filter((one) => one !== name).join(", ")}`,
	};
}
