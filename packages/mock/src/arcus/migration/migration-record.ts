/** One record of an import: how it is created or changed, and how a refusal is reported. */

import type { AnyHandlers, Call, JsonObject } from "../../engine/handler.ts";
import { Refusal, runHandler } from "../../engine/handler.ts";
import type { MigrationRecord } from "../generated/types.ts";
import { refuse } from "../shared/lookup.ts";
import type { ImportedRecordRow, RowErrorRow } from "../shared/rows/migration.ts";
import { rows } from "../shared/tables.ts";
import { changeOfRecord, type ImportResource } from "./import-resources.ts";

export interface Import {
	readonly name: string;
	readonly resource: ImportResource;
	readonly source: string;
	readonly conflictMode: string;
	/** The operations of the API, which create and change records. */
	readonly operations: AnyHandlers;
	/** The key that requested the import. */
	readonly key: Call["key"];
}

/** Thrown to undo an attempt after its result has been read. */
class Undone extends Error {}

function run(
	call: Call,
	plan: Import,
	operation: string,
	method: Call["route"]["method"],
	path: JsonObject,
	body: JsonObject,
): JsonObject {
	const handler = plan.operations[operation];
	if (handler === undefined)
		return call.fail(501, "not_implemented", { hint: `The mock does not implement ${operation}.` });
	const { key } = plan;
	const inner: Call = {
		...call,
		key,
		hasScope: (scope) => key.scopes.includes(scope),
		route: { ...call.route, id: operation, method },
		path: path as Call["path"],
		query: {},
		body,
	};
	const answer = runHandler(handler, inner).body as JsonObject;
	// Some operations wrap their response in `data`.
	return (answer.data ?? answer) as JsonObject;
}

function create(call: Call, plan: Import, record: JsonObject): JsonObject {
	const { create: operation } = plan.resource;
	return run(call, plan, operation, "POST", {}, call.services.checked(operation, record));
}

type Update = NonNullable<ImportResource["update"]>;

/** Returns the record as it would be if it were imported now for the first time. */
function madeAnew(call: Call, plan: Import, update: Update, id: string, record: JsonObject): JsonObject {
	let made: JsonObject | undefined;
	try {
		call.attempt((inner) => {
			if (update.unique.length > 0)
				inner.db.collection(update.table).update(id, Object.fromEntries(update.unique.map((field) => [field, null])));
			made = create(inner, plan, record);
			throw new Undone();
		});
	} catch (error) {
		if (!(error instanceof Undone)) throw error;
	}
	return made ?? {};
}

/** Makes refusals name the field as in the record: `name`, although an account calls it `display_name`. */
function underItsOwnNames(update: Update, record: JsonObject, work: () => void): void {
	try {
		work();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { param, hint } = error.extra;
		const own = [...update.aliases].find(([name, field]) => field === param && Object.hasOwn(record, name))?.[0];
		if (own === undefined) throw error;
		throw new Refusal(error.status, error.code, {
			...error.extra,
			param: own,
			...(typeof hint === "string" && { hint: hint.replaceAll(String(param), own) }),
		});
	}
}

/** `update` changes the fields of the record; `replace` also resets the others to the values of a new record. */
function change(call: Call, plan: Import, known: ImportedRecordRow, record: JsonObject): void {
	const { update } = plan.resource;
	if (update === undefined)
		call.fail(409, "record_immutable", {
			hint: `${known.external_id} is posted. Correct it with a new document.`,
		});
	const path = { id: known.record_id };
	underItsOwnNames(update, record, () => {
		const body = call.services.checked(update.operation, changeOfRecord(update, record));
		if (plan.conflictMode === "update") {
			run(call, plan, update.operation, "PATCH", path, body);
			return;
		}
		const made = madeAnew(call, plan, update, known.record_id, record);
		const fresh = Object.fromEntries(update.fields.flatMap((field) => (field in made ? [[field, made[field]]] : [])));
		// Fields of the record win over the reset ones, and are rejected as in any update.
		run(call, plan, update.operation, "PATCH", path, { ...fresh, ...body });
	});
}

/** Imports a record in the import's conflict mode. @throws Refusal when the record is refused */
function take(call: Call, plan: Import, given: MigrationRecord): void {
	const { external_id: externalId, ...record } = given;
	// As in any body, the entity follows from the key.
	if (Object.hasOwn(record, "entity_id"))
		refuse(call, "forbidden_field", "entity_id", "The key determines the entity. Remove `entity_id`.");
	// Without an external id, an earlier import cannot be recognized (assumption: the record is new).
	if (externalId === undefined) {
		create(call, plan, record);
		return;
	}
	const table = rows(call.db, "imported_records");
	const id = JSON.stringify([plan.name, plan.source, externalId]);
	const known = table.get(id);
	if (known === undefined) {
		const made = create(call, plan, record);
		table.insert({
			id,
			resource: plan.name,
			external_source: plan.source,
			external_id: externalId,
			record_id: String(made.id),
		});
	} else if (plan.conflictMode === "error")
		call.fail(409, "already_exists", { hint: `${externalId} from ${plan.source} is already imported.` });
	else if (plan.conflictMode !== "skip") change(call, plan, known, record);
}

/** Imports a record completely or not at all. Returns what is wrong with it. */
export function takeRecord(call: Call, plan: Import, index: number, record: MigrationRecord): RowErrorRow | undefined {
	try {
		call.attempt((inner) => take(inner, plan, record));
		return undefined;
	} catch (error) {
		return rowError(index, record, error);
	}
}

function rowError(index: number, record: MigrationRecord, error: unknown): RowErrorRow {
	const external_id = record.external_id ?? null;
	if (!(error instanceof Refusal)) return { index, external_id, error: String(error), code: "internal" };
	const { param, hint } = error.extra;
	const text = String(hint ?? error.code);
	const named = typeof param !== "string" || text.includes(param) ? text : `${param}: ${text}`;
	return { index, external_id, error: named, code: error.code };
}
