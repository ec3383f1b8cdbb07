/** Measures the mirror: CPU of a backfill against `COPY`, memory, calls of a check, from event to row, and other ways to copy on a hostile vendor. */
import { arcusTables } from "@countersign/mirror/arcus";
import { type Backfill, backfill, floor } from "./mirror/backfill.ts";
import type { Cpu } from "./mirror/cpu.ts";
import { type Database, openPglite, openPostgres } from "./mirror/database.ts";
import { eventsToRows } from "./mirror/events.ts";
import { comparePeers, type Wrong } from "./mirror/peers.ts";
import { compareStripeEngine } from "./mirror/stripe-engine.ts";
import { median, spread, table } from "./stats.ts";

const ROUNDS = 3;
const RATIO_ROWS = 10_000;
/** `COUNTERSIGN_MIRROR_ROWS=1000000` measures a million. */
const ROWS = Number(process.env.COUNTERSIGN_MIRROR_ROWS ?? 100_000);

const [PER_SECOND, SECONDS] = [200, 5];
const SEEDS = 60;
/** In real time, so there are few. */
const ENGINE_SEEDS = 3;

const products = arcusTables.filter(({ resource }) => resource === "products")[0]!;
const sum = ({ client, server }: Cpu): number => client + server;
const perRow = (seconds: number, rows: number): string => ((seconds * 1e6) / rows).toFixed(0);

async function benchCopy(database: Database): Promise<string[][]> {
	const ways: [string, () => Promise<Cpu>][] = [
		["COPY into the table", () => floor(database, products, RATIO_ROWS, false)],
		["COPY into the table and the change feed", () => floor(database, products, RATIO_ROWS, true)],
		["mirror", async () => (await backfill(database, products, RATIO_ROWS)).cpu],
	];
	for (const [, run] of ways) await run();
	const found = ways.map((): Cpu[] => []);
	for (let round = 0; round < ROUNDS; round++)
		for (const [index, [, run]] of ways.entries()) found[index]!.push(await run());
	return ways.map(([name], index) => {
		const all = found[index]!;
		const ratios = (to: number): number[] => all.map((cpu, round) => sum(cpu) / sum(found[to]![round]!));
		return [
			`${name}, ${database.name}`,
			perRow(median(all.map(({ client }) => client)), RATIO_ROWS),
			database.postmaster === undefined
				? "in the process"
				: perRow(median(all.map(({ server }) => server)), RATIO_ROWS),
			median(ratios(0)).toFixed(2),
			spread(ratios(0)),
			median(ratios(1)).toFixed(2),
		];
	});
}

function rowOf(rows: number, { cpu, seconds, heap, pages, check }: Backfill): string[] {
	const third = heap.slice(0, Math.ceil(heap.length / 3));
	return [
		rows.toLocaleString("en-US"),
		Math.round(rows / seconds).toLocaleString("en-US"),
		perRow(sum(cpu), rows),
		Math.max(...third).toFixed(1),
		Math.max(...heap).toFixed(1),
		String(pages),
		`${check?.list} and ${check?.retrieve}`,
		check?.isComplete ? "complete" : "not complete",
		...(check
			? [
					Math.round(rows / check.seconds).toLocaleString("en-US"),
					perRow(sum(check.cpu), rows),
					Math.max(...check.heap).toFixed(1),
				]
			: []),
	];
}

function wrongTable(title: string, copies: ReadonlyMap<string, Wrong>): void {
	table(
		title,
		["", "records", "missing", "stale", "rows of deleted records"],
		[...copies].map(([name, { rows, missing, stale, deleted }]) => [
			name,
			...[rows, missing, stale, deleted].map(String),
		]),
	);
}

export async function benchMirror(): Promise<void> {
	const postgres = await openPostgres();
	if ("why" in postgres) console.log(`PostgreSQL skipped: ${postgres.why}`);
	// PGlite holds its database in the memory of this process, so it is opened after memory has been measured.
	const first = "why" in postgres ? await openPglite() : postgres;
	const grown: string[][] = [];
	for (const rows of [ROWS / 10, ROWS])
		grown.push(rowOf(rows, await backfill(first, products, rows, { samples: true, check: true })));
	table(
		`Backfill and check on ${first.name}`,
		[
			"rows",
			"rows a second",
			"CPU µs a row",
			"MiB of heap, first third",
			"MiB of heap, all",
			"pages",
			"calls of the check: lists and records",
			"check",
			"rows a second, check",
			"CPU µs a row, check",
			"MiB of heap, check",
		],
		grown,
	);
	const databases = first === postgres ? [first, await openPglite()] : [first];
	const copied: string[][] = [];
	for (const database of databases) copied.push(...(await benchCopy(database)));
	table(
		`Backfill of ${RATIO_ROWS.toLocaleString("en-US")} products in pages of 100, CPU of this process and of the server, ${ROUNDS} rounds`,
		["", "µs a row, process", "µs a row, server", "ratio to COPY into the table", "range", "ratio to COPY of both"],
		copied,
	);
	const times = (
		await eventsToRows(first, products, { perSecond: PER_SECOND, seconds: SECONDS, schema: "events" })
	).sort((a, b) => a - b);
	const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(0);
	table(
		`From an event to its row on ${first.name}, ${PER_SECOND} events a second for ${SECONDS} seconds`,
		["rows written", "p50 ms", "p99 ms"],
		[[String(times.length), at(0.5), at(0.99)]],
	);
	if (!("why" in postgres))
		wrongTable(
			`Copies of a small API in the shape of Stripe's, ${ENGINE_SEEDS} seeds in real time`,
			await compareStripeEngine(postgres, ENGINE_SEEDS),
		);
	for (const database of databases) await database.close();
	wrongTable(`Copies of a hostile vendor at the end, ${SEEDS} seeds`, await comparePeers(SEEDS));
}
