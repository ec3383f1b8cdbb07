import type { EngineRequest } from "../engine/exchange.ts";
import { Refusal } from "../engine/handler.ts";
import type { RouteInput } from "../engine/provider.ts";
import type { MockRoute, RouteParameter } from "../engine/route.ts";
import { documentChecks } from "../engine/validate.ts";
import type { ApiDescription, DescribedOperation, DescribedParameter, JsonSchema } from "./description.ts";
import { formValues, partsOf } from "./form.ts";
import { isRecord, own, Schemas } from "./schema-view.ts";
import { define } from "./synthesis.ts";
import { usable, usableSchemas } from "./usable.ts";

const invalid = (status: number, code: string, hint: string, param?: string): Refusal =>
	new Refusal(status, code, { type: "validation_error", hint, ...(param !== undefined && { param }) });

const mediaOf = (contentType: string): string => (contentType.split(";")[0] ?? "").trim().toLowerCase();

const isJson = (media: string): boolean => /^application\/json$|\+json$|^text\/json$/.test(media);

/** Whether a content type of the document covers that of a request. */
function isCovered(documented: string, sent: string): boolean {
	const pattern = mediaOf(documented);
	if (pattern === "*/*" || pattern === sent) return true;
	return pattern.endsWith("/*") && sent.startsWith(pattern.slice(0, -1));
}

/** What is known about one operation's input, read once. */
interface KnownInput {
	readonly operation: DescribedOperation;
	/** The route with the parameters of the query. */
	readonly query: MockRoute;
	/** The route with the headers, and cookies, in place of the query. */
	readonly headers: MockRoute;
	readonly byMedia: Map<string, MockRoute>;
}

/** Reads and checks requests, as the document describes them. */
export class InputReader {
	readonly #schemas: Readonly<Record<string, JsonSchema>>;
	readonly #views: Schemas;
	readonly #checks: ReturnType<typeof documentChecks>;
	readonly #known = new Map<string, KnownInput>();
	/** Parameters of the query that carry a credential. */
	readonly #keys: readonly string[];

