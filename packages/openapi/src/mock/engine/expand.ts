import type { Database } from "./database.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import type { MockRoute } from "./route.ts";

/** What stands in the place of a relation: by schema name and field. */
export type Expansion = (object: JsonObject, db: Database) => JsonObject | readonly JsonObject[] | null;
export type Expansions = Readonly<Record<string, Readonly<Record<string, Expansion>>>>;

const MAX_PATHS = 10;
const MAX_DEPTH = 4;
const MAX_ROWS = 100;

const refuse = (code: string, path: string, hint: string, extra: JsonObject = {}): Refusal =>
	new Refusal(400, code, { type: "expand_error", param: path, hint, ...extra });

/**
 * Checks the paths of `expand[]` and puts the relations in. Lists want each path with `data.` before it; every path needs the
 * scope of what it returns; more than a hundred rows of a relation are cut to their ids.
 */
export function expand(
	route: MockRoute,
	body: unknown,
	paths: readonly string[],
	context: { readonly db: Database; readonly expansions: Expansions; readonly hasScope: (scope: string) => boolean },
): unknown {
	const isList = route.pagination !== undefined;
	const valid = route.expand.map((one) => one.path);
	if (paths.length > MAX_PATHS)
		throw refuse("invalid_expand_too_many_paths", "expand", `At most ${MAX_PATHS} paths, not ${paths.length}.`);
	for (const [index, path] of paths.entries()) {
		const param = `expand[${index}]`;
		if (isList && !path.startsWith("data."))
			throw refuse("invalid_expand_list_requires_data_prefix", param, `On a list the path is data.${path}.`);
		if (path.replace(/^data\./, "").split(".").length > MAX_DEPTH)
			throw refuse("invalid_expand_too_deep", param, `At most ${MAX_DEPTH} steps.`);
		const known = route.expand.find((one) => one.path === path);
		if (!known)
			throw refuse(
				"invalid_expand_unknown_field",
				param,
				`${path} cannot be expanded here; valid: ${valid.join(", ") || "none"}.`,
				{ valid_paths: valid },
			);
		if (known.scope !== undefined && !context.hasScope(known.scope))
			throw new Refusal(403, "insufficient_scope", {
				type: "permission_error",
				required: known.scope,
				param,
				hint: `${path} needs ${known.scope}.`,
			});
	}
	if (paths.length === 0) return body;
	const put = (object: JsonObject, schema: string, steps: readonly string[]): JsonObject => {
		const [field, ...rest] = steps;
		if (field === undefined) return object;
		const make = context.expansions[schema]?.[field];
		const target = route.expand.find(
			(one) =>
				one.path
					.replace(/^data\./, "")
					.split(".")
					.slice(0, -rest.length || undefined)
					.join(".")
					.endsWith(field) && one.path.split(".").at(-1 - rest.length) === field,
		);
		const before = object[field];
		const value = before !== undefined && typeof before === "object" ? before : (make?.(object, context.db) ?? null);
		const next = target?.schema ?? "";
		if (Array.isArray(value)) {
			const rows = (value as JsonObject[]).slice(0, MAX_ROWS).map((row) => put(row, next, rest));
			const beyond = (value as JsonObject[]).slice(MAX_ROWS).map((row) => row.id as unknown);
			return { ...object, [field]: [...rows, ...beyond], ...(beyond.length > 0 && { truncated: true }) };
		}
		return { ...object, [field]: value === null ? null : put(value as JsonObject, next, rest) };
	};
	const schemaOf = (named: { readonly schemaName?: string } | undefined): string => named?.schemaName ?? "";
	const apply = (object: JsonObject, schema: string): JsonObject =>
		paths.reduce((at, path) => put(at, schema, path.replace(/^data\./, "").split(".")), object);
	const root = body as JsonObject;
	if (isList) {
		const items = route.pagination?.items ?? "data";
		return { ...root, [items]: (root[items] as JsonObject[]).map((row) => apply(row, schemaOf(route.item))) };
	}
	const success = route.successes.find((one) => one.schemaName);
	if (route.envelope === "data")
		return { ...root, data: apply(root.data as JsonObject, schemaOf(success).replace(/Envelope$/, "")) };
	return apply(root, schemaOf(success));
}
