import { createArcaMock } from "@countersign/mock";
import { afterEach, describe, expect, it } from "vitest";
import { Arca, findOrCreateTask, type Task, TaskValueChangedError } from "../../src/arca/index.ts";
import { type Answer, type Asked, fakeApi } from "./fake-api.ts";

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

async function company() {
	const mock = createArcaMock({ seed: 3, rateLimits: false });
	closing.push(() => mock.stop());
	const server = await mock.listen(0);
	closing.push(server.close);
	const { key, workspaceId, entityId } = mock.createKey();
	const arca = new Arca({ apiKey: key, baseUrl: server.url, rateLimit: false });
	const folder = await arca.folders.create({ workspace_id: workspaceId, name: "Books" });
	const list = await arca.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Invoices" });
	const tasks = async () => (await arca.tasks.list(workspaceId, { list_id: list.id }).toArray({ max: 99 })).length;
	const createField = (options: Parameters<typeof mock.createCustomField>[1]) =>
		mock.createCustomField(workspaceId, { ...options, entityId }).id;
	return { createField, arca, workspaceId, folder, list, tasks };
}

describe("a custom field that does not apply to the list", () => {
	it("findOrCreateTask creates the task once however often it runs", async () => {
		const { createField, arca, workspaceId, list, tasks } = await company();
		const id = createField({ name: "Elsewhere", onlyOn: { listIds: [list.id + 1] } });
		const params = { list_id: list.id, title: "Invoice 4711", custom_fields: [{ id, value: "4711" }] };
		const created: boolean[] = [];
		for (let run = 0; run < 4; run++) created.push((await findOrCreateTask(arca, params, { workspaceId })).created);
		expect(created).toEqual([true, false, false, false]);
		expect(await tasks()).toBe(1);
		await findOrCreateTask(arca, { ...params, title: "Invoice 4712" }, { workspaceId });
		expect(await tasks()).toBe(2);
	});

	it("findOrCreateTask compares the fields that apply", async () => {
		const { createField, arca, workspaceId, folder, list, tasks } = await company();
		const elsewhere = createField({ name: "E", onlyOn: { listIds: [list.id + 1] } });
		const here = createField({ name: "H", onlyOn: { folderIds: [folder.id] } });
		const params = (value: string) => ({
			list_id: list.id,
			title: "Invoice",
			custom_fields: [
				{ id: elsewhere, value },
				{ id: here, value },
			],
		});
		for (const value of ["1", "2", "1", "2", "1"]) await findOrCreateTask(arca, params(value), { workspaceId });
		expect(await tasks()).toBe(2);
	});

	it("findOrCreateTask creates one task when it is called many times concurrently", async () => {
		const { createField, arca, workspaceId, list, tasks } = await company();
		const id = createField({ name: "Id" });
		const run = (value: string) =>
			findOrCreateTask(arca, { list_id: list.id, title: "T", custom_fields: [{ id, value }] }, { workspaceId });
		await Promise.all(["a", "b", "a", "a", "b", "a"].map(run));
		expect(await tasks()).toBe(2);
	});
});

describe("an API that returns only fields with a value", () => {
	/** `shown` returns how the API shows a value; fields with null are left out. */
	function world(shown: (value: string) => string | null, definitions: unknown[] = []) {
		const rows: { id: number; title: string; custom_fields: { id: number; value: string }[] }[] = [];
		const api = fakeApi(({ method, url, body }: Asked): Answer => {
			if (url.pathname.endsWith("/custom-fields")) return { body: definitions };
			if (method === "POST") {
				const { title, custom_fields = [] } = body as {
					title: string;
					custom_fields?: { id: number; value: string }[];
				};
				const kept = custom_fields.flatMap(({ id, value }) => {
					const stored = shown(value);
					return stored === null ? [] : [{ id, value: stored }];
				});
				rows.unshift({ id: rows.length + 1, title, custom_fields: kept });
				return { status: 201, body: rows[0] };
			}
			if (/\/tasks\/\d+$/.test(url.pathname)) return { body: rows.find(({ id }) => url.pathname.endsWith(`/${id}`)) };
			return { body: { data: rows, page: 1, limit: 100, total: rows.length, total_pages: 1 } };
		});
		const arca = new Arca({ apiKey: `arca_${"0".repeat(64)}`, fetch: api.fetch });
		const run = (value: string | undefined): Promise<{ task: Task; created: boolean }> =>
			findOrCreateTask(
				arca,
				{ list_id: 4, title: "Invoice", ...(value !== undefined && { custom_fields: [{ id: 3, value }] }) },
				{ workspaceId: 7 },
			);
		return { rows, run };
	}

	it("findOrCreateTask creates a task next to one with the same title but without the field, if the field applies to the list", async () => {
		const { rows, run } = world((value) => value, [{ id: 3, name: "No", type: "text", config: null, position: 1 }]);
		await run(undefined);
		expect([(await run("4711")).created, (await run("4711")).created, (await run("4712")).created]).toEqual([
			true,
			false,
			true,
		]);
		expect(rows).toHaveLength(3);
	});

	it("findOrCreateTask finds a number that the API writes in another form", async () => {
		const { rows, run } = world((value) => `${value}.00 `);
		for (let i = 0; i < 3; i++) await run("4711");
		expect(rows).toHaveLength(1);
	});

	it("findOrCreateTask finds a date that the API writes in another form", async () => {
		const { rows, run } = world((value) => `${value}T00:00:00.000Z`);
		for (let i = 0; i < 3; i++) await run("2026-05-01");
		expect(rows).toHaveLength(1);
	});

	it("findOrCreateTask reports a value that the API changes beyond recognition, with the task that was created", async () => {
		const { run } = world(() => "tomorrow");
		const error = await run("2026-05-01").catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TaskValueChangedError);
		expect(error).toMatchObject({ task: { id: 1 } });
		expect(String(error)).toContain('"tomorrow" in custom field 3');
	});
});