	constructor({ operations, schemas, credentials }: ApiDescription, routes: readonly MockRoute[]) {
		this.#schemas = usableSchemas(schemas, "request");
		this.#views = new Schemas(this.#schemas);
		this.#checks = documentChecks(this.#schemas);
		this.#keys = Object.values(credentials).flatMap(({ kind, name }) => (kind === "query" && name ? [name] : []));
		for (const [index, operation] of operations.entries()) {
			const { body: _, ...route } = routes[index] as MockRoute;
			const of = (places: readonly string[]): RouteParameter[] =>
				operation.parameters.filter((one) => places.includes(one.in)).map((one) => this.#parameter(one));
			this.#known.set(operation.id, {
				operation,
				query: { ...route, parameters: of(["query"]) },
				headers: { ...route, id: `${route.id} headers`, parameters: of(["header", "cookie"]) },
				byMedia: new Map(),
			});
		}
	}

	/** Whether an operation takes something else than text. */
	allowsBinary(route: MockRoute): boolean {
		const { operation } = this.#of(route);
		return Object.keys(operation.body?.content ?? {}).some((one) => {
			const media = mediaOf(one);
			return !isJson(media) && !media.startsWith("text/") && media !== "application/x-www-form-urlencoded";
		});
	}

	/** @throws Refusal 400, 415 or 422 */
	read(
		route: MockRoute,
		request: EngineRequest,
		params: URLSearchParams,
		entering: (part: "query" | "body") => void,
	): RouteInput {
		const known = this.#of(route);
		entering("query");
		const { values, unread } = this.#queryOf(known.operation, params);
		const query = this.#checks.parameters(known.query, values);
		this.#checkHeaders(known, request);
		if (known.operation.body) entering("body");
		return { query, body: this.#body(known, request), unread: unread.map((name) => `?${name}`) };
	}

	#of(route: MockRoute): KnownInput {
		return this.#known.get(route.id) as KnownInput;
	}

	#parameter({ name, in: place, required, schema }: DescribedParameter): RouteParameter {
		return {
			name,
			property: name,
			in: place === "path" ? "path" : "query",
			required,
			schema: usable(schema, this.#schemas, "request"),
		};
	}

	#queryOf(
		{ parameters }: DescribedOperation,
		params: URLSearchParams,
	): { readonly values: Record<string, unknown>; readonly unread: readonly string[] } {
		const values: Record<string, unknown> = Object.create(null);
		const read = new Set(this.#keys);
		for (const parameter of parameters.filter((one) => one.in === "query")) {
			const value = this.#valueOf(parameter, params, read);
			if (value !== undefined) define(values, parameter.name, value);
		}
		return { values, unread: [...new Set(params.keys())].filter((name) => !read.has(name)) };
	}

	#valueOf(parameter: DescribedParameter, params: URLSearchParams, read: Set<string>): unknown {
		const { name, style, explode, isJson: isText, schema } = parameter;
		const take = (key: string): string[] => {
			if (params.has(key)) read.add(key);
			return params.getAll(key);
		};
		const plain = take(name);
		if (isText) return plain[0] === undefined ? undefined : jsonOf(plain[0], name);
		const view = this.#views.view(schema);
		const nested = [...params].filter(([key]) => key.startsWith(`${name}[`));
		for (const [key] of nested) read.add(key);
		if (view.type === "array") {
			const all = [...plain, ...take(`${name}[]`)];
			const listed = nested.length > 0 ? own(formValues(nested), name) : undefined;
			if (all.length === 0) return Array.isArray(listed) ? listed : undefined;
			const separator = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
			const isSplit = explode === false || (explode === undefined && style !== undefined && style !== "form");
			return isSplit ? all.flatMap((one) => one.split(separator)) : all;
		}
		if (view.type === "object") {
			if (nested.length > 0) return own(formValues(nested), name);
			if (plain[0] !== undefined) return explode === false ? pairsOf(plain[0]) : jsonOf(plain[0], name);
			// Exploded, each property is a parameter of its own.
			const spread: Record<string, unknown> = Object.create(null);
			for (const property of Object.keys(view.properties)) {
				const [value] = style === "deepObject" ? [] : take(property);
				if (value !== undefined) define(spread, property, value);
			}
			return Object.keys(spread).length > 0 ? spread : undefined;
		}
		// A union can be an object or a list.
		return plain.length > 1 ? plain : (plain[0] ?? (nested.length > 0 ? own(formValues(nested), name) : undefined));
	}

	#checkHeaders({ operation, headers }: KnownInput, request: EngineRequest): void {
		if (headers.parameters.length === 0) return;
		const values: Record<string, unknown> = Object.create(null);
		for (const { name, in: place, schema } of operation.parameters) {
			if (place !== "header" && place !== "cookie") continue;
			const value = place === "header" ? request.headers.get(name) : cookieOf(request, name);
			if (value === undefined) continue;
			define(values, name, this.#views.view(schema).type === "array" ? value.split(/,\s*/) : value);
		}
		this.#checks.parameters(headers, values);
	}

	#body(known: KnownInput, request: EngineRequest): unknown {
		const { body } = known.operation;
		if (!body) return undefined;
		if (request.body === "") {
			if (body.required) throw invalid(400, "body_required", `The body of ${known.operation.id} is missing.`);
			return undefined;
		}
		const types = Object.keys(body.content);
		const sent = request.headers.get("content-type") ?? types[0] ?? "application/json";
		const media = mediaOf(sent);
		const documented =
			types.find((one) => mediaOf(one) === media) ??
			types.find((one) => isCovered(one, media)) ??
			(isJson(media) ? types.find((one) => isJson(mediaOf(one))) : undefined);
		if (documented === undefined)
			throw invalid(415, "unsupported_media_type", `Send ${types.join(" or ")}, not ${media.slice(0, 100)}.`);
		const route = this.#routeFor(known, documented);
		if (isJson(media)) {
			const value = jsonOf(request.body, undefined);
			this.#checks.body(route, value);
			return value;
		}
		if (media === "application/x-www-form-urlencoded")
			return this.#checks.form(route, this.#shaped(route, formValues(new URLSearchParams(request.body))));
		if (media.startsWith("multipart/")) return this.#multipart(route, sent, request.body);
		return request.body;
	}

	#multipart(route: MockRoute, contentType: string, text: string): unknown {
		const parts = partsOf(contentType, text);
		if (!parts)
			throw invalid(
				400,
				"invalid_multipart",
				"The body is not a multipart body with the boundary of its Content-Type.",
			);
		const properties = this.#views.view(route.body?.schema ?? {}).properties;
		const values = formValues(
			parts.map((one): [string, string] => [one.name, one.filename === undefined ? one.text : one.filename]),
		);
		const documents = new Map<string, unknown[]>();
		for (const { name, contentType: type, text: content } of parts)
			if (type !== undefined && isJson(mediaOf(type)) && Object.hasOwn(properties, name))
				documents.set(name, [...(documents.get(name) ?? []), jsonOf(content, name)]);
		for (const [name, all] of documents) {
			// A list is sent as one part with all items, or with a part for each.
			const isList =
				this.#views.view(properties[name] ?? {}).type === "array" && !(all.length === 1 && Array.isArray(all[0]));
			define(values, name, isList ? all : all.at(-1));
		}
		return this.#checks.form(route, this.#shaped(route, values));
	}

	/** A single value of a list is a list; a string may be the JSON of an object. */
	#shaped(route: MockRoute, values: Record<string, unknown>): Record<string, unknown> {
		const { properties } = this.#views.view(route.body?.schema ?? {});
		for (const [name, value] of Object.entries(values)) {
			const type = Object.hasOwn(properties, name) ? this.#views.view(properties[name] ?? {}).type : undefined;
			if (type === "array" && typeof value === "string") define(values, name, [value]);
			if ((type === "object" || type === "array") && typeof value === "string" && /^\s*[[{]/.test(value))
				define(values, name, tryJson(value) ?? value);
		}
		return values;
	}

	#routeFor({ operation, query, byMedia }: KnownInput, media: string): MockRoute {
		let route = byMedia.get(media);
		if (!route) {
			const schema = usable(operation.body?.content[media]?.schema, this.#schemas, "request");
			const isForm = !isJson(mediaOf(media));
			route = {
				...query,
				id: `${operation.id} ${media}`,
				parameters: [],
				body: { schema: isForm ? withoutFiles(schema, this.#views) : schema, required: false },
			};
			byMedia.set(media, route);
		}
		return route;
	}
}

/** In a form, a file is known by its name, so nothing else about it can be checked. */
function withoutFiles(schema: JsonSchema, views: Schemas): JsonSchema {
	const view = views.view(schema);
	const properties: Record<string, JsonSchema> = {};
	for (const [name, one] of Object.entries(view.properties)) {
		const { type, keywords } = views.view(one);
		const isText = type === "string" && keywords.enum === undefined && keywords.const === undefined;
		define(properties, name, isText ? {} : one);
	}
	return { type: "object", properties, required: [...view.required] };
}

const tryJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

function jsonOf(text: string, param: string | undefined): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw invalid(400, "invalid_json", `${param ?? "The body"} is not JSON.`, param);
	}
}

/** `a,1,b,2`, the form of an object that is not exploded. */
function pairsOf(text: string): Record<string, unknown> {
	const parts = text.split(",");
	const made: Record<string, unknown> = Object.create(null);
	for (let index = 0; index + 1 < parts.length; index += 2) define(made, parts[index] ?? "", parts[index + 1]);
	return made;
}

/** Returns a cookie of a request. */
export function cookieOf(request: Pick<EngineRequest, "headers">, name: string): string | undefined {
	for (const part of (request.headers.get("cookie") ?? "").split(";")) {
		const at = part.indexOf("=");
		if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
	}
	return undefined;
}

/** Whether a body can be stored as a record. */
export const asObject = (body: unknown): Record<string, unknown> => (isRecord(body) ? body : {});
