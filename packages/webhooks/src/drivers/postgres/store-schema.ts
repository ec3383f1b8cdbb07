import { tableName } from "./client.ts";
import { indexName, type Schema, schemaStatements } from "./migrate.ts";
import { createEndpoints, endpointsTable } from "./store-endpoints.ts";

/** Returns the statements that create or update the table of {@link postgresStore}, for your own migrations. */
export function postgresStoreSchema(table = "countersign_events"): readonly string[] {
	return schemaStatements(eventsSchema(table));
}

export function eventsSchema(table: string): Schema {
	const name = tableName(table);
	const inSchema = (index: string) => (name.includes(".") ? `${name.slice(0, name.indexOf("."))}.${index}` : index);
	return {
		kind: "events",
		table,
		versions: [
			[
				`create table if not exists ${name} (
	key text primary key,
	state text not null check (state in ('pending', 'done', 'failed', 'dead')),
	token bigint not null,
	taken_over boolean not null,
	lease_until timestamptz not null,
	reason text,
	changed_at timestamptz not null
)`,
			],
			[
				// Null for events of processes that still run version 0.1.0, which counts attempts in the token.
				`alter table ${name} add column if not exists attempts bigint`,
				`create index if not exists ${indexName(name, "age")} on ${name} (changed_at)`,
				`drop index if exists ${inSchema(indexName(name, "changed"))}`,
				createEndpoints(name),
			],
		],
		probe: `select key, state, token, attempts, taken_over, lease_until, reason, changed_at, endpoint from ${name}, ${endpointsTable(name)} limit 0`,
	};
}
