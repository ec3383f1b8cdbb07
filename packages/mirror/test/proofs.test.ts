import { PermissionError } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import { expect, it } from "vitest";
import { arcusProofs } from "../src/arcus/index.ts";
import type { ProofCopy, RawRecord } from "../src/index.ts";
import { errorOf } from "./hostile/run.ts";

const DAY = "2026-03-01";
const entry = (amount: number, fields: RawRecord = {}): RawRecord => ({
	status: "posted",
	entry_date: DAY,
	total_debit: amount,
	total_credit: amount,
	...fields,
});

/** Runs the proofs with the totals that Arcus says, one after another, and a copy of these records. */
async function prove(
	counts: readonly Readonly<Record<string, number>>[],
	totals: readonly Readonly<Record<string, number>>[],
	copied: Readonly<Record<string, readonly RawRecord[]>>,
) {
	const next = <T>(list: readonly T[], index: number): T => list[Math.min(index, list.length - 1)] as T;
	let [counted, added] = [0, 0];
	const client = {
		auditLogEntries: { verify: async () => ({ verified: true, chain_length: 3 }) },
		reconciliation: {
			counts: async () => ({ counts: next(counts, counted++) }),
			trialBalance: async () => ({ totals: next(totals, added++), as_of_date: DAY }),
		},
	} as never as Arcus;
	const copy: ProofCopy = {
		count: async (resource) => copied[resource]?.length,
		records(resource) {
			const records = copied[resource];
			return (
				records &&
				(async function* () {
					yield* records;
				})()
			);
		},
	};
	const [chain, records, balance] = await arcusProofs(client)(new AbortController().signal, copy);
	expect(chain).toMatchObject({ name: "audit chain", holds: true });
	return { records, balance };
}
const LEDGER = { debit_total: 30.3, credit_total: 30.3, balance: 0 };
const ENTRIES = [
	entry(10.1),
	entry(20.2, { status: "reversed" }),
	entry(5, { status: "draft" }),
	entry(7, { entry_date: "2026-03-02" }),
];

it("the totals of Arcus agree with the copy, and what is not mirrored is named", async () => {
	const { records, balance } = await prove([{ journal_entries: 4, orders: 9 }], [LEDGER], { journalEntries: ENTRIES });
	expect(records).toEqual({
		name: "record counts",
		holds: true,
		detail: "journal_entries 4. Not mirrored: orders.",
	});
	expect(balance).toMatchObject({ name: "trial balance", holds: true });
});

it("a number of records or a sum that differs is found, and one that changes meanwhile is not blamed", async () => {
	const wrong = await prove([{ journal_entries: 5 }], [LEDGER], { journalEntries: ENTRIES.slice(1) });
	expect(wrong.records).toMatchObject({ holds: false, detail: "journal_entries: Arcus counts 5, the copy has 3." });
	expect(wrong.balance).toMatchObject({
		holds: false,
		detail: "Arcus has debits of 30.3 and credits of 30.3, the entries of the copy 20.20 and 20.20.",
	});
	const moving = await prove(
		[{ journal_entries: 3 }, { journal_entries: 4 }],
		[LEDGER, { debit_total: 40, credit_total: 40, balance: 0 }],
		{ journalEntries: ENTRIES.slice(1) },
	);
	expect(moving.records?.holds).toBe(true);
	expect(moving.balance).toMatchObject({ holds: undefined, detail: expect.stringMatching(/changed while/) });
	expect(moving.balance?.isOptional).toBeUndefined();
	const unbalanced = await prove([{ orders: 0 }], [{ ...LEDGER, balance: 0.01 }], {});
	expect(unbalanced.balance).toMatchObject({ holds: false, detail: expect.stringMatching(/do not balance/) });
});

it("a key without the scope for the totals says so, and only the audit chain is required", async () => {
	const refuse = async () => {
		throw errorOf(403);
	};
	const client = {
		auditLogEntries: { verify: refuse },
		reconciliation: { counts: refuse, trialBalance: async () => Promise.reject(errorOf(503)) },
	} as never as Arcus;
	expect(errorOf(403)).toBeInstanceOf(PermissionError);
	const proofs = await arcusProofs(client)(new AbortController().signal);
	expect(proofs.map(({ name, holds, isOptional }) => [name, holds, isOptional])).toEqual([
		["audit chain", undefined, undefined],
		["record counts", undefined, true],
		["trial balance", undefined, undefined],
	]);
});
