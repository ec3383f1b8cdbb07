import { tableName } from "../postgres/client.ts";
import { indexName, type Schema, schemaStatements } from "../postgres/migrate.ts";

/** Which secrets belong to which inbox. */
export function endpointsTable(table: string): string {
	const [schema, name = ""] = table.includes(".") ? table.split(".") : ["", table];
	return `${schema && `${schema}.`}${name.slice(0, 53)}_endpoints`;
}

export function inboxSchema(table: string): Schema {
	const name = tableName(table);
	const endpoints = endpointsTable(name);
	return {
		kind: "inbox",
		table: name,
		versions: [
			[
				`create table if not exists ${name} (
	id text primary key,
	letter text not null,
	state text not null check (state in ('open', 'done', 'dead')),
	attempts int not null,
	ticket bigint not null,
	due timestamptz not null,
	reason text,
	received_at timestamptz not null,
	changed_at timestamptz not null
)`,
				`create index if not exists ${name.replace(".", "_")}_due on ${name} (due) where state = 'open'`,
				`create index if not exists ${name.replace(".", "_")}_done on ${name} (changed_at) where state = 'done'`,
			],
			[
				// Entries of 0.1.0 have no inbox: whichever has their verifier handles them, as before.
				`alter table ${name} add column if not exists inbox text not null default ''`,
				`alter table ${name} add column if not exists type text not null default ''`,
				// Null for one that waits; shared or alone while a worker has it; suspect after a worker died over it; unhandled without a handler.
				`alter table ${name} add column if not exists mode text`,
				`create index if not exists ${indexName(name, "ready")} on ${name} (due) where state = 'open' and mode is null`,
				`create index if not exists ${indexName(name, "taken")} on ${name} (due) where state = 'open' and mode in ('shared', 'alone', 'suspect')`,
				`create index if not exists ${indexName(name, "unhandled")} on ${name} (inbox, type) where state = 'open' and mode = 'unhandled'`,
				`create index if not exists ${indexName(name, "open")} on ${name} (inbox) where state = 'open'`,
				`create index if not exists ${indexName(name, "dead")} on ${name} (received_at, id) where state = 'dead'`,
				`create table if not exists ${endpoints} (
	verifier text not null,
	secret text not null,
	inbox text not null,
	created_at timestamptz not null default clock_timestamp(),
	primary key (verifier, secret)
)`,
			],
		],
		probe: `select n.mode, n.inbox, n.type, e.inbox from ${name} n, ${endpoints} e limit 0`,
	};
}

/** Returns the statements that create or update the tables of `postgresInbox`, for migrations of your own. */
export function postgresInboxSchema(table = "countersign_inbox"): readonly string[] {
	return schemaStatements(inboxSchema(table));
}
