import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { D1 } from "./d1-store.ts";

const MINIFLARE = "4.20260120.0";
const root = fileURLToPath(new URL("..", import.meta.url));

/** workerd is not installed on this machine and could not be installed. */
export class NoWorkerdError extends Error {
	override readonly name = "NoWorkerdError";
}

interface Miniflare {
	readonly ready: Promise<URL>;
	getD1Database(binding: string): Promise<D1>;
	getWorker(): Promise<{ scheduled(): Promise<unknown> }>;
	dispose(): Promise<void>;
}
type MiniflareClass = new (options: object) => Miniflare;

const folder = join(root, ".cache", "miniflare");
// Inside node_modules, so that a copy without node_modules has no stamp either.
const stamp = join(folder, "node_modules", `.installed-${MINIFLARE}`);

/** Whether workerd is already installed. */
export const hasWorkerd = (): boolean => existsSync(stamp);

/** Installs Miniflare with workerd (158 MB) on first use, because it is larger than all other dependencies together. */
function installMiniflare(): MiniflareClass {
	const require = createRequire(join(folder, "package.json"));
	if (!hasWorkerd()) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(
			join(folder, "package.json"),
			JSON.stringify({ private: true, dependencies: { miniflare: MINIFLARE } }),
		);
		const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"];
		const { status, stderr, error } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", timeout: 150_000 });
		if (status !== 0)
			throw new NoWorkerdError(`miniflare ${MINIFLARE} could not be installed: ${error?.message ?? stderr.trim()}`);
		writeFileSync(stamp, "");
	}
	try {
		return (require("miniflare") as { Miniflare: MiniflareClass }).Miniflare;
	} catch (error) {
		throw new NoWorkerdError(`there is no workerd for this machine: ${(error as Error).message}`, { cause: error });
	}
}

/** Bundles the Worker into one module, as for an upload. */
async function bundle(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(root, "src", "worker.ts")],
		bundle: true,
		write: false,
		format: "esm",
		platform: "browser",
		// The first condition finds the sources in this repository; published packages don't have it.
		conditions: ["countersign-source", "workerd", "worker", "browser"],
		logLevel: "silent",
	});
	return outputFiles[0]?.text ?? "";
}

export interface RunningWorker {
	readonly url: string;
	/** The Worker's database, for inspection from outside. */
	readonly database: D1;
	/** Runs the scheduled handler like a cron trigger. */
	runScheduled(): Promise<void>;
	close(): Promise<void>;
}

/** Starts the Worker under workerd with an empty, migrated D1 database.
 *
 * @throws NoWorkerdError if workerd is not available
 */
export async function startWorker(secret: string): Promise<RunningWorker> {
	const Miniflare = installMiniflare();
	const miniflare = new Miniflare({
		modules: [{ type: "ESModule", path: "worker.mjs", contents: await bundle() }],
		compatibilityDate: "2026-01-01",
		host: "127.0.0.1",
		port: 0,
		bindings: { ARCUS_WEBHOOK_SECRET: secret },
		d1Databases: { DB: "receiver" },
	});
	try {
		const { origin } = await miniflare.ready;
		const database = await miniflare.getD1Database("DB");
		const migration = readFileSync(join(root, "migrations", "0001_events.sql"), "utf8");
		await database.batch(
			migration
				.split(";")
				.filter((statement) => statement.trim() !== "")
				.map((statement) => database.prepare(statement)),
		);
		return {
			url: `${origin}/webhooks`,
			database,
			async runScheduled() {
				await (await miniflare.getWorker()).scheduled();
			},
			close: () => miniflare.dispose(),
		};
	} catch (error) {
		await miniflare.dispose();
		throw error;
	}
}
