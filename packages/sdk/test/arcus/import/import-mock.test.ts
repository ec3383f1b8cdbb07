import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArcusMock, type Mock } from "@countersign/mock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	Arcus,
	type ImportProgress,
	type ImportRow,
	importRecords,
	memoryCheckpoint,
} from "../../../src/arcus/index.ts";
import { type NetworkFault, startFaultProxy } from "../../chaos/fault-proxy.ts";

let mock: Mock;
let arcus: Arcus;
let url: string;
let credentials: { readonly apiKey: string; readonly entityId: string };
const closing: (() => Promise<void> | void)[] = [];

beforeEach(async () => {
	mock = createArcusMock({ seed: 1, rateLimits: false });
	const server = await mock.listen(0);
	url = server.url;
	closing.push(server.close);
	const { key, entityId } = mock.createKey({ mode: "test" });
	credentials = { apiKey: key, entityId };
	arcus = new Arcus({ ...credentials, baseUrl: url, rateLimit: false });
});
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
	mock.stop();
});

const options = { externalSource: "old", chunkSize: 10, pollInterval: 10 };
const row = (index: number, extra: object = {}): ImportRow => ({
	external_id: `r${index}`,
	account_type: "business",
	name: `Row ${index}`,
	...extra,
});
const rows = (count: number): ImportRow[] => Array.from({ length: count }, (_, index) => row(index));

async function names(): Promise<string[]> {
	const found: string[] = [];
	for await (const account of arcus.accounts.list()) found.push(account.display_name);
	return found.sort();
}
const expected = (count: number): string[] =>
	rows(count)
		.map((one) => String(one.name))
		.sort();
const submissions = (): number => mock.requests.filter((one) => one.operation === "migration.bulk").length;

describe("the bulk import against the mock", () => {
	it("importRecords follows each job to its end and imports every row once", async () => {
		const seen: ImportProgress[] = [];
		const result = await importRecords(arcus, "accounts", rows(45), {
			...options,
			onProgress: (progress) => seen.push(progress),
		});
		expect(result).toMatchObject({ total: 45, succeeded: 45, failed: 0, errors: [], resumed: 0 });
		expect(result.jobs).toHaveLength(5);
		expect(seen.at(-1)).toMatchObject({ processed: 45, succeeded: 45 });
		expect(await names()).toEqual(expected(45));
		const jobs = await arcus.migration.jobs.list({ limit: 100 });
		expect(jobs.data.map((job) => job.status)).toEqual(Array(5).fill("completed"));
		// The import polled before the jobs were done, and polled again.
		expect(mock.requests.filter((one) => one.operation === "migration.jobs.retrieve").length).toBeGreaterThan(5);
	});

	it("importRecords reports a rejected row with its position among the caller's rows, and imports the rest", async () => {
		const given = rows(30);
		given[17] = row(17, { payment_term_id: "00000000-0000-4000-8000-000000000000" });
		given[25] = { external_id: "r25", name: "no type" };
		const result = await importRecords(arcus, "accounts", given, options);
		expect(result).toMatchObject({ total: 30, succeeded: 28, failed: 2 });
		expect(result.errors.map(({ row: at, externalId, code }) => [at, externalId, code])).toEqual([
			[17, "r17", "invalid_reference"],
			[25, "r25", "validation_error"],
		]);
		expect(result.errors[0]?.message).toContain("payment_term_id");
		expect(await names()).toHaveLength(28);
	});

	it('importRecords checks all rows and writes nothing with dryRun "only"', async () => {
		const given = [...rows(20), { external_id: "bad", name: "no type" }];
		const result = await importRecords(arcus, "accounts", given, { ...options, dryRun: "only" });
		expect(result).toMatchObject({ total: 21, succeeded: 20, failed: 1, jobs: [] });
		expect(result.errors[0]).toMatchObject({ row: 20, code: "validation_error" });
		expect(await names()).toEqual([]);
	});

	it('importRecords sends only rows that passed the check with dryRun "first"', async () => {
		const given = [...rows(5), { external_id: "bad", name: "no type" }];
		const result = await importRecords(arcus, "accounts", given, { ...options, dryRun: "first" });
		expect(result).toMatchObject({ succeeded: 5, failed: 1 });
		const jobs = await arcus.migration.jobs.list();
		expect(jobs.data.map((job) => [job.total_records, job.failed_records])).toEqual([[5, 0]]);
	});

	it("importRecords imports nothing twice when it is run again, even after the idempotency keys have expired", async () => {
		await importRecords(arcus, "accounts", rows(20), options);
		await importRecords(arcus, "accounts", rows(20), options);
		expect((await arcus.migration.jobs.list()).data).toHaveLength(2);
		mock.clock.advance("25h");
		const third = await importRecords(arcus, "accounts", rows(20), options);
		expect(third).toMatchObject({ succeeded: 20, failed: 0 });
		expect((await arcus.migration.jobs.list()).data).toHaveLength(4);
		expect(await names()).toEqual(expected(20));
	});

	it('importRecords updates records with conflictMode "update" and reports existing ones with "error"', async () => {
		await importRecords(arcus, "accounts", rows(3), options);
		const changed = [row(1, { name: "Changed" })];
		await importRecords(arcus, "accounts", changed, { ...options, conflictMode: "update" });
		expect(await names()).toEqual(["Changed", "Row 0", "Row 2"]);
		const refused = await importRecords(arcus, "accounts", rows(4), { ...options, conflictMode: "error" });
		expect(refused).toMatchObject({ succeeded: 1, failed: 3 });
		expect(refused.errors.map((one) => one.code)).toEqual(Array(3).fill("already_exists"));
	});

	it("importRecords resumes from its checkpoint and sends no finished chunk again", async () => {
		const checkpoint = memoryCheckpoint();
		const stopper = new AbortController();
		const stopped = importRecords(arcus, "accounts", rows(40), {
			...options,
			concurrency: 1,
			checkpoint,
			signal: stopper.signal,
			onProgress: ({ chunk }) => chunk === 1 && stopper.abort(new Error("stopped")),
		});
		await expect(stopped).rejects.toThrow("stopped");
		const before = submissions();
		const result = await importRecords(arcus, "accounts", rows(40), { ...options, checkpoint });
		expect(result).toMatchObject({ total: 40, succeeded: 40, resumed: 20 });
		expect(submissions() - before).toBe(2);
		expect(await names()).toEqual(expected(40));
	});
});

