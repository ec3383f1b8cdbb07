import { describe, expect, it } from "vitest";
import { Arca, findOrCreateTask } from "../../src/arca/index.ts";
import { ConnectionError, PermissionError } from "../../src/index.ts";
import { type Answer, type Asked, broken, fakeApi } from "./fake-api.ts";

const KEY = `arca_${"0".repeat(64)}`;
const PARAMS = { list_id: 4, title: "Invoice 4711", custom_fields: [{ id: 3, value: "4711" }] };

interface Row {
	id: number;
	title: string;
	custom_fields: { id: number; value: string | null }[];
}

/** A list of tasks, and what happens to each creation: `lost` creates the task and then breaks the connection. */
function world(fates: readonly ("done" | "lost" | "dropped" | Answer)[], rows: Row[] = []) {
	let creations = 0;
	const api = fakeApi(({ method, url, body }: Asked): Answer => {
		if (method === "POST") {
			const fate = fates[creations++] ?? "done";
			if (typeof fate === "object") return fate;
			if (fate === "dropped") return broken();
			const { title, custom_fields = [] } = body as Partial<Row>;
			const row = { id: rows.length + 1, title: title ?? "", custom_fields };
			rows.unshift(row);
			return fate === "lost" ? broken() : { status: 201, body: row };
		}
		if (/\/tasks\/\d+$/.test(url.pathname)) return { body: rows.find(({ id }) => url.pathname.endsWith(`/${id}`)) };
		const page = Number(url.searchParams.get("page") ?? 1);
		const limit = Number(url.searchParams.get("limit"));
		return {
			body: {
				data: rows.slice((page - 1) * limit, page * limit),
				page,
				limit,
				total: rows.length,
				total_pages: Math.max(1, Math.ceil(rows.length / limit)),
			},
		};
	});
	return { arca: new Arca({ apiKey: KEY, fetch: api.fetch }), rows, creations: () => creations, asked: api.asked };
}

describe("finding or creating a task", () => {
	it("findOrCreateTask creates the task if it does not exist", async () => {
		const { arca, rows } = world(["done"]);
		expect(await findOrCreateTask(arca, PARAMS, { workspaceId: 7 })).toMatchObject({ created: true, task: { id: 1 } });
		expect(rows).toHaveLength(1);
	});

	it("findOrCreateTask returns an existing task and does not create another", async () => {
		const { arca, creations } = world(
			[],
			[{ id: 1, title: "Renamed since", custom_fields: [{ id: 3, value: "4711" }] }],
		);
		expect(await findOrCreateTask(arca, PARAMS, { workspaceId: 7 })).toMatchObject({ created: false, task: { id: 1 } });
		expect(creations()).toBe(0);
	});

	it("findOrCreateTask finds the task that was created although the response was lost, and does not create it again", async () => {
		const { arca, rows, creations } = world(["lost"]);
		expect(await findOrCreateTask(arca, PARAMS, { workspaceId: 7 })).toMatchObject({ created: true, task: { id: 1 } });
		expect([rows.length, creations()]).toEqual([1, 1]);
	});

	it("findOrCreateTask retries if the task was not created", async () => {
		const { arca, rows, creations } = world(["dropped", { status: 503 }, "done"]);
		await findOrCreateTask(arca, PARAMS, { workspaceId: 7 });
		expect([rows.length, creations()]).toEqual([1, 3]);
	});

	it("findOrCreateTask rejects with the last failure after maxAttempts, each preceded by a search", async () => {
		const { arca, rows, creations, asked } = world(["dropped", "dropped", "dropped"]);
		await expect(findOrCreateTask(arca, PARAMS, { workspaceId: 7, maxAttempts: 2 })).rejects.toBeInstanceOf(
			ConnectionError,
		);
		expect([rows.length, creations(), asked.filter(({ method }) => method === "GET").length]).toEqual([0, 2, 3]);
	});

	it("findOrCreateTask does not retry after an error response", async () => {
		const { arca, creations } = world([
			{ status: 403, body: { error: "Scope 'tasks:write' is required for this endpoint" } },
		]);
		await expect(findOrCreateTask(arca, PARAMS, { workspaceId: 7 })).rejects.toBeInstanceOf(PermissionError);
		expect(creations()).toBe(1);
	});

	it("findOrCreateTask compares titles if there is no custom field; your own match function takes precedence over both", async () => {
		const rows = () => [{ id: 1, title: "Weekly", custom_fields: [] }];
		expect(
			(await findOrCreateTask(world([], rows()).arca, { list_id: 4, title: " Weekly " }, { workspaceId: 7 })).created,
		).toBe(false);
		expect(
			(
				await findOrCreateTask(
					world([], rows()).arca,
					{ list_id: 4, title: "Weekly" },
					{ workspaceId: 7, match: () => false },
				)
			).created,
		).toBe(true);
	});

	it("findOrCreateTask searches no further back than lookBack", async () => {
		const rows = Array.from({ length: 30 }, (_, index) => ({
			id: 30 - index,
			title: `t${30 - index}`,
			custom_fields: [],
		}));
		expect(
			(await findOrCreateTask(world([], [...rows]).arca, { list_id: 4, title: "t1" }, { workspaceId: 7, lookBack: 29 }))
				.created,
		).toBe(true);
		expect(
			(await findOrCreateTask(world([], [...rows]).arca, { list_id: 4, title: "t1" }, { workspaceId: 7, lookBack: 30 }))
				.created,
		).toBe(false);
	});

	it.each([{ lookBack: 0 }, { maxAttempts: 0 }, { maxAttempts: 1.5 }])(
		"findOrCreateTask rejects %j",
		async (options) => {
			await expect(findOrCreateTask(world([]).arca, PARAMS, { workspaceId: 7, ...options })).rejects.toBeInstanceOf(
				TypeError,
			);
		},
	);
});
