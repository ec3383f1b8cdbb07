/** Finds which operations create, read, change, delete and list records of one kind. */
import type { ApiDescription, DescribedOperation, DescribedResponse, JsonSchema } from "./description.ts";
import { IDS, idPropertyOf } from "./id-property.ts";
import { isRecord, type Schemas, type SchemaView } from "./schema-view.ts";

/** What an operation does with records. */
export type Verb = "create" | "retrieve" | "update" | "delete" | "list" | "act";

/** Records of one kind, such as orders. */
export interface Kind {
	/** Name of the collection in the mock's data. */
	readonly name: string;
	/** The property that identifies a record. */
	readonly idProperty: string;
	/** Schema of a record. */
	readonly schema: JsonSchema;
	canCreate: boolean;
	canList: boolean;
	/** How many parents the path of a single record has. */
	readonly depth: number;
}

/** A record in the path of another one. */
export interface Parent {
	readonly parameter: string;
	readonly kind: Kind;
}

/** What an operation does. */
export interface Role {
	readonly verb: Verb;
	readonly kind: Kind;
	/** The path parameter with the id of the record. Undefined for lists and creations. */
	readonly idParameter?: string;
	/** Where the record, or the list, is in the response. */
	readonly at: readonly string[];
	/** Path parameters before the id. */
	readonly parameters: readonly string[];
	/** The records that these name, as far as the document has paths for them. */
	readonly parents: readonly Parent[];
}

const PARAMETER = /^\{([^{}]+)\}(\.\w+)?$/;

const segmentsOf = (path: string): string[] => path.split("/").filter((one) => one !== "");
const isParameter = (segment: string | undefined): boolean => segment !== undefined && PARAMETER.test(segment);
const shapeOf = (segments: readonly string[]): string =>
	`/${segments.map((one) => (isParameter(one) ? "{}" : one.replace(/\.\w+$/, ""))).join("/")}`;
const parametersIn = (segments: readonly string[]): string[] =>
	segments.flatMap((one) => PARAMETER.exec(one)?.[1] ?? []);

/** Whether an operation returns pages of a list. */
export const isPaged = ({ pagination }: DescribedOperation): boolean =>
	pagination !== undefined && pagination.style !== "none";

/** The first documented success. */
export const successOf = ({ responses }: DescribedOperation): DescribedResponse | undefined =>
	responses
		.filter(({ status }) => status !== undefined && status >= 200 && status < 300)
		.sort((a, b) => (a.status ?? 0) - (b.status ?? 0))[0] ?? responses.find(({ status }) => status === undefined);

/** Roles by the id of their operation. Operations without one are served from examples. */
export function rolesOf({ operations }: ApiDescription, schemas: Schemas): ReadonlyMap<string, Role> {
	const finder = new KindFinder(operations, schemas);
	const roles = new Map<string, Role>();
	for (const operation of operations) {
		const role = finder.role(operation);
		if (role) roles.set(operation.id, role);
	}
	for (const { verb, kind } of roles.values()) {
		if (verb === "create") kind.canCreate = true;
		if (verb === "list") kind.canList = true;
	}
	return roles;
}

class KindFinder {
	readonly #schemas: Schemas;
	/** Shapes of the paths of single records, with the operation that returns one, or another one. */
	readonly #items = new Map<string, DescribedOperation>();
	readonly #creations = new Map<string, DescribedOperation>();
	readonly #kinds = new Map<string, Kind>();
	/** Kinds by the name of their schema and the last word of their path. */
	readonly #byName = new Map<string, Kind>();

