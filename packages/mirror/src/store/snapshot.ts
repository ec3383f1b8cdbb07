import type { Run, Sql } from "@countersign/webhooks/internal";

/** The database has no mirror of a resource. */
export class MirrorMissingError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "MirrorMissingError";
}

/** A table as the database names it. */
interface NamedTable {
	readonly resource: string;
	/** With its schema, quoted. */
	readonly name: string;
}

/**
 * Runs `work` in a transaction that sees one moment and changes nothing.
 *
 * @throws MirrorMissingError if a table does not exist
 */
export async function inSnapshot<T>(
	sql: Pick<Sql, "run" | "transact">,
	tables: readonly NamedTable[],
	work: (run: Run) => Promise<T>,
): Promise<T> {
	const missing = await sql.run(
		"select resource from json_to_recordset($1::text::json) as x(resource text, name text) where to_regclass(name) is null",
		[JSON.stringify(tables)],
	);
	if (missing.length > 0)
		throw new MirrorMissingError(
			`The database has no mirror of ${missing.map((row) => String(row.resource)).join(", ")}. Run the mirror first, or leave them out of resources.`,
		);
	return sql.transact(async (run) => {
		await run("set transaction isolation level repeatable read, read only");
		// The first select fixes the moment. A table that is swapped for one with other columns after that would look empty, so the locks come first.
		await run(`lock table ${tables.map(({ name }) => name).join(", ")} in access share mode`);
		return work(run);
	});
}
