import type { ApiModel, JsonSchema, Operation } from "../model/api-model.ts";
import { unknownOf } from "./mirror-limits.ts";
import { camel, comment, schemaOf } from "./names.ts";

/** A table of the mirror, as `packages/mirror/src/tables/description.ts` has it. */
export interface Table {
	readonly resource: string;
	readonly table: string;
	readonly description?: string;
	readonly object?: string;
	readonly all?: readonly Readonly<Record<string, unknown>>[];
	readonly pageSize?: Readonly<Record<string, unknown>>;
	readonly listTakesParams: boolean;
	readonly retrieve?: { readonly takesParams: boolean; readonly all?: Readonly<Record<string, unknown>> };
	readonly parent?: string;
	readonly version?: string;
	readonly columns: readonly Column[];
	readonly limits?: readonly string[];
}

interface Column {
	readonly name: string;
	readonly type: "text" | "numeric" | "bigint" | "boolean" | "timestamptz" | "date" | "jsonb";
	readonly description?: string;
	readonly references?: string;
}

const snake = (text: string): string =>
	text
		.replace(/[^A-Za-z0-9]+/g, "_")
		.replace(/([a-z0-9])([A-Z])/g, "$1_$2")
		.toLowerCase();

const isObject = (value: unknown): value is JsonSchema =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function resolve(model: ApiModel, schema: JsonSchema | undefined): JsonSchema {
	let at: JsonSchema = schema ?? {};
	for (let depth = 0; depth < 20; depth++) {
		const name = schemaOf(at.$ref);
		if (name === undefined) return at;
		const { $ref: _reference, ...beside } = at;
		at = { ...model.schemas[name], ...beside };
	}
	return at;
}

function propertiesOf(model: ApiModel, schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
	const parts = Array.isArray(schema.allOf) ? schema.allOf.filter(isObject) : [];
	const own = isObject(schema.properties) ? (schema.properties as Record<string, JsonSchema>) : {};
	return Object.assign({}, ...parts.map((part) => propertiesOf(model, resolve(model, part))), own);
}

/** Returns the types of a schema without null. */
function typesOf(model: ApiModel, schema: JsonSchema): readonly { readonly type: string; readonly format: unknown }[] {
	const one = resolve(model, schema);
	const alternatives = [one.anyOf, one.oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []));
	if (alternatives.length > 0) return alternatives.flatMap((each) => typesOf(model, each));
	const types = Array.isArray(one.type) ? one.type : [one.type ?? "object"];
	return types.filter((type) => type !== "null").map((type) => ({ type: String(type), format: one.format }));
}

function columnType(model: ApiModel, schema: JsonSchema): Column["type"] {
	const types = typesOf(model, schema);
	const [first] = types;
	if (!first || types.some(({ type }) => type !== first.type)) return "jsonb";
	const format = types.every((one) => one.format === first.format) ? first.format : undefined;
	if (resolve(model, schema)["x-money"] === "decimal" && first.type === "string") return "numeric";
	switch (first.type) {
		case "string":
			return format === "date-time" ? "timestamptz" : format === "date" ? "date" : "text";
		case "integer":
			return "bigint";
		case "number":
			return "numeric";
		case "boolean":
			return "boolean";
		default:
			return "jsonb";
	}
}

const VERSIONS = ["updated_at", "updatedAt", "modified_at", "date_updated"];

const pathParameters = (operation: Operation): number => operation.parameters.filter((one) => one.in === "path").length;
/** A list that wants to know something first shows no whole. */
const needsParams = (operation: Operation): boolean =>
	operation.body?.required === true || operation.parameters.some((one) => one.required && one.in !== "path");
const takesParams = (operation: Operation): boolean =>
	operation.body !== undefined || operation.parameters.some((one) => one.in === "query");

/** Operations by what tables ask for, because a document can have thousands of them. */
class Lookup {
	readonly #byResource = new Map<string, Operation[]>();
	readonly #listByPath = new Map<string, Operation>();