	constructor(operations: readonly DescribedOperation[], schemas: Schemas) {
		this.#schemas = schemas;
		for (const operation of operations) {
			const segments = segmentsOf(operation.path);
			if (operation.method === "POST") this.#creations.set(shapeOf(segments), operation);
			if (!isParameter(segments.at(-1)) || isParameter(segments.at(-2))) continue;
			const shape = shapeOf(segments);
			if (operation.method === "GET" || !this.#items.get(shape)) this.#items.set(shape, operation);
		}
		// Kinds whose records have paths of their own come first, so that nested lists can find them.
		const own = operations.filter(({ path }) => this.#items.has(shapeOf(segmentsOf(path))));
		for (const { path } of [...own].sort((a, b) => a.path.length - b.path.length))
			this.#kindAt(segmentsOf(path).slice(0, -1), undefined);
	}

	role(operation: DescribedOperation): Role | undefined {
		const segments = segmentsOf(operation.path);
		return isParameter(segments.at(-1)) ? this.#ofItem(operation, segments) : this.#ofCollection(operation, segments);
	}

	#ofItem(operation: DescribedOperation, segments: readonly string[]): Role | undefined {
		// A list of what belongs to a namespace, for example, is not one record.
		if (!this.#items.has(shapeOf(segments)) || operation.pagination) return undefined;
		const kind = this.#kindAt(segments.slice(0, -1), undefined);
		const idParameter = parametersIn(segments.slice(-1))[0];
		if (idParameter === undefined) return undefined;
		const verb = ITEM_VERBS[operation.method];
		if (!verb) return undefined;
		return { verb, kind, idParameter, at: this.#recordAt(operation, kind), ...this.#around(segments.slice(0, -1)) };
	}

	#ofCollection(operation: DescribedOperation, segments: readonly string[]): Role | undefined {
		const around = this.#around(segments);
		if (operation.method === "GET") {
			const list = this.#listAt(operation);
			if (!list) return undefined;
			const kind = this.#kindAt(segments, list.item);
			return { verb: "list", kind, at: list.at, ...around };
		}
		// A POST that pages is a search.
		if (isPaged(operation)) return undefined;
		if (operation.method === "POST" && this.#items.has(`${shapeOf(segments)}/{}`)) {
			const kind = this.#kindAt(segments, undefined);
			return { verb: "create", kind, at: this.#recordAt(operation, kind), ...around };
		}
		if (operation.method === "POST" && this.#looksLikeCreation(operation)) {
			const kind = this.#kindAt(segments, this.#recordSchema(operation));
			return { verb: "create", kind, at: this.#recordAt(operation, kind), ...around };
		}
		return this.#action(operation, segments);
	}

	/** A creation whose records can only be listed: a POST beside a GET of a list, or one that is named so. */
	#looksLikeCreation({ name, responses }: DescribedOperation): boolean {
		return /^(create|add)$/.test(name) && responses.some(({ status }) => status === 200 || status === 201);
	}

	/** Something that is done with a record, such as `/orders/{id}/cancel`. */
	#action(operation: DescribedOperation, segments: readonly string[]): Role | undefined {
		const [record, action] = [segments.slice(0, -1), segments.at(-1)];
		if (action === undefined || !this.#items.has(shapeOf(record))) return undefined;
		const kind = this.#kindAt(record.slice(0, -1), undefined);
		const idParameter = parametersIn(record.slice(-1))[0];
		const success = successOf(operation);
		if (idParameter === undefined || !success?.schema) return undefined;
		// Only an action whose response is the record itself.
		const name = this.#schemas.view(kind.schema).name;
		const at = this.#recordAt(operation, kind);
		const answered = at.reduce<SchemaView>(
			(view, step) => this.#schemas.view(view.properties[step] ?? {}),
			this.#schemas.view(success.schema),
		);
		if (name === undefined || answered.name !== name) return undefined;
		return { verb: "act", kind, idParameter, at, ...this.#around(record.slice(0, -1)) };
	}

	/** What is in the path before a record or a list. */
	#around(segments: readonly string[]): Pick<Role, "parameters" | "parents"> {
		const parents = segments.flatMap((segment, index): Parent[] => {
			const [parameter] = parametersIn([segment]);
			if (parameter === undefined || !this.#items.has(shapeOf(segments.slice(0, index + 1)))) return [];
			const kind = this.#kindAt(segments.slice(0, index), undefined);
			return [{ parameter, kind }];
		});
		return { parameters: parametersIn(segments), parents };
	}

	/** @param segments of the collection's path */
	#kindAt(segments: readonly string[], itemSchema: JsonSchema | undefined): Kind {
		const shape = shapeOf(segments);
		const known = this.#kinds.get(shape);
		if (known) return known;
		const retrieve = this.#items.get(`${shape}/{}`);
		const parameter = retrieve && parametersIn(segmentsOf(retrieve.path).slice(-1))[0];
		const idOf = (one: JsonSchema): string =>
			idPropertyOf(this.#schemas.view(one).properties, parameter, segments.at(-1) ?? "");
		const found = [
			itemSchema,
			...[retrieve, this.#creations.get(shape)].map((one) => one && this.#recordSchema(one)),
		].filter(isRecord);
		// One that says what ids are: records are found by the id that their creation returns.
		const hasId = (one: JsonSchema): boolean => Object.hasOwn(this.#schemas.view(one).properties, idOf(one));
		const schema = found.find(hasId) ?? found[0] ?? {};
		const words = `${this.#schemas.view(schema).name ?? ""} ${segments.at(-1) ?? ""}`;
		const hasOwnPath = this.#items.has(`${shape}/{}`);
		const same = hasOwnPath || words.startsWith(" ") ? undefined : this.#byName.get(words);
		if (same) {
			this.#kinds.set(shape, same);
			return same;
		}
		const kind: Kind = {
			name: this.#nameFor(shape),
			idProperty: idOf(schema),
			schema,
			canCreate: false,
			canList: false,
			depth: parametersIn(segments).length,
		};
		this.#kinds.set(shape, kind);
		if (!words.startsWith(" ") && !this.#byName.has(words)) this.#byName.set(words, kind);
		return kind;
	}

	/** Names of collections are unique, and none is a name that the engine uses. */
	#nameFor(shape: string): string {
		const name =
			shape
				.slice(1)
				.replaceAll("/{}", "")
				.replace(/[^\w./-]/g, "_") || "root";
		const isTaken = (one: string): boolean =>
			RESERVED.has(one) || [...this.#kinds.values()].some((kind) => kind.name === one);
		for (let count = 1; ; count++) {
			const numbered = count === 1 ? name : `${name} ${count}`;
			if (!isTaken(numbered)) return numbered;
		}
	}

	#recordSchema(operation: DescribedOperation): JsonSchema | undefined {
		const schema = successOf(operation)?.schema;
		if (!schema) return undefined;
		return envelopeOf(operation, schema, this.#schemas).reduce<JsonSchema>(
			(at, step) => this.#schemas.view(at).properties[step] ?? {},
			schema,
		);
	}

	#recordAt(operation: DescribedOperation, { idProperty }: Kind): readonly string[] {
		const schema = successOf(operation)?.schema;
		return schema ? envelopeOf(operation, schema, this.#schemas, idProperty) : [];
	}

	/** Finds the list in a response. */
	#listAt(operation: DescribedOperation): { readonly at: readonly string[]; readonly item: JsonSchema } | undefined {
		const schema = successOf(operation)?.schema;
		if (!schema) return undefined;
		const { pagination } = operation;
		if (pagination) {
			const at = pagination.items === "" ? [] : pagination.items.split(".");
			const list = at.reduce<JsonSchema>((one, step) => this.#schemas.view(one).properties[step] ?? {}, schema);
			return { at, item: this.#schemas.view(list).items ?? {} };
		}
		const view = this.#schemas.view(schema);
		if (view.type === "array") return this.#isObject(view.items) ? { at: [], item: view.items ?? {} } : undefined;
		const lists = Object.entries(view.properties).filter(
			([, one]) => this.#schemas.view(one).type === "array" && this.#isObject(this.#schemas.view(one).items),
		);
		const [only] = lists;
		// A record with a list in it is not a list.
		if (lists.length !== 1 || !only || IDS.some((name) => Object.hasOwn(view.properties, name))) return undefined;
		if (!/^(list|all|index|search|find|query)/i.test(operation.name) && Object.keys(view.properties).length > 6)
			return undefined;
		return { at: [only[0]], item: this.#schemas.view(only[1]).items ?? {} };
	}

	#isObject(schema: JsonSchema | undefined): boolean {
		return schema !== undefined && this.#schemas.view(schema).type === "object";
	}
}

/** Collections of the engine. */
const RESERVED: ReadonlySet<string> = new Set([
	"webhook_endpoints",
	"webhook_deliveries",
	"idempotency",
	"seeded",
	"oauth_codes",
	"oauth_refresh_tokens",
]);

const ITEM_VERBS: Readonly<Record<string, Verb>> = {
	GET: "retrieve",
	PATCH: "update",
	PUT: "update",
	POST: "update",
	DELETE: "delete",
};

/** Where the record is in a response: inside the declared envelope, or in the only object that has an id. */
function envelopeOf(
	{ envelope }: DescribedOperation,
	schema: JsonSchema,
	schemas: Schemas,
	idProperty = "id",
): readonly string[] {
	const { properties } = schemas.view(schema);
	if (envelope !== undefined && Object.hasOwn(properties, envelope)) return [envelope];
	if (Object.hasOwn(properties, idProperty) || IDS.some((name) => Object.hasOwn(properties, name))) return [];
	const inner = Object.entries(properties).filter(([, one]) => {
		const view = schemas.view(one);
		return view.type === "object" && [idProperty, ...IDS].some((name) => Object.hasOwn(view.properties, name));
	});
	return inner.length === 1 && inner[0] ? [inner[0][0]] : [];
}
