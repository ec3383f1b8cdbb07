import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Arca } from "../../src/arca/index.ts";
import {
	AuthenticationError,
	BadRequestError,
	ConnectionError,
	type Issue,
	NotFoundError,
	PermissionError,
	RateLimitError,
	ServerError,
} from "../../src/index.ts";
import { type Answer, broken, fakeApi, refused } from "./fake-api.ts";

const KEY = `arca_${"4f3a1b9e2c8d76f0".repeat(4)}`;
const client = (answer: (index: number) => Answer, options: object = {}) => {
	const api = fakeApi((_asked, index) => answer(index));
	return {
		arca: new Arca({ apiKey: KEY, fetch: api.fetch, maxRetries: 1, rateLimit: false, ...options }),
		asked: api.asked,
	};
};
const failure = (call: PromiseLike<unknown>) =>
	call.then(
		() => Promise.reject(new Error("no failure")),
		(error: unknown) => error as never,
	);

interface Refused extends Error {
	readonly status: number;
	readonly hint?: string;
	readonly param?: string;
	readonly code?: string;
	readonly issues: readonly Issue[];
	readonly requiredScope?: string;
	readonly retryAfter?: number;
}

afterEach(() => vi.unstubAllEnvs());

describe("signing in", () => {
	it("the key is sent as a bearer token and in no other header", async () => {
		const { arca, asked } = client(() => ({ body: {} }));
		await arca.me.retrieve();
		expect(asked[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
		expect(asked[0]?.headers.has("x-api-key")).toBe(false);
		expect(asked[0]?.url.href).toBe("https://api.getarca.app/api/v1/me");
	});

	it("the key can be sent as X-API-Key, and then not as a bearer token", async () => {
		const { arca, asked } = client(() => ({ body: {} }), { auth: "x-api-key" });
		await arca.me.retrieve();
		expect([asked[0]?.headers.get("x-api-key"), asked[0]?.headers.has("authorization")]).toEqual([KEY, false]);
	});

	it("neither the client nor a call can add a second credential", async () => {
		for (const name of ["Authorization", "x-api-key", "X-API-KEY"]) {
			expect(() => new Arca({ apiKey: KEY, headers: { [name]: KEY } })).toThrow(TypeError);
			const { arca, asked } = client(() => ({ body: {} }));
			expect(await failure(arca.me.retrieve({ headers: { [name]: KEY } }))).toBeInstanceOf(TypeError);
			expect(asked).toHaveLength(0);
		}
	});

	it.each([
		"",
		"arca_",
		KEY.slice(0, -1),
		`${KEY}0`,
		KEY.replace("arca_", "ark_"),
		KEY.replace("4f", "zz"),
		` ${KEY}`,
		`Bearer ${KEY}`,
	])("the key %j is rejected before any request, without being shown", (apiKey) => {
		const refusal = () => new Arca({ apiKey });
		expect(refusal).toThrow(TypeError);
		if (apiKey.length > 10) expect(refusal).not.toThrow(apiKey);
	});

	it("a key from a function is also checked before it is sent", async () => {
		const { arca, asked } = client(() => ({ body: {} }), { apiKey: async () => "nonsense" });
		expect(await failure(arca.me.retrieve())).toBeInstanceOf(TypeError);
		expect(asked).toHaveLength(0);
	});

	it("the key may come from ARCA_API_KEY", async () => {
		vi.stubEnv("ARCA_API_KEY", KEY);
		const api = fakeApi(() => ({ body: {} }));
		await new Arca({ fetch: api.fetch }).me.retrieve();
		expect(api.asked[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
		vi.stubEnv("ARCA_API_KEY", "");
		expect(() => new Arca()).toThrow(/ARCA_API_KEY/);
	});

	it("the key never appears in printed output", async () => {
		const { arca } = client(() => ({ status: 400, body: { error: `no such key ${KEY}` } }));
		const error = await failure(arca.me.retrieve());
		for (const value of [arca, arca.tasks, error])
			expect(inspect(value, { depth: 12, showHidden: true })).not.toContain(KEY);
		expect(JSON.stringify(error)).not.toContain(KEY);
	});
});

describe("errors", () => {
	const refusal = async (status: number, body: unknown, headers: Record<string, string> = {}) => {
		const { arca } = client(() => ({ status, body, headers }), { maxRetries: 0 });
		return (await failure(arca.tasks.create({ list_id: 1, title: "" }))) as unknown as Refused;
	};

	it.each([
		["workspace_id is required", "workspace_id"],
		["name is required", "name"],
		["title is required", "title"],
		["title cannot be empty", "title"],
		["folder_id is required", "folder_id"],
		["list_id is required", "list_id"],
		["status_id must be a valid numeric ID", "status_id"],
		["list_id must be a valid numeric ID", "list_id"],
		["Invalid priority. Must be one of: urgent, high, medium, low, none", "priority"],
		["Invalid due_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00", "due_date"],
		["Invalid start_date format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00", "start_date"],
		["content is required", "content"],
		["Invalid workspace ID", undefined],
		["Invalid folder ID", undefined],
	])("a 400 with the message %j names the field %s", async (error, param) => {
		const thrown = await refusal(400, { error });
		expect(thrown).toBeInstanceOf(BadRequestError);
		expect([thrown.hint, thrown.param, thrown.code]).toEqual([error, param, undefined]);
		expect(thrown.issues.map(({ path }) => path)).toEqual(param === undefined ? [] : [param]);
		expect(thrown.message).toContain(error);
	});

	it("a 403 error names the missing scope, which the client reads from the message", async () => {
		const thrown = await refusal(403, { error: "Scope 'tasks:write' is required for this endpoint" });
		expect(thrown).toBeInstanceOf(PermissionError);
		expect(thrown.requiredScope).toBe("tasks:write");
		expect((await refusal(403, { error: "You may not" })).requiredScope).toBeUndefined();
	});

	it("a 401 for an expired key, a 404 and a 500 each become their own error class", async () => {
		expect(await refusal(401, { error: "API key has expired" })).toBeInstanceOf(AuthenticationError);
		expect(await refusal(404, { error: "Task not found" })).toBeInstanceOf(NotFoundError);
		expect(await refusal(500, { error: "Internal server error" })).toBeInstanceOf(ServerError);
	});

	it("a 429 has its own envelope and says how long to wait", async () => {
		const body = { statusCode: 429, error: "Too Many Requests", retryAfter: 47 };
		const bare = await refusal(429, body);
		expect(bare).toBeInstanceOf(RateLimitError);
		expect([bare.retryAfter, bare.hint]).toEqual([47, "Too Many Requests"]);
		expect((await refusal(429, body, { "retry-after": "46" })).retryAfter).toBe(46);
	});

	it("the client reads the message from `message` if `error` has none", async () => {
		expect((await refusal(400, { message: "title is required" })).hint).toBe("title is required");
	});

	it("an error body of any other shape does not break the client", async () => {
		for (const body of ["oops", 7, null, [], { error: 5 }, { error: { a: 1 } }])
			expect((await refusal(400, body)).status).toBe(400);
	});
});

describe("writes to Arca", () => {
	const ok: Answer = { status: 201, body: { id: 1 } };

	it("writes to Arca have no idempotency key, because Arca takes none", async () => {
		const { arca, asked } = client(() => ok);
		await arca.tasks.create({ list_id: 1, title: "a" });
		expect(asked[0]?.headers.has("idempotency-key")).toBe(false);
	});

	it("writes are retried if the request was certainly never sent", async () => {
		const { arca, asked } = client((index) => (index === 0 ? refused() : ok));
		await arca.tasks.create({ list_id: 1, title: "a" });
		expect(asked).toHaveLength(2);
	});

	it.each([
		["a broken connection", broken(), ConnectionError],
		["502", { status: 502 }, ServerError],
		["503 with Retry-After", { status: 503, headers: { "retry-after": "0" } }, ServerError],
		[
			"429",
			{
				status: 429,
				body: { statusCode: 429, error: "Too Many Requests", retryAfter: 0 },
				headers: { "retry-after": "0" },
			},
			RateLimitError,
		],
	] as const)("writes are not sent again after %s", async (_name, answer, errorClass) => {
		for (const write of [
			(arca: Arca) => arca.tasks.create({ list_id: 1, title: "a" }),
			(arca: Arca) => arca.tasks.update(1, { title: "a" }),
			(arca: Arca) => arca.tasks.delete(1),
		]) {
			const { arca, asked } = client(() => answer);
			expect(await failure(write(arca))).toBeInstanceOf(errorClass);
			expect(asked).toHaveLength(1);
		}
	});

	it("reads are retried", async () => {
		const { arca, asked } = client((index) =>
			index === 0 ? { status: 503, headers: { "retry-after": "0" } } : { body: { id: 1 } },
		);
		await arca.tasks.retrieve(1);
		expect(asked).toHaveLength(2);
	});

	it("a deletion resolves with undefined, whether or not the response has a body", async () => {
		for (const answer of [{ status: 204 }, { status: 200 }] as const)
			expect(await client(() => answer).arca.tasks.delete(1)).toBeUndefined();
		const { arca, asked } = client(() => ({ status: 204 }));
		expect(await arca.statuses.delete(3, { reassign_to: 4 })).toBeUndefined();
		expect([asked[0]?.method, asked[0]?.url.pathname, asked[0]?.url.search, asked[0]?.body]).toEqual([
			"DELETE",
			"/api/v1/statuses/3",
			"?reassign_to=4",
			undefined,
		]);
	});
});

describe("identifiers", () => {
	it("numbers and numeric strings are sent in the same form", async () => {
		const { arca, asked } = client(() => ({ status: 201, body: { id: 1 } }));
		await arca.tasks.create({
			list_id: 12,
			title: "a",
			status_id: 3,
			assignee_ids: ["5", 6],
			custom_fields: [{ id: "7", value: "x" }],
		});
		await arca.tasks.create({
			list_id: "12",
			title: "a",
			status_id: "3",
			assignee_ids: [5, "6"],
			custom_fields: [{ id: 7, value: "x" }],
		});
		expect(asked[0]?.body).toEqual({
			list_id: "12",
			title: "a",
			status_id: "3",
			assignee_ids: [5, 6],
			custom_fields: [{ id: 7, value: "x" }],
		});
		expect(asked[1]?.body).toEqual(asked[0]?.body);
		await arca.tasks.retrieve(9);
		await arca.tasks.retrieve("9");
		expect(asked[2]?.url.href).toBe(asked[3]?.url.href);
	});

	it("anything that is not a number is sent unchanged, so that the API can say what is wrong", async () => {
		const { arca, asked } = client(() => ({ body: {} }));
		await arca.tasks.update("abc", { status_id: "def", assignee_ids: ["ghi"] });
		expect(asked[0]?.url.pathname).toBe("/api/v1/tasks/abc");
		expect(asked[0]?.body).toEqual({ status_id: "def", assignee_ids: ["ghi"] });
	});

	it("no id can make the client call another endpoint", async () => {
		const { arca, asked } = client(() => ({ body: {} }));
		await arca.tasks.retrieve("1/../../workspaces");
		expect(asked[0]?.url.pathname).toBe("/api/v1/tasks/1%2F..%2F..%2Fworkspaces");
		for (const id of ["..", "", "."])
			expect(await failure(Promise.resolve().then(() => arca.tasks.retrieve(id)))).toBeInstanceOf(TypeError);
	});
});

describe("lists", () => {
	it("a list of tasks is fetched with page and limit until total_pages is reached", async () => {
		const api = fakeApi(({ url }) => {
			const page = Number(url.searchParams.get("page") ?? 1);
			return { body: { data: [{ id: page * 2 - 1 }, { id: page * 2 }], page, limit: 2, total: 6, total_pages: 3 } };
		});
		const arca = new Arca({ apiKey: KEY, fetch: api.fetch });
		const ids: number[] = [];
		for await (const task of arca.tasks.list(7, { limit: 2, list_id: 4 })) ids.push(task.id);
		expect(ids).toEqual([1, 2, 3, 4, 5, 6]);
		expect(api.asked.every(({ url }) => url.searchParams.get("list_id") === "4")).toBe(true);
		expect(api.asked).toHaveLength(3);
		expect((await arca.tasks.list(7, { limit: 2 })).total).toBe(6);
	});

	it("every other list is a bare array, which is one page", async () => {
		const api = fakeApi(() => ({ body: [{ id: 1 }, { id: 2 }] }));
		const arca = new Arca({ apiKey: KEY, fetch: api.fetch });
		const lists = [
			arca.workspaces.list(),
			arca.members.list(1),
			arca.customFields.list(1),
			arca.folders.list(1),
			arca.folders.lists.list(1),
			arca.lists.list(1),
			arca.statuses.list(1),
			arca.labels.list(1),
			arca.tasks.comments.list(1),
		];
		for (const list of lists) {
			const page = await list;
			expect([page.data.length, page.hasMore]).toEqual([2, false]);
		}
		expect(api.asked.map(({ url }) => url.pathname.replace("/api/v1", ""))).toEqual([
			"/workspaces",
			"/workspaces/1/members",
			"/workspaces/1/custom-fields",
			"/workspaces/1/folders",
			"/folders/1/lists",
			"/workspaces/1/lists",
			"/workspaces/1/statuses",
			"/workspaces/1/labels",
			"/tasks/1/comments",
		]);
	});
});

describe("the rate limit of Arca", () => {
	it("a reset is a number of seconds from now, not an epoch", async () => {
		const headers = {
			"x-ratelimit-limit": "600",
			"x-ratelimit-remaining": "0",
			"x-ratelimit-reset": "47",
			"retry-after": "47",
		};
		const { arcaProvider } = await import("../../src/arca/provider.ts");
		expect(arcaProvider("bearer").readLimits?.(new Headers(headers), 1_000_000)).toEqual({
			limit: 600,
			remaining: 0,
			resetAt: 1_047_000,
		});
		expect(arcaProvider("bearer").readLimits?.(new Headers(), 1_000_000)).toBeUndefined();
	});

	it("the budget of 600 per minute is known before the first response, so a burst need not wait for it", async () => {
		const { arca, asked } = client(() => ({ body: { id: 1 } }), { rateLimit: "auto" });
		await Promise.all(Array.from({ length: 50 }, () => arca.me.retrieve()));
		expect(asked).toHaveLength(50);
	});
});
