/** Measures the mock: throughput and CPU over HTTP against a bare server, a request through MSW by number of operations, and start-up. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createArcusMock } from "@countersign/mock";
import { getResponse } from "msw";
import { Pool } from "undici";
import { arcusMockProvider } from "../../packages/mock/src/arcus/provider.ts";
import { createMock } from "../../packages/mock/src/engine/mock.ts";
import { median, ratio, spread, table } from "./stats.ts";

const CONNECTIONS = 32;
const SLICE_MS = 400;
const ROUNDS = 9;
const WARM_SLICES = 8;

export interface Server {
	readonly child: ChildProcess;
	readonly pool: Pool;
	readonly path: string;
	readonly headers: Record<string, string>;
	/** What else the server said about itself. */
	readonly told: Readonly<Record<string, string>>;
}

export async function start(file: string, ...args: string[]): Promise<Server> {
	const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv: process.execArgv });
	const said = await new Promise<number | { port: number; path: string; authorization: string }>((resolve, reject) => {
		child.once("message", (message) => resolve(message as number));
		child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
	});
	const { port, path, authorization, ...told } =
		typeof said === "number" ? { port: said, path: "/v1/orders/1", authorization: "" } : said;
	return {
		child,
		told,
		path,
		headers: { authorization },
		pool: new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS }),
	};
}

/** Returns the microseconds of CPU that a server has used. */
async function cpuOf({ child }: Server): Promise<number> {
	const answer = new Promise<{ cpu: NodeJS.CpuUsage }>((resolve) =>
		child.once("message", resolve as (m: unknown) => void),
	);
	child.send("cpu");
	const { cpu } = await answer;
	return cpu.user + cpu.system;
}

export interface Slice {
	/** Responses per second. */
	readonly rate: number;
	/** Microseconds of the server's CPU per response, without other programs. */
	readonly cpu: number;
}

/** Measures a server while 32 connections send requests without a pause. */
export async function slice(server: Server): Promise<Slice> {
	const { pool, path, headers } = server;
	const before = await cpuOf(server);
	const started = performance.now();
	let done = 0;
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			while (performance.now() - started < SLICE_MS) {
				const { statusCode, body } = await pool.request({ method: "GET", path, headers });
				await body.dump();
				if (statusCode !== 200) throw new Error(`the server responded with ${statusCode}`);
				done++;
			}
		}),
	);
	const rate = (done * 1000) / (performance.now() - started);
	return { rate, cpu: ((await cpuOf(server)) - before) / done };
}

async function overHttp(): Promise<void> {
	const floor = await start("./http-server.ts");
	const servers: [string, Server][] = [
		["the mock, `mock.listen()`", await start("./mock-server.ts")],
		["the mock's MSW handlers inside `node:http`", await start("./mock-server.ts", "msw")],
	];
	// Before the JavaScript engine has optimized the code, a response costs three times as much.
	for (const server of [floor, ...servers.map(([, one]) => one)])
		for (let warm = 0; warm < WARM_SLICES; warm++) await slice(server);
	const rows: string[][] = [];
	const bare: Slice[] = [];
	for (const [name, server] of servers) {
		const ratios: number[] = [];
		const byCpu: number[] = [];
		const rates: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const [one, other] = round % 2 === 0 ? [floor, server] : [server, floor];
			const first = await slice(one as Server);
			const second = await slice(other as Server);
			const [base, ours] = one === floor ? [first, second] : [second, first];
			bare.push(base);
			rates.push(ours.rate);
			ratios.push(ours.rate / base.rate);
			byCpu.push(base.cpu / ours.cpu);
		}
		rows.push([name, ratio(ratios), spread(ratios), ratio(byCpu), Math.round(median(rates)).toString()]);
	}
	table(
		`A GET over HTTP at ${CONNECTIONS} connections, as a share of a bare \`node:http\` server`,
		["server", "ratio", "spread", "ratio by the server's CPU", "responses/s"],
		[["`node:http`, bare", "1", "", "1", Math.round(median(bare.map(({ rate }) => rate))).toString()], ...rows],
	);
	for (const server of [floor, ...servers.map(([, one]) => one)]) {
		await server.pool.close();
		server.child.disconnect();
	}
}

/** Milliseconds of CPU for one request through MSW. */
async function throughMsw(count: number | undefined): Promise<() => Promise<number>> {
	const routes = arcusMockProvider.routes;
	const target = routes.find(({ id }) => id === "accounts.list");
	if (!target) throw new Error("accounts.list does not exist");
	const kept = count === undefined ? routes : [...routes.filter((one) => one !== target).slice(0, count - 1), target];
	const mock = createMock({ ...arcusMockProvider, routes: kept }, { seed: 1, rateLimits: false });
	const { key, entityId } = mock.createKey({ mode: "live" });
	const { handlers } = mock;
	const call = async (): Promise<void> => {
		const request = new Request(`https://api.arcuserp.com/v1/entities/${entityId}/accounts`, {
			headers: { authorization: `Bearer ${key}` },
		});
		const answer = await getResponse(handlers, request);
		if (answer?.status !== 200) throw new Error(`the mock responded with ${answer?.status}`);
		await answer.text();
	};
	for (let warm = 0; warm < 300; warm++) await call();
	return async () => {
		const before = process.cpuUsage();
		for (let turn = 0; turn < 400; turn++) await call();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 400_000;
	};
}

async function byOperations(): Promise<void> {
	const few = await throughMsw(3);
	const all = await throughMsw(undefined);
	const ratios: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const base = await few();
		ratios.push((await all()) / base);
	}
	table(
		"A request through MSW, by the number of operations behind it",
		["operations", "CPU", "spread"],
		[
			["3", "1", ""],
			[String(arcusMockProvider.routes.length), ratio(ratios), spread(ratios)],
		],
	);
}

function starting(): void {
	const times: number[] = [];
	for (let turn = 0; turn < 20; turn++) {
		const started = performance.now();
		createArcusMock({ seed: turn }).createKey();
		times.push(performance.now() - started);
	}
	table(
		"A new mock with its first entity",
		["", "ms"],
		[
			["the first in the process", (times[0] ?? 0).toFixed(1)],
			["each further one (median)", median(times.slice(1)).toFixed(1)],
		],
	);
}

export async function benchMock(): Promise<void> {
	starting();
	await byOperations();
	await overHttp();
}
