import { beforeAll, describe, expect, it } from "vitest";
import { company, setup } from "./wire.ts";

describe("the texts of errors", () => {
	let world: Awaited<ReturnType<typeof company>>;
	beforeAll(async () => {
		world = await company();
	});

	const ids = () => ({ w: String(world.workspace.id), f: String(world.folder.id), l: String(world.list.id) });
	const cases: readonly [
		text: string,
		method: string,
		path: (id: ReturnType<typeof ids>) => string,
		body?: (id: ReturnType<typeof ids>) => unknown,
	][] = [
		["workspace_id is required", "POST", () => "/folders", () => ({ name: "a" })],
		["workspace_id is required", "POST", () => "/folders", () => ({ workspace_id: "abc", name: "a" })],
		["workspace_id is required", "POST", () => "/lists", () => ({ folder_id: 1, name: "a" })],
		["workspace_id is required", "POST", () => "/statuses", () => ({ name: "a", category: "pending" })],
		["workspace_id is required", "POST", () => "/labels", () => ({ name: "a" })],
		["name is required", "POST", () => "/folders", ({ w }) => ({ workspace_id: w })],
		["name is required", "POST", () => "/labels", ({ w }) => ({ workspace_id: w, name: "   " })],
		["name is required", "POST", () => "/lists", ({ w, f }) => ({ workspace_id: w, folder_id: f, name: "<b> </b>" })],
		["name is required", "PATCH", ({ f }) => `/folders/${f}`, () => ({ name: "" })],
		["folder_id is required", "POST", () => "/lists", ({ w }) => ({ workspace_id: w, name: "a" })],
		["list_id is required", "POST", () => "/tasks", () => ({ title: "a" })],
		["list_id must be a valid numeric ID", "POST", () => "/tasks", () => ({ title: "a", list_id: "abc" })],
		["list_id must be a valid numeric ID", "POST", () => "/tasks", () => ({ title: "a", list_id: 1.5 })],
		["list_id must be a valid numeric ID", "GET", ({ w }) => `/workspaces/${w}/tasks?list_id=abc`],
		["title is required", "POST", () => "/tasks", ({ l }) => ({ list_id: l })],
		["title is required", "POST", () => "/tasks", ({ l }) => ({ list_id: l, title: " \t" })],
		["title is required", "POST", () => "/tasks", ({ l }) => ({ list_id: l, title: 5 })],
		[
			"status_id must be a valid numeric ID",
			"POST",
			() => "/tasks",
			({ l }) => ({ list_id: l, title: "a", status_id: "x" }),
		],
		[
			"Invalid priority. Must be one of: urgent, high, medium, low, none",
			"POST",
			() => "/tasks",
			({ l }) => ({ list_id: l, title: "a", priority: "asap" }),
		],
		[
			"Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00",
			"POST",
			() => "/tasks",
			({ l }) => ({ list_id: l, title: "a", due_date: "tomorrow" }),
		],
		[
			"Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00",
			"POST",
			() => "/tasks",
			({ l }) => ({ list_id: l, title: "a", due_date: "2026-02-30T10:00:00" }),
		],
		[
			"Invalid start_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00",
			"POST",
			() => "/tasks",
			({ l }) => ({ list_id: l, title: "a", start_date: 17 }),
		],
		["Invalid workspace ID", "GET", () => "/workspaces/abc"],
		["Invalid workspace ID", "GET", () => "/workspaces/1x/folders"],
		["Invalid workspace ID", "GET", () => "/workspaces/-1/tasks"],
		["Invalid folder ID", "PATCH", () => "/folders/abc", () => ({ name: "a" })],
		["Invalid folder ID", "DELETE", () => "/folders/1.5"],
	];
	it.each(cases)("400 %s: %s", async (text, method, path, body) => {
		const answer = await world.ask.owner(method, path(ids()), body?.(ids()));
		expect([answer.status, answer.body]).toEqual([400, { error: text }]);
	});

	it("a task update or a comment with invalid input gets a 400", async () => {
		const task = await world.task();
		for (const [body, error] of [
			[{ title: "" }, "title cannot be empty"],
			[{ title: "  " }, "title cannot be empty"],
			[{ title: null }, "title cannot be empty"],
			[{ status_id: "abc" }, "status_id must be a valid numeric ID"],
			[{ list_id: "abc" }, "list_id must be a valid numeric ID"],
			[{ priority: 1 }, "Invalid priority. Must be one of: urgent, high, medium, low, none"],
			[{ due_date: "x" }, "Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00"],
			[{ start_date: "x" }, "Invalid start_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00"],
		] as const)
			expect((await world.ask.owner("PATCH", `/tasks/${task.id}`, body)).body).toEqual({ error });
		for (const body of [{}, { content: "" }, { content: " <p> </p> " }])
			expect((await world.ask.owner("POST", `/tasks/${task.id}/comments`, body)).body).toEqual({
				error: "content is required",
			});
	});

	it("a record that does not exist and a record of someone else get the same 404", async () => {
		const stranger = world.as(
			world.mock.createKey({ entityId: world.mock.entityId, userId: world.mock.createUser().id }),
		);
		const foreign = await stranger("GET", `/workspaces/${world.workspace.id}`);
		const absent = await world.ask.owner("GET", "/workspaces/99999");
		expect([foreign.status, foreign.body]).toEqual([404, absent.body]);
		expect(Object.keys(foreign.body)).toEqual(["error"]);
	});

	it("every error except 429 is one property `error` with a string, even for invalid JSON and unknown paths", async () => {
		for (const answer of [
			await world.ask.owner("POST", "/tasks", "{nonsense"),
			await world.ask.owner("POST", "/tasks", []),
			await world.ask.owner("GET", "/nothing"),
			await world.ask.owner("PUT", "/tasks/1"),
			await world.ask.owner("GET", `/workspaces/${world.workspace.id}/tasks?limit=101`),
			await world.ask.owner("GET", `/workspaces/${world.workspace.id}/tasks?page=0`),
		]) {
			expect(Object.keys(answer.body)).toEqual(["error"]);
			expect(typeof answer.body.error).toBe("string");
			expect([400, 404, 405]).toContain(answer.status);
		}
	});
});

