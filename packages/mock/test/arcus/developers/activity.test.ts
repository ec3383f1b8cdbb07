import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let account: string;
beforeEach(() => {
	world = makeWorld();
	account = world.call("accounts.create", { body: { account_type: "business", name: "Acme" } }).id;
});

const list = (query: object = {}) => world.call("activity.list", { query });
const actions = (query: object = {}) => list(query).data.map((one: { action: string }) => one.action);
const update = (body: object) => world.call("accounts.update", { path: { id: account }, body });

describe("the activity feed", () => {
	it("the feed lists activity newest first, page by page", () => {
		update({ website: "https://acme.example" });
		world.call("products.create", { body: { title: "Tea", product_type: "physical" } });
		expect(actions()).toEqual(["product.created", "account.updated", "account.created"]);
		const first = list({ limit: 2 });
		expect(first).toMatchObject({ object: "list", has_more: true, next_cursor: first.data[1].id });
		expect(list({ limit: 2, starting_after: first.next_cursor })).toMatchObject({
			has_more: false,
			next_cursor: null,
			data: [{ action: "account.created" }],
		});
	});

	it("the feed shows what an update changed, and leaves out rejected calls", () => {
		update({ website: "https://acme.example" });
		refusal(() => world.call("accounts.merge", { path: { id: account }, body: { loser_account_id: account } }));
		expect(list().data).toHaveLength(2);
		expect(list().data[0]).toMatchObject({
			object: "activity_event",
			actor: { type: "api_key", on_behalf_of: null },
			resource_type: "account",
			resource_id: account,
			diff: { before: { website: null }, after: { website: "https://acme.example" } },
		});
	});

	it("the feed names the user that a key acts for", () => {
		const ann = makeWorld({ entityId: world.entityId, subject: "ann" });
		ann.call("accounts.update", { path: { id: account }, body: { website: "https://acme.example" } });
		expect(list().data[0].actor).toMatchObject({ on_behalf_of: { type: "user", label: "ann" } });
	});

	it("the feed can be filtered by action, kind, record, actor, time and text", () => {
		const middle = new Date(world.mock.clock.now() + 1000).toISOString();
		world.advance("2s");
		update({ website: "https://acme.example" });
		expect(actions({ action: "account.created" })).toEqual(["account.created"]);
		expect(actions({ resource_type: "product" })).toEqual([]);
		expect(actions({ resource_id: account })).toHaveLength(2);
		expect(actions({ actor_type: "system" })).toEqual([]);
		expect(actions({ actor_id: list().data[0].actor.id })).toHaveLength(2);
		expect(actions({ created_after: middle })).toEqual(["account.updated"]);
		expect(actions({ created_before: middle })).toEqual(["account.created"]);
		expect(actions({ search: list().data[0].resource_label.toLowerCase() })).toHaveLength(2);
		expect(actions({ search: "nothing of that kind" })).toEqual([]);
	});

	it("an event can be retrieved by its id in both forms", () => {
		const [event] = list().data;
		const hex = event.id.slice(4);
		const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
		expect(world.call("activity.retrieve", { path: { id: event.id } })).toEqual(event);
		expect(world.call("activity.retrieve", { path: { id: uuid } })).toEqual(event);
		expect(refusal(() => world.call("activity.retrieve", { path: { id: "act_0" } })).status).toBe(404);
	});

	it("the feed of a record contains only its events, and a missing record gets a 404", () => {
		world.call("accounts.create", { body: { account_type: "business", name: "Other" } });
		const of = (type: string, id: string) => world.call("activity.listForResource", { path: { type, id } });
		expect(of("account", account).data).toMatchObject([{ resource_id: account }]);
		const invoice = world.call("orders.create", { body: { document_type: "invoice", account_id: account } });
		expect(of("order", invoice.id).data).toHaveLength(1);
		expect(refusal(() => of("order", account)).status).toBe(404);
	});
});
