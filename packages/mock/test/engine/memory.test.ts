import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { memoryDatabase } from "../../src/engine/database.ts";
import { IdempotencyMemory } from "../../src/engine/idempotency.ts";
import { Limits } from "../../src/engine/limits.ts";
import { account, ask, still } from "./support/ask.ts";

const DAY = 86_400_000;

describe("first responses under idempotency keys", () => {
	const request = (now: number) => ({ digest: "d", now, late: false });
	const remember = (memory: IdempotencyMemory, count: number): void => {
		for (let i = 0; i < count; i++)
			memory.once(`k${i}`, request(0), () => ({ status: 201, body: JSON.stringify({ id: i, name: "Ernst Handel" }) }));
	};
	const again = (memory: IdempotencyMemory, i: number, now = 0) =>
		memory.once(`k${i}`, request(now), () => ({ status: 200, body: "new" }));

	it("first responses are replayed exactly no matter how many followed, even from a snapshot, and are forgotten after a day", () => {
		const memory = new IdempotencyMemory(100_000);
		remember(memory, 2_000);
		const restored = new IdempotencyMemory(100_000);
		restored.restore(memory.snapshot());
		for (const one of [memory, restored])
			for (const i of [0, 1, 255, 256, 1_487, 1_999])
				expect(again(one, i)).toEqual({
					answer: { status: 201, body: JSON.stringify({ id: i, name: "Ernst Handel" }) },
					replayed: true,
				});
		expect(memory.snapshot()).toEqual(restored.snapshot());
		expect(again(memory, 5, DAY)).toEqual({ answer: { status: 200, body: "new" }, replayed: false });
		expect(memory.snapshot()).toHaveLength(1);
	});

	it("only the latest first responses are kept, so that a day of writes has a limit", () => {
		const memory = new IdempotencyMemory(1_000);
		remember(memory, 20_000);
		expect(memory.snapshot().length).toBeLessThanOrEqual(2_000);
		expect(again(memory, 19_100)).toMatchObject({ replayed: true });
		expect(again(memory, 0)).toMatchObject({ replayed: false });
	});

	it("old first responses take a fraction of their size", () => {
		const memory = new IdempotencyMemory(100_000);
		const body = JSON.stringify({ name: "Ernst Handel", notes: "x".repeat(10_000) });
		const before = process.memoryUsage();
		for (let i = 0; i < 20_000; i++) memory.once(`k${i}`, request(0), () => ({ status: 201, body: `${i} ${body}` }));
		const after = process.memoryUsage();
		// 200 MB of bodies, of which the last 512 are kept as they are.
		expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(150_000_000);
	});
});

describe("rows", () => {
	it("rows keep their order, places and indexes through many deletions", () => {
		const db = memoryDatabase();
		const rows = db.collection("rows");
		const ids = Array.from({ length: 5_000 }, (_, i) => `r${i}`);
		db.transaction(() => {
			for (const [index, id] of ids.entries()) rows.insert({ id, group: `g${index % 2}` });
		});
		db.transaction(() => {
			for (const [index, id] of ids.entries()) if (index % 5 !== 0) rows.delete(id);
		});
		const kept = ids.filter((_, index) => index % 5 === 0);
		expect(rows.all().map((row) => row.id)).toEqual(kept);
		expect([...rows.newest()].map((row) => row.id)).toEqual([...kept].reverse());
		expect(rows.by("group", "g0")).toHaveLength(500);
		const place = rows.placeOf("r7");
		expect([...rows.newest(place)].map((row) => row.id)).toEqual(["r5", "r0"]);
		expect([...rows.oldest(place)].map((row) => row.id)).toEqual(kept.slice(2));
		expect(rows.placeOf("nobody")).toBeUndefined();
	});

	it("rows return to their places when a transaction fails", () => {
		const db = memoryDatabase();
		const rows = db.collection("rows");
		for (const id of ["a", "b", "c"]) rows.insert({ id, kind: "x" });
		expect(rows.by("kind", "x")).toHaveLength(3);
		expect(() =>
			db.transaction(() => {
				rows.delete("b");
				rows.insert({ id: "d", kind: "x" });
				throw new Error("no");
			}),
		).toThrow("no");
		expect(rows.all().map((row) => row.id)).toEqual(["a", "b", "c"]);
		expect(
			rows
				.by("kind", "x")
				.map((row) => row.id)
				.sort(),
		).toEqual(["a", "b", "c"]);
	});
});

describe("what the mock keeps of requests", () => {
	it("the request log is small, however long the paths and however many the unknown fields are", async () => {
		const mock = still();
		const { key } = mock.createKey();
		await ask(mock, key, "GET", `/${"x".repeat(10_000)}`);
		const body = {
			...account,
			...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${"f".repeat(300)}${i}`, 1])),
		};
		await ask(mock, key, "POST", "/accounts", body);
		const [first, second] = mock.requests;
		expect(first?.path).toHaveLength(2_048);
		expect(second?.unread).toHaveLength(50);
		expect(JSON.stringify(second).length).toBeLessThan(12_000);
	});

	it("the log of deliveries to a receiver that is down is also bounded", async () => {
		const mock = still({
			journal: { deliveries: 5 },
			post: async () => ({ status: 503, body: "" }),
		});
		const { key } = mock.createKey();
		const url = "https://shop.example/";
		const { id } = (await ask(mock, key, "POST", "/webhook_endpoints", { url, enabled_events: ["*"] })).body;
		for (let i = 0; i < 30; i++) await ask(mock, key, "POST", `/webhook_endpoints/${id}/test`);
		const log = (await ask(mock, key, "GET", `/webhook_endpoints/${id}/deliveries?limit=100`)).body.data;
		expect(log).toHaveLength(10);
		await mock.webhooks.drain();
	});
});

describe("a write with an idempotency key", () => {
	it("a write takes about 1.5 kB: its row, and the data for log, feed and replay", async () => {
		const mock = still({ journal: { requests: 10 } });
		const { key } = mock.createKey();
		const write = (i: number): number =>
			mock.handle({
				method: "POST",
				url: "/v1/accounts",
				headers: { authorization: `Bearer ${key}`, "idempotency-key": `import-${i}` },
				body: JSON.stringify({ ...account, name: `Customer ${i}`, external_customer_id: `EXT-${i}` }),
			}).status;
		setFlagsFromString("--expose-gc");
		const collect = runInNewContext("gc") as () => void;
		const used = (): number => {
			collect();
			const { heapUsed, external } = process.memoryUsage();
			return heapUsed + external;
		};
		for (let i = 0; i < 1_100; i++) write(i);
		const before = used();
		for (let i = 1_100; i < 6_100; i++) expect(write(i)).toBeLessThan(300);
		expect((used() - before) / 5_000).toBeLessThan(2_500);
	});
});

describe("the windows of a limit", () => {
	it("the windows accept calls after the clock was set back", () => {
		const limits = new Limits();
		const tier = { perMinute: 2, perSecond: 2 };
		for (let i = 0; i < 2; i++) limits.take("k", tier, 3_600_000);
		expect(limits.take("k", tier, 3_600_000).allowed).toBe(false);
		expect(limits.take("k", tier, 0).allowed).toBe(true);
	});
});