describe("keys", () => {
	it("a key has the documented shape and is accepted in either header, but not in both", async () => {
		const { mock, send } = setup();
		const { key } = mock.createKey();
		expect(key).toMatch(/^arca_[0-9a-f]{64}$/);
		expect((await send("GET", "/me", { authorization: `Bearer ${key}` })).status).toBe(200);
		expect((await send("GET", "/me", { "x-api-key": key })).status).toBe(200);
		expect((await send("GET", "/me", { authorization: `Bearer ${key}`, "x-api-key": key })).status).toBe(401);
	});

	it.each([
		["no key", {}],
		["another scheme", { authorization: "Basic abc" }],
		["no scheme", { authorization: `arca_${"0".repeat(64)}` }],
		["no prefix", { authorization: `Bearer ${"0".repeat(64)}` }],
		["an unknown key", { authorization: `Bearer arca_${"0".repeat(64)}` }],
	])("a request with %s gets a 401", async (_name, headers) => {
		const answer = await setup().send("GET", "/me", headers as Record<string, string>);
		expect([answer.status, Object.keys(answer.body)]).toEqual([401, ["error"]]);
	});

	it("an expired key is rejected on every call, and works again after its expiry is extended", async () => {
		const { mock, as } = setup();
		const key = mock.createKey({ expiresAt: mock.clock.now() + 3_600_000 });
		expect((await as(key)("GET", "/me")).status).toBe(200);
		mock.clock.advance("1h");
		const answer = await as(key)("GET", "/me");
		expect([answer.status, answer.body]).toEqual([401, { error: "API key has expired" }]);
	});

	it("a revoked key stops working immediately", async () => {
		const { mock, as } = setup();
		const key = mock.createKey();
		mock.revokeKey(key.key);
		expect((await as(key)("GET", "/me")).status).toBe(401);
	});

	it("a call without the scope gets an error that names the scope", async () => {
		const { mock, as } = setup();
		const key = mock.createKey({ scopes: ["users:read", "tasks:read"] });
		const ask = as(key);
		expect((await ask("GET", "/me")).status).toBe(200);
		for (const [method, path, scope] of [
			["GET", "/workspaces", "workspaces:read"],
			["POST", "/tasks", "tasks:write"],
			["POST", "/folders", "folders:write"],
			["PATCH", "/lists/1", "lists:write"],
			["DELETE", "/labels/1", "workspaces:write"],
			["GET", "/tasks/1/comments", "comments:read"],
			["POST", "/tasks/1/comments", "comments:write"],
		] as const) {
			const answer = await ask(method, path, method === "GET" || method === "DELETE" ? undefined : {});
			expect([answer.status, answer.body]).toEqual([403, { error: `Scope '${scope}' is required for this endpoint` }]);
		}
		expect((await ask("GET", `/workspaces/${key.workspaceId}/custom-fields`)).status).toBe(200);
	});

	it("only the eleven documented scopes exist", () => {
		expect(() => setup().mock.createKey({ scopes: ["everything"] })).toThrow(TypeError);
	});
});

describe("the rate limit", () => {
	it("the limit is 600 calls a minute for one key over all endpoints, and its 429 has its own format and a reset in seconds", async () => {
		const { mock, as } = setup({ rateLimits: {} });
		const first = mock.createKey();
		const other = mock.createKey();
		for (let call = 0; call < 600; call++)
			expect((await as(first)("GET", call % 2 ? "/me" : "/workspaces")).status).toBe(200);
		const answer = await as(first)("GET", "/me");
		expect(answer.status).toBe(429);
		expect(answer.body).toEqual({ statusCode: 429, error: "Too Many Requests", retryAfter: 60 });
		expect(
			["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after"].map((name) =>
				answer.headers.get(name),
			),
		).toEqual(["600", "0", "60", "60"]);
		expect((await as(other)("GET", "/me")).status).toBe(200);
		mock.clock.advance("60s");
		expect((await as(first)("GET", "/me")).status).toBe(200);
	});

	it("the rate limit headers are sent only with the 429, as documented", async () => {
		const { mock, as } = setup({ rateLimits: {} });
		const { headers } = await as(mock.createKey())("GET", "/me");
		expect([...headers.keys()].filter((name) => name.startsWith("x-ratelimit"))).toEqual([]);
	});
});
