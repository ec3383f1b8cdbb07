import { beforeEach, describe, expect, it } from "vitest";
import { arcusMockProvider } from "../../../mock/src/arcus/provider.ts";
import { type Call, type JsonObject, type Result, runHandler } from "../../../mock/src/engine/handler.ts";
import { createMock, type Mock } from "../../../mock/src/engine/mock.ts";
import type { MockProvider } from "../../../mock/src/engine/provider.ts";
import { CommandError } from "../../src/shared/errors.ts";
import { verify } from "../../src/verify-live/verify-live.ts";
import { testMachine } from "../machine.ts";

const { handlers } = arcusMockProvider;
const before = (operation: string): ((call: Call) => Result) => {
	const handler = handlers[operation];
	if (!handler) throw new Error(`the mock has no ${operation}`);
	return (call) => runHandler(handler, call);
};

/** A vendor to compare with: a second mock, with some data and the differences that the test needs. */
function vendor(changes: Partial<MockProvider> = {}) {
	const mock: Mock = createMock(
		{ ...arcusMockProvider, ...changes },
		{ seed: 7, checkResponses: false, clock: "virtual" },
	);
	const { key, entityId } = mock.createKey({ mode: "live", tier: "elevated" });
	const environment = { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId };
	const methods = new Set<string>();
	const asked: string[] = [];
	const call = async (request: Request): Promise<Response> => {
		methods.add(request.method);
		asked.push(request.url);
		let answer = await mock.fetch(request.clone());
		// The clock advances while the command waits for its rate limit budget.
		for (; answer.status === 429; answer = await mock.fetch(request.clone())) await mock.clock.advance("1m");
		return answer;
	};
	const post = (path: string, body: object): Promise<Response> =>
		mock.fetch(
			new Request(`https://api.arcuserp.com/v1/entities/${entityId}${path}`, {
				method: "POST",
				headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
				body: JSON.stringify(body),
			}),
		);
	return {
		methods,
		asked,
		key,
		async fill() {
			await post("/accounts", { account_type: "business", name: "Acme of the secret name" });
			await post("/products", { title: "Chai", product_type: "physical", sku: "CHAI" });
		},
		async run() {
			const { machine, lines: printed } = testMachine({ environment, fetch: call });
			const code = await verify("arcus", machine);
			return { code, printed, text: printed.join("\n") };
		},
	};
}

/** The handler of an operation with its response changed. */
const changed = (operation: string, change: (body: JsonObject) => JsonObject): Partial<MockProvider> => ({
	handlers: {
		...handlers,
		[operation]: (call) => {
			const result = before(operation)(call);
			return { ...result, body: change(result.body as JsonObject) };
		},
	},
});

const firstItem = (body: JsonObject, change: (item: JsonObject) => JsonObject): JsonObject => ({
	...body,
	data: (body.data as JsonObject[]).map(change),
});

