/** Measures what a backfill costs for each row, and how much memory it holds. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createMirror, postgresMirror } from "@countersign/mirror";
import type { TableDescription } from "../../../packages/mirror/src/tables/description.ts";
import { copyAll } from "./copy.ts";
import { type Cpu, cpuOf } from "./cpu.ts";
import type { Database } from "./database.ts";
import { BulkVendor } from "./vendor.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const MEBIBYTE = 1024 * 1024;
/** How often the heap is measured during a backfill. */
const SAMPLES = 10;

let schemas = 0;
const newSchema = (): string => `bench_${++schemas}`;

/** Copies `rows` rows with bare COPY into a new schema, and drops it. */
export async function floor(database: Database, table: TableDescription, rows: number, changes: boolean): Promise<Cpu> {
	const schema = newSchema();
	await postgresMirror({ client: database.client, resources: [table], schema }).open();
	const cpu = await cpuOf(database.postmaster, () => copyAll(database, new BulkVendor(table, rows), schema, changes));
	await requireRows(database, schema, table, rows);
	await database.query(`drop schema ${schema} cascade`);
	return cpu;
}

async function requireRows(database: Database, schema: string, table: TableDescription, rows: number): Promise<void> {
	const [count] = await database.query(`select count(*) as rows from ${schema}.${table.table}`);
	if (Number(count?.rows) !== rows) throw new Error(`${Number(count?.rows)} rows instead of ${rows}`);
}

export interface Backfill {
	readonly cpu: Cpu;
	readonly seconds: number;
	/** Bytes of the heap at several points of the run, once everything unreachable is gone. */
	readonly heap: readonly number[];
	readonly pages: number;
	/** What a check of all rows has sent and cost, if one was asked for. */
	readonly check?: {
		readonly list: number;
		readonly retrieve: number;
		readonly isComplete: boolean;
		readonly cpu: Cpu;
		readonly seconds: number;
		/** As above, during the check. */
		readonly heap: readonly number[];
	};
}

/** Mirrors `rows` rows into a new schema, checks them if asked to, and drops it. */
export async function backfill(
	database: Database,
	table: TableDescription,
	rows: number,
	{ samples = false, check = false } = {},
): Promise<Backfill> {
	const schema = newSchema();
	const vendor = new BulkVendor(table, rows);
	const resources = [table];
	const mirror = createMirror({
		client: vendor.client(),
		database: postgresMirror({ client: database.client, resources, schema }),
		resources,
	});
	await mirror.status();
	const heap: number[] = [];
	const every = Math.ceil(rows / vendor.perPage / SAMPLES);
	const sampleInto = (into: number[]): void => {
		vendor.onPage = (first) => {
			if ((first / vendor.perPage) % every !== 0) return;
			collect();
			const { heapUsed, external } = process.memoryUsage();
			into.push((heapUsed + external) / MEBIBYTE);
		};
	};
	if (samples) sampleInto(heap);
	const checkAll = async (): Promise<NonNullable<Backfill["check"]>> => {
		const during: number[] = [];
		sampleInto(during);
		Object.assign(vendor.calls, { list: 0, retrieve: 0 });
		const from = performance.now();
		let isComplete = false;
		const spent = await cpuOf(database.postmaster, async () => {
			({ isComplete } = await mirror.verify());
		});
		return { ...vendor.calls, isComplete, cpu: spent, seconds: (performance.now() - from) / 1_000, heap: during };
	};
	const begin = performance.now();
	const cpu = await cpuOf(database.postmaster, async () => {
		const { isComplete } = await mirror.run();
		if (!isComplete) throw new Error("the backfill is not complete");
	});
	const seconds = (performance.now() - begin) / 1_000;
	await requireRows(database, schema, table, rows);
	const { list: pages } = vendor.calls;
	vendor.onPage = () => {};
	const checked = check ? await checkAll() : undefined;
	await mirror.close();
	await database.query(`drop schema ${schema} cascade`);
	return {
		cpu,
		seconds,
		heap,
		pages,
		...(checked && { check: checked }),
	};
}
