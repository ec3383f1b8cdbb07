import { realClock } from "../../core/clock.ts";
import type { SecretDocument } from "../../rotation/secret-document.ts";
import { type PostgresClient, sqlOf } from "./client.ts";
import { migration, type Schema, schemaStatements } from "./migrate.ts";

const SCHEMA: Schema = {
	kind: "secrets",
	table: "countersign_secrets",
	versions: [
		[
			"create table if not exists countersign_secrets (name text primary key, body text not null, version bigint not null)",
		],
	],
	probe: "select name, body, version from countersign_secrets limit 0",
};

/**
 * Returns the statements that create the table of {@link postgresDocument}, for your own migrations and for applications whose database
 * role may not create tables.
 *
 * @example
 * ```ts
 * import { postgresDocumentSchema } from "@countersign/webhooks/postgres";
 *
 * console.log(postgresDocumentSchema().join(";\n")); // run them as the owner of the schema
 * ```
 */
export function postgresDocumentSchema(): readonly string[] {
	return schemaStatements(SCHEMA);
}

/**
 * Creates a document in a row of the table `countersign_secrets`, for receivers on several machines. The table is created if it does not
 * exist. If your database role may not create tables, run {@link postgresDocumentSchema} first. Set `encryptionKeys` on the secret store to
 * encrypt the secrets. Without it they are stored in plain text: let no one else read the table.
 *
 * @param client a `Pool` of `pg`, `postgres`, or PGlite
 * @param name the name of the document; use one for each endpoint
 * @throws TypeError for something that is not such a client, and for an empty name
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
	const sql = sqlOf(client, realClock);
	const { run } = sql;
	const key = keyOf(name);
	const ready = migration(sql, SCHEMA);
	return {
		async read() {
			await ready();
			const rows = await run("select body, version::text as version from countersign_secrets where name = $1", [key]);
			const row = rows[0];
			return row ? { text: String(row.body), version: String(row.version) } : undefined;
		},
		async replace(text, expected) {
			await ready();
			const rows =
				expected === undefined
					? await run(
							"insert into countersign_secrets (name, body, version) values ($1, $2, 1) on conflict do nothing returning version",
							[key, text],
						)
					: await run(
							"update countersign_secrets set body = $2, version = version + 1 where name = $1 and version = $3 returning version",
							[key, text, expected],
						);
			return rows.length === 1;
		},
	};
}

/** Returns the name to store. Names with a zero byte or a lone surrogate become JSON, because PostgreSQL cannot store them as text. */
function keyOf(name: string): string {
	if (typeof name !== "string" || name === "")
		throw new TypeError("postgresDocument: `name` is required. Pass a string that names the endpoint.");
	const written = JSON.stringify(name);
	return name.startsWith("json:") || /\\u(0000|d[89a-f])/.test(written) ? `json:${written}` : name;
}
