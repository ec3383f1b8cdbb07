import { type Claim, memoryStore } from "@countersign/webhooks";
import { describe, expect, it } from "vitest";

const claimed = async (store: ReturnType<typeof memoryStore>, key: string, lease = 1000): Promise<Claim> => {
	const result = await store.claim(key, lease);
	if (result.state !== "claimed") throw new Error(`${key} is ${result.state}`);
	return result.claim;
};

describe("memoryStore", () => {
	it("memoryStore grants only one of many concurrent claims", async () => {
		const store = memoryStore();
		const results = await Promise.all(Array.from({ length: 50 }, () => store.claim("a", 1000)));
		expect(results.filter(({ state }) => state === "claimed")).toHaveLength(1);
	});
	it("memoryStore forgets finished events after `ttl`, so that their number stays bounded", async () => {
		let time = 0;
		const store = memoryStore({ ttl: 1000, now: () => time });
		await store.complete(await claimed(store, "a"));
		time = 999;
		expect((await store.claim("a", 1)).state).toBe("done");
		time = 1000;
		expect((await store.claim("a", 1)).state).toBe("claimed");
	});
	it("memoryStore keeps only the newest finished events, up to its limit, and forgets no pending one", async () => {
		const store = memoryStore({ maxEntries: 10, now: () => 0 });
		await claimed(store, "pending");
		for (let index = 0; index < 100; index++) await store.complete(await claimed(store, `e${index}`));
		expect(store.size).toBeLessThanOrEqual(11);
		expect((await store.claim("pending", 1)).state).toBe("pending");
		expect((await store.claim("e99", 1)).state).toBe("done");
		expect((await store.claim("e0", 1)).state).toBe("claimed");
	});
	it("memoryStore rejects a second outcome for a claim", async () => {
		const store = memoryStore();
		const claim = await claimed(store, "a");
		expect(await store.complete(claim)).toBe(true);
		expect(await store.complete(claim)).toBe(false);
		expect(await store.fail(claim, "x", false)).toBe(false);
		expect(store.get("a")).toEqual({ state: "done", attempts: 1 });
	});
	it("memoryStore rejects an outcome for an unknown event", async () => {
		const store = memoryStore();
		expect(await store.complete({ key: "x", token: 1, attempt: 1, takenOver: false, leaseUntil: 0 })).toBe(false);
		expect(store.get("x")).toBeUndefined();
	});
	it("memoryStore increases the token with every claim", async () => {
		const store = memoryStore();
		const tokens = [];
		for (let index = 0; index < 4; index++) {
			const claim = await claimed(store, "a");
			tokens.push(claim.token);
			await store.fail(claim, "again", false);
		}
		expect(tokens).toEqual([1, 2, 3, 4]);
	});
	it("memoryStore forgets finished events even behind many pending ones, and forgets no pending one", async () => {
		const store = memoryStore({ maxEntries: 10, now: () => 0 });
		const held = [];
		for (let index = 0; index < 50; index++) held.push(await claimed(store, `held${index}`));
		for (let index = 0; index < 200; index++) await store.complete(await claimed(store, `e${index}`));
		expect(store.size).toBeLessThanOrEqual(60);
		for (const claim of held) expect(await store.complete(claim)).toBe(true);
		for (let index = 0; index < 20; index++) await store.complete(await claimed(store, `f${index}`));
		expect(store.size).toBe(10);
	});
	it("memoryStore forgets expired events after one of them was claimed again", async () => {
		let time = 0;
		const store = memoryStore({ ttl: 1000, now: () => time });
		await store.fail(await claimed(store, "retried"), "again", false);
		await store.complete(await claimed(store, "done"));
		time = 900;
		const retry = await claimed(store, "retried");
		expect(retry).toMatchObject({ token: 2, attempt: 2, takenOver: false });
		expect(await store.complete(retry)).toBe(true);
		time = 1001;
		await claimed(store, "next");
		expect(store.get("done")).toBeUndefined();
		expect(store.get("retried")).toEqual({ state: "done", attempts: 2 });
		time = 1900;
		await claimed(store, "last");
		expect(store.get("retried")).toBeUndefined();
		expect(store.size).toBe(2);
	});
	it("memoryStore forgets expired events although an event with an endless lease was claimed before them", async () => {
		let time = 0;
		const store = memoryStore({ ttl: 1000, now: () => time });
		const endless = await claimed(store, "endless", Number.POSITIVE_INFINITY);
		await store.complete(await claimed(store, "done"));
		await store.complete(endless);
		time = 1000;
		await claimed(store, "next");
		expect(store.get("endless")).toBeUndefined();
		expect(store.get("done")).toBeUndefined();
	});
	it("memoryStore remembers an abandoned claim for as long as a finished event", async () => {
		let time = 0;
		const store = memoryStore({ ttl: 1000, now: () => time });
		await claimed(store, "a", 100);
		time = 1099;
		expect(await claimed(store, "a", 100)).toMatchObject({ token: 2, takenOver: true });
		time = 2199;
		await claimed(store, "b");
		expect(await claimed(store, "a")).toMatchObject({ token: 1, takenOver: false });
	});
	it("a copy of a memoryStore with a replaced method uses the events of the original", async () => {
		const store = memoryStore();
		const copy = { ...store, fail: async () => true };
		await copy.complete(await claimed(store, "a"));
		expect(store.get("a")).toEqual({ state: "done", attempts: 1 });
	});
});
