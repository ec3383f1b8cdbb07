/**
 * The history of open items: every change of a receivable, a payable, a credit or a payment on account, with its date in the ledger.
 * Documents have the current balances; reports of a past day use this history.
 */
import type { Database } from "../../engine/database.ts";
import type { Call } from "../../engine/handler.ts";
import type { OpenMoveRow } from "../shared/rows/ledger.ts";
import { rows } from "../shared/tables.ts";

/** Records a change of a balance, by default today. */
export function noteMove(
	call: Call,
	move: Pick<OpenMoveRow, "kind" | "owner_id" | "document_id" | "cents"> & { readonly date?: string | undefined },
): void {
	if (move.cents === 0) return;
	const { date = call.today(), ...rest } = move;
	rows(call.db, "open_moves").insert({ id: call.id("open_move"), ...rest, date });
}

/** A document that was open on a day. */
export interface OpenOn {
	readonly document_id: string;
	readonly owner_id: string;
	readonly cents: number;
}

/** Returns what was open at the end of a day. */
export function openOn(db: Database, kind: OpenMoveRow["kind"], asOf: string): OpenOn[] {
	const open = new Map<string, OpenOn>();
	for (const { document_id, owner_id, date, cents } of rows(db, "open_moves").by("kind", kind)) {
		if (date > asOf) continue;
		const before = open.get(document_id)?.cents ?? 0;
		open.set(document_id, { document_id, owner_id, cents: before + cents });
	}
	return [...open.values()].filter((one) => one.cents !== 0);
}