describe("a freeze during an import", () => {
	it.each([true, false])(
		"an import whose entity is frozen midway imports every row when it runs again after the entity is unfrozen (with a checkpoint: %s)",
		async (isKept) => {
			const checkpoint = isKept ? { checkpoint: memoryCheckpoint() } : {};
			const { cutover } = arcus.migration;
			const verified = await cutover.verify();
			let freezing: PromiseLike<unknown> | undefined;
			await importRecords(arcus, "accounts", rows(80), {
				...options,
				...checkpoint,
				onProgress: () => {
					freezing ??= cutover.freeze();
				},
			}).catch(() => {});
			await freezing;
			expect((await names()).length).toBeLessThan(80);
			await cutover.unfreeze({ verify_log_id: verified.verify_log_id });
			const result = await importRecords(arcus, "accounts", rows(80), { ...options, ...checkpoint });
			expect(result).toMatchObject({ total: 80, succeeded: 80, failed: 0 });
			expect(await names()).toEqual(expected(80));
		},
	);
});

describe("a killed import", () => {
	const MIGRATOR = fileURLToPath(new URL("./processes/migrator.ts", import.meta.url));

	it("an import whose process is killed and restarted imports every row once, wherever it was killed", async () => {
		const ROWS = 100;
		// The request at which each run of the process is killed: while it submits (before or after the server saw the request), and while it
		// polls a job.
		const deaths: readonly (readonly ["POST" | "GET", number, NetworkFault])[] = [
			["POST", 1, "reset-after"],
			["POST", 2, "reset-before"],
			["GET", 3, "reset-after"],
			["POST", 3, "reset-after"],
		];
		const folder = mkdtempSync(join(tmpdir(), "import-"));
		closing.push(() => rmSync(folder, { recursive: true, force: true }));
		const live = async (death: (typeof deaths)[number] | undefined) => {
			let child: ChildProcess | undefined;
			const counts: Record<string, number> = {};
			// Each run has its own proxy, so that requests of a dead process neither count for the next one nor kill it.
			const proxy = await startFaultProxy(url, ({ method = "" }) => {
				counts[method] = (counts[method] ?? 0) + 1;
				if (!death || method !== death[0] || counts[method] !== death[1]) return "none";
				child?.kill("SIGKILL");
				return death[2];
			});
			closing.push(proxy.close);
			let output = "";
			child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", MIGRATOR], {
				cwd: fileURLToPath(new URL("../../..", import.meta.url)),
				env: {
					...process.env,
					ROWS: String(ROWS),
					CHECKPOINT: join(folder, "checkpoint.json"),
					ARCUS_API_KEY: credentials.apiKey,
					ARCUS_ENTITY_ID: credentials.entityId,
					ARCUS_BASE_URL: `${proxy.url}${new URL(url).pathname.replace(/\/$/, "")}`,
				},
			});
			for (const stream of [child.stdout, child.stderr])
				stream?.on("data", (chunk) => {
					output += chunk;
				});
			const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
			return { code, signal, output };
		};
		for (const death of deaths)
			expect(await live(death), `killed at ${death.join(" ")}`).toEqual({ code: null, signal: "SIGKILL", output: "" });
		const { output, ...ended } = await live(undefined);
		expect(ended, output).toEqual({ code: 0, signal: null });
		expect(JSON.parse(output)).toMatchObject({ total: ROWS, succeeded: ROWS, failed: 0, errors: [], jobs: 10 });
		expect(await names()).toEqual(expected(ROWS));
		// No chunk was submitted as a second job: there are exactly ten jobs.
		expect((await arcus.migration.jobs.list({ limit: 100 })).data).toHaveLength(10);
	}, 120_000);
});
