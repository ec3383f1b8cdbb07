import { dirname, resolve } from "node:path";
import { sleep } from "@countersign/webhooks/internal";
import type { PostgresClient } from "@countersign/webhooks/postgres";
import { CommandError, UsageError } from "../shared/errors.ts";
import { lock } from "../shared/lock.ts";
import type { Machine } from "../shared/machine.ts";

const RUN_FIRST = "Check --database, or copy the data with countersign mirror run first.";

/** A database, and what closes it. */
export interface OpenedDatabase {
	readonly client: PostgresClient;
	close(): Promise<void>;
}

const isUrl = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place);

/** Returns a folder, or a URL without what may be a password. */
export const withoutPassword = (place: string): string =>
	isUrl(place) ? place.replace(/\/\/.*@/, "//").replace(/\?.*$/s, "") : place;

/** @throws UsageError for something that is neither a URL of PostgreSQL nor a folder */
export function checkDatabase(place: string): void {
	if (!isUrl(place) && /^[a-z][a-z0-9+.-]*:\/\//i.test(place))
		throw new UsageError("--database must be a folder or a URL that begins with postgres:// or postgresql://.");
}

type World = Pick<Machine, "disk" | "clock" | "process" | "files">;

/**
 * Opens PostgreSQL for a URL, and an embedded database for a folder.
 *
 * @throws UsageError if the package for it is not installed, or a file is in its place
 * @throws CommandError if the database cannot be opened, does not exist although it must, or another process uses the folder, or PostgreSQL does not respond
 */
export async function openDatabase(
	place: string,
	world: World,
	{ mustExist = false }: { readonly mustExist?: boolean } = {},
): Promise<OpenedDatabase> {
	if (isUrl(place)) return openPostgres(place, world);
	const kind = world.files.kind(place);
	if (kind === "file") throw new UsageError(`--database ${place} is a file. Pass a folder, or a URL of PostgreSQL.`);
	if (mustExist && kind === undefined) throw new CommandError(`There is no folder ${place}. ${RUN_FIRST}`);
	if (kind === "folder" && isForeign(world.files.list(place)))
		throw new UsageError(
			`--database ${place} has files that no database has written. Nothing was changed. Pass an empty folder, or one that does not exist yet.`,
		);
	return openFolder(place, world);
}

/** A server that restarts or cuts a connection responds a moment later. One that refuses connections may not be there at all. */
const CUT = /^(?:57P0[123]|ECONNRESET|EPIPE)$|^Connection terminated unexpectedly/;
const FIRST_WAIT = 250;
const RETRIES = 5;

async function firstResponse(client: Pool, clock: World["clock"]): Promise<void> {
	for (let retries = 0; ; retries++) {
		try {
			await client.query("select 1");
			return;
		} catch (error) {
			const { code, message } = error as Error & { readonly code?: string };
			if (retries >= RETRIES || !CUT.test(code ?? message)) throw error;
			await sleep(clock, FIRST_WAIT * 2 ** retries, new AbortController().signal);
		}
	}
}

/** Whether a folder has files, but none that an embedded database begins with. A database would spread its files among them. */
const isForeign = (names: readonly string[]): boolean =>
	names.some((name) => !name.startsWith(".")) && !DATABASE_FILES.some((name) => names.includes(name));

/** What is in a folder of PGlite as soon as it writes to it, even if its first start was stopped. */
const DATABASE_FILES = ["PG_VERSION", "base", "global", "pg_wal"];

async function openPostgres(connectionString: string, { clock }: Pick<World, "clock">): Promise<OpenedDatabase> {
	const { Pool } = (
		await load<{ readonly default: { readonly Pool: new (options: object) => Pool } }>("pg", "a PostgreSQL URL")
	).default;
	const client = new Pool({ connectionString, max: 8, connectionTimeoutMillis: 10_000 });
	try {
		await firstResponse(client, clock);
	} catch (error) {
		await client.end();
		const { code, message } = error as Error & { readonly code?: string };
		if (code === "ERR_INVALID_URL") throw new UsageError("--database is not a valid URL of PostgreSQL.");
		throw new CommandError(
			`The database ${withoutPassword(connectionString)} cannot be opened: ${message}. Check --database, and that PostgreSQL is running.`,
		);
	}
	return { client, close: () => client.end() };
}

async function openFolder(folder: string, world: World): Promise<OpenedDatabase> {
	const { PGlite } = await load<{ readonly PGlite: { create(folder: string): Promise<Embedded> } }>(
		"@electric-sql/pglite",
		"a folder",
	);
	const release = await lockFolder(resolve(folder), world);
	try {
		const client = await PGlite.create(folder);
		return {
			client,
			async close() {
				await client.close();
				await release();
			},
		};
	} catch (error) {
		await release();
		throw new CommandError(
			`The database in the folder ${folder} cannot be opened: ${messageOf(error)} If the disk is full, make room. If files in it are damaged, delete the folder and run the mirror again: it only has copies.`,
		);
	}
}

/** PGlite also throws values that are not errors. */
const messageOf = (error: unknown): string =>
	(error instanceof Error ? error.message : "it has no message.").replace(/([^.!?])$/, "$1.");

/** Says what to do about a statement that PostgreSQL has refused; returns other errors as they are. */
export function explained(error: unknown, place: string): unknown {
	const { code, severity, message } = (error ?? {}) as {
		readonly code?: unknown;
		readonly severity?: unknown;
		readonly message?: unknown;
	};
	if (typeof code !== "string" || typeof severity !== "string") return error;
	return new CommandError(
		`The database ${withoutPassword(place)} refused a statement: ${String(message)} (${code}). Check that it accepts writes, that this user may write, and that its disk has room. What was copied is kept: run the command again.`,
	);
}

/** @throws CommandError if no mirror was ever kept in a schema */
export async function requireMirror({ client }: OpenedDatabase, schema: string): Promise<void> {
	const { query } = client as unknown as Queried;
	const { rows } = await query.call(client, "select to_regclass($1) is not null as found", [
		`"${schema.replaceAll('"', '""')}"._mirror_notes`,
	]);
	if (!rows[0]?.found) throw new CommandError(`The database has no mirror in the schema ${schema}. ${RUN_FIRST}`);
}

interface Queried {
	query(text: string, values: readonly string[]): Promise<{ readonly rows: readonly { readonly found?: boolean }[] }>;
}

/** Two processes that write the same folder would destroy it: an embedded database knows nothing of the other one. */
async function lockFolder(folder: string, world: World): Promise<() => Promise<void>> {
	world.files.makeFolder(dirname(folder));
	const remedy = "Stop that process first, or use PostgreSQL, which several processes can share.";
	return lock(`${folder}.lock`, world, `The folder ${folder}`, remedy);
}

type Pool = PostgresClient & { query(text: string): Promise<unknown>; end(): Promise<void> };
type Embedded = PostgresClient & { close(): Promise<void> };

/** Loads an optional peer: only projects that use it have it. */
async function load<T>(name: string, what: string): Promise<T> {
	try {
		return (await import(name)) as T;
	} catch (error) {
		if ((error as { readonly code?: string }).code !== "ERR_MODULE_NOT_FOUND") throw error;
		throw new UsageError(`--database with ${what} needs the package ${name}. Run npm install ${name}.`);
	}
}
