import { createArcaMock, createDeskflowMock } from "@countersign/openapi/mock";
import { expect, it } from "vitest";
import { Arca } from "../../src/arca/index.ts";
import * as arcaSchemas from "../../src/arca/schemas.ts";
import { Deskflow } from "../../src/deskflow/index.ts";
import * as deskflowSchemas from "../../src/deskflow/schemas.ts";
import { BadRequestError, NotFoundError, PermissionError } from "../../src/index.ts";

/** A `fetch` that asks a mock, without a network. */
const through = (mock: { fetch(request: Request): Promise<Response> }) =>
	((input: RequestInfo | URL, init?: RequestInit) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch;

it("every Arca operation works, and every answer fits the document", async () => {
	const mock = createArcaMock({ seed: 3 });
	const { key, workspaceId } = mock.createKey();
	const arca = new Arca({ apiKey: key, fetch: through(mock), validate: "strict", schemas: arcaSchemas });

	const me = await arca.me.retrieve();
	const [workspace] = (await arca.workspaces.list()).data;
	expect(workspace?.id).toBe(workspaceId);
	expect((await arca.workspaces.retrieve(workspaceId)).role).toBe("owner");
	expect((await arca.members.list(workspaceId)).data.map(({ id }) => id)).toEqual([me.id]);
	const field = mock.createCustomField(workspaceId, { name: "Ref", entityId: mock.requests[0]?.entityId ?? "" });
	expect((await arca.customFields.list(workspaceId)).data).toHaveLength(1);

	const folder = await arca.folders.create({ workspace_id: workspaceId, name: "Products", icon: "folder-1" });
	await arca.folders.update(folder.id, { color: "red" });
	expect((await arca.folders.list(workspaceId)).data[0]?.color).toBe("red");
	const list = await arca.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Launch" });
	await arca.lists.update(String(list.id), { name: "Lift-off" });
	expect((await arca.lists.list(workspaceId)).data[0]?.name).toBe("Lift-off");
	expect((await arca.folders.lists.list(folder.id)).data).toHaveLength(1);

	const status = await arca.statuses.create({ workspace_id: workspaceId, name: "Review", category: "in_progress" });
	await arca.statuses.update(status.id, { position: 0 });
	expect((await arca.statuses.list(workspaceId)).data[0]?.id).toBe(status.id);
	const label = await arca.labels.create({ workspace_id: workspaceId, name: "big" });
	await arca.labels.update(label.id, { color: "teal" });
	expect((await arca.labels.list(workspaceId)).data[0]?.color).toBe("teal");

	const task = await arca.tasks.create({
		list_id: list.id,
		title: "Write",
		status_id: status.id,
		assignee_ids: [me.id],
		custom_fields: [{ id: field.id, value: "4711" }],
		due_date: "2026-03-18T17:00:00",
	});
	await arca.tasks.update(task.id, { priority: "urgent", due_date: null });
	const detail = await arca.tasks.retrieve(task.id);
	expect([detail.priority, detail.due_date, detail.custom_fields[0]?.value, detail.assignees[0]?.id]).toEqual([
		"urgent",
		null,
		"4711",
		me.id,
	]);
	expect((await arca.tasks.list(workspaceId, { list_id: list.id, assignee_id: me.id })).total).toBe(1);
	await arca.tasks.comments.create(task.id, { content: "<p>Done?</p>" });
	expect((await arca.tasks.comments.list(task.id)).data[0]?.author.name).toBe(me.name);

	const [other] = (await arca.statuses.list(workspaceId)).data.filter(({ id }) => id !== status.id);
	await arca.statuses.delete(status.id, { reassign_to: other?.id ?? 0 });
	await arca.labels.delete(label.id);
	await arca.tasks.delete(task.id);
	await arca.lists.delete(list.id);
	await arca.folders.delete(folder.id);

	const called = new Set(mock.requests.map(({ operation }) => operation));
	expect(Object.keys(arca.scopes).filter((id) => !called.has(id))).toEqual([]);
	expect(arca.drift().filter(({ differing }) => differing > 0)).toEqual([]);
});

it("refusals of the Arca mock arrive as the classes of the SDK, with what their sentences say", async () => {
	const mock = createArcaMock();
	const owner = mock.createKey();
	const reader = mock.createKey({ entityId: owner.entityId, scopes: ["workspaces:read"] });
	const arca = (key: string) => new Arca({ apiKey: key, fetch: through(mock), auth: "x-api-key" });
	await expect(arca(reader.key).tasks.create({ list_id: 1, title: "a" })).rejects.toMatchObject({
		constructor: PermissionError,
		requiredScope: "tasks:write",
	});
	await expect(arca(owner.key).tasks.create({ list_id: "abc", title: "a" })).rejects.toMatchObject({
		constructor: BadRequestError,
		param: "list_id",
		hint: "list_id must be a valid numeric ID",
	});
	await expect(arca(owner.key).workspaces.retrieve("abc")).rejects.toMatchObject({ hint: "Invalid workspace ID" });
	await expect(arca(owner.key).tasks.retrieve(99)).rejects.toBeInstanceOf(NotFoundError);
});

it.each(["headers", "basic", "signed"] as const)(
	"every Deskflow operation works with sign-in by %s, and every answer fits the document",
	async (signIn) => {
		const mock = createDeskflowMock({ seed: 3 });
		const { key, secret, store } = mock.createKey({ store: "acme" });
		const deskflow = new Deskflow({
			apiKey: key,
			apiSecret: secret,
			store,
			signIn,
			fetch: through(mock),
			validate: "strict",
			schemas: deskflowSchemas,
		});
		const customer = await deskflow.customers.create({
			name: "Ána",
			email: "ana@example.test",
			address: { city: "México", country: "MX" },
		});
		const category = await deskflow.categories.create({ name: "Tea" });
		const product = await deskflow.products.create({ name: "Chai", sku: "C", price: 1805, category_id: category.id });
		const order = await deskflow.orders.create({
			customer_id: customer.id,
			shipping: 495,
			line_items: [{ product_id: product.id, quantity: 3 }],
		});
		expect(order.total).toBe(5910);
		for (const [calls, id, change] of [
			[deskflow.customers, customer.id, { company: "Ana's" }],
			[deskflow.categories, category.id, { position: 4 }],
			[deskflow.products, product.id, { stock: 5 }],
			[deskflow.orders, order.id, { note: "gift" }],
		] as const) {
			expect(await calls.retrieve(id)).toMatchObject({ id });
			expect(await calls.update(id, change)).toMatchObject(change);
			expect((await calls.list({ limit: 10 })).data).toHaveLength(1);
			expect(await calls.delete(id)).toBeUndefined();
		}
		const called = new Set(mock.requests.map(({ operation }) => operation));
		expect(Object.keys(deskflow.scopes).filter((id) => !called.has(id))).toEqual([]);
		expect(deskflow.drift().filter(({ differing }) => differing > 0)).toEqual([]);
	},
);
