import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { createMirror, postgresMirror } from "../../src/index.ts";
import { numbers } from "../hostile/clock.ts";
import { differences, feedProblems } from "../hostile/promises.ts";
import { TABLES } from "../hostile/tables.ts";
import { troubleOf } from "../hostile/trouble.ts";
import { clientOf, serveVendor } from "./vendor-server.ts";

const { DATABASE_URL, COUNTERSIGN_RESTART_POSTGRES, COUNTERSIGN_SEED, COUNTERSIGN_LONG } = process.env;
const seed = Number(COUNTERSIGN_SEED ?? Math.floor(Math.random() * 1_000_000));
const WORKERS = 3;
/** How many times something happens to a process or to the server. */
const BLOWS = COUNTERSIGN_LONG ? 200 : 12;
const program = fileURLToPath(new URL("./worker.ts", import.meta.url));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Worker {
	readonly child: ChildProcess;
	port: number | undefined;
}

/** Crashes the server if the test owns it, and otherwise cuts its connections. */
async function crash(pool: Pool): Promise<void> {
	if (!COUNTERSIGN_RESTART_POSTGRES) return cut(pool);
	const [command = "", ...args] = JSON.parse(COUNTERSIGN_RESTART_POSTGRES) as string[];
	const { uid, gid } = statSync(args[args.indexOf("-D") + 1] ?? ".");
	const asOwner = process.getuid?.() === 0 ? { uid, gid } : {};
	const { status } = spawnSync(command, args, { ...asOwner, stdio: "ignore", cwd: "/" });
	if (status !== 0) throw new Error("the server did not restart");
}

async function cut(pool: Pool): Promise<void> {
	await pool.query(
		"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
	);
}

describe.skipIf(!DATABASE_URL)(
	"several processes on one PostgreSQL (skipped: set DATABASE_URL; npm run check starts a server)",
	() => {
		const pool = new Pool({ connectionString: DATABASE_URL, max: 3 });
		pool.on("error", () => {});
		const schema = `mirror_${process.pid}_${Date.now()}`;
		const random = numbers(seed);
		const workers = new Set<Worker>();
		let isOver = false;
		let deaths = 0;
		afterAll(async () => {
			isOver = true;
			for (const { child } of workers) child.kill("SIGKILL");
			await pool.query(`drop schema if exists ${schema} cascade`).catch(() => {});
			await pool.end();
		});

		/** Starts a process that ends before a random statement, or when it is killed. Another one takes its place. */
		function start(url: string): void {
			const statements = random() < 0.7 ? 1 + Math.floor(random() * 600) : 0;
			const without = random() < 0.2 ? "name" : "";
			const args = ["--conditions=countersign-source", "--import", "tsx", program, url, schema];
			const child = spawn(process.execPath, [...args, String(statements), without], {
				stdio: ["ignore", "pipe", "inherit"],
			});
			const worker: Worker = { child, port: undefined };
			workers.add(worker);
			child.stdout.on("data", (text: Buffer) => {
				const port = /ready (\d+)/.exec(String(text))?.[1];
				if (port) worker.port = Number(port);
			});
			child.once("exit", () => {
				workers.delete(worker);
				deaths++;
				if (!isOver) start(url);
			});
		}

		const ready = (): Worker[] => [...workers].filter(({ port }) => port !== undefined);

		it("end with what the vendor has, although processes are killed at any statement and the server crashes", async () => {
			const trouble = { ...troubleOf(numbers(seed + 1)), short: false, feed: false, blind: 0, unindexed: 0 };
			const { vendor, url, close } = await serveVendor(trouble, random);
			vendor.onEvent = (event) => {
				const all = ready();
				const { port } = all[Math.floor(random() * all.length)] ?? {};
				if (port === undefined) return;
				void fetch(`http://127.0.0.1:${port}`, { method: "POST", body: JSON.stringify(event) }).catch(() => {});
			};
			for (let n = 0; n < 40; n++) vendor.change();
			for (let n = 0; n < WORKERS; n++) start(url);
			for (let blow = 0; blow < BLOWS; blow++) {
				// A blow that meets only processes which are still starting would test nothing.
				while (ready().length === 0) await pause(20);
				for (let n = 0; n < 10; n++) {
					await pause(random() * 60);
					vendor.misbehave();
					vendor.change();
				}
				if (blow === 7) await crash(pool);
				else if (blow % 2 === 0) ready()[0]?.child.kill("SIGKILL");
				else await cut(pool);
			}
			isOver = true;
			for (const { child } of workers) child.kill("SIGKILL");
			vendor.calm();
			console.log(`${BLOWS} blows, ${deaths} processes died, seed ${seed}`);
			expect(deaths, `seed ${seed}`).toBeGreaterThan(2);

			const database = postgresMirror({ client: pool, resources: TABLES, schema });
			let now = Date.now();
			const clock = {
				now: () => now,
				monotonic: () => performance.now(),
				random,
				uuid: () => `last-${now}`,
				after: (ms: number, work: () => void) => {
					const timer = setTimeout(work, ms);
					return () => clearTimeout(timer);
				},
			};
			await database.open();
			// Records that cannot be fetched are deleted after two walks without them that are far enough apart.
			for (let walks = 0; walks < 3; walks++) {
				// The database measures the time between two walks.
				if (walks > 0) await new Promise((resolve) => setTimeout(resolve, 31_000));
				now += 100_000;
				await pool.query(`update ${schema}._mirror_tasks set due = now()`);
				await database.hint(TABLES.map(({ resource }) => ({ resource, key: "*", reason: "walk" })));
				const mirror = createMirror({ client: clientOf(url), database, resources: TABLES, clock });
				const status = await mirror.run();
				expect(status, `seed ${seed}`).toMatchObject({ isComplete: true });
				await mirror.close();
			}
			const wrong = (await differences(vendor, database, false)).filter(
				(one) => vendor.rates.size > 0 || !one.startsWith("rates "),
			);
			expect(wrong, `seed ${seed}`).toEqual([]);
			expect(feedProblems(await database.changes(0, 1_000_000)), `seed ${seed}`).toEqual([]);
			const { rows } = await pool.query(
				`select count(*)::int as wrong from ${schema}.boxes where name is distinct from _mirror_raw->>'name' or size is distinct from (_mirror_raw->>'size')::bigint`,
			);
			expect(rows, `seed ${seed}`).toEqual([{ wrong: 0 }]);
			close();
		}, 300_000);
	},
);
