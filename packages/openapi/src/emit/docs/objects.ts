import type { ApiModel, JsonSchema, Operation } from "../../model/api-model.ts";
import { schemaOf } from "../names.ts";
import { anchor, code } from "./markdown.ts";
import { variantsOf } from "./schema-view.ts";

/** The schemas that have their own section, each on the page of the resource that uses it most. */
export interface Objects {
	/** Returns the resource on whose page the schema is described; undefined if it is described wherever it is used. */
	readonly pageOf: (schema: string) => string | undefined;
	/** Returns the names of the schemas that a resource's page describes. */
	readonly on: (resource: string) => readonly string[];
}

/** A schema that is used this often is described once instead. */
const OFTEN = 3;

/** Returns the names of the schemas that a schema refers to by itself. */
export function references(schema: unknown): Set<string> {
	const found = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value !== "object" || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			const name = key === "$ref" ? schemaOf(inner) : undefined;
			if (name === undefined) visit(inner);
			else found.add(name);
		}
	};
	visit(schema);
	return found;
}

/** Returns everything that is reachable from some schemas. */
function reachable(from: Iterable<string>, graph: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
	const seen = new Set<string>();
	const open = [...from];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		open.push(...(graph.get(name) ?? []));
	}
	return seen;
}

/** The schema that readers know a response by: an item of a list, or the result without its envelope. */
const resultOf = ({ item, result }: Operation): JsonSchema | undefined => (item ?? result)?.schema;

const isRecord = (schema: JsonSchema | undefined): boolean =>
	schema?.properties !== undefined ||
	schema?.allOf !== undefined ||
	// A choice between an id as a number and as a string is a type, and needs no section.
	variantsOf(schema ?? {}).some((one) => one.$ref !== undefined || one.properties !== undefined);

/** Decides which schemas get their own section: shared results, those that are used often, and those that contain themselves. */
export function objectsOf(model: ApiModel): Objects {
	const graph = new Map(Object.entries(model.schemas).map(([name, schema]) => [name, references(schema)]));
	const uses = new Map<string, number>();
	const count = (names: Iterable<string>): void => {
		for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
	};
	const results = new Map<string, Map<string, number>>();
	const roots = new Set<string>();
	for (const operation of model.operations) {
		const page = operation.resource[0] ?? "";
		const direct = references(resultOf(operation) ?? {});
		const body = references(operation.body?.schema ?? {});
		count([...direct, ...body]);
		for (const name of [...direct, ...body]) roots.add(name);
		for (const name of direct) vote(results, name, page, 100);
		for (const name of reachable([...direct, ...body], graph)) vote(results, name, page, 1);
	}
	for (const { object, schema } of model.events)
		for (const name of object === undefined ? references(schema) : [object]) roots.add(name);
	const reached = reachable(roots, graph);
	for (const name of reached) count(graph.get(name) ?? []);
	const pages = new Map<string, string>();
	for (const name of reached) {
		if (!isRecord(model.schemas[name])) continue;
		const cyclic = reachable(graph.get(name) ?? [], graph).has(name);
		const page = mostVotes(results.get(name));
		if (page !== undefined && (cyclic || (uses.get(name) ?? 0) >= OFTEN)) pages.set(name, page);
	}
	return {
		pageOf: (schema) => pages.get(schema),
		on: (resource) => [...pages].flatMap(([name, page]) => (page === resource ? [name] : [])).sort(),
	};
}

function vote(votes: Map<string, Map<string, number>>, name: string, page: string, weight: number): void {
	const pages = votes.get(name) ?? new Map<string, number>();
	votes.set(name, pages);
	pages.set(page, (pages.get(page) ?? 0) + weight);
}

const mostVotes = (pages: ReadonlyMap<string, number> | undefined): string | undefined =>
	[...(pages ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];

/** Returns the anchor of a schema's section. No operation can have it, because operations have no capitals at the start. */
export const objectAnchor = (schema: string): string => `object-${anchor(schema)}`;

/** Returns the schema's name, as a link if it has its own section. */
export function objectLink(objects: Objects, schema: string, file: (resource: string) => string): string {
	const page = objects.pageOf(schema);
	return page === undefined ? code(schema) : `[${code(schema)}](./${file(page)}.md#${objectAnchor(schema)})`;
}