describe("the comparison with a live API", () => {
	let plain: ReturnType<typeof vendor>;
	beforeEach(async () => {
		plain = vendor();
		await plain.fill();
	});

	it("verify-live finds no difference in an API that matches the document and the mock, and sends every read that it can", async () => {
		const { code, printed, text } = await plain.run();
		expect(text).toMatch(/ 0 differ,/);
		expect(code).toBe(0);
		expect(printed).toContain("same     accounts.list");
		expect(printed).toContain("same     accounts.retrieve");
		expect(printed).toContain("same     accounts.addresses.list");
		expect(printed).toContain("same     refused: an unknown id");
	});

	it("verify-live only reads, and prints neither the key nor any data", async () => {
		const { text } = await plain.run();
		expect([...plain.methods]).toEqual(["GET"]);
		expect(text).not.toContain(plain.key);
		expect(text).not.toContain("secret name");
	});

	it("verify-live lists the reads that it skipped, and why", async () => {
		const { printed } = await plain.run();
		expect(printed).toContain("skipped  orders.retrieve  (no id from /orders is known)");
	});

	it.each([
		[
			"a field that is new",
			changed("accounts.list", (body) => firstItem(body, (item) => ({ ...item, loyalty: 3 }))),
			"accounts.list",
			"data[].loyalty (integer) is not in the document",
		],
		[
			"a field that is gone",
			changed("accounts.list", (body) => firstItem(body, ({ account_number: _, ...item }) => item)),
			"accounts.list",
			"data[].account_number is missing, but required in the document",
		],
		[
			"money that became text",
			changed("accounts.list", (body) => firstItem(body, (item) => ({ ...item, credit_limit: "1.00" }))),
			"accounts.list",
			"data[].credit_limit is string, but number or null in the document",
		],
		[
			"a word that is new",
			changed("accounts.list", (body) => firstItem(body, (item) => ({ ...item, account_type: "partner" }))),
			"accounts.list",
			'data[].account_type has the value "partner", which is not in the document',
		],
		[
			"an envelope with more in it",
			changed("accounts.list", (body) => ({ ...body, has_more: false })),
			"accounts.list",
			"has_more (boolean) is not in the mock",
		],
		[
			"another status",
			{ handlers: { ...handlers, "products.list": () => ({ status: 202, body: {} }) } },
			"products.list",
			"the response has status 202, but 200 in the document",
		],
		[
			"another code of refusals",
			{
				error: (...[status, code, extra, id]: Parameters<MockProvider["error"]>) =>
					arcusMockProvider.error(status, code === "not_found" ? "gone" : code, extra, id),
			},
			"refused: an unknown path",
			"code is gone, but not_found in the mock",
		],
		[
			"headers that are gone",
			{ limitHeaders: () => ({}) },
			"headers",
			"x-ratelimit-limit is missing, but present in the mock",
		],
	] satisfies [string, Partial<MockProvider>, string, string][])(
		"verify-live reports %s",
		async (_, changes, name, difference) => {
			const other = vendor(changes);
			await other.fill();
			const { code, printed } = await other.run();
			expect(code).toBe(1);
			const at = printed.indexOf(`differs  ${name}`);
			expect(at, printed.join("\n")).toBeGreaterThanOrEqual(0);
			expect(printed.slice(at + 1).map((line) => line.trim())).toContain(difference);
		},
	);

	it("verify-live treats an optional field that is null like an absent one", async () => {
		const other = vendor(changed("accounts.list", (body) => firstItem(body, (item) => ({ ...item, tags: null }))));
		await other.fill();
		const { code, text } = await other.run();
		expect([code, text.match(/^differs.*$/gm)]).toEqual([0, null]);
	});

	it("verify-live reports a null in a field that must not be null", async () => {
		const other = vendor(changed("accounts.list", (body) => firstItem(body, (item) => ({ ...item, id: null }))));
		await other.fill();
		const { code, text } = await other.run();
		expect([code, text]).toEqual([1, expect.stringContaining("data[].id is null, but string in the document")]);
	});

	const failing = (fetch: (request: Request) => Promise<Response>, environment = {}) => {
		const keys = { ARCUS_API_KEY: "ark_live_ent_acme_secret", ...environment };
		const { machine, lines: printed } = testMachine({ environment: keys, fetch });
		return { printed, done: verify("arcus", machine) };
	};

	it("verify-live says in one line that the host cannot be reached, with the cause, and shows no stack", async () => {
		const cause = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:9"), { code: "ECONNREFUSED" });
		const { printed, done } = failing(
			async () => {
				throw new TypeError("fetch failed", { cause });
			},
			{ ARCUS_BASE_URL: "http://127.0.0.1:9/v1" },
		);
		const line =
			"arcus: http://127.0.0.1:9 could not be reached: fetch failed: connect ECONNREFUSED 127.0.0.1:9. Check ARCUS_BASE_URL and ARCUS_API_KEY.";
		await expect(done).rejects.toThrow(new CommandError(line));
		expect(printed).toEqual([]);
	});

	it("verify-live says in one line that the key is refused, after one request", async () => {
		let asked = 0;
		const { printed, done } = failing(async () => {
			asked++;
			return Response.json({ code: "invalid_api_key", hint: "ark_live_ent_acme_secret" }, { status: 401 });
		});
		await expect(done).rejects.toThrow(
			new CommandError(
				"arcus: https://api.arcuserp.com refused the key: 401 invalid_api_key. Check ARCUS_BASE_URL and ARCUS_API_KEY.",
			),
		);
		expect([printed, asked]).toEqual([[], 1]);
	});

	it("verify-live says in one line that the key may read nothing at all", async () => {
		const { printed, done } = failing(async () => Response.json({ code: "ip_not_allowlisted" }, { status: 403 }));
		await expect(done).rejects.toThrow(
			/^arcus: the key cannot read anything: \d+ reads were refused, the first with 403/,
		);
		expect(printed).toEqual([]);
	});

	it("verify-live says in one line that the server is not an API, or is down", async () => {
		const page = failing(async () => new Response("<html>", { headers: { "content-type": "text/html" } }));
		await expect(page.done).rejects.toThrow(
			/^arcus: https:\/\/api.arcuserp.com responds to every read with 200 and text\/html instead of JSON\. Check/,
		);
		const down = failing(async () => Response.json({}, { status: 503 }));
		await expect(down.done).rejects.toThrow(/responds to every read with 503\. Check ARCUS_BASE_URL/);
		expect([page.printed, down.printed]).toEqual([[], []]);
	});

	it("verify-live follows no redirect with the key, and names the target's origin", async () => {
		const asked: string[] = [];
		const { done } = failing(async (request) => {
			asked.push(`${request.redirect} ${request.url}`);
			return new Response(null, { status: 302, headers: { location: "https://other.example/secret" } });
		});
		await expect(done).rejects.toThrow(
			/^arcus: https:\/\/api.arcuserp.com redirects with 302 to https:\/\/other.example\. The key was not sent there\. Check/,
		);
		expect(asked).toEqual([expect.stringMatching(/^manual https:\/\/api.arcuserp.com\//)]);
	});

	it("verify-live gives up on a response that never ends, and on a rate limit that lasts too long", async () => {
		let isCancelled = false;
		const endless = new ReadableStream<Uint8Array>({
			pull: (controller) => controller.enqueue(new Uint8Array(1_048_576).fill(0x20)),
			cancel: () => {
				isCancelled = true;
			},
		});
		const long = failing(async () => new Response(endless));
		await expect(long.done).rejects.toThrow(/sent more than 16777216 bytes for one read/);
		expect(isCancelled).toBe(true);
		const limited = failing(async () => Response.json({}, { status: 429, headers: { "retry-after": "86400" } }));
		await expect(limited.done).rejects.toThrow(/rate-limits the key: 429 after 1 attempts, Retry-After 86400 s/);
	});

	it.each([
		[{ ARCUS_API_KEY: "ark_live\r\nx: y" }, /^ARCUS_API_KEY must consist of visible ASCII characters/],
		[{ ARCUS_API_KEY: "ark_live_ключ" }, /^ARCUS_API_KEY must consist/],
		[{ ARCUS_BASE_URL: "https://me:secret@api.example.com/v1" }, /^ARCUS_BASE_URL must have no user name/],
		[{ ARCUS_BASE_URL: "https://api.example.com/v1?x=1" }, /^ARCUS_BASE_URL must have no user name, query/],
	])(
		"verify-live rejects settings that cannot be used in a request, without repeating them: %j",
		async (environment, message) => {
			const { done } = failing(async () => new Response(), environment);
			await expect(done).rejects.toThrow(message);
			await expect(done).rejects.not.toThrow(/ключ|x: y|me:secret/);
		},
	);

	it.each(["localhost:4010/v1", "not a url", "ftp://example.com"])(
		"verify-live refuses the base URL %j",
		async (url) => {
			const { done } = failing(async () => new Response(), { ARCUS_BASE_URL: url });
			await expect(done).rejects.toThrow(/^ARCUS_BASE_URL must be an http: or https: URL such as https:\/\//);
		},
	);

	it("verify-live names the variable of a missing key", async () => {
		await expect(verify("arcus", testMachine({ environment: {} }).machine)).rejects.toThrow(/Set ARCUS_API_KEY/);
	});
});
