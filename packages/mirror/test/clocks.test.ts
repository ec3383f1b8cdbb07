import { PGlite } from "@electric-sql/pglite";
import { expect, it } from "vitest";
import { createMirror, type MirrorStore, memoryMirror, postgresMirror, type TableDescription } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";

const DAY = 86_400_000;
const things: TableDescription = {
	resource: "things",
	table: "things",
	listTakesParams: false,
	columns: [{ name: "id", type: "text" }],
};

/** A mirror of a list that counts how often it is read. Its store's clock can be wrong, too. */
function mirrorOf() {
	const clock = new VirtualClock(numbers(1));
	const memory = memoryMirror(clock);
	const world = { walks: 0, storeSkew: 0, onWalk: () => {} };
	const later = (name: "adjust" | "change") =>
		name === "adjust"
			? async () => clock.monotonic() + world.storeSkew
			: (...[resource, ids, work]: Parameters<MirrorStore["change"]>) =>
					memory.change(resource, ids, (found, state, now, time) => work(found, state, now, time + world.storeSkew));
	const database = new Proxy(memory, {
		get(target, name) {
			if (name === "adjust" || name === "change") return later(name);
			const method = Reflect.get(target, name) as unknown;
			return typeof method === "function" ? method.bind(target) : method;
		},
	});
	const ids = new Set(["a", "b"]);
	const client = {
		things: {
			list: async () => {
				world.walks++;
				world.onWalk();
				return { data: [...ids].map((id) => ({ id })), cursor: undefined };
			},
		},
	};
	const mirror = createMirror({ client, database, resources: [things], clock });
	return { clock, world, ids, memory, run: () => clock.runUntil(mirror.run()) };
}

it.each([3 * DAY, -3 * DAY])("a wall clock that is wrong by %d ms starts no walk and stops none", async (skew) => {
	const { clock, world, run } = mirrorOf();
	await run();
	clock.skew = skew;
	await run();
	expect(world.walks).toBe(1);
	await clock.runUntil(clock.wait(DAY));
	await run();
	expect(world.walks).toBe(2);
	clock.skew = 0;
	await run();
	expect(world.walks).toBe(2);
});

it("a database whose clock was set back by days walks once, and then as often as before", async () => {
	const { clock, world, run } = mirrorOf();
	world.storeSkew = 3 * DAY;
	await run();
	world.storeSkew = 0;
	await run();
	await run();
	expect(world.walks).toBe(2);
	await clock.runUntil(clock.wait(DAY));
	await run();
	expect(world.walks).toBe(3);
});

it("two walks of one process are not far apart because the clock of the database jumped between them", async () => {
	const { clock, world, ids, memory, run } = mirrorOf();
	await run();
	await clock.runUntil(clock.wait(DAY));
	ids.delete("b");
	const counts: number[] = [];
	world.onWalk = () => {
		clock.after(1_000, () => {
			void memory.count("things").then((count) => counts.push(count));
			if (world.walks !== 2) return;
			world.storeSkew = DAY;
			void memory.hint([{ resource: "things", key: "*", reason: "event" }]);
		});
	};
	await run();
	await clock.runUntil(clock.wait(2_000));
	// The event came a second after the second walk. The fourth walk was 30 s later.
	expect(counts).toEqual([2, 2, 1]);
});

it("a task that was put back before the clock of the database was set back is due again", async () => {
	const client = await PGlite.create();
	const store = postgresMirror({ client, resources: [things] });
	await store.open();
	await store.hint([{ resource: "things", key: "*", reason: "walk" }]);
	await client.query("update mirror._mirror_tasks set due = now() + interval '3 days'");
	expect(await store.claim(1, 1_000, ["things"])).toEqual([]);
	await store.adjust(4 * DAY);
	expect(await store.claim(1, 1_000, ["things"])).toEqual([]);
	await store.adjust(60_000);
	expect(await store.claim(1, 1_000, ["things"])).toMatchObject([{ key: "*" }]);
	await client.close();
});

it("in PostgreSQL, a process gets no tasks of resources that it does not mirror", async () => {
	const client = await PGlite.create();
	const others = { ...things, resource: "others", table: "others" };
	const all = postgresMirror({ client, resources: [things, others] });
	await all.open();
	await all.hint([{ resource: "others", key: "*", reason: "walk" }]);
	const list = async () => ({ data: [{ id: "a" }], cursor: undefined });
	const some = createMirror({
		client: { things: { list } },
		database: postgresMirror({ client, resources: [things] }),
		resources: [things],
	});
	expect(await some.run()).toMatchObject({ isComplete: true });
	expect(await all.hasTask("others", "*")).toBe(true);
	expect(await all.nextDue(["things"])).toBeUndefined();
	await client.close();
});

it("of two accounts that open an empty mirror at the same time, one is refused", async () => {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	const store = new Proxy(database, {
		get(target, name) {
			const method = (Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>).bind(target);
			// Both have looked before one of them writes.
			return name === "note" ? async (...args: unknown[]) => [await method(...args), await clock.wait(1)][0] : method;
		},
	});
	const open = (account: string) => {
		const client = {
			things: { list: async () => ({ data: [{ id: account }], cursor: undefined }) },
			[Symbol.for("countersign.identity")]: async () => ({ baseUrl: "", account, mode: undefined, key: "" }),
		};
		return createMirror({ client, database: store, resources: [things], clock });
	};
	const ended = await clock.runUntil(Promise.allSettled(["one", "two"].map((account) => open(account).run())));
	expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("a record that vanished from a list without fetches by id is deleted by a second walk soon after, not a day later", async () => {
	const { clock, world, ids, memory, run } = mirrorOf();
	await run();
	await clock.runUntil(clock.wait(DAY));
	ids.delete("a");
	const before = clock.monotonic();
	expect((await run()).isComplete).toBe(true);
	expect(await memory.count("things")).toBe(1);
	expect(world.walks).toBe(3);
	expect(clock.monotonic() - before).toBeLessThan(120_000);
});

it("an empty list, which deletes nothing, is not walked over again and again", async () => {
	const { clock, world, ids, memory, run } = mirrorOf();
	await run();
	await clock.runUntil(clock.wait(DAY));
	ids.clear();
	await run();
	expect(await memory.count("things")).toBe(2);
	expect(world.walks).toBe(2);
});
