import type { JsonObject } from "../document/json.ts";
import { object } from "../document/values.ts";
import type { Operation } from "./api-model.ts";
import { typeNameOf } from "./schema-names.ts";

/** The names of the types that belong to operations and resources. */
export function reservedNames(operations: readonly Operation[]): Set<string> {
	const all = new Set<string>();
	for (const { id, resource, parameters, bodies, body } of operations) {
		const name = typeNameOf(id);
		let path = "";
		for (const step of resource) {
			path += typeNameOf(step);
			all.add(`${path}Resource`);
		}
		// Without other parameters, the schema of the body is the type of the params.
		const hasOthers = parameters.some((one) => one.in !== "path") || bodies?.some((one) => one.whole !== undefined);
		if (body?.schemaName === `${name}Params`) continue;
		for (const end of hasOthers ? ["Params", "CallParams", "Expand"] : ["Expand"]) all.add(`${name}${end}`);
	}
	return all;
}

const INTO_SCHEMA = /"#\/components\/schemas\/[^"/]+\/[^"]+"/;

/** Whether a reference points into a schema. */
export const hasDeepReferences = ({ paths, components }: JsonObject): boolean =>
	[paths, object(components).schemas].some((part) => INTO_SCHEMA.test(JSON.stringify(part ?? {})));

/** Gives the parts of an operation or event that name a schema the new name. */
export function renamedNames<T>(value: T, names: ReadonlyMap<string, string>): T {
	if (names.size === 0) return value;
	const visit = (at: unknown): unknown => {
		if (typeof at !== "object" || at === null) return at;
		if (Array.isArray(at)) return at.map(visit);
		return Object.fromEntries(
			Object.entries(at).map(([key, one]) => [
				key,
				key === "schemaName" && typeof one === "string" ? (names.get(one) ?? one) : HOLDERS.has(key) ? visit(one) : one,
			]),
		);
	};
	return visit(value) as T;
}

/** The fields of an operation that hold schemas by name. */
const HOLDERS = new Set(["body", "bodies", "successes", "result", "item", "stream", "errorBodies"]);
