import type { Sql, Statement } from "./sql.ts";

/** Thrown to roll back a transaction if the mark changed no row. */
class Unmarked extends Error {}
export async function markInside<Transaction>(
	transact: Sql<Transaction>["transact"],
	work: (transaction: Transaction) => Promise<unknown>,
	{ text, values }: Statement,
): Promise<boolean> {
	let isMarked = true;
	try {
		await transact(async (run, transaction) => {
			await work(transaction);
			isMarked = (await run(`${text} returning 1 as one`, values)).length > 0;
			if (!isMarked) throw new Unmarked();
		});
		return true;
	} catch (error) {
		if (!isMarked) return false;
		throw error;
	}
}
