import type { InboxStorage } from "@countersign/webhooks";
import { fileInbox } from "@countersign/webhooks/node";
import { type PostgresClient, postgresInbox } from "@countersign/webhooks/postgres";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { reasonOf } from "../shared/reason.ts";

/** Where an inbox is, as options name it. */
export interface InboxPlace {
	readonly file?: string | undefined;
	readonly database?: string | undefined;
	readonly table?: string | undefined;
}

/** The storage of an inbox, and what closes it. */
export interface OpenedInbox {
	readonly storage: InboxStorage;
	close(): Promise<void>;
}

/** Opens the storage that the options name. @throws UsageError unless they name one that exists */
export async function openInbox({ file, database, table }: InboxPlace, machine: Machine): Promise<OpenedInbox> {
	if ((file === undefined) === (database === undefined))
		throw new UsageError("Say where the inbox is: either --file <file> or --database <url>.");
	if (file !== undefined) {
		// Opening would create it, and a misspelled name would look like an empty inbox.
		if (!machine.exists(file)) throw new UsageError(`--file ${file} does not exist.`);
		if (machine.files.kind(file) === "folder")
			throw new UsageError(`--file ${file} is a folder. Pass the file of an inbox.`);
		const storage = await fileInbox(file, {
			disk: machine.disk,
			clock: machine.clock,
			onError: (error) => machine.warn(reasonOf(error)),
		});
		return { storage, close: () => storage.close() };
	}
	const pool = await poolOf(database ?? "");
	return { storage: postgresInbox(pool, { table }), close: () => pool.end() };
}

async function poolOf(connectionString: string): Promise<PostgresClient & { end(): Promise<void> }> {
	// An optional peer: only projects that keep an inbox in PostgreSQL have it.
	const name: string = "pg";
	try {
		const { Pool } = ((await import(name)) as { default: { Pool: new (options: object) => never } }).default;
		return new Pool({ connectionString, max: 2, connectionTimeoutMillis: 10_000 });
	} catch {
		throw new UsageError("--database needs the package pg. Run npm install pg.");
	}
}
