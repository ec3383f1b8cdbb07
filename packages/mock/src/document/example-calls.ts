/** Valid calls of the operations, for tests of a client. */
import type { EngineRequest } from "../engine/exchange.ts";
import type { MockRoute } from "../engine/route.ts";
import type { ApiDescription, DescribedOperation, DescribedParameter, JsonSchema } from "./description.ts";
import { ExampleBodies } from "./example-bodies.ts";
import type { InputReader } from "./input.ts";
import type { Role } from "./kinds.ts";
import { isRecord, Schemas } from "./schema-view.ts";
import { define, type Seed, Synthesis } from "./synthesis.ts";
import { usable, usableSchemas } from "./usable.ts";

/** The arguments of a call, as clients take them. */
export interface ExampleCall {
	/** The values in the path, in its order. */
	readonly path: readonly unknown[];
	/** The values of the query, the headers and the body. */
	readonly params: Readonly<Record<string, unknown>>;
}

/** The operations on records of one kind. */
export interface Lifecycle {
	readonly create: string;
	readonly retrieve: string;
	readonly list?: string;
	readonly delete?: string;
	/** The property with the id. */
	readonly idProperty: string;
}

/** A time in the past, so that a generated date is valid everywhere. */
const SEED: Seed = { parts: ["example"], now: Date.UTC(2026, 4, 1) };

export class ExampleCalls {
	readonly #schemas: Readonly<Record<string, JsonSchema>>;
	readonly #withExamples: Synthesis;
	readonly #plain: Synthesis;
	readonly #bodies: ExampleBodies;
	readonly #reader: InputReader;
	readonly #routes: ReadonlyMap<string, MockRoute>;
	readonly #operations: ReadonlyMap<string, DescribedOperation>;
	/** The segments of paths that are not parameters. As a value, one of them could lead to another operation. */
	readonly #literals: ReadonlySet<string>;

	constructor({ schemas, operations }: ApiDescription, reader: InputReader, routes: readonly MockRoute[]) {
		this.#schemas = schemas;
		this.#bodies = new ExampleBodies(schemas);
		const samples = usableSchemas(schemas, "sample-request");
		this.#withExamples = new Synthesis(new Schemas(samples), "request");
		this.#plain = new Synthesis(new Schemas(usableSchemas(schemas, "request")), "request");
		this.#reader = reader;
		this.#routes = new Map(routes.map((one) => [one.id, one]));
		this.#operations = new Map(operations.map((one) => [one.id, one]));
		this.#literals = new Set(operations.flatMap(({ path }) => path.split("/")));
	}

	/** Returns a call that the document allows. Undefined if its schemas are too contradictory, or it has a body that cannot be written. */
	of(id: string): ExampleCall | undefined {
		const operation = this.#operations.get(id);
		const route = this.#routes.get(id);
		if (!operation || !route) throw new TypeError(`There is no operation ${id}.`);
		return [
			() => this.#call(operation, route, this.#withExamples, "sample-request"),
			() => this.#call(operation, route, this.#plain, "request"),
		].reduce<ExampleCall | undefined>((found, attempt) => found ?? attempt(), undefined);
	}

	#call(
		operation: DescribedOperation,
		route: MockRoute,
		synthesis: Synthesis,
		side: "request" | "sample-request",
	): ExampleCall | undefined {
		const value = ({ schema, name }: Pick<DescribedParameter, "schema" | "name">): unknown =>
			synthesis.value(usable(schema, this.#schemas, side), { ...SEED, parts: [operation.id, name] }, name);
		const params: Record<string, unknown> = {};
		const query = new URLSearchParams();
		const headers = new Map<string, string>();
		for (const parameter of operation.parameters) {
			if (!parameter.required || parameter.in === "path") continue;
			const made = value(parameter);
			const texts = (Array.isArray(made) ? made : [made]).map(String);
			if (isRecord(made)) return undefined;
			define(params, parameter.property ?? parameter.name.replace(/\[\]$/, ""), made);
			if (parameter.in === "cookie")
				headers.set(
					"cookie",
					[headers.get("cookie"), `${parameter.name}=${texts.join(",")}`].filter(Boolean).join("; "),
				);
			else if (parameter.in === "header") headers.set(parameter.name.toLowerCase(), texts.join(","));
			else for (const text of texts) query.append(parameter.name, text);
		}
		const body = this.#bodies.of(operation, (schema) => value({ schema, name: "body" }));
		if (body === "none") return undefined;
		if (body) {
			for (const [name, one] of Object.entries(body.params)) define(params, name, one);
			headers.set("content-type", body.type);
		}
		const request: EngineRequest = {
			method: operation.method,
			url: operation.path,
			headers: { get: (name) => headers.get(name.toLowerCase()) },
			body: body?.text ?? "",
		};
		try {
			this.#reader.read(route, request, query, () => undefined);
		} catch {
			return undefined;
		}
		const names = Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
		const inPath = names.map((name) => {
			const known = operation.parameters.find((one) => one.in === "path" && one.name === name);
			const made = known ? value(known) : name;
			const one = isRecord(made) || Array.isArray(made) || made === "" ? name : made;
			return this.#literals.has(String(one)) && isFree(known?.schema) ? `${String(one)}1` : one;
		});
		return { path: inPath, params };
	}
}

/** The kinds of records that can be created and read without any other. */
export function lifecyclesOf(roles: ReadonlyMap<string, Role>): readonly Lifecycle[] {
	const found = new Map<string, Partial<Record<Role["verb"], string>> & { readonly idProperty: string }>();
	for (const [id, { verb, kind, parameters }] of roles) {
		if (verb === "act" || verb === "update" || parameters.length > 0) continue;
		const known = found.get(kind.name) ?? { idProperty: kind.idProperty };
		found.set(kind.name, known[verb] === undefined ? { ...known, [verb]: id } : known);
	}
	return [...found.values()].flatMap(({ create, retrieve, list, delete: remove, idProperty }) =>
		create === undefined || retrieve === undefined
			? []
			: [
					{
						create,
						retrieve,
						idProperty,
						...(list !== undefined && { list }),
						...(remove !== undefined && { delete: remove }),
					},
				],
	);
}

/** Whether a parameter can have other values than those that its schema lists. */
const isFree = (schema: JsonSchema | undefined): boolean =>
	!isRecord(schema) || (schema.type === "string" && schema.enum === undefined && schema.const === undefined);
