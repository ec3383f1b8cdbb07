import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { bundlePrograms, type Programs } from "../programs.ts";
import { fleet, idOf, randomOf, sendAll } from "./fleet.ts";

const { REDIS_URL, DATABASE_URL, COUNTERSIGN_LONG, COUNTERSIGN_RESTART_POSTGRES, COUNTERSIGN_SEED } = process.env;
const EVENTS = COUNTERSIGN_LONG ? 20_000 : 1_200;
/** Far more time than needed: the test should fail only if nothing happens any more, even on a busy machine. */
const TIME = COUNTERSIGN_LONG ? 1_800_000 : 480_000;
const STANDSTILL = 60_000;
const KILLS = 10;
const RESTARTS = 2;
const WORKERS = 3;
const seed = Number(COUNTERSIGN_SEED ?? Math.floor(Math.random() * 1_000_000));

let programs: Programs;
beforeAll(async () => {
	programs = await bundlePrograms({ worker: new URL("./worker.ts", import.meta.url) });
}, 60_000);
afterAll(() => programs.remove());

interface Schedule {
	readonly mode: string;
	readonly state: string;
	readonly workers?: number;
	readonly env?: Record<string, string>;
	/** Ends the server without warning and starts it again. */
	readonly restart?: () => void | Promise<void>;
	/** How often the effect of each event happened. */
	readonly effects: () => Promise<Map<string, number>>;
}

/** Waits as long as effects are added, however slowly. */
async function allEffects(effects: Schedule["effects"]): Promise<Map<string, number>> {
	let found = new Map<string, number>();
	for (let moved = Date.now(); found.size < EVENTS; ) {
		if (Date.now() - moved > STANDSTILL)
			throw new Error(`${found.size} of ${EVENTS} effects, and no more for a minute; seed ${seed}`);
		await new Promise((resolve) => setTimeout(resolve, 200));
		// This detects a connection that the last crash of the server broke.
		const now = await effects().catch(() => found);
		if (now.size > found.size) moved = Date.now();
		found = now;
	}
	return found;
}

/** Sends everything while workers are killed and the server is restarted; returns how often each effect happened. */
async function ordeal({ mode, state, workers = WORKERS, env = {}, restart, effects }: Schedule) {
	const random = randomOf(seed);
	const receiving = fleet(programs.path("worker"), mode, state, workers, env);
	const total = EVENTS + Math.floor(EVENTS / 10);
	let [kills, asked, restarts] = [0, 0, 0];
	let trouble: Promise<unknown> = Promise.resolve();
	const onProgress = (settled: number) => {
		if (settled % Math.floor(total / (KILLS + 1)) === 0)
			trouble = trouble.then(async () => {
				if (await receiving.kill(Math.floor(random() * workers))) kills++;
			});
		if (restart && asked < RESTARTS && settled % Math.floor(total / (RESTARTS + 1)) === 7 && settled > 7) {
			asked++;
			trouble = trouble.then(async () => {
				await restart();
				restarts++;
			});
		}
	};
	try {
		const attempts = await sendAll({ events: EVENTS, random, port: () => receiving.port(random), onProgress });
		await trouble;
		// If deliveries are stored first, their effects come later.
		const counts = await allEffects(effects);
		const repeats = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
		console.log(
			`${mode}: ${EVENTS} events, ${attempts} attempts, ${kills} kills, ${restarts} restarts, ${repeats} repeated effects, seed ${seed}`,
		);
		expect(kills, `seed ${seed}`).toBeGreaterThan(0);
		expect(restarts, `seed ${seed}`).toBe(restart ? RESTARTS : 0);
		for (let index = 0; index < EVENTS; index++)
			expect(counts.has(idOf(index)), `event ${index}, seed ${seed}`).toBe(true);
		return { repeats };
	} finally {
		await receiving.stop();
	}
}

