/**
 * What a delivery costs from its bytes to the response: CPU of the receiving process for each signed delivery of 1 KiB at 32 connections,
 * and deliveries per second, as ratios to a bare `node:http` server that does one HMAC, one parse and one look-up. Stores on PostgreSQL
 * are compared with the same server plus one `INSERT … ON CONFLICT`. The CPU of an inbox includes handling what it has acknowledged.
 *
 * The gate `receive` fails when `memoryStore` exceeds its budget in three measurements of three.
 */
import { type ChildProcess, fork } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { startServers } from "../lib/servers.mjs";
import { folderOf } from "../lib/workspace.mjs";
import { built } from "./built.ts";
import { installPeers, peersFolder } from "./peers.ts";
import { median, ratio, spread, table } from "./stats.ts";

const CONNECTIONS = 32;
const PER_SLICE = 2_000;
const ROUNDS = Number(process.env.RECEIVE_ROUNDS ?? 7);
const WARM_SLICES = 3;
/** For the gate. The goal is 1.4, and 1.2 to 1.3 was measured on a busy machine; the rest is room for noise. */
const BUDGET = 1.6;
const GATE_ROUNDS = 15;
const GATE_TRIES = 3;
/** Some servers only, by name: `RECEIVE_ONLY="memory,postgres store"`. The floor always runs too. */
const ONLY = process.env.RECEIVE_ONLY?.split(",");
const SECRET = "whsec_of_the_receive_bench";

interface Target {
	readonly name: string;
	readonly child: ChildProcess;
	readonly pool: Pool;
	readonly slices: Slice[];
}
interface Slice {
	/** Microseconds of the server's CPU for each delivery. */
	readonly cpu: number;
	/** Deliveries in a second. */
	readonly rate: number;
}

function delivery(): { body: string; headers: Record<string, string> } {
	const event = { id: `evt_${randomUUID()}`, object: "event", type: "order.created", data: { object: { notes: "" } } };
	event.data.object.notes = "x".repeat(1024 - JSON.stringify(event).length);
	const body = JSON.stringify(event);
	const t = Math.floor(Date.now() / 1000);
	const v1 = createHmac("sha256", SECRET).update(`${t}.${body}`).digest("hex");
	return { body, headers: { "content-type": "application/json", "arcus-signature": `t=${t},v1=${v1}` } };
}

async function start(kind: string, database: string | undefined): Promise<Target> {
	const settings = {
		kind,
		secret: SECRET,
		webhooks: folderOf("webhooks"),
		peers: peersFolder,
		database,
		table: `bench_${kind.replaceAll(/\W/g, "_")}`,
	};
	const file = fileURLToPath(new URL("./receive-server.mjs", import.meta.url));
	const child = fork(file, [JSON.stringify(settings)], { execArgv: [] });
	const port = await new Promise<number>((resolve, reject) => {
		child.once("message", (message) => resolve(message as number));
		child.once("exit", (code) => reject(new Error(`the server "${kind}" exited with ${code}`)));
	});
	return {
		name: kind,
		child,
		pool: new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS }),
		slices: [],
	};
}

async function cpuOf({ child }: Target): Promise<number> {
	const reply = new Promise<{ cpu: NodeJS.CpuUsage }>((resolve) =>
		child.once("message", resolve as (m: unknown) => void),
	);
	child.send("cpu");
	const { cpu } = await reply;
	return cpu.user + cpu.system;
}

async function slice(target: Target): Promise<Slice> {
	const deliveries = Array.from({ length: PER_SLICE }, delivery);
	const before = await cpuOf(target);
	const started = performance.now();
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			for (let next = deliveries.pop(); next; next = deliveries.pop()) {
				const response = await target.pool.request({ method: "POST", path: "/webhooks", ...next });
				const text = await response.body.text();
				if (response.statusCode !== 200) throw new Error(`${target.name} responded ${response.statusCode} ${text}`);
			}
		}),
	);
	const rate = (PER_SLICE * 1000) / (performance.now() - started);
	return { rate, cpu: ((await cpuOf(target)) - before) / PER_SLICE };
}

/** Measures the servers alternately, so that other load on the machine affects all of them equally. The first is the floor. */
async function measure(kinds: readonly string[], rounds: number, database?: string): Promise<readonly Target[]> {
	const targets: Target[] = [];
	for (const kind of kinds) targets.push(await start(kind, database));
	for (const target of targets) for (let warm = 0; warm < WARM_SLICES; warm++) await slice(target);
	for (let round = 0; round < rounds; round++)
		for (let step = 0; step < targets.length; step++) {
			const target = targets[(step + round) % targets.length]!;
			target.slices.push(await slice(target));
		}
	for (const { child, pool } of targets) {
		await pool.close();
		const exited = new Promise((resolve) => child.once("exit", resolve));
		child.disconnect();
		await exited;
	}
	return targets;
}

/** Returns the ratios to the floor, one for each round. */
function ratiosOf(what: keyof Slice, { slices }: Target, floor: Target): readonly number[] {
	return slices.map((one, round) => one[what] / floor.slices[round]![what]);
}

async function compare(title: string, all: readonly string[], database?: string): Promise<void> {
	const [bare, ...others] = all;
	const kinds = [bare!, ...others.filter((kind) => !ONLY || ONLY.includes(kind))];
	if (kinds.length === 1) return;
	const targets = await measure(kinds, ROUNDS, database);
	table(
		`${title}, ${CONNECTIONS} connections, 1 KiB`,
		["server", "CPU µs", "CPU, ratio to the floor", "range", "deliveries/s", "deliveries/s, ratio"],
		targets.map((target) => {
			const [cpu, rates] = [ratiosOf("cpu", target, targets[0]!), ratiosOf("rate", target, targets[0]!)];
			const micros = median(target.slices.map((one) => one.cpu));
			const rate = median(target.slices.map((one) => one.rate));
			return [target.name, micros.toFixed(0), ratio(cpu), spread(cpu), rate.toFixed(0), ratio(rates)];
		}),
	);
}

export async function benchReceive(): Promise<void> {
	installPeers();
	built("index.js", "webhooks");
	await compare("A delivery in memory", ["floor", "stripe", "memory", "express", "fastify", "hono"]);
	const servers = startServers(["postgres"]);
	if (!servers.env) return console.log(`PostgreSQL skipped: ${servers.why}`);
	try {
		await compare(
			"A delivery with PostgreSQL",
			["postgres floor", "postgres store", "postgres store without transactions", "postgres inbox"],
			servers.env.DATABASE_URL,
		);
	} finally {
		servers.stop();
	}
}

/** Prints the cost of a delivery to `memoryStore` against its budget. @returns 1 if no measurement is within the budget, otherwise 0 */
export async function checkReceive(): Promise<number> {
	built("index.js", "webhooks");
	for (let tries = 1; tries <= GATE_TRIES; tries++) {
		const [floor, memory] = await measure(["floor", "memory"], GATE_ROUNDS);
		const cpu = ratiosOf("cpu", memory!, floor!);
		console.log(`memoryStore  ${ratio(cpu)} of ${BUDGET} (${spread(cpu)})`);
		if (median(cpu) <= BUDGET) return 0;
	}
	return 1;
}
