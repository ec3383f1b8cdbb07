/** Measures how long a sender waits for the 200 of an inbox, compared with a bare `node:http` server that reads the body and responds. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, createServer, type RequestListener, request } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startServers } from "../lib/servers.mjs";
import { folderOf } from "../lib/workspace.mjs";
import { median, spread, table } from "./stats.ts";
import { importBundled } from "./webhook-bundle.ts";

const ROUNDS = 9;
const PER_ROUND = 200;
const IN_FLIGHT = [1, 16];
const BODY_BYTES = 1024;

type Storage = object;
interface Inbox {
	start(): Promise<void>;
	stop(): Promise<void>;
}
interface Kit {
	arcusWebhooks(options: object): { sign(body: string): Promise<Record<string, string>> };
	createReceiver(options: object): { on(type: string, handler: () => void): void };
	createInbox(options: object): Inbox;
	memoryInbox(): Storage;
	fileInbox(path: string): Promise<Storage>;
	postgresInbox(client: object, options: object): Storage;
	nodeHandler(inbox: Inbox): RequestListener;
}
interface Target {
	readonly name: string;
	readonly port: number;
	readonly times: Map<number, number[][]>;
	close(): Promise<void>;
}
type Webhooks = ReturnType<Kit["arcusWebhooks"]>;

const bare: RequestListener = (incoming, response) => {
	const chunks: Buffer[] = [];
	incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
	incoming.on("end", () => {
		Buffer.concat(chunks);
		response.writeHead(200, { "content-type": "application/json" }).end('{"received":true}');
	});
};

async function serve(name: string, listener: RequestListener, end = async () => {}): Promise<Target> {
	const server = createServer(listener).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	const close = async () => {
		server.closeAllConnections();
		server.close();
		await end();
	};
	return { name, port: (server.address() as AddressInfo).port, times: new Map(), close };
}

async function serveInbox(kit: Kit, webhooks: Webhooks, name: string, storage: Storage): Promise<Target> {
	const receiver = kit.createReceiver({ webhooks });
	receiver.on("*", () => {});
	const inbox = kit.createInbox({ webhooks, receiver, storage });
	// Entries are handled at the same time, as in production.
	await inbox.start();
	return serve(name, kit.nodeHandler(inbox), () => inbox.stop());
}

/** Imports a development dependency of the webhooks package. */
async function fromWebhooks<T>(name: string): Promise<T> {
	const require = createRequire(join(folderOf("webhooks"), "package.json"));
	return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}

async function signed(webhooks: Webhooks): Promise<{ body: string; headers: Record<string, string> }> {
	const event = { id: `evt_${randomUUID()}`, object: "event", type: "order.created", data: { object: { notes: "" } } };
	event.data.object.notes = "x".repeat(BODY_BYTES - JSON.stringify(event).length);
	const body = JSON.stringify(event);
	return { body, headers: { "content-type": "application/json", ...(await webhooks.sign(body)) } };
}

/** Returns the milliseconds of each delivery, with `inFlight` at a time. */
async function measure(port: number, webhooks: Webhooks, inFlight: number): Promise<number[]> {
	const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
	const waiting = await Promise.all(Array.from({ length: PER_ROUND }, () => signed(webhooks)));
	const times: number[] = [];
	const sender = async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			const { body, headers } = next;
			const before = performance.now();
			await new Promise<void>((resolve, reject) => {
				const outgoing = request({ agent, port, host: "127.0.0.1", method: "POST", headers }, (response) => {
					times.push(performance.now() - before);
					if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`));
					response.resume().once("end", resolve);
				});
				outgoing.once("error", reject);
				outgoing.end(body);
			});
		}
	};
	await Promise.all(Array.from({ length: inFlight }, sender));
	agent.destroy();
	return times;
}

function percentile(values: readonly number[], share: number): number {
	return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
}

function rowOf({ name, times }: Target, floor: Target, inFlight: number): string[] {
	const rounds = times.get(inFlight)!;
	const ratios = rounds.map((round, index) => median(round) / median(floor.times.get(inFlight)![index]!));
	const all = rounds.flat();
	const ms = (share: number) => percentile(all, share).toFixed(2);
	return [name, ms(0.5), ms(0.99), median(ratios).toFixed(2), spread(ratios)];
}

export async function benchInbox(): Promise<void> {
	const kit = await importBundled<Kit>(
		"inbox",
		[
			'export { arcusWebhooks } from "./src/arcus/index.ts";',
			'export { createInbox, createReceiver, memoryInbox } from "./src/index.ts";',
			'export { fileInbox, nodeHandler } from "./src/node.ts";',
			'export { postgresInbox } from "./src/postgres.ts";',
		].join("\n"),
	);
	const webhooks = kit.arcusWebhooks({ secrets: "whsec_of_the_inbox_bench" });
	const folder = mkdtempSync(join(tmpdir(), "inbox-bench-"));
	const { PGlite } = await fromWebhooks<{ PGlite: new () => { close(): Promise<void> } }>("@electric-sql/pglite");
	const { default: pg } = await fromWebhooks<{
		default: { Pool: new (options: object) => { end(): Promise<void> } };
	}>("pg");
	const server = startServers(["postgres"]);
	const database = new PGlite();
	const pool = server.env && new pg.Pool({ connectionString: server.env.DATABASE_URL, max: 20 });
	const inbox = (name: string, storage: Storage) => serveInbox(kit, webhooks, name, storage);
	const floor = await serve("floor: node:http, reads the body and responds", bare);
	const targets = [
		floor,
		await inbox("memoryInbox", kit.memoryInbox()),
		await inbox("fileInbox, with fsync", await kit.fileInbox(join(folder, "inbox.log"))),
		await inbox("postgresInbox on PGlite, in memory", kit.postgresInbox(database, { table: "inbox" })),
		...(pool ? [await inbox("postgresInbox on PostgreSQL", kit.postgresInbox(pool, { table: "inbox" }))] : []),
	];
	for (const { port } of targets) await measure(port, webhooks, 16);
	for (let round = 0; round < ROUNDS; round++)
		for (let step = 0; step < targets.length; step++) {
			const { port, times } = targets[(step + round) % targets.length]!;
			for (const inFlight of IN_FLIGHT)
				times.set(inFlight, [...(times.get(inFlight) ?? []), await measure(port, webhooks, inFlight)]);
		}
	for (const { close } of targets) await close();
	await pool?.end();
	await database.close();
	server.stop();
	rmSync(folder, { recursive: true });
	if (server.why) console.log(`PostgreSQL skipped: ${server.why}`);
	for (const inFlight of IN_FLIGHT)
		table(
			`From a delivery of 1 KiB to its 200, ${inFlight} at a time, ${ROUNDS} rounds of ${PER_ROUND}`,
			["", "p50 ms", "p99 ms", "p50, ratio to the floor", "range"],
			targets.map((target) => rowOf(target, floor, inFlight)),
		);
}
