/**
 * Two usual ways to copy an API, beside the mirror, on the hostile vendor of the mirror's tests. Both are written from their documentation, and both
 * get more from the vendor than the mirror: a filter by time of change, and requests that are repeated until they succeed.
 */
import { createMirror, memoryMirror } from "@countersign/mirror";
import { canonical } from "../../../packages/mirror/src/gate/content.ts";
import { numbers, VirtualClock } from "../../../packages/mirror/test/hostile/clock.ts";
import { errorOf } from "../../../packages/mirror/test/hostile/run.ts";
import { TABLES } from "../../../packages/mirror/test/hostile/tables.ts";
import { troubleOf } from "../../../packages/mirror/test/hostile/trouble.ts";
import { type Thing, Vendor } from "../../../packages/mirror/test/hostile/vendor.ts";

const STEPS = 60;
/** Milliseconds between two runs of a peer. */
const EVERY = 10_000;

type Pages = (since: string) => AsyncGenerator<Thing[]>;
/** Runs once: reads what has changed, and writes it by id. */
type Peer = (pages: Pages, rows: Map<string, Thing>, now: () => number) => Promise<void>;

/**
 * The loop of Singer's SDK for an unsorted stream: `>=` on the bookmark, and a bookmark that is the latest time seen, but never later than the start
 * of the run (the "signpost"). A run that fails does not move it.
 */
function watermark(): Peer {
	let bookmark = "";
	return async (pages, rows, now) => {
		const signpost = new Date(now()).toISOString();
		let latest = bookmark;
		for await (const page of pages(bookmark))
			for (const row of page) {
				rows.set(row.id, row);
				if (String(row.updated_at) > latest) latest = String(row.updated_at);
			}
		bookmark = [latest, signpost].sort()[0] ?? "";
	};
}

/**
 * `dlt.sources.incremental` with its defaults: the last value is the latest time seen, and rows with exactly this time are recognized by a hash, so
 * that they are loaded once.
 */
function boundaryHashes(): Peer {
	let last = "";
	let hashes = new Set<string>();
	return async (pages, rows) => {
		let latest = last;
		let seen = new Set(hashes);
		for await (const page of pages(last))
			for (const row of page) {
				const at = String(row.updated_at);
				const hash = canonical(row);
				if (at < last || (at === last && hashes.has(hash))) continue;
				rows.set(row.id, row);
				if (at > latest) [latest, seen] = [at, new Set()];
				if (at === latest) seen.add(hash);
			}
		[last, hashes] = [latest, seen];
	};
}

export interface Wrong {
	missing: number;
	stale: number;
	/** Rows of records that the vendor has deleted. */
	deleted: number;
	rows: number;
}
export const nothing = (): Wrong => ({ missing: 0, stale: 0, deleted: 0, rows: 0 });

function compare(vendor: Vendor, rows: ReadonlyMap<string, unknown>, sum: Wrong): void {
	for (const [id, thing] of vendor.boxes) {
		sum.rows++;
		const row = rows.get(id);
		if (row === undefined) sum.missing++;
		else if (canonical(row) !== canonical(thing)) sum.stale++;
	}
	for (const id of rows.keys()) if (!vendor.boxes.has(id)) sum.deleted++;
}

/** The pages of the list of boxes that changed since a time. A request is repeated until it succeeds; an expired cursor begins again. */
const pagesOf = (vendor: Vendor, clock: VirtualClock): Pages =>
	async function* pages(since) {
		for (let cursor: string | undefined; ; ) {
			try {
				const page = await vendor.client.boxes.list({}, cursor === undefined ? {} : { cursor });
				yield page.data.filter((row) => String(row.updated_at) >= since);
				({ cursor } = page);
				if (cursor === undefined) return;
			} catch (error) {
				if ((error as { status?: number }).status === 410) cursor = undefined;
				await clock.wait(1_000);
			}
		}
	};

/** One vendor with troubles that a seed decides, and every way to copy it. */
async function play(clock: VirtualClock, sums: ReadonlyMap<string, Wrong>): Promise<void> {
	const { random } = clock;
	// Lists that leave out fields would be unfair: only the mirror fetches records.
	const trouble = { ...troubleOf(random), short: false, most: 1_000 };
	const vendor = new Vendor(clock, trouble, errorOf);
	const store = memoryMirror(clock);
	const open = () =>
		createMirror({ client: vendor.client, database: store, resources: TABLES, clock, grace: 0, walkEvery: 60_000 });
	const peers = [
		{ name: "watermark", run: watermark(), rows: new Map<string, Thing>() },
		{ name: "boundary hashes", run: boundaryHashes(), rows: new Map<string, Thing>() },
	];
	const pages = pagesOf(vendor, clock);
	const runOf = ({ run, rows }: (typeof peers)[number]) => run(pages, rows, () => clock.monotonic());
	let isOver = false;
	const loops = peers.map(async (peer) => {
		while (!isOver) {
			await runOf(peer);
			await clock.wait(EVERY);
		}
	});
	const live = open();
	vendor.onEvent = (event) => void live.receive(event);
	for (let n = 0; n < 30; n++) vendor.change();
	const following = live.run({ follow: true });
	for (let n = 0; n < STEPS; n++) {
		await clock.wait(random() * trouble.pause);
		vendor.misbehave();
		vendor.change();
	}
	vendor.calm();
	isOver = true;
	await Promise.all(loops);
	await clock.wait(120_000);
	await live.close();
	await following;
	// Everyone gets another run, in which nothing goes wrong.
	for (const peer of peers) await runOf(peer);
	const last = open();
	await store.hint(TABLES.map(({ resource }) => ({ resource, key: "*", reason: "walk" })));
	await last.run();
	await last.close();
	for (const { name, rows } of peers) compare(vendor, rows, sums.get(name)!);
	const mirrored = (await store.records("boxes", { max: 100_000 })).map(({ id, stored }) => [id, stored.raw] as const);
	compare(vendor, new Map(mirrored), sums.get("mirror")!);
}

/** Plays seeds and adds up what is wrong with each copy at the end. */
export async function comparePeers(seeds: number): Promise<ReadonlyMap<string, Wrong>> {
	const sums = new Map(["watermark", "boundary hashes", "mirror"].map((name) => [name, nothing()]));
	for (let seed = 1; seed <= seeds; seed++) {
		const clock = new VirtualClock(numbers(seed));
		await clock.runUntil(play(clock, sums));
	}
	return sums;
}
