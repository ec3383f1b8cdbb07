import { createArcusMock } from "@countersign/mock";
import { type Collections, createControl } from "@countersign/mock/control";
import { describe, expect, it, onTestFinished } from "vitest";
import { control } from "./control.ts";

const TOKEN = "a-token-for-tests-only";

/** A control API whose collections say what they were written for. */
async function withCollections(collections: Collections) {
	const mock = createArcusMock();
	const url = "http://127.0.0.1:4001/v1";
	const made = createControl({ apis: [{ mock, url, collections }], token: TOKEN, logger: { error: () => {} } });
	const server = await made.listen(0);
	onTestFinished(async () => {
		made.close();
		await server.close();
		mock.stop();
	});
	return async (query: string) => {
		const response = await fetch(`${server.url}/apis/arcus/collections${query}`, {
			headers: { authorization: `Bearer ${TOKEN}` },
		});
		return { status: response.status, body: await response.json() };
	};
}

describe("collections.list", () => {
	it("returns the files for the base URL, entity and mode that were asked for, and for the test mode by default", async () => {
		const list = await withCollections(async (values) => [{ path: "arcus.json", text: JSON.stringify(values) }]);
		const wrote = async (query: string) => JSON.parse((await list(query)).body.data[0].text);
		expect(await wrote("")).toEqual({ baseUrl: "http://127.0.0.1:4001/v1", mode: "test" });
		expect(await wrote("?entity_id=one&mode=live")).toEqual({
			baseUrl: "http://127.0.0.1:4001/v1",
			entityId: "one",
			mode: "live",
		});
		expect((await list("?mode=real")).status).toBe(400);
	});

	it("a process without collections says which command writes them", async () => {
		const { call } = await control();
		const { status, body } = await call("GET", "/apis/arcus/collections");
		expect([status, body.error.code]).toEqual([404, "not_found"]);
		expect(body.error.message).toContain("countersign collections");
	});

	it("an error while they are written is a 500 that reveals nothing", async () => {
		const list = await withCollections(() => Promise.reject(new Error("ENOENT: /data/someone/document.yaml")));
		const { status, body } = await list("");
		expect([status, body.error.code]).toEqual([500, "internal_error"]);
		expect(JSON.stringify(body)).not.toContain("someone");
	});
});

describe("the reason of elevated scopes", () => {
	it("is kept with the key, through changes and snapshots, and is null if none was given", async () => {
		const { call } = await control();
		const reason = "Month-end close needs to bypass the period lock.";
		const { record } = (await call("POST", "/apis/arcus/keys", { elevated_reason: reason, owner: "Ann" })).body;
		expect(record).toMatchObject({ elevated_reason: reason, owner: "Ann" });
		const plain = (await call("POST", "/apis/arcus/keys", {})).body.record;
		expect(plain.elevated_reason).toBeNull();
		await call("PATCH", `/apis/arcus/keys/${record.id}`, { name: "month end", owner: null });
		await call("POST", "/snapshots", { name: "with reason" });
		await call("POST", "/apis/arcus/reset");
		await call("POST", "/snapshots/with reason/restore");
		const { data } = (await call("GET", "/apis/arcus/keys")).body;
		expect(data).toContainEqual(
			expect.objectContaining({ id: record.id, name: "month end", elevated_reason: reason, owner: null }),
		);
	});

	it("must be text of at most 1,000 characters", async () => {
		const { call } = await control();
		for (const reason of [7, null, "x".repeat(1_001)])
			expect((await call("POST", "/apis/arcus/keys", { elevated_reason: reason })).status).toBe(422);
		expect((await call("GET", "/apis/arcus/keys")).body.data).toEqual([]);
	});
});
