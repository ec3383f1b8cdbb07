/** Compares the totals of the new system, from its reconciliation endpoints, with those computed from the old system's files. */
import type { Arcus } from "@countersign/sdk/arcus";
import { PLATFORM } from "./records.ts";
import type { Figures } from "./source.ts";

export interface Claim {
	readonly claim: string;
	readonly holds: boolean;
	readonly found: string;
}

/** Ledger accounts that the load changes. */
const RECEIVABLE = "1300";
const STOCK = "1400";
const SALES = "4010";
const OPENING = "5100";

const amount = (value: number): string =>
	value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Needs `migration:read`. */
export async function proveMigration(reader: Arcus, expected: Figures): Promise<Claim[]> {
	const { reconciliation } = reader;
	const receivables = expected.receivables.toNumber();
	const stock = expected.stock.toNumber();
	const compared = await reconciliation.compare({
		external_source: PLATFORM,
		trial_balance: [
			{ account_number: RECEIVABLE, balance: receivables },
			{ account_number: STOCK, balance: stock },
			{ account_number: SALES, balance: -receivables },
			{ account_number: OPENING, balance: -stock },
		],
		ar_aging_total: receivables,
		ap_aging_total: 0,
		inventory_value: stock,
		cash_balance: 0,
		counts: expected.counts,
	});
	const books = await reconciliation.trialBalance();
	const imported = await reconciliation.trialBalance({ external_source: PLATFORM });
	const fromHere = imported.rows.find((row) => row.account_number === RECEIVABLE)?.balance ?? 0;
	const { counts } = await reconciliation.counts();
	const counted = Object.entries(expected.counts);
	return [
		{
			claim: counted.map(([kind, count]) => `${count} ${kind.replaceAll("_", " ")}`).join(", "),
			holds: counted.every(([kind, count]) => counts[kind] === count),
			found: counted.map(([kind]) => `${counts[kind]} ${kind.replaceAll("_", " ")}`).join(", "),
		},
		{
			claim: "all totals of the old and the new system agree",
			holds: compared.matched,
			found: compared.deltas.map((one) => `${one.check} ${one.key ?? ""} off by ${one.delta}`).join("; "),
		},
		{
			claim: "the trial balance sums to zero",
			holds: books.totals.balance === 0,
			found: String(books.totals.balance),
		},
		{
			claim: `the imported documents add up to ${amount(receivables)} of receivables`,
			holds: fromHere === receivables,
			found: String(fromHere),
		},
	];
}
