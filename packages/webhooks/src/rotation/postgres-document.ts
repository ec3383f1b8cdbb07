import type { SecretDocument } from "./secret-document.ts";

/** What the store needs of a PostgreSQL client: `pool.query` of `pg` and PGlite's `query` fit. */
export interface PostgresQuery {
	query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
}

/**
 * A document in one row, for receivers on several machines. The table `countersign_secrets` is made when it is not there.
 *
 * @param name which document: one for each endpoint
 */
export function postgresDocument(client: PostgresQuery, name: string): SecretDocument {
	let table: Promise<unknown> | undefined;
	const ready = async (): Promise<void> => {
		table ??= client.query(
			"create table if not exists countersign_secrets (name text primary key, body text not null, version bigint not null)",
		);
		try {
			await table;
		} catch (error) {
			table = undefined;
			throw error;
		}
	};
	return {
		async read() {
			await ready();
			const { rows } = await client.query(
				"select body, version::text as version from countersign_secrets where name = $1",
				[name],
			);
			const row = rows[0];
			return row ? { text: String(row.body), version: String(row.version) } : undefined;
		},
		async replace(text, expected) {
			await ready();
			const { rows } =
				expected === undefined
					? await client.query(
							"insert into countersign_secrets (name, body, version) values ($1, $2, 1) on conflict do nothing returning version",
							[name, text],
						)
					: await client.query(
							"update countersign_secrets set body = $2, version = version + 1 where name = $1 and version = $3 returning version",
							[name, text, expected],
						);
			return rows.length === 1;
		},
	};
}
