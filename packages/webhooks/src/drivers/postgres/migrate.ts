import { once, type PostgresClient, type Run, type Sql, sqlOf, tableName } from "./client.ts";

/** A kind of table and the migrations that create it. */
export interface Schema {
	/** What the tables are for, such as `events`. Together with the table's name, it identifies the row with the version. */
	readonly kind: string;
	/** The table's name, with or without a schema. The versions are stored in the same schema. */
	readonly table: string;
	/**
	 * The statements of each version, the oldest first. Every statement must be safe to run twice: tables of release 0.1.0 have no version,
	 * so the first list runs on them again. Never change a released list; add a new one.
	 */
	readonly versions: readonly (readonly string[])[];
	/** A statement that succeeds only on the newest version, such as a `select … limit 0` of its columns. */
	readonly probe: string;
}

/** Thrown if a table is missing or outdated and the database role may not change it. */
export class SchemaError extends Error {
	/** Always `SchemaError`. */
	override readonly name = "SchemaError";
}

// All migrations share one lock. They are rare, and running one at a time is simple.
const LOCK = "select pg_advisory_xact_lock(hashtext('countersign_schema'))";
/** A migration that cannot get its locks gives up, so that deliveries do not wait behind it. The next call retries. */
const LOCK_TIMEOUT = "set local lock_timeout = '10s'";
const INSUFFICIENT_PRIVILEGE = "42501";

const versionTable = (table: string) =>
	table.includes(".") ? `${table.slice(0, table.indexOf("."))}.countersign_schema` : "countersign_schema";
const rowName = ({ kind, table }: Schema) => `${kind}:${table.slice(table.indexOf(".") + 1)}`;
const createVersions = (table: string) =>
	`create table if not exists ${versionTable(table)} (name text primary key, version int not null)`;

/** Returns the statements that create the tables or update them from any earlier version, for your own migrations. */
export function schemaStatements(schema: Schema): readonly string[] {
	const { table, versions } = schema;
	tableName(table);
	return [createVersions(table), ...versions.flat(), noteVersion(schema)];
}

function noteVersion(schema: Schema): string {
	const name = versionTable(schema.table);
	return `insert into ${name} as known (name, version) values ('${rowName(schema)}', ${schema.versions.length})
on conflict (name) do update set version = greatest(known.version, excluded.version)`;
}

/** Returns the name of an index on a table. It is shortened, because PostgreSQL would truncate long names so that they collide. */
export function indexName(table: string, suffix: string): string {
	return `${table.replace(".", "_").slice(0, 62 - suffix.length)}_${suffix}`;
}

/**
 * Returns a function that migrates the tables to the current version, once per process. Only one process migrates at a time, and data is
 * kept. A role that may not create tables works if the tables exist. A version newer than ours is left alone, so that old and new processes
 * can run side by side during a deployment.
 *
 * @throws SchemaError if the tables are missing or outdated and the role may not change them
 */
export function migration(client: PostgresClient | Sql, schema: Schema): () => Promise<void> {
	const sql = isSql(client) ? client : sqlOf(client);
	tableName(schema.table);
	return once(() => migrate(sql, schema));
}

async function migrate(sql: Sql, schema: Schema): Promise<void> {
	if ((await versionOf(sql.run, schema)) >= schema.versions.length) return;
	try {
		await sql.transact(async (run) => {
			await run(LOCK_TIMEOUT);
			await run(LOCK);
			// Another process may have migrated while this one waited for the lock.
			const from = await versionOf(run, schema);
			if (from >= schema.versions.length) return;
			await run(createVersions(schema.table));
			for (const statements of schema.versions.slice(from)) for (const statement of statements) await run(statement);
			await run(noteVersion(schema));
		});
	} catch (error) {
		if ((error as { code?: unknown }).code !== INSUFFICIENT_PRIVILEGE) throw error;
		await checkShape(sql.run, schema, error);
	}
}

/**
 * Returns the stored version, or 0 without one: the tables do not exist, release 0.1.0 created them, or the role may not read the version.
 */
async function versionOf(run: Run, schema: Schema): Promise<number> {
	const versions = versionTable(schema.table);
	const known = await run(
		"select case when to_regclass($1) is null then false else has_table_privilege(to_regclass($1)::oid, 'select') end as known",
		[versions],
	);
	if (known[0]?.known !== true) return 0;
	const rows = await run(`select version from ${versions} where name = $1`, [rowName(schema)]);
	return Number(rows[0]?.version ?? 0);
}

async function checkShape(run: Run, { table, probe, versions }: Schema, cause: unknown): Promise<void> {
	try {
		await run(probe);
	} catch {
		throw new SchemaError(
			`The table ${table} is missing or older than version ${versions.length}, and this role may not create or change it. Run the statements that its schema function returns as the owner, or grant this role CREATE for one start.`,
			{ cause },
		);
	}
}

function isSql(client: PostgresClient | Sql): client is Sql {
	return typeof (client as Partial<Sql>).transact === "function" && typeof (client as Partial<Sql>).run === "function";
}
