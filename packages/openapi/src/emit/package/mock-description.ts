import { isObject, type Json, type JsonObject } from "../../document/json.ts";
import { DATA_KEYWORDS, SCHEMA_MAPS } from "../../document/keywords.ts";
import { list, object } from "../../document/values.ts";
import type { ApiModel, JsonSchema, Operation } from "../../model/api-model.ts";
import { isJsonText } from "../../model/parameters.ts";
import { isSupportedScheme } from "../../model/security.ts";
import type {
	DescribedCredential,
	DescribedIdempotency,
	DescribedOperation,
	DescribedPagination,
	DescribedParameter,
	DescribedResponse,
	DescribedSignature,
	MockDescription,
} from "./described-api.ts";
import { oauthUrls } from "./oauth-urls.ts";
import { RoutedPaths } from "./routed-paths.ts";

const PLACES = ["path", "query", "header", "cookie"];
const MAX_INLINE = 8;

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
const essence = (type: string): string => type.split(";")[0]?.trim().toLowerCase() ?? "";
const isNamed = (ref: string): boolean => /^#\/components\/schemas\/[^/]+$/.test(ref);

/**
 * Describes an API for its mock, as plain JSON: what `createDocumentMock` of `@countersign/mock/document` takes.
 *
 * @example
 * ```ts no-run: needs a document of your own
 * import { createDocumentMock } from "@countersign/mock/document";
 * import { buildModel, describeForMock, readDocument } from "@countersign/openapi";
 *
 * const mock = createDocumentMock(describeForMock(buildModel(await readDocument("api.yaml", "api.yaml"))));
 * console.log(mock.createKey().key);
 * ```
 */
export function describeForMock(model: ApiModel): MockDescription {
	return new Describer(model).describe();
}

class Describer {
	readonly #model: ApiModel;
	readonly #document: JsonObject;
	readonly #routes: RoutedPaths;

	constructor(model: ApiModel) {
		this.#model = model;
		this.#routes = new RoutedPaths(model.operations);
		this.#document = model.document as JsonObject;
	}

