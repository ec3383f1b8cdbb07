import { expect, it } from "vitest";
import { createMirror, type Mirror, memoryMirror } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { errorOf } from "./hostile/run.ts";
import { TABLES } from "./hostile/vendor.ts";

const resources = TABLES.filter(({ resource }) => resource === "boxes");
const box = (id: string) => ({ id, object: "box", name: "one", size: 1, updated_at: "2026-01-01T00:00:00Z" });

/** A mirror of an API with two boxes. Those in `locked` cannot be fetched. */
function mirrorOf(locked: ReadonlySet<string>): { readonly mirror: Mirror; readonly clock: VirtualClock } {
	const clock = new VirtualClock(numbers(1));
	const client = {
		boxes: {
			list: async () => ({ data: [box("b1"), box("b2")], cursor: undefined }),
			retrieve: async (id: string) => {
				if (locked.has(id)) throw new Error(`${id} is locked`);
				return box(id);
			},
		},
	};
	return { mirror: createMirror({ client, database: memoryMirror(clock), resources, concurrency: 1, clock }), clock };
}

it("a resource is failing while a record cannot be fetched, and complete as soon as it was fetched", async () => {
	const locked = new Set<string>();
	const { mirror, clock } = mirrorOf(locked);
	expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
	locked.add("b1");
	await mirror.receive({ type: "box.changed", data: box("b1") });
	const running = mirror.run();
	await clock.runUntil(clock.wait(100));
	expect((await mirror.status()).resources).toMatchObject([
		{ state: "failing", lastError: "b1 is locked", pending: 1 },
	]);
	locked.clear();
	expect(await clock.runUntil(running)).toMatchObject({
		isComplete: true,
		resources: [{ state: "complete", lastError: undefined, pending: 0 }],
	});
});

it("a resource stays failing while one of two records fails, whichever was fetched last", async () => {
	const locked = new Set(["b1"]);
	const { mirror, clock } = mirrorOf(locked);
	await clock.runUntil(mirror.run());
	await mirror.receive({ type: "box.changed", data: box("b1") });
	await mirror.receive({ type: "box.changed", data: box("b2") });
	const running = mirror.run();
	await clock.runUntil(clock.wait(100));
	expect((await mirror.status()).resources).toMatchObject([
		{ state: "failing", lastError: "b1 is locked", pending: 1 },
	]);
	locked.clear();
	await clock.runUntil(running);
});

/** A mirror with a feed that fails for the first `failures` looks. */
function mirrorWithFeed(failures: number, error = new Error("the feed is down")) {
	const clock = new VirtualClock(numbers(1));
	let looks = 0;
	const client = {
		boxes: { list: async () => ({ data: [box("b1")], cursor: undefined }), retrieve: async (id: string) => box(id) },
	};
	const feed = {
		name: "activity",
		page: async () => {
			if (++looks <= failures) throw error;
			return { entries: [], cursor: undefined };
		},
		subject: () => undefined,
	};
	const mirror = createMirror({ client, database: memoryMirror(clock), resources, feed, clock });
	return { mirror, clock, looks: () => looks };
}

it("a run retries a feed that fails, and is complete when it was read", async () => {
	const { mirror, clock, looks } = mirrorWithFeed(3);
	expect((await mirror.status()).feed).toMatchObject({ state: "waiting", lastError: undefined });
	const status = await clock.runUntil(mirror.run());
	expect(looks()).toBe(4);
	expect(status).toMatchObject({ isComplete: true, feed: { name: "activity", state: "read", lastError: undefined } });
	expect(status.feed?.readAt).toBeGreaterThan(0);
});

it("a run is not complete while its feed cannot be read, although every list was read", async () => {
	const { mirror, clock, looks } = mirrorWithFeed(Number.POSITIVE_INFINITY);
	const status = await clock.runUntil(mirror.run());
	expect(looks()).toBe(8);
	expect(status).toMatchObject({
		isComplete: false,
		resources: [{ state: "complete", pending: 0 }],
		feed: { state: "failing", readAt: undefined, lastError: "the feed is down" },
	});
});

it("a feed that the key may not read is read once in a run", async () => {
	const { mirror, clock, looks } = mirrorWithFeed(Number.POSITIVE_INFINITY, errorOf(403));
	expect(await clock.runUntil(mirror.run())).toMatchObject({ isComplete: false, feed: { state: "failing" } });
	expect(looks()).toBe(1);
});

it("a check compares every record, so it is complete without the feed and does not wait for it", async () => {
	const { mirror, clock, looks } = mirrorWithFeed(Number.POSITIVE_INFINITY);
	expect((await clock.runUntil(mirror.verify())).isComplete).toBe(true);
	expect(looks()).toBe(2);
});

it("the last error of a resource includes its causes, such as the address that refused a connection, each of them once", async () => {
	const refused = new Error("connect ECONNREFUSED 192.0.2.1:443");
	const failed = new TypeError("fetch failed", { cause: refused });
	const client = {
		boxes: {
			list: async () => {
				throw new Error("GET /boxes: fetch failed, 3 attempts", { cause: failed });
			},
			retrieve: async () => undefined,
		},
	};
	const clock = new VirtualClock(numbers(1));
	const mirror = createMirror({ client, database: memoryMirror(clock), resources, concurrency: 1, clock });
	const stop = new AbortController();
	const running = mirror.run({ signal: stop.signal });
	await clock.runUntil(clock.wait(100));
	expect((await mirror.status()).resources[0]?.lastError).toBe(
		"GET /boxes: fetch failed, 3 attempts (connect ECONNREFUSED 192.0.2.1:443)",
	);
	stop.abort();
	await clock.runUntil(running);
});
