import type { Database } from "./database.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import type { MockRoute } from "./route.ts";

/** What a relation is replaced with, by schema name and field. */
/** Returns what takes the place of a field: an object, a list of objects, or null. */
export type Expansion = (object: JsonObject, db: Database) => unknown;
export type Expansions = Readonly<Record<string, Readonly<Record<string, Expansion>>>>;

const MAX_PATHS = 10;
const MAX_DEPTH = 4;
/** Maximum number of expanded rows per relation; for further rows only ids are returned. */
export const MAX_ROWS = 100;

const refuse = (code: string, path: string, hint: string, extra: JsonObject = {}): Refusal =>
	new Refusal(400, code, { type: "expand_error", param: path, hint, ...extra });

/**
 * Checks the paths of `expand[]` before the call is executed. For lists, each path starts with `data.`, unless their
 * page omits it. Every path needs the scope of what it returns.
 *
 * @returns the scopes that the paths need
 * @throws Refusal 400 or 403
 */
export function checkExpand(
	route: MockRoute,
	paths: readonly string[],
	hasScope: (scope: string) => boolean,
): readonly string[] {
	if (paths.length === 0) return [];
	const valid = route.expand.map((one) => one.path);
	if (paths.length > MAX_PATHS)
		throw refuse(
			"invalid_expand_too_many_paths",
			"expand",
			`There can be at most ${MAX_PATHS} paths, but there were ${paths.length}.`,
		);
	return paths.flatMap((path, index) => {
		const param = `expand[${index}]`;
		const known = route.expand.find((one) => one.path === path);
		if (!known && route.pagination && !path.startsWith("data."))
			throw refuse("invalid_expand_list_requires_data_prefix", param, `For a list, use data.${path}.`);
		if (path.replace(/^data\./, "").split(".").length > MAX_DEPTH)
			throw refuse("invalid_expand_too_deep", param, `A path can have at most ${MAX_DEPTH} steps.`);
		if (!known)
			throw refuse(
				"invalid_expand_unknown_field",
				param,
				`${path} cannot be expanded here; valid: ${valid.join(", ") || "none"}.`,
				{ valid_paths: valid },
			);
		if (known.scope === undefined) return [];
		if (!hasScope(known.scope))
			throw new Refusal(403, "insufficient_scope", {
				type: "permission_error",
				required: known.scope,
				param,
				hint: `${path} needs ${known.scope}.`,
			});
		return [known.scope];
	});
}

/**
 * Expands the relations in `paths`.
 *
 * @param schema name of the schema of one object in the response
 * @param context.rows maximum rows of a relation; for further rows only ids are returned, with `truncated: true`
 * @throws Refusal 501 for a relation without a resolver
 */
export function expand(
	route: MockRoute,
	body: unknown,
	paths: readonly string[],
	schema: string,
	context: { readonly db: Database; readonly expansions: Expansions; readonly rows: number },
): unknown {
	if (paths.length === 0 || typeof body !== "object" || body === null) return body;
	const knownAt = (steps: readonly string[]) =>
		route.expand.find((one) => one.path.replace(/^data\./, "") === steps.join("."));
	const relation = (object: JsonObject, holder: string, field: string): unknown => {
		const before = object[field];
		if (typeof before === "object" && before !== null) return before;
		const make = context.expansions[holder]?.[field];
		if (!make)
			throw new Refusal(501, "not_implemented", {
				type: "not_implemented",
				hint: `The mock does not implement ${field} of ${holder}.`,
			});
		return make(object, context.db);
	};
	const put = (object: JsonObject, holder: string, done: readonly string[], rest: readonly string[]): JsonObject => {
		const [step, ...further] = rest;
		if (step === undefined) return object;
		const here = [...done, step];
		const field = knownAt(here)?.field ?? step;
		const value = relation(object, holder, field);
		const next = knownAt(here)?.schema ?? "";
		if (Array.isArray(value)) {
			const rows = value.slice(0, context.rows).map((row: JsonObject) => put(row, next, here, further));
			const beyond = value.slice(context.rows).map((row: JsonObject) => row.id as unknown);
			return { ...object, [field]: [...rows, ...beyond], ...(beyond.length > 0 && { truncated: true }) };
		}
		return { ...object, [field]: value === null ? null : put(value as JsonObject, next, here, further) };
	};
	const apply = (object: JsonObject): JsonObject =>
		paths.reduce((at, path) => put(at, schema, [], path.replace(/^data\./, "").split(".")), object);
	const root = body as JsonObject;
	if (route.pagination) {
		const { items } = route.pagination;
		return items === ""
			? (body as JsonObject[]).map(apply)
			: { ...root, [items]: (root[items] as JsonObject[]).map(apply) };
	}
	return route.envelope === "data" ? { ...root, data: apply(root.data as JsonObject) } : apply(root);
}
