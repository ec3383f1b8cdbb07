import { isObject, type Json, type JsonObject } from "../../document/load.ts";
import type { Draft } from "../draft.ts";
import { readPointer } from "../pointers.ts";

/** A place where a named schema says that it is another one, or combines it. */
interface Edge {
	readonly to: string;
	readonly isPart: boolean;
	cut(replacement: Json): void;
}

const nameOf = (value: Json | undefined): string | undefined => {
	if (!isObject(value) || typeof value.$ref !== "string") return undefined;
	return readPointer(value.$ref)?.[2];
};

/**
 * Breaks definitions that go round in a circle without a property or list between, such as a schema that is itself, or a parent that is
 * one of its children while each child extends the parent. Such a schema describes no value and has no type.
 */
export function breakCycles(draft: Draft): void {
	const components = draft.document.components as JsonObject;
	const schemas = components.schemas as JsonObject;
	// A cut can reveal another circle through the same schema, so look again until no circle is left.
	for (let round = 0; round < 500; round++) {
		const circle = findCircle(schemas);
		if (!circle) return;
		const index = circle.findIndex(({ edge }) => edge.isPart);
		const { from, edge } = circle[index === -1 ? circle.length - 1 : index] as { from: string; edge: Edge };
		const target = schemas[edge.to];
		if (edge.isPart && isObject(target) && edge.to !== from) {
			const { oneOf: _, anyOf: __, discriminator: ___, ...own } = structuredClone(target);
			edge.cut({ ...own, ...(Array.isArray(own.allOf) && { allOf: own.allOf.filter((one) => nameOf(one) !== from) }) });
		} else edge.cut({});
		draft.repair(
			"schema",
			["components", "schemas", from],
			`the schema ${from} contains itself through ${circle.map((one) => one.edge.to).join(", ")}; the circle was broken here`,
		);
	}
	draft.warn("schema", ["components", "schemas"], "more than 500 schemas contain themselves; some were not repaired");
}

function findCircle(schemas: JsonObject): { from: string; edge: Edge }[] | undefined {
	const done = new Set<string>();
	for (const start of Object.keys(schemas)) {
		if (done.has(start)) continue;
		const trail: { name: string; edges: Edge[]; next: number }[] = [
			{ name: start, edges: edgesOf(schemas, start), next: 0 },
		];
		const onTrail = new Set([start]);
		while (trail.length > 0) {
			const top = trail.at(-1) as (typeof trail)[number];
			const edge = top.edges[top.next++];
			if (!edge) {
				trail.pop();
				onTrail.delete(top.name);
				done.add(top.name);
			} else if (onTrail.has(edge.to)) {
				const first = trail.findIndex((one) => one.name === edge.to);
				return trail.slice(first).map((one) => ({ from: one.name, edge: one.edges[one.next - 1] as Edge }));
			} else if (!done.has(edge.to) && isObject(schemas[edge.to])) {
				trail.push({ name: edge.to, edges: edgesOf(schemas, edge.to), next: 0 });
				onTrail.add(edge.to);
			}
		}
	}
	return undefined;
}

function edgesOf(schemas: JsonObject, name: string): Edge[] {
	const edges: Edge[] = [];
	const collect = (schema: Json | undefined, isPart: boolean, cut: (replacement: Json) => void): void => {
		if (!isObject(schema)) return;
		const to = nameOf(schema);
		if (to !== undefined) edges.push({ to, isPart, cut });
		for (const keyword of ["allOf", "anyOf", "oneOf"]) {
			const list = schema[keyword];
			if (!Array.isArray(list)) continue;
			for (const [index, one] of list.entries())
				collect(one, keyword === "allOf", (replacement) => {
					list[index] = replacement;
				});
		}
	};
	collect(schemas[name], false, (replacement) => {
		schemas[name] = replacement;
	});
	return edges;
}
