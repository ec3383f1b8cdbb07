/** Finding rows by the ids of a call. An unknown id is a 404 in the path, and a 422 with the exact `param` in a body. */
import type { Call } from "../../engine/handler.ts";
import { rows, type Tables } from "./tables.ts";

const singular: Partial<Record<keyof Tables, string>> = {
	addresses: "address",
	inventory_balances: "inventory balance",
	inventory_transactions: "inventory transaction",
	gl_accounts: "GL account",
	credit_memos: "credit memo",
	pricing_policies: "pricing policy",
	product_categories: "product category",
	units_of_measure: "unit of measure",
	classes: "class",
	order_items: "order line",
};

const name = (table: keyof Tables): string => singular[table] ?? table.replaceAll("_", " ").replace(/s$/, "");

/** Finds the row that the path names. @throws 404 `not_found` (or the code that the endpoint documents). */
export function found<Name extends keyof Tables>(
	call: Call,
	table: Name,
	id: string | undefined,
	code = "not_found",
): Tables[Name] {
	const row = id === undefined ? undefined : rows(call.db, table).get(id);
	return row ?? call.fail(404, code, { type: "not_found", hint: `There is no ${name(table)} with this id.` });
}

/** Finds the row that a field of the body names. @throws 422 `invalid_reference` with `param` (assumption: the code). */
export function referred<Name extends keyof Tables>(
	call: Call,
	table: Name,
	id: string,
	param: string,
	code = "invalid_reference",
): Tables[Name] {
	const row = rows(call.db, table).get(id);
	return (
		row ??
		call.fail(422, code, { type: "validation_error", param, hint: `\`${param}\` does not match any ${name(table)}.` })
	);
}

/** Refuses a body. @throws 422 with the exact `param`. */
export const refuse = (call: Call, code: string, param: string, hint: string): never =>
	call.fail(422, code, { type: "validation_error", param, hint });

/** Refuses a call because of the current state. @throws 409 */
export const conflict = (call: Call, code: string, hint: string): never =>
	call.fail(409, code, { type: "conflict", hint });