describe.skipIf(!DATABASE_URL)(
	"with PostgreSQL, killed at any moment (skipped: set DATABASE_URL; npm run check starts a server)",
	() => {
		const pool = DATABASE_URL ? new Pool({ connectionString: DATABASE_URL, max: 2 }) : undefined;
		const own = `k${process.pid}_${Date.now()}`;
		pool?.on("error", () => {});
		afterAll(() => pool?.end());

		/** Crashes the server if the test owns it, and otherwise all of its connections. */
		async function restart(): Promise<void> {
			if (COUNTERSIGN_RESTART_POSTGRES) {
				const [program = "", ...args] = JSON.parse(COUNTERSIGN_RESTART_POSTGRES) as string[];
				const { uid, gid } = statSync(args[args.indexOf("-D") + 1] ?? ".");
				const asOwner = process.getuid?.() === 0 ? { uid, gid } : {};
				const { status } = spawnSync(program, args, { ...asOwner, stdio: "ignore", cwd: "/" });
				if (status !== 0) throw new Error("the server did not restart");
			} else {
				await pool!.query(
					"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
				);
			}
		}
		async function effectsOf(state: string): Promise<Map<string, number>> {
			const { rows } = await pool!.query(`select event, count(*)::int as count from ${state}_effects group by event`);
			return new Map(rows.map(({ event, count }) => [String(event), Number(count)]));
		}

		it.each(["postgres", "postgres-inbox", "pg-boss"])(
			"%s: every effect happens exactly once, although workers are killed and the server crashes",
			async (mode) => {
				const state = `${own}_${mode.replace("-", "_")}`;
				await pool!.query(`create table ${state}_effects (event text not null)`);
				const { repeats } = await ordeal({ mode, state, restart, effects: () => effectsOf(state) });
				expect(repeats, `seed ${seed}`).toBe(0);
			},
			TIME,
		);
	},
);

describe.skipIf(!REDIS_URL)(
	"with Redis, killed at any moment (skipped: set REDIS_URL; npm run check starts a server)",
	() => {
		let folder: string;
		let port: number;
		let server: ChildProcess | undefined;
		let redis: Redis | undefined;
		// Our own server, which has stored on disk whatever it acknowledged.
		const start = async () => {
			const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
			server = spawn("redis-server", [...settings, "--appendonly", "yes", "--appendfsync", "always"], {
				stdio: "ignore",
			});
			await vi.waitFor(async () => expect(await redis!.ping()).toBe("PONG"), { timeout: 20_000, interval: 50 });
		};
		const kill = async () => {
			const gone = new Promise((resolve) => server!.once("exit", resolve));
			server!.kill("SIGKILL");
			await gone;
		};
		beforeAll(async () => {
			folder = mkdtempSync(join(tmpdir(), "redis-"));
			port = await new Promise<number>((resolve) => {
				const probe = createServer().listen(0, "127.0.0.1", () => {
					const address = probe.address();
					probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
				});
			});
			redis = new Redis(port, "127.0.0.1", { retryStrategy: () => 50 });
			redis.on("error", () => {});
			await start();
		}, 60_000);
		afterAll(async () => {
			redis?.disconnect();
			await kill();
			rmSync(folder, { recursive: true });
		});

		it.each(["redis", "bullmq"])(
			"%s: every effect happens at least once, although workers and the server are killed",
			async (mode) => {
				await ordeal({
					mode,
					state: mode,
					env: { REDIS_URL: `redis://127.0.0.1:${port}` },
					restart: async () => {
						await kill();
						await start();
					},
					effects: async () => {
						const found = Object.entries(await redis!.hgetall("effects")).map(
							([name, count]) => [name.split(" "), count] as const,
						);
						const own = found.filter(([[of]]) => of === mode);
						return new Map(own.map(([[, event = ""], count]) => [event, Number(count)]));
					},
				});
			},
			TIME,
		);
	},
);

describe("in one process that is killed at any moment", () => {
	it.skipIf(!DATABASE_URL && !REDIS_URL).each(["memory", "file-inbox"])(
		"%s: every effect happens at least once (skipped: runs with the server tests of npm run check)",
		async (mode) => {
			const folder = mkdtempSync(join(tmpdir(), "kill-"));
			try {
				await ordeal({
					mode,
					state: folder,
					workers: 1,
					effects: async () => {
						const counts = new Map<string, number>();
						for (const id of readFileSync(join(folder, "effects"), "utf8").split("\n"))
							if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
						return counts;
					},
				});
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
		TIME,
	);
});
