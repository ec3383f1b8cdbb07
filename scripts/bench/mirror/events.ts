/** Measures how long it takes from an event to the row in the database. */
import { createMirror, type MirrorStore, postgresMirror } from "@countersign/mirror";
import type { TableDescription } from "../../../packages/mirror/src/tables/description.ts";
import type { Database } from "./database.ts";
import { BulkVendor } from "./vendor.ts";

const ROWS = 2_000;

/** Tells when what a change has written is committed. */
function watched(store: MirrorStore, onWrite: (id: string, version: unknown) => void): MirrorStore {
	return new Proxy(store, {
		get(target, name) {
			const value = Reflect.get(target, name) as unknown;
			if (typeof value !== "function") return value;
			if (name !== "change") return value.bind(target);
			return async (...args: Parameters<MirrorStore["change"]>) => {
				const batch = await target.change(...args);
				for (const { id, stored } of batch?.writes ?? []) onWrite(id, stored.raw?.updated_at);
				return batch;
			};
		},
	});
}

/** Sends `perSecond` events a second, each about a change of another record, and returns the milliseconds of each from event to row. */
export async function eventsToRows(
	database: Database,
	table: TableDescription,
	{ perSecond, seconds, schema }: { perSecond: number; seconds: number; schema: string },
): Promise<number[]> {
	const vendor = new BulkVendor(table, ROWS);
	const waiting = new Map<string, number>();
	const times: number[] = [];
	const store = watched(postgresMirror({ client: database.client, resources: [table], schema }), (id, version) => {
		const key = `${id} ${String(version)}`;
		const sent = waiting.get(key);
		if (sent === undefined) return;
		times.push(performance.now() - sent);
		waiting.delete(key);
	});
	const mirror = createMirror({ client: vendor.client(), database: store, resources: [table], concurrency: 8 });
	await mirror.run();
	const following = mirror.run({ follow: true });
	const received: Promise<void>[] = [];
	const begin = performance.now();
	for (let sent = 0; sent < perSecond * seconds; sent++) {
		const wait = begin + (sent * 1_000) / perSecond - performance.now();
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		const event = vendor.change(sent % ROWS);
		const { id, updated_at: version } = event.data.object;
		waiting.set(`${String(id)} ${String(version)}`, performance.now());
		received.push(mirror.receive(event));
	}
	await Promise.all(received);
	while (waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
	await mirror.close();
	await following;
	await database.query(`drop schema ${schema} cascade`);
	return times;
}