	constructor({ operations }: ApiModel) {
		for (const one of operations) {
			const resource = one.resource.join(".");
			const known = this.#byResource.get(resource);
			if (known) known.push(one);
			else this.#byResource.set(resource, [one]);
			if (one.name === "list" && !this.#listByPath.has(one.path)) this.#listByPath.set(one.path, one);
		}
	}

	/** The operation that fetches one record of a resource by its id. */
	retrieve(resource: string): Operation | undefined {
		return this.#byResource
			.get(resource)
			?.find(
				(one) => one.name === "retrieve" && one.method === "GET" && pathParameters(one) === 1 && !needsParams(one),
			);
	}

	/** The resource below whose records a list is. Its own path without the last segment and the id is that resource's. */
	parent(list: Operation): string | undefined {
		const above = /^(.*)\/\{[^{}]+\}\/[^/]+$/.exec(list.path)?.[1];
		return above === undefined ? undefined : this.#listByPath.get(above)?.resource.join(".");
	}
}

function tableOf(
	model: ApiModel,
	list: Operation,
	objects: ReadonlyMap<string, string>,
	lookup: Lookup,
): Table | undefined {
	const item = resolve(model, list.item?.schema);
	const properties = propertiesOf(model, item);
	if (properties.id === undefined || list.name !== "list" || needsParams(list)) return undefined;
	const resource = list.resource.join(".");
	const retrieve = lookup.retrieve(resource);
	const parent = lookup.parent(list);
	if (pathParameters(list) > 1 || (pathParameters(list) === 1 && parent === undefined)) return undefined;
	const version = VERSIONS.find((name) => properties[name] !== undefined);
	const object = objectOf(model, list);
	const size = list.pagination?.limit;
	const description = typeof item.description === "string" ? item.description.trim() : undefined;
	const limits = [
		...(retrieve || parent !== undefined || list.pagination?.style === "none"
			? []
			: ["No record can be fetched by its id, so a deletion is seen after two walks over the list."]),
		...(model.isMirrored ? [] : unknownOf(model, list, object)),
	];
	return {
		resource,
		table: snake(resource),
		...(description && { description }),
		...(object !== undefined && { object }),
		...(list.all && { all: list.all }),
		...(size !== undefined &&
			list.pagination?.maximum !== undefined && { pageSize: { [size]: list.pagination.maximum } }),
		listTakesParams: takesParams(list),
		...(retrieve && {
			retrieve: { takesParams: takesParams(retrieve), ...(retrieve.all?.[0] && { all: retrieve.all[0] }) },
		}),
		...(parent !== undefined && { parent }),
		...(version !== undefined && { version }),
		columns: Object.entries(properties).map(([name, schema]): Column => {
			const text = resolve(model, schema).description;
			const references = name.endsWith("_id") ? objects.get(name.slice(0, -3)) : undefined;
			return {
				name,
				type: columnType(model, schema),
				...(typeof text === "string" && { description: text.trim() }),
				...(references !== undefined && references !== resource && { references }),
			};
		}),
		...(limits.length > 0 && { limits }),
	};
}

function objectOf(model: ApiModel, list: Operation): string | undefined {
	const item = resolve(model, list.item?.schema);
	const constant = propertiesOf(model, item).object;
	if (constant && typeof resolve(model, constant).const === "string") return String(resolve(model, constant).const);
	return list.item?.schemaName === undefined ? undefined : snake(list.item.schemaName);
}

/** The tables of each model: the manifest, the README and the module of a package ask for them. */
const tables = new WeakMap<ApiModel, readonly Table[]>();

/** Returns a table for each list whose records have ids. */
export function mirrorTables(model: ApiModel): readonly Table[] {
	const known = tables.get(model) ?? tablesOf(model);
	tables.set(model, known);
	return known;
}

function tablesOf(model: ApiModel): readonly Table[] {
	const lists = model.operations.filter((one) => one.pagination && one.item);
	const objects = new Map<string, string>();
	for (const list of lists) {
		const object = objectOf(model, list);
		if (object !== undefined && list.name === "list" && !objects.has(object))
			objects.set(object, list.resource.join("."));
	}
	const lookup = new Lookup(model);
	const found = lists.flatMap((list) => tableOf(model, list, objects, lookup) ?? []);
	const names = new Set(found.map(({ resource }) => resource));
	return withUsableNames(found.filter(({ parent }) => parent === undefined || names.has(parent)));
}

/** PostgreSQL takes 63 bytes, and a table that is built again has a longer name. */
const LONGEST_NAME = 57;

/** Gives each table a name that PostgreSQL takes and no other table has. Tables whose names are right keep them. */
function withUsableNames(tables: readonly Table[]): Table[] {
	const taken = new Set<string>();
	return tables.map((table) => {
		const wanted = table.table.startsWith("_mirror") ? `table${table.table}` : table.table;
		let name = wanted.slice(0, LONGEST_NAME);
		for (let number = 2; taken.has(name); number++) {
			const end = `_${number}`;
			name = `${wanted.slice(0, LONGEST_NAME - end.length)}${end}`;
		}
		taken.add(name);
		return name === table.table ? table : { ...table, table: name };
	});
}

/** Writes the tables of an API. `from` is the module that has their type. */
export function emitMirrorTables(model: ApiModel, header: string, from = "../../tables/description.ts"): string {
	const constant = `${camel(model.provider)}Tables`;
	return `${header}import type { TableDescription } from "${from}";\n\n/** Every list of ${comment(model.title)} whose records have ids. */\nexport const ${constant}: readonly TableDescription[] = ${JSON.stringify(mirrorTables(model), null, "\t")};\n`;
}
