import { PermissionError } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import type { ExtraProof, ProofCopy } from "../verify/report.ts";

/** The resource that the API counts as `journal_entries`. Others are named alike. */
const camel = (kind: string): string => kind.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Amounts are compared in hundredths of a cent, as whole numbers, so that sums are exact. */
const scaled = (amount: unknown): bigint => BigInt(Math.round(Number(amount ?? 0) * 10_000));

/** What is checked, in the words of the report. */
type Check = (signal: AbortSignal, copy: ProofCopy | undefined) => Promise<Omit<ExtraProof, "name">>;

/**
 * Proves what only Arcus can: that nobody has changed or removed an entry of the audit log, whose chain of hashes Arcus recomputes
 * (/api-reference/auditlog/verify-cryptographic-chain-integrity-of-audit-log, scope `audit:read`); and that the copy agrees with the
 * reconciliation totals of Arcus, which are its numbers of records and its trial balance (/guides/reconciliation-api, scope `accounting:read` or
 * `migration:read`). Without that scope, the totals are reported as not checked, and the check of each record decides.
 */
export function arcusProofs(client: Arcus): (signal: AbortSignal, copy?: ProofCopy) => Promise<readonly ExtraProof[]> {
	const checks: readonly (readonly [name: string, isOptional: boolean, check: Check])[] = [
		["audit chain", false, (signal) => auditChain(client, signal)],
		["record counts", true, (signal, copy) => recordCounts(client, signal, copy)],
		["trial balance", true, (signal, copy) => trialBalance(client, signal, copy)],
	];
	return async (signal, copy) => {
		const proofs: ExtraProof[] = [];
		for (const [name, isOptional, check] of checks) {
			try {
				proofs.push({ name, ...(await check(signal, copy)) });
			} catch (error) {
				if (signal.aborted) throw error;
				const why = error instanceof Error ? error.message : String(error);
				proofs.push({
					name,
					holds: undefined,
					detail: `The ${name} could not be checked: ${why}`,
					...(isOptional && error instanceof PermissionError && { isOptional }),
				});
			}
		}
		return proofs;
	};
}

async function auditChain(client: Arcus, signal: AbortSignal): ReturnType<Check> {
	const chain = await client.auditLogEntries.verify({}, { signal });
	return {
		holds: chain.verified,
		detail: chain.verified
			? `All ${chain.chain_length} entries follow from each other.`
			: `The chain is broken at ${chain.broken_at ?? "an unknown entry"}: ${chain.broken_reason ?? "no reason given"}.`,
	};
}

/** Compares the number of records of each kind. A number that changes while it is compared may be either. */
async function recordCounts(client: Arcus, signal: AbortSignal, copy: ProofCopy | undefined): ReturnType<Check> {
	const before = (await client.reconciliation.counts({ signal })).counts;
	const copied = new Map<string, number>();
	for (const kind of Object.keys(before)) {
		const count = await copy?.count(camel(kind));
		if (count !== undefined) copied.set(kind, count);
	}
	const after = (await client.reconciliation.counts({ signal })).counts;
	const wrong: string[] = [];
	for (const [kind, count] of copied) {
		const [low, high] = [before[kind] ?? 0, after[kind] ?? 0].sort((a, b) => a - b) as [number, number];
		if (count < low || count > high) wrong.push(`${kind}: Arcus counts ${high}, the copy has ${count}`);
	}
	const others = Object.keys(before).filter((kind) => !copied.has(kind));
	const left = others.length > 0 ? ` Not mirrored: ${others.join(", ")}.` : "";
	if (wrong.length > 0) return { holds: false, detail: `${wrong.join("; ")}.${left}` };
	if (copied.size === 0)
		return { holds: undefined, isOptional: true, detail: `Arcus counts nothing that is mirrored.${left}` };
	return { holds: true, detail: `${[...copied].map(([kind, count]) => `${kind} ${count}`).join(", ")}.${left}` };
}

/** Whether an entry is part of the ledger on a day. A reversed one stays there, beside its reversal. */
const isPosted = ({ status, entry_date }: Readonly<Record<string, unknown>>, day: string): boolean =>
	(status === "posted" || status === "reversed") && String(entry_date) <= day;

/** Compares the debits and credits of the ledger with the sums of the entries in the copy. */
async function trialBalance(client: Arcus, signal: AbortSignal, copy: ProofCopy | undefined): ReturnType<Check> {
	const read = () => client.reconciliation.trialBalance({}, { signal });
	const { totals, as_of_date: day } = await read();
	if (scaled(totals.balance) !== 0n)
		return { holds: false, detail: `The books of Arcus do not balance: debits minus credits are ${totals.balance}.` };
	const entries = copy?.records("journalEntries");
	if (!entries || totals.debit_total === undefined || totals.credit_total === undefined)
		return {
			holds: undefined,
			isOptional: true,
			detail: "The books of Arcus balance. The copy has no journal entries to compare with their totals.",
		};
	let [debit, credit] = [0n, 0n];
	for await (const entry of entries) {
		if (!isPosted(entry, day)) continue;
		debit += scaled(entry.total_debit);
		credit += scaled(entry.total_credit);
	}
	if (debit === scaled(totals.debit_total) && credit === scaled(totals.credit_total))
		return { holds: true, detail: `Debits and credits are ${totals.debit_total} on both sides.` };
	const later = (await read()).totals;
	if (later.debit_total !== totals.debit_total)
		return { holds: undefined, detail: "The ledger changed while it was compared. Check again." };
	const shown = (amount: bigint): string => (Number(amount) / 10_000).toFixed(2);
	return {
		holds: false,
		detail: `Arcus has debits of ${totals.debit_total} and credits of ${totals.credit_total}, the entries of the copy ${shown(debit)} and ${shown(credit)}.`,
	};
}
