/** Lines that users write: each has an account that takes postings and one side, and all lines balance. */

import type { Call } from "../../engine/handler.ts";
import type { JournalEntryCreateLine, RecurringJournalEntryLine } from "../generated/types.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { referred, refuse } from "../shared/lookup.ts";
import type { GlAccountRow } from "../shared/rows/ledger.ts";
import type { PostingLine } from "./ledger.ts";

/** A line of a journal entry or of a template. */
export type JournalLineBody = Omit<Partial<JournalEntryCreateLine>, "description"> &
	Pick<RecurringJournalEntryLine, "description">;

const DIMENSIONS = { department_id: "departments", class_id: "classes", project_id: "projects" } as const;
export const DIMENSION_FIELDS = ["department_id", "class_id", "project_id"] as const;

/** @throws 422 `account_is_header`, `account_inactive` with the exact `param` */
export function postable(call: Call, accountId: string, param: string): GlAccountRow {
	const account = referred(call, "gl_accounts", accountId, param);
	const name = `${account.account_number} ${account.name}`;
	if (account.is_header) refuse(call, "account_is_header", param, `${name} is a header: post to an account under it.`);
	if (!account.is_active) refuse(call, "account_inactive", param, `${name} is inactive.`);
	return account;
}

/** @throws 422 `invalid_reference` for an unknown department, class or project */
export function refuseUnknownDimensions(
	call: Call,
	body: { readonly [Field in keyof typeof DIMENSIONS]?: string | null | undefined },
	at = "",
): void {
	for (const field of DIMENSION_FIELDS) {
		const id = body[field];
		if (id != null) referred(call, DIMENSIONS[field], id, `${at}${field}`);
	}
}

function checkLine(call: Call, body: JournalLineBody, at: string): PostingLine & { debit: number; credit: number } {
	const account = postable(call, body.account_id ?? "", `${at}account_id`);
	const [debit, credit] = [cents(body.debit ?? 0), cents(body.credit ?? 0)];
	if (debit > 0 === credit > 0) {
		const hint = "Exactly one of debit and credit must be above 0.";
		refuse(call, "validation_error", `${at}${credit > 0 ? "credit" : "debit"}`, hint);
	}
	refuseUnknownDimensions(call, body, at);
	if (body.location_id != null) referred(call, "locations", body.location_id, `${at}location_id`);
	const { account_id: _, ...rest } = body;
	return { ...rest, account: account.id, debit, credit };
}

/**
 * Checks the lines of a request: first every line, then their sums.
 *
 * @param field their path in the body
 * @returns the lines, and the sum of each side in cents
 * @throws 422 with the exact `param`; `gl_imbalance` names debits, credits and the difference
 */
export function checkJournalLines(
	call: Call,
	bodies: readonly JournalLineBody[],
	field: string,
): { readonly lines: readonly PostingLine[]; readonly total: number } {
	const lines = bodies.map((body, index) => checkLine(call, body, `${field}[${index}].`));
	const debit = lines.reduce((sum, line) => sum + line.debit, 0);
	const credit = lines.reduce((sum, line) => sum + line.credit, 0);
	if (debit !== credit) {
		const text = (value: number): string => dollars(value).toFixed(2);
		const hint = `Debits are ${text(debit)} and credits ${text(credit)}, a difference of ${text(debit - credit)}.`;
		refuse(call, "gl_imbalance", field, hint);
	}
	return { lines, total: debit };
}
