import type { PostgresClient } from "@countersign/webhooks/postgres";
import { UsageError } from "../shared/errors.ts";

/** A database, and what closes it. */
export interface OpenedDatabase {
	readonly client: PostgresClient;
	close(): Promise<void>;
}

const isUrl = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

/** @throws UsageError for something that is neither a URL of PostgreSQL nor a folder */
export function checkDatabase(place: string): void {
	if (!isUrl(place) && /^[a-z]+:\/\//.test(place))
		throw new UsageError("--database must be a folder or a URL that begins with postgres:// or postgresql://.");
}

/** Opens PostgreSQL for a URL, and an embedded database for a folder. @throws UsageError if the package for it is not installed */
export async function openDatabase(place: string): Promise<OpenedDatabase> {
	return isUrl(place) ? openPostgres(place) : openFolder(place);
}

async function openPostgres(connectionString: string): Promise<OpenedDatabase> {
	const { Pool } = (
		await load<{ readonly default: { readonly Pool: new (options: object) => Pool } }>("pg", "a PostgreSQL URL")
	).default;
	const client = new Pool({ connectionString, max: 8, connectionTimeoutMillis: 10_000 });
	return { client, close: () => client.end() };
}

async function openFolder(folder: string): Promise<OpenedDatabase> {
	const { PGlite } = await load<{ readonly PGlite: { create(folder: string): Promise<Embedded> } }>(
		"@electric-sql/pglite",
		"a folder",
	);
	const client = await PGlite.create(folder);
	return { client, close: () => client.close() };
}

type Pool = PostgresClient & { end(): Promise<void> };
type Embedded = PostgresClient & { close(): Promise<void> };

/** Loads an optional peer: only projects that use it have it. */
async function load<T>(name: string, what: string): Promise<T> {
	try {
		return (await import(name)) as T;
	} catch {
		throw new UsageError(`--database with ${what} needs the package ${name}. Run npm install ${name}.`);
	}
}
