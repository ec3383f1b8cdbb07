/** DuckDB's own package, which also writes Parquet. It is an optional peer, so it is loaded when an export needs it. */
export type Duckdb = typeof import("@duckdb/node-api");
export type Connection = InstanceType<Duckdb["DuckDBConnection"]>;

/** The package `@duckdb/node-api` cannot be loaded. */
export class ExportLibraryError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "ExportLibraryError";
}

/** @throws ExportLibraryError if the package is missing, or has no build for this machine */
export async function loadDuckdb(load: () => Promise<Duckdb> = () => import("@duckdb/node-api")): Promise<Duckdb> {
	try {
		return await load();
	} catch (cause) {
		const isMissing = (cause as { code?: unknown } | null)?.code === "ERR_MODULE_NOT_FOUND";
		throw new ExportLibraryError(
			isMissing
				? "An export needs the package @duckdb/node-api. Run npm install @duckdb/node-api."
				: `The package @duckdb/node-api cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}. Install it again on this machine, with optional dependencies.`,
			{ cause },
		);
	}
}

/** What an opened database is allowed. */
const SETTINGS = {
	// Exports work without a network: everything that they need is part of the package.
	autoinstall_known_extensions: "false",
	autoload_known_extensions: "false",
};

/** How much memory DuckDB may use besides the batch that is being written. */
const MEMORY = { memory_limit: "512MB", threads: "2" };

/** Opens a database file, and closes it after `work`. */
export async function withDatabase<T>(
	duckdb: Duckdb,
	file: string,
	mode: "create" | "read",
	work: (connection: Connection) => Promise<T>,
): Promise<T> {
	const instance = await duckdb.DuckDBInstance.create(file, {
		...SETTINGS,
		...(mode === "create" ? MEMORY : { access_mode: "READ_ONLY" }),
	});
	try {
		const connection = await instance.connect();
		try {
			return await work(connection);
		} finally {
			connection.closeSync();
		}
	} finally {
		instance.closeSync();
	}
}

/** Quotes a name for DuckDB, whose statements end at a NUL. */
export const nameOf = (name: string): string => `"${name.replaceAll("\u0000", "").replaceAll('"', '""')}"`;
/** Quotes a string for DuckDB. */
export const textOf = (text: string): string => `'${text.replaceAll("\u0000", "").replaceAll("'", "''")}'`;
