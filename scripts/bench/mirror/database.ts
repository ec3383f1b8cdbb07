/** The databases of the bench: PostgreSQL where it can be started, and PGlite. Both can COPY. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PostgresMirrorOptions } from "../../../packages/mirror/src/index.ts";
import { startServers } from "../../lib/servers.mjs";
import { folderOf } from "../../lib/workspace.mjs";

interface Querying {
	query(text: string, values?: unknown[], options?: object): Promise<{ rows: Record<string, unknown>[] }>;
}
interface Connection {
	query(text: string): void;
	sendCopyFromChunk(chunk: Buffer): void;
	endCopyFrom(): void;
}

export interface Database {
	readonly name: string;
	/** Its address, for programs that connect by themselves. */
	readonly url?: string;
	readonly client: PostgresMirrorOptions["client"];
	/** The process id of its server, for CPU. */
	readonly postmaster: string | undefined;
	query(text: string): Promise<Record<string, unknown>[]>;
	/** `COPY <target> FROM STDIN` of one text. */
	copy(target: string, text: string): Promise<void>;
	close(): Promise<void>;
}

/** Imports a development dependency of the mirror package. */
async function fromMirror<T>(name: string): Promise<T> {
	const require = createRequire(join(folderOf("mirror"), "package.json"));
	return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}

export async function openPglite(): Promise<Database> {
	const { PGlite } = await fromMirror<{
		PGlite: { create(): Promise<Querying & { close(): Promise<void>; transaction: never }> };
	}>("@electric-sql/pglite");
	const database = await PGlite.create();
	return {
		name: "PGlite, in memory",
		client: database,
		postmaster: undefined,
		query: async (text) => (await database.query(text)).rows,
		copy: async (target, text) =>
			void (await database.query(`copy ${target} from '/dev/blob'`, [], { blob: new Blob([text]) })),
		close: () => database.close(),
	};
}

/** What `pg` calls while it runs a COPY. */
function copyQuery(text: string, data: string, done: (error?: Error) => void) {
	return {
		submit: (connection: Connection) => connection.query(text),
		handleCopyInResponse(connection: Connection) {
			connection.sendCopyFromChunk(Buffer.from(data));
			connection.endCopyFrom();
		},
		handleCommandComplete() {},
		handleReadyForQuery: () => done(),
		handleError: (error: Error) => done(error),
	};
}

/** Starts PostgreSQL, or returns why it cannot run here. */
export async function openPostgres(): Promise<Database | { readonly why: string }> {
	const server = startServers(["postgres"]);
	if (!server.env) return { why: server.why ?? "PostgreSQL did not start" };
	interface Held {
		query(query: object): void;
		release(): void;
	}
	const { default: pg } = await fromMirror<{
		default: {
			Pool: new (options: object) => Querying & { connect(): Promise<Held>; end(): Promise<void> };
		};
	}>("pg");
	const pool = new pg.Pool({ connectionString: server.env.DATABASE_URL, max: 8 });
	const query = async (text: string) => (await pool.query(text)).rows;
	const [folder] = await query("show data_directory");
	const postmaster = readFileSync(join(String(folder?.data_directory), "postmaster.pid"), "utf8").split("\n")[0];
	return {
		name: "PostgreSQL",
		url: String(server.env.DATABASE_URL),
		client: pool as never,
		postmaster,
		query,
		async copy(target, text) {
			const held = await pool.connect();
			try {
				await new Promise<void>((resolve, reject) =>
					held.query(copyQuery(`copy ${target} from stdin`, text, (error) => (error ? reject(error) : resolve()))),
				);
			} finally {
				held.release();
			}
		},
		async close() {
			await pool.end();
			server.stop();
		},
	};
}
