import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ImportJobError, importRecords, memoryCheckpoint } from "../../../src/arcus/index.ts";
import { rowsOf, vendor } from "./vendor.ts";

const options = { externalSource: "northwind", chunkSize: 10, pollInterval: 1 };
const isOdd = ({ external_id: id }: { readonly external_id: string }): boolean => Number(id.slice(1)) % 2 === 1;

describe("running an import again", () => {
	it("an import that is run again retries exactly the rejected rows, with a new idempotency key", async () => {
		let frozen = true;
		const { client, records, sent, keys } = vendor({ refuse: (row) => (frozen && isOdd(row) ? "frozen" : undefined) });
		const checkpoint = memoryCheckpoint();
		const first = await importRecords(client, "accounts", rowsOf(40), { ...options, checkpoint });
		expect(first).toMatchObject({ total: 40, succeeded: 20, failed: 20, rejected: 20, unknown: 0 });
		frozen = false;
		const second = await importRecords(client, "accounts", rowsOf(40), { ...options, checkpoint });
		expect(second).toMatchObject({ total: 40, succeeded: 40, failed: 0, resumed: 20, errors: [] });
		expect(records.size).toBe(40);
		expect(sent.slice(4).flat().sort()).toEqual(
			rowsOf(40)
				.filter(isOdd)
				.map((row) => row.external_id)
				.sort(),
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it("an import that is run again keeps retrying rows with a new key each time until they are accepted", async () => {
		let rejections = 5;
		const { client, records, keys } = vendor({ refuse: () => (rejections > 0 ? "not yet" : undefined) });
		const checkpoint = memoryCheckpoint();
		for (; rejections >= 0; rejections--)
			await importRecords(client, "accounts", rowsOf(3), { ...options, checkpoint });
		expect(records.size).toBe(3);
		expect(new Set(keys).size).toBe(6);
	});

	it("an import that is run again retries what an earlier run's job rejected when there is no checkpoint to remember it", async () => {
		let frozen = true;
		const { client, records, keys } = vendor({ refuse: () => (frozen ? "frozen" : undefined), looks: 1 });
		expect((await importRecords(client, "accounts", rowsOf(20), options)).failed).toBe(20);
		frozen = false;
		expect(await importRecords(client, "accounts", rowsOf(20), options)).toMatchObject({ succeeded: 20, failed: 0 });
		expect(records.size).toBe(20);
		// For rows that were already imported, later runs get the first job again, so they create nothing.
		const before = new Set(keys).size;
		expect((await importRecords(client, "accounts", rowsOf(20), options)).succeeded).toBe(20);
		expect(records.size).toBe(20);
		expect(new Set(keys).size).toBeLessThanOrEqual(before + 2);
	});

	it("an import that is run again retries a job of an earlier run that failed as a whole when there is no checkpoint", async () => {
		const { client } = vendor({
			report: (job, number) =>
				number === 1 ? { status: "failed", succeeded_records: 0, failed_records: 5, errors: [] } : job,
		});
		await expect(importRecords(client, "accounts", rowsOf(5), options)).rejects.toThrow(ImportJobError);
		expect((await importRecords(client, "accounts", rowsOf(5), options)).succeeded).toBe(5);
	});

	it("an import that is run again uses a new key for rows whose request the API rejected", async () => {
		const { client, keys } = vendor();
		const { bulk } = client.migration;
		const bulkThatFails = async (...args: Parameters<typeof bulk>) => {
			await bulk(...args);
			throw Object.assign(new Error("entity_frozen"), { status: 409, code: "entity_frozen" });
		};
		const checkpoint = memoryCheckpoint();
		const broken = { migration: { ...client.migration, bulk: bulkThatFails } };
		await expect(importRecords(broken, "accounts", rowsOf(2), { ...options, checkpoint })).rejects.toThrow("frozen");
		await importRecords(client, "accounts", rowsOf(2), { ...options, checkpoint });
		expect(new Set(keys).size).toBe(2);
	});

	it("an import that is run again retries with the same key after a failure that says nothing about the rows", async () => {
		const { client, keys } = vendor();
		const { bulk } = client.migration;
		for (const status of [undefined, 401, 429, 500, 503]) {
			const bulkThatFails = async (...args: Parameters<typeof bulk>) => {
				await bulk(...args);
				throw Object.assign(new Error("lost"), { status });
			};
			const checkpoint = memoryCheckpoint();
			const broken = { migration: { ...client.migration, bulk: bulkThatFails } };
			await expect(importRecords(broken, "accounts", rowsOf(2), { ...options, checkpoint })).rejects.toThrow("lost");
			await importRecords(client, "accounts", rowsOf(2), { ...options, checkpoint });
		}
		expect(new Set(keys).size).toBe(1);
	});

	it("an import that is run again checks the rejected rows again when it checks first", async () => {
		let wrong = true;
		const { client, records } = vendor({ refuse: (row) => (wrong && row.external_id === "r1" ? "bad" : undefined) });
		const checkpoint = memoryCheckpoint();
		const settings = { ...options, dryRun: "first", checkpoint } as const;
		expect(await importRecords(client, "accounts", rowsOf(4), settings)).toMatchObject({ succeeded: 3, failed: 1 });
		wrong = false;
		expect(await importRecords(client, "accounts", rowsOf(4), settings)).toMatchObject({ succeeded: 4, resumed: 3 });
		expect(records.size).toBe(4);
	});
});

describe("outcomes of jobs", () => {
	it("a job with fewer results than rows leaves the rows unknown, and the next run imports them", async () => {
		const { client, records } = vendor({
			report: (job, number) => (number === 1 ? { ...job, succeeded_records: 4 } : job),
		});
		const checkpoint = memoryCheckpoint();
		const first = await importRecords(client, "accounts", rowsOf(10), { ...options, checkpoint });
		expect(first).toMatchObject({ total: 10, succeeded: 0, failed: 10, rejected: 0, unknown: 10 });
		expect(first.errors[0]).toMatchObject({ row: 0, externalId: "r0", code: "outcome_unknown" });
		expect(first.errors[0]?.message).toContain("4 imported and 0 rejected of 10 rows");
		const second = await importRecords(client, "accounts", rowsOf(10), { ...options, checkpoint });
		expect(second).toMatchObject({ total: 10, succeeded: 10, unknown: 0, resumed: 0 });
		expect(records.size).toBe(10);
	});

	it.each([
		["more successes than rows", { succeeded_records: 12 }],
		["no counts", { succeeded_records: undefined, failed_records: undefined }],
		["counts as text", { succeeded_records: "10" }],
		["no numbers", { succeeded_records: Number.NaN }],
		["an error beyond the rows", { errors: [{ index: 10, error: "bad" }] }],
		["an error before the rows", { errors: [{ index: -1, error: "bad" }] }],
		["an error without a row", { errors: [{ error: "bad" }] }],
		["an error whose index and id name different rows", { errors: [{ index: 1, external_id: "other", error: "bad" }] }],
		["an error that is null", { errors: [null] }],
		["errors that are not a list", { errors: "none" }],
		["another total", { total_records: 20 }],
		["failures without errors", { succeeded_records: 8, failed_records: 2 }],
	])("a job with %s proves nothing about the rows that it does not reject", async (_, lie) => {
		const { client } = vendor({ report: (job) => ({ ...job, status: "completed", ...lie }) });
		const result = await importRecords(client, "accounts", rowsOf(10), { ...options, checkpoint: memoryCheckpoint() });
		expect(result.succeeded).toBe(0);
		expect(result.unknown + result.rejected).toBe(10);
		expect(new Set(result.errors.map(({ row }) => row)).size).toBe(10);
	});

	it("a job that repeats an error for a row counts the row once", async () => {
		const error = { index: 2, external_id: "r2", error: "bad name", code: "bad" };
		const { client } = vendor({
			report: (job) => ({
				...job,
				status: "partial",
				succeeded_records: 9,
				failed_records: 1,
				errors: [error, { ...error, error: "bad mail" }],
			}),
		});
		const result = await importRecords(client, "accounts", rowsOf(10), options);
		expect(result).toMatchObject({ total: 10, succeeded: 9, failed: 1 });
		expect(result.errors).toEqual([{ row: 2, externalId: "r2", message: "bad name; bad mail", code: "bad" }]);
	});

	it("every row is counted exactly once, whatever the outcome of a job says", async () => {
		const count = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.constantFrom(undefined, null, "5"));
		const error = fc.record({
			index: fc.oneof(fc.integer({ min: -2, max: 11 }), fc.constantFrom(undefined, null, 1.5)),
			external_id: fc.constantFrom(undefined, null, "r0", "r3", "x"),
			error: fc.constantFrom("bad", undefined),
		});
		await fc.assert(
			fc.asyncProperty(
				fc.record({
					status: fc.constantFrom("completed", "partial", "failed"),
					succeeded_records: count,
					failed_records: count,
					errors: fc.oneof(fc.array(error, { maxLength: 6 }), fc.constantFrom(undefined, null)),
				}),
				async (lie) => {
					const { client } = vendor({ report: () => lie, looks: 0 });
					const checkpoint = memoryCheckpoint();
					const result = await importRecords(client, "accounts", rowsOf(6), { ...options, checkpoint }).catch(
						(error: unknown) => error,
					);
					if (result instanceof ImportJobError) {
						expect(result.rows).toHaveLength(6);
						return;
					}
					const { total, succeeded, failed, rejected, unknown, errors } = result as Awaited<
						ReturnType<typeof importRecords>
					>;
					expect([total, succeeded + failed, rejected + unknown, errors.length]).toEqual([6, 6, failed, failed]);
					expect(new Set(errors.map(({ row }) => row)).size).toBe(failed);
					if (succeeded > 0) expect([lie.succeeded_records, lie.failed_records]).toEqual([succeeded, failed]);
				},
			),
			{ numRuns: 300 },
		);
	});
});

it("a row that was rejected is imported once whatever fails between the runs", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }), async (faults) => {
			let fault = 0;
			const { client, records } = vendor({
				refuse: (row) => (fault === 1 && isOdd(row) ? "frozen" : undefined),
				report: (job) => (fault === 2 ? { ...job, succeeded_records: 1 } : job),
			});
			const { bulk } = client.migration;
			const flaky = {
				migration: {
					...client.migration,
					bulk: async (...args: Parameters<typeof bulk>) => {
						const answer = await bulk(...args);
						if (fault === 3) throw new Error("the response was lost");
						return answer;
					},
				},
			};
			const checkpoint = memoryCheckpoint();
			for (fault of [...faults, 0, 0]) {
				await importRecords(flaky, "accounts", rowsOf(25), { ...options, checkpoint }).catch(() => {});
			}
			const last = await importRecords(client, "accounts", rowsOf(25), { ...options, checkpoint });
			expect(last).toMatchObject({ total: 25, succeeded: 25, failed: 0 });
			expect(records.size).toBe(25);
		}),
		{ numRuns: 60 },
	);
});
