import { type Build, type BuiltRequest, encodeArgument, headerOf, queryPartsOf } from "../call/build-request.ts";
import { jsonText } from "../call/json-text.ts";
import type { Operation } from "../operations/operation.ts";
import type { CallOptions } from "../options.ts";
import type { Provider } from "../provider.ts";
import type { BodyWriter, WrittenBody } from "./bodies.ts";
import type { EventResults } from "./events.ts";
import { ExactUrl } from "./exact-url.ts";
import { SentParams } from "./params.ts";
import type { OtherResults } from "./results.ts";
import type { ParameterStyles } from "./styles.ts";
import { readEnvelope, type SuccessRules } from "./successes.ts";
import { essence, kindOf, readWire, type Wire, type WireBody } from "./wire.ts";

/** The parts that a client needs for its document. A client bundles only those that it passes. */
export interface WireKinds {
	/** Writers of bodies other than JSON. */
	readonly bodies?: Readonly<Partial<Record<WireBody["kind"], BodyWriter>>> | undefined;
	/** Parameter styles other than the usual ones. */
	readonly styles?: ParameterStyles | undefined;
	/** Responses other than JSON. */
	readonly results?: OtherResults | undefined;
	/** Streams of events. */
	readonly events?: EventResults | undefined;
	/** Envelopes other than `data`, and errors with the status of a success. */
	readonly successes?: SuccessRules | undefined;
}

/** Options of a call that not every operation has. */
export interface WireCallOptions extends CallOptions {
	/** How the body is sent, where the document describes several ways. */
	readonly contentType?: string | undefined;
	/** Which response to request, where the document describes several. */
	readonly accept?: string | undefined;
	/** `"stream"` returns the body of a download as a stream. Its time is not limited by `timeout` and `deadline`; `signal` ends it. */
	readonly as?: "stream" | undefined;
}

/** What a client knows besides the operation. */
export interface WireSettings {
	readonly uuid: () => string;
	/** Whether the transport takes every request. */
	readonly isUniversal: boolean;
	/** Returns the URL that a server of the document has for this client. */
	readonly serverUrl: (server: string) => string;
}

const missing = (operation: string, what: string): never => {
	throw new TypeError(`${operation}: the client lacks the part for ${what}. Generate the client again.`);
};

/** Creates the function that builds the requests of operations with a `wire`. */
export function wireBuild(kinds: WireKinds, settings: WireSettings): Build {
	const known = new Map<string, Wire>();
	const wireOf = (text: string): Wire => {
		const wire = known.get(text) ?? readWire(text);
		known.set(text, wire);
		return wire;
	};
	return (provider, baseUrl, prefix, operation, args, given, idempotencyKey, options) => {
		const wire = wireOf(operation.wire ?? "{}");
		const call = { provider, operation, wire, kinds, args, given, options: options as WireCallOptions };
		const base = wire.server === undefined ? `${baseUrl}${prefix}` : settings.serverUrl(wire.server);
		if (given instanceof ExactUrl) return { ...given.request(operation.id, base), ...resultOf(call, {}) };
		const params = SentParams.valuesOf(given);
		if (params !== undefined && (typeof params !== "object" || params === null || Array.isArray(params)))
			throw new TypeError(`${operation.id}: params must be an object`);
		const path = pathOf(call);
		const sorted = sortParams(call, params ?? {});
		const { headers, query, cookies } = sorted;
		if (wire.query !== undefined) query.unshift(wire.query);
		if (cookies.length > 0) headers.cookie = cookies.join("; ");
		let { rest } = sorted;
		const { key } = wire;
		if (key && idempotencyKey !== undefined) {
			if (key[0] === "header") headers[key[1].toLowerCase()] = idempotencyKey;
			else rest = { [key[1]]: idempotencyKey, ...rest };
		}
		const body = bodyOf(call, rest, sorted.wholes, settings.uuid);
		const { accept, ...result } = resultOf(call, params ?? {});
		if (!settings.isUniversal && (result.receive || (body?.body !== undefined && typeof body.body !== "string")))
			throw new TypeError(
				`${operation.id}: the client's transport sends and receives only text. Use the default one or nodeTransport for uploads, downloads and streams, or set \`isUniversal\` if yours can handle every AnyTransportRequest.`,
			);
		return {
			url: `${base}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
			path: `${prefix}${path}`,
			headers: accept === undefined ? headers : { accept, ...headers },
			body: undefined,
			...body,
			...result,
			...(key && { isKeyed: true }),
		};
	};
}

interface WireCall {
	readonly provider: Provider;
	readonly operation: Operation;
	readonly wire: Wire;
	readonly kinds: WireKinds;
	readonly args: readonly unknown[];
	readonly given: object | undefined;
	readonly options: WireCallOptions;
}

function pathOf({ operation, wire, kinds, args }: WireCall): string {
	let index = 0;
	return operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
		const style = wire.params?.[`{${name}}`]?.[2];
		const value = args[index++];
		if (style === undefined) return encodeArgument(value, name, operation.id);
		return (kinds.styles ?? missing(operation.id, "parameter styles")).pathArgument(operation.id, name, style, value);
	});
}

interface SortedParams {
	readonly query: string[];
	readonly headers: Record<string, string>;
	readonly cookies: string[];
	/** The fields of the body; undefined without any. */
	rest: Record<string, unknown> | undefined;
	/** The params that can be the whole body, by name. */
	readonly wholes: Record<string, unknown>;
}

/** Sorts params by where they are sent. */
function sortParams(call: WireCall, params: object): SortedParams {
	const { provider, operation, wire } = call;
	const wholes = new Set(wire.body?.flatMap(({ whole = [] }) => whole));
	const sorted: SortedParams = { query: [], headers: {}, cookies: [], rest: undefined, wholes: {} };
	for (const [name, value] of Object.entries(params)) {
		if (value === undefined) continue;
		const own = wire.params && Object.hasOwn(wire.params, name) ? wire.params[name] : undefined;
		if (own) place(call, sorted, name, own, value);
		else if (operation.headers.includes(name)) sorted.headers[name.toLowerCase()] = headerOf(operation.id, name, value);
		else if (wholes.has(name)) sorted.wholes[name] = value;
		else if (operation.body && !operation.query.includes(name)) {
			sorted.rest ??= Object.create(null) as Record<string, unknown>;
			sorted.rest[name] = value;
		} else sorted.query.push(...queryPartsOf(provider, operation, name, value));
	}
	return sorted;
}

function place(
	{ provider, operation, kinds }: WireCall,
	{ query, headers, cookies }: SortedParams,
	property: string,
	[where, name, style]: NonNullable<Wire["params"]>[string],
	value: unknown,
): void {
	const styles = kinds.styles ?? missing(operation.id, "parameter styles");
	try {
		if (where === "query") query.push(...styles.queryOf(name, style ?? provider.arrayFormat, value));
		else if (where === "header") headers[name.toLowerCase()] = styles.headerOf(name, style ?? "simple", value);
		else if (where === "cookie") cookies.push(styles.cookieOf(name, style ?? "form", value));
	} catch (error) {
		throw new TypeError(`${operation.id}: ${property}: ${(error as Error).message}`);
	}
}

/** Returns the body in the way that the caller chose, or in the first one. */
function bodyOf(
	{ operation, wire, kinds, options }: WireCall,
	rest: Record<string, unknown> | undefined,
	wholes: Readonly<Record<string, unknown>>,
	uuid: () => string,
): WrittenBody | undefined {
	if (!operation.body) return undefined;
	const all = wire.body ?? [{ kind: "json" as const }];
	const chosen = chosenBody(all, operation.id, options.contentType);
	const { kind, whole, optional } = chosen;
	const value = whole === undefined ? rest : wholes[whole];
	if (value === undefined && (optional || whole !== undefined)) {
		if (optional) return undefined;
		throw new TypeError(`${operation.id}: \`${whole}\` is required`);
	}
	if (kind === "json") {
		const body = jsonText(operation.id, value === undefined ? {} : value);
		if (body === undefined) throw new TypeError(`${operation.id}: the body must be a JSON value`);
		return { body, type: chosen.type };
	}
	const write = kinds.bodies?.[kind] ?? missing(operation.id, `${kind} bodies`);
	return write(value === undefined ? {} : value, chosen, { operation: operation.id, uuid });
}

