import { memoryStore, type ReceiverStore } from "@countersign/webhooks";
import { postgresStore } from "@countersign/webhooks/postgres";
import { storeConformance } from "@countersign/webhooks/testing";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";

describe("memoryStore", () => {
	it.each(storeConformance)("$name", async ({ run }) => {
		const store = memoryStore();
		await run(() => store);
	});
});

describe("postgresStore over PGlite", () => {
	let database: PGlite;
	beforeAll(async () => {
		database = await PGlite.create();
	}, 60_000);
	afterAll(() => database.close());

	it.each(storeConformance)("$name", async ({ run, name }) => {
		// PGlite has one connection: while a transaction is open, no other query runs.
		if (name.includes("while it worked")) return;
		await run(() => postgresStore(database));
	});

	it("postgresStore commits what the handler writes and the mark together, or neither", async () => {
		await database.exec("create table effects (event text)");
		const store = postgresStore(database);
		const count = async () => (await database.query("select * from effects")).rows.length;
		const claim = async () => {
			const result = await store.claim("e1", 60_000);
			if (result.state !== "claimed") throw new Error(result.state);
			return result.claim;
		};
		const first = await claim();
		const work = store.completeWith?.(first, async (transaction) => {
			expectTypeOf(transaction.query).toBeFunction();
			await transaction.query("insert into effects values ('e1')");
			throw new Error("no");
		});
		await expect(work).rejects.toThrow("no");
		expect(await count()).toBe(0);
		await store.fail(first, "no", false);
		const done = await store.completeWith?.(await claim(), async (transaction) => {
			await transaction.query("insert into effects values ('e1')");
		});
		expect([done, await count(), (await store.claim("e1", 1)).state]).toEqual([true, 1, "done"]);
	});

	it("postgresStore forgets finished events after `ttl`, and no pending ones", async () => {
		const store = postgresStore(database, { table: "short", ttl: 1 });
		const take = async (key: string) => {
			const result = await store.claim(key, 60_000);
			if (result.state !== "claimed") throw new Error(result.state);
			return result.claim;
		};
		await take("pending");
		await store.complete(await take("done"));
		await store.fail(await take("dead"), "no", true);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(await store.prune()).toBe(2);
		expect((await store.claim("pending", 1)).state).toBe("pending");
		expect((await store.claim("done", 1)).state).toBe("claimed");
	});

	it("postgresStore opens no transaction if the receiver does not want one", () => {
		const store = postgresStore(database, { transactional: false });
		expect(store.completeWith).toBeUndefined();
		expectTypeOf(store).toExtend<ReceiverStore<undefined>>();
	});

	it("postgresStore rejects a table name that could be interpreted as something else", () => {
		for (const table of ["", "a;b", 'a"b', "A", "a.b.c", "1a"])
			expect(() => postgresStore(database, { table })).toThrow(TypeError);
	});
});

describe("a conformance case", () => {
	const broken = (change: (store: ReceiverStore) => Partial<ReceiverStore>) => () => {
		const store = memoryStore();
		return { ...store, ...change(store) };
	};
	const failing = async (open: () => ReceiverStore<unknown>) => {
		const names: string[] = [];
		for (const { name, run } of storeConformance) {
			const store = open();
			await run(() => store).catch(() => names.push(name));
		}
		return names;
	};
	it("a conformance case fails for a store that grants everything", async () => {
		const open = broken(() => ({
			claim: async (key) => ({
				state: "claimed",
				claim: { key, token: 1, attempt: 1, takenOver: false, leaseUntil: 0 },
			}),
		}));
		expect((await failing(open)).length).toBeGreaterThan(5);
	});
	it("a conformance case fails for a store that ignores tokens", async () => {
		const open = broken((store) => ({
			complete: async (claim) => {
				await store.complete(claim);
				return true;
			},
		}));
		expect(await failing(open)).toContain(
			"the store rejects the outcome of a stale worker and keeps that of its successor",
		);
	});
});