	describe(): MockDescription {
		const { provider, title, servers, operations, events } = this.#model;
		const credentials = this.#credentials();
		// An operation that no client can call has no name.
		const named = operations.filter(({ id }) => id !== "");
		const described = named.map((one) => this.#operation(one, credentials));
		const scopes = [
			...Object.keys(this.#model.scopes),
			...described.flatMap((one) => one.security.flatMap((set) => Object.values(set).flat())),
		];
		const signature = this.#signature();
		const errorShape = object(this.#document["x-error-shape"]) as Record<string, string>;
		const schemas = object(object(this.#document.components).schemas);
		return {
			name: provider,
			title,
			servers: servers.length > 0 ? this.#servers() : [],
			operations: described,
			schemas: Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, this.#schema(one)])),
			credentials,
			scopes: [...new Set(scopes)],
			events: events.map(({ type, schema, example }) => ({
				type,
				schema: this.#schema(schema as Json),
				...(example && { example: example.body }),
			})),
			...(signature && { signature }),
			...(Object.keys(errorShape).length > 0 && { errorShape }),
		};
	}

	/** Base URLs, with the defaults of their variables. */
	#servers(): string[] {
		return list(this.#document.servers).map((server) => {
			const { url, variables } = object(server);
			return text(url).replace(/\{([^{}]+)\}/g, (whole, name: string) => {
				const { default: usual } = object(object(variables)[name]);
				return usual === undefined ? whole : String(usual);
			});
		});
	}

	#operation(operation: Operation, credentials: MockDescription["credentials"]): DescribedOperation {
		const { id, resource, name, method, path, emits } = operation;
		const item = this.#resolve(object(this.#document.paths)[path]);
		const raw = object(item[method.toLowerCase()]);
		const body = this.#resolve(raw.requestBody);
		const content = object(body.content);
		const { "x-pagination": pages, "x-idempotency": key, "x-envelope": envelope, "x-errors-in-success": inside } = raw;
		return {
			id,
			resource,
			name,
			method,
			path: this.#routes.of(method, path),
			parameters: this.#parameters(list(item.parameters), list(raw.parameters), operation),
			...(Object.keys(content).length > 0 && {
				body: {
					required: body.required === true,
					content: Object.fromEntries(
						Object.entries(content).map(([type, media]) => {
							const whole = operation.bodies?.find((one) => one.type === essence(type))?.whole;
							return [type, { schema: this.#schema(object(media).schema), ...(whole !== undefined && { whole }) }];
						}),
					),
				},
			}),
			responses: Object.entries(object(raw.responses)).flatMap(([status, one]) => this.#responses(status, one)),
			security: this.#security(raw.security, credentials),
			...(isObject(pages) && { pagination: { items: "", style: "none", ...pages } as DescribedPagination }),
			...(isObject(key) && { idempotency: { maxLength: 255, ...key } as DescribedIdempotency }),
			...(typeof envelope === "string" && { envelope }),
			...(isObject(inside) && {
				errorsInSuccess: inside as unknown as NonNullable<DescribedOperation["errorsInSuccess"]>,
			}),
			...(emits.length > 0 && { emits }),
		};
	}

	#parameters(shared: readonly Json[], own: readonly Json[], { path, parameters }: Operation): DescribedParameter[] {
		const all = new Map<string, DescribedParameter>();
		for (const given of [...shared, ...own]) {
			const raw = this.#resolve(given);
			const [name, place] = [text(raw.name), text(raw.in)];
			const known = parameters.find((one) => one.in === place && one.name === name);
			// What the model leaves out is sent by clients themselves.
			if (name === "" || !PLACES.includes(place) || (!known && place !== "path")) continue;
			const content = Object.values(object(raw.content))[0];
			const property = known?.property ?? name;
			const isOther = known !== undefined && property !== name.replace(/\[\]$/, "");
			all.set(`${place} ${name}`, {
				name,
				...(isOther && { property }),
				in: place as DescribedParameter["in"],
				required: raw.required === true || place === "path",
				...(typeof raw.style === "string" && { style: raw.style }),
				...(typeof raw.explode === "boolean" && { explode: raw.explode }),
				...(isJsonText(raw, this.#resolve(raw.schema ?? object(content).schema)) && { isJson: true as const }),
				schema: this.#schema(raw.schema ?? object(content).schema),
			});
		}
		for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g))
			if (!all.has(`path ${name}`))
				all.set(`path ${name}`, { name, in: "path", required: true, schema: { type: "string" } });
		// A client sends this part of the path as it is.
		for (const name of new URLSearchParams(/\?([^#]*)/.exec(path)?.[1] ?? "").keys())
			if (!all.has(`query ${name}`)) all.set(`query ${name}`, { name, in: "query", required: false, schema: {} });
		return [...all.values()];
	}

	#responses(status: string, given: Json): DescribedResponse[] {
		const raw = this.#resolve(given);
		const number = /^[1-5]\d\d$/.test(status)
			? Number(status)
			: /^[1-5]XX$/i.test(status)
				? Number(status[0]) * 100
				: undefined;
		const base = number === undefined ? {} : { status: number };
		const media = Object.entries(object(raw.content));
		if (media.length === 0) return [base];
		return media.map(([contentType, one]) => {
			const { schema, itemSchema, example, examples } = object(one);
			const [first] = Object.values(object(examples)).map((each) => this.#resolve(each).value);
			const shown = example ?? first;
			return {
				...base,
				contentType,
				...((schema ?? itemSchema) !== undefined && { schema: this.#schema(schema ?? itemSchema) }),
				...(shown !== undefined && { example: shown }),
			};
		});
	}

	/** The operation's own alternatives, or those of the document. A scheme that does not exist is left out. */
	#security(own: Json | undefined, credentials: MockDescription["credentials"]): Record<string, string[]>[] {
		const alternatives = Array.isArray(own) ? own : list(this.#document.security);
		return alternatives.filter(isObject).map((one) =>
			Object.fromEntries(
				Object.entries(one)
					.filter(([name]) => Object.hasOwn(credentials, name))
					.map(([name, scopes]) => [name, list(scopes).map(String)]),
			),
		);
	}

	#credentials(): Record<string, DescribedCredential> {
		const schemes = object(object(this.#document.components).securitySchemes);
		const [server] = this.#servers();
		return Object.fromEntries(
			Object.entries(schemes).flatMap(([name, one]) => {
				const scheme = this.#resolve(one);
				// What clients cannot send, a mock does not ask for: a signature of OAuth 1, say, or a certificate.
				if (!isSupportedScheme(scheme)) return [];
				return [[name, { ...credential(scheme), ...oauthUrls(object(scheme.flows), server) }]];
			}),
		);
	}

	#signature(): DescribedSignature | undefined {
		const raw = object(this.#document["x-webhook-signature"]);
		return raw.scheme === "hmac" || raw.scheme === "standard-webhooks"
			? (raw as unknown as DescribedSignature)
			: undefined;
	}

	#resolve(value: Json | undefined): JsonObject {
		let current = object(value);
		for (let depth = 0; typeof current.$ref === "string" && depth < MAX_INLINE; depth++)
			current = object(this.#target(current.$ref));
		return current;
	}

	#target(ref: string): Json | undefined {
		if (!ref.startsWith("#/")) return undefined;
		let found: Json | undefined = this.#document;
		for (const step of ref.slice(2).split("/")) {
			const name = decoded(step).replaceAll("~1", "/").replaceAll("~0", "~");
			found = Array.isArray(found)
				? found[Number(name)]
				: isObject(found) && Object.hasOwn(found, name)
					? found[name]
					: undefined;
		}
		return found;
	}

	/** A schema without its prose. References to anything but a named schema are replaced by what they name. */
	#schema(value: Json | undefined, depth = 0, inlined = 0): JsonSchema {
		if (!isObject(value) || depth > 80) return {};
		const { $ref } = value;
		if (typeof $ref === "string" && !isNamed($ref))
			return inlined > MAX_INLINE ? {} : this.#schema(this.#target($ref), depth + 1, inlined + 1);
		const made: Record<string, unknown> = {};
		for (const [key, inner] of Object.entries(value)) {
			if (DROPPED.has(key) || key.startsWith("x-")) continue;
			if (VALUES.has(key)) made[key] = inner;
			else if (SCHEMA_MAPS.has(key) && isObject(inner)) made[key] = this.#map(inner, depth, inlined);
			else if (Array.isArray(inner))
				made[key] = inner.map((one) => (isObject(one) ? this.#schema(one, depth + 1, inlined) : one));
			else made[key] = isObject(inner) ? this.#schema(inner, depth + 1, inlined) : inner;
		}
		return made;
	}

	#map(schemas: JsonObject, depth: number, inlined: number): Record<string, JsonSchema> {
		return Object.fromEntries(
			Object.entries(schemas).map(([name, one]) => [name, this.#schema(one, depth + 1, inlined)]),
		);
	}
}

const DROPPED = new Set(["description", "title", "externalDocs", "xml", "discriminator", "$comment", "$schema", "$id"]);
const VALUES = new Set([...DATA_KEYWORDS, "required", "type", "$ref"]);

const decoded = (step: string): string => {
	try {
		return decodeURIComponent(step);
	} catch {
		return step;
	}
};

function credential({ type, scheme, in: place, name }: JsonObject): DescribedCredential {
	if (type === "apiKey" && (place === "header" || place === "query" || place === "cookie"))
		return { kind: place, name: text(name) };
	return { kind: text(scheme).toLowerCase() === "basic" || type === "basic" ? "basic" : "bearer" };
}
