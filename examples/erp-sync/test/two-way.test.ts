import { memoryMirror } from "@countersign/mirror";
import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { beforeEach, describe, expect, it } from "vitest";
import { aDay } from "../src/group-erp.ts";
import type { GroupStore } from "../src/group-store.ts";
import { merge } from "../src/merge.ts";
import { Pusher } from "../src/push.ts";
import { ERP_SCOPES, mastersOf } from "../src/sync.ts";
import { newState, TwoWay } from "../src/two-way.ts";

describe("the merge of two versions", () => {
	const rules = { price: "group", title: "arcus", notes: "both" } as const;
	const base = { price: 1, title: "a", notes: "x" };

	it.each([
		["nothing changed", {}, {}, base, []],
		["only the group changed", { price: 2 }, {}, { ...base, price: 2 }, []],
		["only Arcus changed", {}, { price: 3 }, { ...base, price: 3 }, []],
		["both changed to the same", { title: "b" }, { title: "b" }, { ...base, title: "b" }, []],
		["both changed other fields", { price: 2 }, { title: "b" }, { ...base, price: 2, title: "b" }, []],
		["both changed the price", { price: 2 }, { price: 3 }, { ...base, price: 2 }, ["price"]],
		["both changed the title", { title: "b" }, { title: "c" }, { ...base, title: "c" }, ["title"]],
		[
			"both changed the notes, and Arcus has both",
			{ notes: "y" },
			{ notes: "y\nz" },
			{ ...base, notes: "y\nz" },
			["notes"],
		],
		["both changed the notes", { notes: "y" }, { notes: "z" }, { ...base, notes: "y\nz" }, ["notes"]],
	])("%s", (_what, ours, theirs, agreed, conflicts) => {
		const merged = merge(base, { ...base, ...ours }, { ...base, ...theirs }, rules);
		expect(merged.agreed).toEqual(agreed);
		expect({ ...base, ...ours, ...merged.toGroup }).toEqual(agreed);
		expect({ ...base, ...theirs, ...merged.toArcus }).toEqual(agreed);
		expect(merged.conflicts.map(({ field }) => field)).toEqual(conflicts);
	});
});

describe("a sync in both directions", () => {
	let mock: Mock;
	let arcus: Arcus;
	let office: Arcus;
	let group: GroupStore;
	let links: Map<string, string>;
	let clientFor: (fetch: (request: Request) => Promise<Response>) => Arcus;
	beforeEach(async () => {
		mock = createArcusMock({ seed: 1, rateLimits: false });
		const { entityId, key } = mock.createKey();
		const client = (apiKey: string, fetch: (request: Request) => Promise<Response> = mock.fetch) =>
			new Arcus({
				apiKey,
				entityId,
				rateLimit: false,
				maxRetries: 0,
				fetch: (...request) => fetch(new Request(...request)),
			});
		clientFor = (fetch) => client(mock.createKey({ entityId, scopes: ERP_SCOPES }).key, fetch);
		arcus = clientFor(mock.fetch);
		office = client(key);
		links = new Map();
		await new Pusher(arcus, links).push({ ...aDay, orders: [], purchases: [], bookings: [] });
		group = mastersOf(aDay);
	});
	const idOf = (number: string): string => links.get(number) ?? "";
	const twoWay = (state = newState(), client = arcus) =>
		new TwoWay({ arcus: client, database: memoryMirror(), group, links, state });

	it("carries changes both ways, resolves conflicts by their rules, and then has nothing left to do", async () => {
		const sync = twoWay();
		expect(await sync.exchange()).toMatchObject({ toGroup: [], toArcus: [], conflicts: [] });
		group.write("A-1", { list_price: 21, title: "Chai, loose" });
		group.write("D-100", { notes: "Pays by check." });
		await office.products.update(idOf("A-1"), { list_price: 20, title: "Chai tea" });
		await office.products.update(idOf("A-2"), { title: "Chang beer" });
		await office.accounts.update(idOf("D-100"), { notes: "Call before noon." });
		const { toGroup, toArcus, conflicts } = await sync.exchange();
		expect([...toGroup].sort()).toEqual(["A-1", "A-2", "D-100"]);
		expect([...toArcus].sort()).toEqual(["A-1", "D-100"]);
		expect(conflicts.map(({ number, field, result }) => [number, field, result]).sort()).toEqual([
			["A-1", "list_price", 21],
			["A-1", "title", "Chai tea"],
			["D-100", "notes", "Pays by check.\nCall before noon."],
		]);
		expect(await office.products.retrieve(idOf("A-1"))).toMatchObject({ list_price: 21, title: "Chai tea" });
		expect(group.read("A-1")).toEqual({ list_price: 21, title: "Chai tea" });
		expect(group.read("A-2")).toMatchObject({ title: "Chang beer" });
		expect((await office.accounts.retrieve(idOf("D-100"))).notes).toBe(group.read("D-100")?.notes);
		expect(await sync.exchange()).toEqual({ toGroup: [], toArcus: [], created: [], closed: [], conflicts: [] });
	});

	it("a sync that is killed between its writes resumes with its old state and changes nothing twice", async () => {
		const state = newState();
		await twoWay(state).exchange();
		group.write("A-1", { list_price: 25 });
		group.write("A-2", { list_price: 26 });
		const old = { ...state, agreed: new Map(state.agreed) };
		let updates = 0;
		const failing = clientFor((request) => {
			if (request.method === "PATCH" && ++updates === 2) throw new TypeError("killed");
			return mock.fetch(request);
		});
		await expect(twoWay(state, failing).exchange()).rejects.toThrow(/killed/);
		const before = mock.requests.filter(({ method }) => method === "PATCH").length;
		await twoWay(old).exchange();
		expect(mock.requests.filter(({ method }) => method === "PATCH")).toHaveLength(before + 1);
		expect(await office.products.retrieve(idOf("A-2"))).toMatchObject({ list_price: 26 });
	});

	it("a customer that people create in Arcus gets a number in the group's ERP, and one that they deactivate is closed there", async () => {
		const sync = twoWay();
		await sync.exchange();
		const made = await office.accounts.create({ account_type: "business", name: "Frankenversand" });
		const { created } = await sync.exchange();
		expect(created).toHaveLength(1);
		expect(group.read(created[0] ?? "")).toMatchObject({ display_name: "Frankenversand" });
		await office.accounts.delete(idOf("D-100"));
		const { closed } = await sync.exchange();
		expect(closed).toEqual(["D-100"]);
		expect(group.isClosed("D-100")).toBe(true);
		expect(group.read("D-100")).toMatchObject({ display_name: "Ernst Handel" });
		expect(links.get(created[0] ?? "")).toBe(made.id);
	});
});
