import type { ApiModel, Operation, Parameter } from "../model/api-model.ts";
import { kindOf, type Wire, type WireBody, type WireParam, writeWire } from "../model/client-runtime.ts";

/** The usual content types of the kinds of bodies. */
const USUAL: Readonly<Record<WireBody["kind"], string>> = {
	json: "application/json",
	form: "application/x-www-form-urlencoded",
	multipart: "multipart/form-data",
	binary: "application/octet-stream",
	text: "text/plain",
};

/** Whether a header carries the operation's idempotency key, which is an option of the call and no param. */
const isKey = (one: Parameter, { idempotency }: Operation): boolean =>
	one.in === "header" && one.name.toLowerCase() === idempotency?.header.toLowerCase();

/** The parameters that a plain client cannot write, by property. */
function wireParams(operation: Operation): Record<string, WireParam> {
	const result: Record<string, WireParam> = {};
	for (const one of operation.parameters) {
		const { name, property, style, format } = one;
		if (isKey(one, operation)) continue;
		if (one.in === "path") {
			if (style !== undefined) result[`{${name}}`] = ["path", name, style];
		} else if (one.in === "query") {
			const isRenamed = property !== name.replace(/\[\]$/, "");
			if (style !== undefined || isRenamed)
				result[property] =
					style === undefined && format === undefined ? ["query", name] : ["query", name, style ?? format ?? "repeat"];
		} else if (one.in === "cookie" || style !== undefined || property !== name)
			result[property] = style === undefined ? [one.in, name] : [one.in, name, style];
	}
	return result;
}

function wireBody({ bodies = [], body }: Operation): WireBody[] {
	return bodies.map(({ kind, type, whole, fields, rest }): WireBody => {
		const isUsual = type === USUAL[kind] || (kind === "json" && type.includes("*"));
		return {
			kind,
			...(!isUsual && { type }),
			...(whole !== undefined && { whole }),
			...(fields && { fields }),
			...(rest !== undefined && { rest }),
			...(body?.required === false && { optional: true as const }),
		};
	});
}

/** Returns what the operation table says about an operation that isn't a plain JSON call; undefined for one that is. */
export function wireOf(operation: Operation, model: ApiModel): Wire | undefined {
	const { results, stream, idempotency, idempotencyField, envelope, security, server, pagination } = operation;
	const params = wireParams(operation);
	const body = wireBody(operation);
	const isOwnKey =
		idempotency !== undefined && idempotency.header.toLowerCase() !== model.idempotencyHeader?.toLowerCase();
	const query = /^[^?#]*\?([^#]*)/.exec(operation.path)?.[1] ?? "";
	const wire: Wire = {
		...(Object.keys(params).length > 0 && { params }),
		...(query !== "" && { query }),
		...(body.length > 0 && { body }),
		...(results && { results }),
		...(stream?.param !== undefined && { stream: stream.param }),
		...(stream?.end !== undefined && { end: stream.end }),
		...(stream && stream.item !== "data" && { item: stream.item }),
		...(idempotencyField !== undefined && { key: ["body", idempotencyField] as const }),
		...(isOwnKey && { key: ["header", idempotency.header] as const }),
		...(envelope !== undefined && envelope !== "data" && { envelope }),
		...(operation.errorsInSuccess && { errors: operation.errorsInSuccess }),
		...(security && { auth: alternatives(security) }),
		...(server !== undefined && { server }),
	};
	const isNeeded = pagination?.source?.isUrl === true;
	return Object.keys(wire).length > 0 || isNeeded ? wire : undefined;
}

/** Writes alternative sets as `a+b|c`. */
export const alternatives = (security: readonly (readonly string[])[]): string =>
	security.map((set) => set.join("+")).join("|");

/** Writes the token of an operation. */
export const wireText = (operation: Operation, model: ApiModel): string | undefined => {
	const wire = wireOf(operation, model);
	return wire && writeWire(wire);
};

/** Returns the runtime's parts that a client needs for its operations. */
export function partsOf(model: ApiModel): {
	readonly parts: string | undefined;
	readonly imports: readonly string[];
} {
	const wires = model.operations.flatMap((one) => wireOf(one, model) ?? []);
	if (wires.length === 0) return { parts: undefined, imports: [] };
	const kinds = new Set(wires.flatMap(({ body = [] }) => body.map(({ kind }) => kind)));
	const results = new Set(wires.flatMap((one) => (one.results ?? []).map(kindOf)));
	const writers = (
		[
			["form", "formBody"],
			["multipart", "multipartBody"],
			["binary", "binaryBody"],
			["text", "textBody"],
		] as const
	).filter(([kind]) => kinds.has(kind));
	const parts: [string, string, boolean][] = [
		[
			`bodies: { ${writers.map(([kind, writer]) => `${kind}: ${writer}`).join(", ")} }`,
			writers.map(([, writer]) => writer).join(),
			writers.length > 0,
		],
		["styles: parameterStyles", "parameterStyles", wires.some((one) => one.params !== undefined)],
		["results: otherResults", "otherResults", ["binary", "text", "json"].some((kind) => results.has(kind as "json"))],
		["events: eventResults", "eventResults", results.has("events") || results.has("lines")],
		["successes: errorsInSuccess", "errorsInSuccess", wires.some((one) => one.errors !== undefined)],
	];
	const used = parts.filter(([, , isUsed]) => isUsed);
	return {
		parts: `wireParts({ ${used.map(([text]) => text).join(", ")} })`,
		imports: ["wireParts", ...used.flatMap(([, names]) => names.split(","))],
	};
}
