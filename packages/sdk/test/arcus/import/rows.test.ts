import { describe, expect, it } from "vitest";
import { importRecords, memoryCheckpoint } from "../../../src/arcus/index.ts";
import { settle } from "../../support/fake-clock.ts";
import { rowsOf, vendor } from "./vendor.ts";

const options = { externalSource: "northwind", chunkSize: 10, pollInterval: 1 };

describe("the rows of an import", () => {
	it("a row is judged by the result of its toJSON: without an id it is not sent, and the same id is sent once", async () => {
		const { client, sent } = vendor();
		const rows = [
			{ external_id: "a", toJSON: () => ({ name: "no id" }) },
			{ external_id: "b", toJSON: () => undefined },
			{ external_id: "c", toJSON: () => ({ external_id: "same" }) },
			{ external_id: "same" },
		];
		const result = await importRecords(client, "accounts", rows, options);
		expect(result.errors.map(({ row, code }) => [row, code])).toEqual([
			[0, "external_id_missing"],
			[1, "external_id_missing"],
			[3, "external_id_repeated"],
		]);
		expect(sent).toEqual([["same"]]);
	});

	it("a row whose getter throws is rejected, and the others are imported", async () => {
		const broken = {
			get external_id(): string {
				throw Object.create(null);
			},
		};
		const result = await importRecords(vendor().client, "accounts", [broken, { external_id: "fine" }], options);
		expect(result).toMatchObject({ total: 2, succeeded: 1, rejected: 1 });
		expect(result.errors).toMatchObject([{ row: 0, code: "not_serializable" }]);
	});
});

describe("synchronous sources", () => {
	it("a synchronous source lets the signal end the import even if every row is rejected", async () => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(new Error("enough")), 1);
		let given = 0;
		function* rows() {
			while (given < 5_000_000) {
				given++;
				yield { external_id: "" };
			}
		}
		const run = importRecords(vendor().client, "accounts", rows(), { ...options, signal: stop.signal });
		await expect(run).rejects.toThrow("enough");
		expect(given).toBeLessThan(5_000_000);
	});
});

describe("failing callbacks of an import", () => {
	const unhandled: unknown[] = [];
	const keep = (error: unknown): void => void unhandled.push(error);

	it("a logger or callback that rejects, or throws a value that cannot be printed, ends neither the import nor the process", async () => {
		process.on("unhandledRejection", keep);
		const logger = { warn: (async () => Promise.reject(new Error("logger"))) as () => void };
		const fail = () => {
			throw Object.create(null);
		};
		for (const onProgress of [fail, async () => fail()])
			expect(
				await importRecords(vendor().client, "accounts", rowsOf(20), {
					...options,
					logger,
					onProgress: onProgress as never,
				}),
			).toMatchObject({ succeeded: 20 });
		const rows = {
			[Symbol.iterator]: () => ({ next: fail, return: fail }),
		} as unknown as Iterable<{ external_id: string }>;
		await expect(importRecords(vendor().client, "accounts", rows, { ...options, logger })).rejects.toBeDefined();
		const checkpoint = { ...memoryCheckpoint(), load: fail as never };
		await expect(
			importRecords(vendor().client, "accounts", rowsOf(1), { ...options, logger, checkpoint }),
		).rejects.toThrow("something that cannot be shown");
		await settle();
		process.off("unhandledRejection", keep);
		expect(unhandled).toEqual([]);
	});
});
