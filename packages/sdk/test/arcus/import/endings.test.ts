import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/arcus/import/sha256.ts";
import {
	type BulkClient,
	ImportJobError,
	type ImportRow,
	importRecords,
	memoryCheckpoint,
} from "../../../src/arcus/index.ts";
import { fakeClock, settle } from "../../support/fake-clock.ts";
import { type Job, rowsOf, vendor } from "./vendor.ts";

const options = { externalSource: "northwind", chunkSize: 10, pollInterval: 1 };
const never = (): Promise<never> => new Promise(() => {});

/** A source that yields some rows and then hangs, and records whether it was closed. */
function stalled(count: number) {
	const state = { returned: 0 };
	const given = rowsOf(count);
	const rows: AsyncIterable<ImportRow> = {
		[Symbol.asyncIterator]: () => ({
			next: () => {
				const value = given.shift();
				return value ? Promise.resolve({ done: false, value }) : never();
			},
			return: () => {
				state.returned++;
				return never();
			},
		}),
	};
	return { rows, state };
}

describe("waiting for the source", () => {
	it.each([0, 7, 25])(
		"an import that waits for its source ends when its signal is aborted after %i rows, and closes the source",
		async (count) => {
			const { rows, state } = stalled(count);
			const stop = new AbortController();
			const run = importRecords(vendor({ looks: 0 }).client, "accounts", rows, { ...options, signal: stop.signal });
			const outcome = run.catch((error: unknown) => error);
			await settle();
			stop.abort(new Error("enough"));
			expect(await outcome).toEqual(new Error("enough"));
			expect(state.returned).toBe(1);
		},
	);

	it("an import that waits for its source ends with an API error at once", async () => {
		const { rows, state } = stalled(10);
		const { client } = vendor();
		const broken: BulkClient = {
			migration: { ...client.migration, bulk: () => Promise.reject(new Error("401 key revoked")) },
		};
		await expect(importRecords(broken, "accounts", rows, { ...options, concurrency: 3 })).rejects.toThrow("401");
		expect(state.returned).toBe(1);
	});

	it("an import that waits for its source ends with an API error although another call never returns", async () => {
		let calls = 0;
		const { client } = vendor();
		const bulk = (): Promise<unknown> => (++calls === 1 ? never() : Promise.reject(new Error("401 key revoked")));
		const broken: BulkClient = { migration: { ...client.migration, bulk } };
		await expect(importRecords(broken, "accounts", rowsOf(20), options)).rejects.toThrow("401");
	});

	it("an import that waits for its source sends nothing if its signal is aborted before it begins", async () => {
		const { client, sent } = vendor();
		const signal = AbortSignal.abort(new Error("too late"));
		await expect(importRecords(client, "accounts", rowsOf(5), { ...options, signal })).rejects.toThrow("too late");
		expect(sent).toEqual([]);
	});

	it("an import that waits for its source ends with the source's error, keeps what was imported, and stops reading", async () => {
		const checkpoint = memoryCheckpoint();
		const { client, records } = vendor({ looks: 0 });
		async function* rows() {
			yield* rowsOf(20);
			throw new Error("the file is broken");
		}
		const settings = { ...options, checkpoint, concurrency: 1 };
		await expect(importRecords(client, "accounts", rows(), settings)).rejects.toThrow("the file is broken");
		expect((await importRecords(client, "accounts", rowsOf(20), settings)).resumed).toBe(20);
		expect(records.size).toBe(20);
	});

	it("an import that waits for its source reports a source that fails to close, and still ends with the first error", async () => {
		const warnings: string[] = [];
		const rows = {
			[Symbol.iterator]: () => ({
				next: () => ({ done: false as const, value: { external_id: crypto.randomUUID() } }),
				return: () => {
					throw new Error("cannot close");
				},
			}),
		};
		const broken: BulkClient = {
			migration: { ...vendor().client.migration, bulk: () => Promise.reject(new Error("401")) },
		};
		const logger = { warn: (message: string) => void warnings.push(message) };
		await expect(importRecords(broken, "accounts", rows, { ...options, logger })).rejects.toThrow("401");
		expect(warnings.join()).toContain("cannot close");
	});
});

