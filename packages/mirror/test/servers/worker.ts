/**
 * A mirroring process: `node worker.ts <vendor's URL> <schema> <statements>`. It kills itself before the statement with that number. Says
 * `ready <port>` when it listens for events, and responds with 200 when an event is stored.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, Pool } from "pg";
import { createMirror, postgresMirror } from "../../src/index.ts";
import { TABLES } from "../hostile/tables.ts";
import { clientOf } from "./vendor-server.ts";

const [url = "", schema = "", statements = "0", without = ""] = process.argv.slice(2);
let left = Number(statements);

const { query } = Client.prototype;
Client.prototype.query = function (this: Client, ...args: never[]): never {
	if (--left === 0) process.kill(process.pid, "SIGKILL");
	return (query as (...args: never[]) => never).apply(this, args);
} as never;

// An older or newer version of the document: one column less.
const resources = TABLES.map((table) => ({
	...table,
	columns: table.columns.filter(({ name }) => name !== without),
}));
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 6, connectionTimeoutMillis: 2_000 });
pool.on("error", () => {});
const mirror = createMirror({
	client: clientOf(url),
	database: postgresMirror({ client: pool, resources, schema }),
	resources,
	walkEvery: 1_500,
	lease: 1_000,
});

const server = createServer((request, response) => {
	void (async () => {
		let text = "";
		for await (const part of request) text += String(part);
		await mirror.receive(JSON.parse(text) as object);
		response.end();
	})().catch(() => response.writeHead(503).end());
});
server.listen(0, "127.0.0.1", () => console.log(`ready ${(server.address() as AddressInfo).port}`));
mirror.run({ follow: true }).catch((error: unknown) => {
	console.error(error);
	process.exit(1);
});
