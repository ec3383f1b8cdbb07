import { createTables, once, type PostgresClient, sqlOf } from "../postgres/client.ts";
import type { SecretDocument } from "./secret-document.ts";

const TABLE =
	"create table if not exists countersign_secrets (name text primary key, body text not null, version bigint not null)";

/**
 * A document in one row, for receivers on several machines. The table `countersign_secrets` is made when it is not there. The
 * secrets stand in it as they are: give no one else the right to read it.
 *
 * @param client a `Pool` of `pg`, `postgres`, or PGlite
 * @param name which document: one for each endpoint
 * @throws TypeError for something that is no such client
 * @example
 * ```ts
 * import { PGlite } from "@electric-sql/pglite";
 * import { secretStore } from "@countersign/webhooks";
 * import { postgresDocument } from "@countersign/webhooks/postgres";
 *
 * const database = new PGlite(); // or new Pool() of pg, or postgres()
 * const secrets = secretStore(postgresDocument(database, "shop"));
 * await secrets.update(() => ({ secrets: [{ secret: "whsec_test_placeholder" }] }));
 * console.log((await secrets.load()).length);
 * await database.close();
 * ```
 */
export function postgresDocument(client: PostgresClient, name: string): SecretDocument {
	const { run } = sqlOf(client);
	const ready = once(() => createTables(run, [TABLE]));
	return {
		async read() {
			await ready();
			const rows = await run("select body, version::text as version from countersign_secrets where name = $1", [name]);
			const row = rows[0];
			return row ? { text: String(row.body), version: String(row.version) } : undefined;
		},
		async replace(text, expected) {
			await ready();
			const rows =
				expected === undefined
					? await run(
							"insert into countersign_secrets (name, body, version) values ($1, $2, 1) on conflict do nothing returning version",
							[name, text],
						)
					: await run(
							"update countersign_secrets set body = $2, version = version + 1 where name = $1 and version = $3 returning version",
							[name, text, expected],
						);
			return rows.length === 1;
		},
	};
}