/** The usual content types of the kinds. */
const USUAL: Readonly<Record<WireBody["kind"], string>> = {
	json: "application/json",
	form: "application/x-www-form-urlencoded",
	multipart: "multipart/form-data",
	binary: "application/octet-stream",
	text: "text/plain",
};

/** @throws TypeError for a content type that the document does not describe */
function chosenBody(all: readonly WireBody[], operation: string, contentType: string | undefined): WireBody {
	const found =
		contentType === undefined
			? all[0]
			: all.find(({ kind, type }) => essence(type ?? USUAL[kind]) === essence(contentType));
	if (found) return found;
	const types = all.map(({ kind, type }) => type ?? USUAL[kind]).join(", ");
	throw new TypeError(`${operation}: contentType must be one of ${types}, but was ${JSON.stringify(contentType)}`);
}

/** Returns which response is requested, and how it is read. */
function resultOf(
	call: WireCall,
	params: object,
): Pick<BuiltRequest, "receive" | "read"> & { readonly accept?: string | undefined } {
	const { operation, wire, kinds, options } = call;
	const { results, stream } = wire;
	const successes = wire.errors
		? { read: (kinds.successes ?? missing(operation.id, "errors in successes")).reader(wire) }
		: wire.envelope === undefined
			? {}
			: { read: readEnvelope(wire.envelope) };
	if (!results) return successes;
	const { accept = streamType(results, stream, params) } = options;
	if (!results.includes(accept))
		throw new TypeError(
			`${operation.id}: accept must be one of ${results.join(", ")}, but was ${JSON.stringify(accept)}`,
		);
	const kind = kindOf(accept);
	if (kind === "events" || kind === "lines")
		return { accept, ...(kinds.events ?? missing(operation.id, "streams of events")).of(call, kind) };
	if (results.every((type) => kindOf(type) === "json")) return { accept, ...successes };
	const other = kinds.results ?? missing(operation.id, "responses other than JSON");
	return { accept, ...other.of([accept], options.as === "stream", options.signal) };
}

/** Returns the content type to request: events if the param for them is set, otherwise the first that isn't a stream. */
function streamType(results: readonly string[], stream: string | undefined, params: object): string {
	const isStream = (type: string): boolean => ["events", "lines"].includes(kindOf(type));
	const wanted = stream !== undefined && (params as Record<string, unknown>)[stream] === true;
	return results.find((type) => isStream(type) === wanted) ?? results[0] ?? "application/json";
}