describe("jobs that never end", () => {
	const following = (report: () => unknown, looks = 0) => {
		const { client, keys } = vendor({ report: () => report() as Job, looks });
		let retrievals = 0;
		const counting: BulkClient = {
			migration: {
				...client.migration,
				jobs: {
					retrieve: (id) => {
						retrievals++;
						return client.migration.jobs.retrieve(id);
					},
				},
			},
		};
		return { client: counting, keys, retrievals: () => retrievals };
	};
	const running = { status: "running", succeeded_records: 0, failed_records: 0, errors: [] };

	it("a job that does not end ends the import after jobTimeout, and its rows are retried under a new key", async () => {
		const clock = fakeClock();
		const { client, keys, retrievals } = following(() => running);
		const checkpoint = memoryCheckpoint();
		const settings = { ...options, pollInterval: 500, clock, checkpoint };
		for (const times of [1, 2]) {
			const run = importRecords(client, "accounts", rowsOf(3), settings).catch((error: unknown) => error);
			await clock.advance(2 * 3_600_000);
			const error = await run;
			expect(error).toBeInstanceOf(ImportJobError);
			expect(String(error)).toContain("did not finish within 3600000 ms");
			expect((error as ImportJobError).rows).toEqual([0, 1, 2]);
			expect(retrievals()).toBeLessThan(times * 800);
		}
		expect(new Set(keys).size).toBe(2);
		expect(clock.pending()).toBe(0);
	});

	it.each(["cancelled", "", undefined, null, 5])(
		"a job that does not end ends the import before jobTimeout if its status is %j",
		async (status) => {
			const clock = fakeClock();
			const { client, retrievals } = following(() => ({ ...running, status }));
			const run = importRecords(client, "accounts", rowsOf(3), { ...options, clock }).catch((error: unknown) => error);
			await clock.advance(120_000);
			expect(String(await run)).toContain("unknown status");
			expect(retrievals()).toBeLessThanOrEqual(10);
		},
	);

	it("a job that does not end is judged by its counts if it has an unknown status and says when it was completed", async () => {
		const done = { status: "completed_with_warnings", succeeded_records: 3, failed_records: 0, errors: [] };
		const { client } = following(() => ({ ...done, completed_at: "2026-05-01T12:00:00Z" }));
		expect(await importRecords(client, "accounts", rowsOf(3), options)).toMatchObject({ succeeded: 3 });
	});

	it.each([undefined, null, {}, { job_id: "" }, { job_id: 5 }])(
		"a job that was accepted with %j instead of its id is an error",
		async (answer) => {
			const client: BulkClient = { migration: { ...vendor().client.migration, bulk: async () => answer } };
			await expect(importRecords(client, "accounts", rowsOf(3), options)).rejects.toThrow("without a job_id");
		},
	);
});

describe("the progress callback", () => {
	it("an onProgress that throws or rejects is logged, and the import continues", async () => {
		const warnings: string[] = [];
		const logger = { warn: (message: string) => void warnings.push(message) };
		const fail = () => {
			throw new Error("broken callback");
		};
		for (const onProgress of [fail, async () => fail()]) {
			const { client } = vendor();
			const result = await importRecords(client, "accounts", rowsOf(20), { ...options, onProgress, logger });
			expect(result.succeeded).toBe(20);
		}
		await settle();
		expect(warnings).toHaveLength(4);
		expect(warnings.join()).toContain("broken callback");
	});
});

describe("invalid rows", () => {
	it("an import accepts rows that are typed by an interface", async () => {
		interface Customer {
			external_id: string;
			name: string;
		}
		const customers: Customer[] = [{ external_id: "a", name: "Ada" }];
		expect((await importRecords(vendor().client, "accounts", customers, options)).succeeded).toBe(1);
		const frozen: readonly Readonly<Customer>[] = customers;
		expect((await importRecords(vendor().client, "accounts", new Set(frozen), options)).succeeded).toBe(1);
	});

	it("a row that cannot be written as JSON is rejected, and the others are imported", async () => {
		const loop: Record<string, unknown> = { external_id: "loop" };
		loop.self = loop;
		const rows = [{ external_id: "big", count: 1n }, loop as never, { external_id: "fine" }];
		const result = await importRecords(vendor().client, "accounts", rows, options);
		expect(result.errors.map(({ row, code }) => [row, code])).toEqual([
			[0, "not_serializable"],
			[1, "not_serializable"],
		]);
		expect(result).toMatchObject({ total: 3, succeeded: 1, failed: 2, rejected: 2 });
	});

	it("a row that is not an object with an id is rejected with its position", async () => {
		const rows = [null, undefined, 5, "x", { external_id: 7 }, { external_id: "fine" }] as never[];
		const result = await importRecords(vendor().client, "accounts", rows, options);
		expect(result.errors.map(({ row, code }) => [row, code])).toEqual(
			[0, 1, 2, 3, 4].map((at) => [at, "external_id_missing"]),
		);
		expect(result.succeeded).toBe(1);
	});
});

it.each([
	["rows", undefined, {}],
	["rows", "text", {}],
	["chunkSize", [], { chunkSize: 0 }],
	["concurrency", [], { concurrency: 1e9 }],
	["pollInterval", [], { pollInterval: 0 }],
	["pollInterval", [], { pollInterval: Number.NaN }],
	["jobTimeout", [], { jobTimeout: Number.POSITIVE_INFINITY }],
	["conflictMode", [], { conflictMode: "merge" }],
	["dryRun", [], { dryRun: true }],
	["checkpoint", [], { checkpoint: {} }],
])("a wrong value for %s causes a TypeError that names it: %j", async (name, rows, wrong) => {
	const run = importRecords(vendor().client, "accounts", rows as never, { ...options, ...(wrong as object) });
	await expect(run).rejects.toThrow(TypeError);
	await expect(run).rejects.toThrow(name);
});

it("the synchronous SHA-256 returns the same digests as Node.js", () => {
	const theirs = (text: string): string => createHash("sha256").update(text).digest("hex");
	for (let length = 0; length < 260; length++) expect(sha256("ü".repeat(length))).toBe(theirs("ü".repeat(length)));
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => sha256(text) === theirs(text)));
});
