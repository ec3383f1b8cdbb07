import { expect, it } from "vitest";
import { setup } from "./wire.ts";

const firstIds = { workspace: 318, user: 1204, folder: 4519, list: 9036, status: 2251 };

it("each kind of record counts from its first id, in every account", async () => {
	const { mock, as } = setup({ firstIds });
	for (const entityId of ["one", "two"]) {
		const key = mock.createKey({ entityId });
		const ask = as(key);
		expect([key.workspaceId, key.userId]).toEqual([318, 1204]);
		const folders = [];
		for (const name of ["Products", "People"])
			folders.push((await ask("POST", "/folders", { workspace_id: 318, name })).body.id);
		expect(folders).toEqual([4519, 4520]);
		expect((await ask("GET", "/workspaces/318/statuses")).body[0].id).toBe(2251);
		expect((await ask("POST", "/labels", { workspace_id: 318, name: "big" })).body.id).toBe(1);
		const mixedUp = await ask("POST", "/lists", { workspace_id: 4519, folder_id: 318, name: "Launch" });
		expect(mixedUp.status).toBe(404);
	}
});

it("ids continue where they were after a snapshot is restored", async () => {
	const { mock, as } = setup({ firstIds });
	const ask = as(mock.createKey());
	const make = async () => (await ask("POST", "/folders", { workspace_id: 318, name: "Products" })).body.id;
	expect(await make()).toBe(4519);
	const snapshot = mock.snapshot();
	expect(await make()).toBe(4520);
	mock.restore(snapshot);
	expect(await make()).toBe(4520);
});

it.each([
	[{ tasks: 5 }, /no kind of record tasks; use one of .*task/],
	[{ task: 0 }, /firstIds.task must be an integer of at least 1, but was 0/],
	[{ task: 1.5 }, /at least 1, but was 1.5/],
	[{ task: undefined }, /at least 1, but was undefined/],
	[{ constructor: 1 }, /no kind of record constructor/],
])("the first ids %o are an error", (wrong, message) => {
	expect(() => setup({ firstIds: wrong as never })).toThrow(message);
});
