import { describe, expect, it } from "vitest";
import {
	type BulkClient,
	ImportJobError,
	type ImportRow,
	importRecords,
	memoryCheckpoint,
} from "../../../src/arcus/import/index.ts";

/** A vendor that stores records by their external id and repeats its first response for a repeated key. */
function vendor(options: { failFirst?: number; refuse?: (row: ImportRow) => string | undefined } = {}) {
	const records = new Map<string, number>();
	const answers = new Map<string, unknown>();
	const jobs = new Map<
		string,
		{
			status: string;
			succeeded_records: number;
			failed_records: number;
			errors: { index: number; external_id: string; error: string; code: string }[];
		}
	>();
	let calls = 0;
	const client: BulkClient = {
		migration: {
			async bulk(_resource, params, given) {
				calls++;
				// A call without a key gets a new one, as in a real client.
				const key = given?.idempotencyKey ?? crypto.randomUUID();
				if (answers.has(key)) return answers.get(key);
				const errors = params.records.flatMap((row, index) => {
					const reason = options.refuse?.(row);
					return reason ? [{ index, external_id: row.external_id, error: reason, code: "bad" }] : [];
				});
				const outcome = {
					succeeded_records: params.records.length - errors.length,
					failed_records: errors.length,
					errors,
				};
				if (params.dry_run) {
					answers.set(key, outcome);
					return outcome;
				}
				const jobId = `job${jobs.size + 1}`;
				const lost = jobs.size < (options.failFirst ?? 0);
				if (!lost)
					for (const [index, row] of params.records.entries())
						if (!errors.some((one) => one.index === index))
							records.set(row.external_id, (records.get(row.external_id) ?? 0) + 1);
				jobs.set(
					jobId,
					lost
						? { status: "failed", succeeded_records: 0, failed_records: params.records.length, errors: [] }
						: { status: errors.length > 0 ? "partial" : "completed", ...outcome },
				);
				const answer = { job_id: jobId };
				answers.set(key, answer);
				return answer;
			},
			jobs: { retrieve: async (id) => jobs.get(id) as never },
		},
	};
	return { client, records, calls: () => calls };
}
const rows = (count: number): ImportRow[] =>
	Array.from({ length: count }, (_, i) => ({ external_id: `r${i}`, name: `Row ${i}` }));
const options = { externalSource: "northwind", chunkSize: 10, pollInterval: 1 };

describe("the bulk import", () => {
	it("importRecords imports every row once, in chunks", async () => {
		const { client, records } = vendor();
		const result = await importRecords(client, "accounts", rows(95), options);
		expect(result).toMatchObject({ total: 95, succeeded: 95, failed: 0, resumed: 0 });
		expect(result.jobs).toHaveLength(10);
		expect([...records.values()].every((times) => times === 1)).toBe(true);
	});

	it("importRecords reports each failed row with its position among the caller's rows", async () => {
		const { client } = vendor({ refuse: (row) => (row.external_id === "r37" ? "no such term" : undefined) });
		const result = await importRecords(client, "accounts", rows(50), options);
		expect(result.errors).toEqual([{ row: 37, externalId: "r37", message: "no such term", code: "bad" }]);
	});

	it("importRecords rejects rows without an id and repeated rows", async () => {
		const { client, records } = vendor();
		const result = await importRecords(
			client,
			"accounts",
			[{ external_id: "a" }, { external_id: "" }, { external_id: "a" }],
			options,
		);
		expect(result.errors.map(({ row, code }) => [row, code])).toEqual([
			[1, "external_id_missing"],
			[2, "external_id_repeated"],
		]);
		expect(records.size).toBe(1);
	});

	it("importRecords resumes from its checkpoint after a crash and sends no finished chunk again", async () => {
		const { client, records, calls } = vendor();
		const checkpoint = memoryCheckpoint();
		const controller = new AbortController();
		const crash = importRecords(client, "accounts", rows(60), {
			...options,
			concurrency: 1,
			checkpoint,
			signal: controller.signal,
			onProgress: ({ chunk }) => chunk === 2 && controller.abort(new Error("crash")),
		});
		await expect(crash).rejects.toThrow("crash");
		const before = calls();
		const result = await importRecords(client, "accounts", rows(60), { ...options, checkpoint });
		expect(result).toMatchObject({ total: 60, succeeded: 60, resumed: 30 });
		expect(calls() - before).toBe(3);
		expect([...records.values()].every((times) => times === 1)).toBe(true);
	});

	it("importRecords submits a new job after one failed as a whole", async () => {
		const { client, records } = vendor({ failFirst: 1 });
		const checkpoint = memoryCheckpoint();
		await expect(importRecords(client, "accounts", rows(5), { ...options, checkpoint })).rejects.toThrow(
			ImportJobError,
		);
		expect((await importRecords(client, "accounts", rows(5), { ...options, checkpoint })).succeeded).toBe(5);
		expect(records.size).toBe(5);
	});

	it('importRecords checks first with dryRun "first" and sends only rows that passed', async () => {
		const { client, records } = vendor({ refuse: (row) => (row.external_id === "r1" ? "bad" : undefined) });
		const result = await importRecords(client, "accounts", rows(4), { ...options, dryRun: "first" });
		expect([result.succeeded, result.failed, records.size]).toEqual([3, 1, 3]);
		const only = vendor();
		expect((await importRecords(only.client, "accounts", rows(4), { ...options, dryRun: "only" })).succeeded).toBe(4);
		expect(only.records.size).toBe(0);
	});

	it('importRecords checks again each time with dryRun "only", because what was wrong may have been fixed', async () => {
		let wrong = true;
		const { client } = vendor({ refuse: () => (wrong ? "no such term" : undefined) });
		const check = () => importRecords(client, "accounts", rows(2), { ...options, dryRun: "only" });
		expect((await check()).failed).toBe(2);
		wrong = false;
		expect((await check()).failed).toBe(0);
	});
});
