import { describe, expect, it } from "vitest";
import { control } from "./control.ts";

async function world() {
	const made = await control();
	const { body } = await made.call("POST", "/apis/arcus/keys", { name: "one" });
	const { key, record } = body;
	const api = async (method: string, path: string, sent?: unknown) => {
		const response = await fetch(made.urls.arcus + path, {
			method,
			headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
			...(sent !== undefined && { body: JSON.stringify(sent) }),
		});
		return { status: response.status, body: await response.json() };
	};
	const base = `/apis/arcus/worlds/${record.entity_id}/${record.mode}/collections`;
	const account = (await api("POST", "/accounts", { account_type: "business", name: "A" })).body;
	const read = async (path: string) => (await made.call("GET", `${base}/${path}`)).body?.record;
	const edit = (path: string, set: unknown) => made.call("PATCH", `${base}/${path}`, { set });
	const threads = async () => (await made.call("GET", "/apis/arcus/threads")).body.data;
	return { ...made, api, base, account, read, edit, threads, entityId: record.entity_id, mode: record.mode };
}

describe("an edit of a record", () => {
	it.each<[string, Record<string, unknown>, string]>([
		["another id", { id: "other" }, "The id of a record cannot be changed."],
		["a number for text", { display_name: 5 }, "display_name is of type string, but the new value is of type number."],
		["an object for text", { display_name: { a: 1 } }, "the new value is of type object"],
		["text for a list", { tags: "a" }, "tags is of type array"],
	])("with %s is refused, says why, and changes nothing", async (_what, set, message) => {
		const { account, read, edit, threads } = await world();
		const before = await read(`accounts/${account.id}`);
		const count = (await threads()).length;
		const { status, body } = await edit(`accounts/${account.id}`, { ...set, notes: "also" });
		expect([status, body.error.code]).toEqual([422, "invalid_option"]);
		expect(body.error.message).toContain(message);
		expect(body.error.param).toBe(`set.${Object.keys(set)[0]}`);
		expect(await read(`accounts/${account.id}`)).toEqual(before);
		expect(await threads()).toHaveLength(count);
	});

	it.each<[string, string, Record<string, unknown>, string]>([
		["a status that does not exist", "orders", { order_status: "lost" }, "order_status must be one of draft, "],
		["a string that is not a time", "accounts", { created_at: "yesterday" }, "created_at must be a valid date-time"],
		["a string that is not an id", "accounts", { entity_id: "acme" }, "entity_id must be a valid uuid"],
		["null where a value is required", "orders", { order_number: null }, "order_number must be a string"],
	])("with %s is refused, so that responses stay within the document", async (_what, collection, set, message) => {
		const { api, account, edit, read } = await world();
		const order = (await api("POST", "/orders", { account_id: account.id, document_type: "sales_order" })).body;
		const path = `${collection}/${collection === "orders" ? order.id : account.id}`;
		const before = await read(path);
		const { status, body } = await edit(path, set);
		expect([status, body.error.code]).toEqual([422, "invalid_option"]);
		expect(body.error.message).toContain(message);
		expect(body.error.message).toContain("as the document of the API says. Nothing was changed.");
		expect(await read(path)).toEqual(before);
		expect((await api("GET", `/${path}`)).status).toBe(200);
	});

	it("of something that is not an object, or of an unknown record, is refused", async () => {
		const { account, edit } = await world();
		expect((await edit(`accounts/${account.id}`, "text")).status).toBe(422);
		expect((await edit("accounts/nothing", { notes: "x" })).status).toBe(404);
		expect((await edit("shoes/one", { notes: "x" })).body.error.message).toContain("It has records in");
	});

	it("may set a field to null, or one that is null to a value", async () => {
		const { account, read, edit } = await world();
		expect((await edit(`accounts/${account.id}`, { notes: null })).status).toBe(200);
		expect((await edit(`accounts/${account.id}`, { notes: "B" })).status).toBe(200);
		expect((await read(`accounts/${account.id}`)).notes).toBe("B");
	});

	it("keeps a secret that is sent back masked, at any depth, and changes one that is not", async () => {
		const { api, arcus, read, edit, entityId, mode } = await world();
		const made = await api("POST", "/webhook_endpoints", { url: "http://127.0.0.1:9/h", enabled_events: ["*"] });
		const stored = () => arcus.state[entityId]?.[mode as "test"].webhook_secrets?.find(({ id }) => id === made.body.id);
		const shown = await read(`webhook_secrets/${made.body.id}`);
		expect(shown.secret).not.toBe(made.body.secret);
		await edit(`webhook_secrets/${made.body.id}`, { ...shown, nested: { secret: "inner-secret-value" } });
		expect(stored()?.secret).toBe(made.body.secret);
		const again = await read(`webhook_secrets/${made.body.id}`);
		expect(again.nested.secret).not.toBe("inner-secret-value");
		await edit(`webhook_secrets/${made.body.id}`, { nested: { ...again.nested, more: 1 } });
		expect(stored()?.nested).toEqual({ secret: "inner-secret-value", more: 1 });
		await edit(`webhook_secrets/${made.body.id}`, { secret: "whsec_new_0123456789" });
		expect(stored()?.secret).toBe("whsec_new_0123456789");
	});

	it("does not change a prototype", async () => {
		const { account, base, call } = await world();
		const body = '{"set":{"__proto__":{"admin":true},"notes":{"__proto__":{"admin":true}}}}';
		await call("PATCH", `${base}/accounts/${account.id}`, body, { "content-type": "application/json" });
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});
});

it("the records that differ between two snapshots are bounded, and their secrets are masked", async () => {
	const { api, call, arcus, entityId, mode } = await world();
	await call("POST", "/snapshots", { name: "before" });
	const made = await api("POST", "/webhook_endpoints", { url: "http://127.0.0.1:9/h", enabled_events: ["*"] });
	const { engine } = arcus as unknown as { engine: import("../../src/engine/engine.ts").Engine };
	const rows = engine.world(entityId, mode).db.collection("accounts");
	for (let index = 0; index < 1_500; index++) rows.insert({ id: `many-${index}`, note: "x".repeat(100) });
	await call("POST", "/snapshots", { name: "after" });
	const { body } = await call("GET", "/snapshots/before/compare?with=after");
	expect(body.data).toHaveLength(1_000);
	expect(body.truncated).toBe(true);
	for (let index = 0; index < 1_500; index++) rows.delete(`many-${index}`);
	const small = await call("GET", "/snapshots/before/compare");
	expect(small.body.truncated).toBe(false);
	expect(small.body.data.map(({ collection }: { collection: string }) => collection)).toContain("webhook_secrets");
	expect(JSON.stringify(small.body)).not.toContain(made.body.secret);
});
