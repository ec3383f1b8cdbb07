import { describe, expect, it } from "vitest";
import { createArcaMock, createArcusMock, createDeskflowMock, type Mock, type Post } from "../../src/index.ts";

const START = Date.UTC(2026, 4, 1);
const RETRIES = [0, 60, 360, 2160, 9360];

/** A scheduler in virtual time, as a simulator has one. */
function scheduler() {
	let time = START;
	let count = 0;
	const waits: { readonly at: number; readonly order: number; readonly work: () => void }[] = [];
	return {
		waits,
		clock: {
			now: () => time,
			after(ms: number, work: () => void) {
				const wait = { at: time + ms, order: count++, work };
				waits.push(wait);
				return () => {
					if (waits.includes(wait)) waits.splice(waits.indexOf(wait), 1);
				};
			},
		},
		async run(until = Number.POSITIVE_INFINITY): Promise<void> {
			for (;;) {
				// Promises settle before time moves on.
				for (let turn = 0; turn < 20; turn++) await Promise.resolve();
				waits.sort((a, b) => a.at - b.at || a.order - b.order);
				const [next] = waits;
				if (!next || next.at > until) break;
				waits.shift();
				time = next.at;
				next.work();
			}
		},
	};
}

function call(mock: Pick<Mock, "handle">, key: string, method: string, path: string, body?: object) {
	const reply = mock.handle({
		method,
		url: `/v1${path}`,
		headers: { authorization: `Bearer ${key}` },
		...(body && { body: JSON.stringify(body) }),
	});
	return { status: reply.status, body: JSON.parse(reply.body) };
}

function subscribe(mock: Pick<Mock, "handle">, key: string) {
	return call(mock, key, "POST", "/webhook_endpoints", {
		url: "https://shop.example/hooks",
		enabled_events: ["order.created"],
	}).body;
}

function order(mock: Pick<Mock, "handle">, key: string): void {
	const buyer = call(mock, key, "POST", "/accounts", { account_type: "business", name: "Ernst Handel" }).body.id;
	expect(call(mock, key, "POST", "/orders", { document_type: "sales_order", account_id: buyer }).status).toBe(201);
}

describe("a mock with the caller's clock and network", () => {
	it("requests, deliveries and retries run in virtual time with only the caller's scheduler", async () => {
		const world = scheduler();
		const attempts: number[] = [];
		const post: Post = async (url, headers, body, timeoutMs) => {
			expect([url, timeoutMs, headers["content-type"]]).toEqual([
				"https://shop.example/hooks",
				10_000,
				"application/json",
			]);
			expect(JSON.parse(body).type).toBe("order.created");
			attempts.push((world.clock.now() - START) / 1000);
			return { status: 503, body: "down" };
		};
		const mock = createArcusMock({ clock: world.clock, post, rateLimits: false });
		const { key } = mock.createKey();
		const endpoint = subscribe(mock, key);
		order(mock, key);
		expect(attempts).toEqual([]);
		await world.run();
		expect(attempts).toEqual(RETRIES);
		expect(call(mock, key, "GET", `/webhook_endpoints/${endpoint.id}`).body.status).toBe("paused");
		expect(world.waits).toEqual([]);
	});

	it("an attempt that never settles times out by that clock and its signal is aborted", async () => {
		const world = scheduler();
		const reasons: string[] = [];
		const post: Post = (_url, _headers, _body, _timeoutMs, signal) =>
			new Promise(() => {
				signal?.addEventListener("abort", () => reasons.push(String(signal.reason)));
			});
		const mock = createArcusMock({ clock: world.clock, post, rateLimits: false });
		const { key } = mock.createKey();
		subscribe(mock, key);
		order(mock, key);
		await world.run(START + 10_000);
		expect(mock.deliveries.map((one) => [one.status, one.error])).toEqual([
			[undefined, "no complete response within 10000 ms"],
		]);
		expect(reasons).toEqual(["Error: no complete response within 10000 ms"]);
	});

	it("a delayed response waits by that clock", async () => {
		const world = scheduler();
		const mock = createArcusMock({ clock: world.clock });
		const { key } = mock.createKey();
		mock.faults.next(1, "accounts.list", "latency", { delayMs: 86_400_000 });
		const request = new Request("https://api.arcuserp.com/v1/accounts", {
			headers: { authorization: `Bearer ${key}` },
		});
		const [response] = await Promise.all([
			mock.fetch(request),
			new Promise((resolve) => setImmediate(resolve)).then(() => world.run()),
		]);
		expect([response.status, world.clock.now() - START]).toEqual([200, 86_400_000]);
	});

	it("Arca's ping and Deskflow's test delivery go through the same network", async () => {
		const urls: string[] = [];
		const post: Post = async (url) => {
			urls.push(url);
			return { status: 204, body: "" };
		};
		const arca = createArcaMock({ post });
		arca.createKey();
		await arca.createWebhook({ url: "https://shop.example/arca" });
		const deskflow = createDeskflowMock({ post });
		const { store } = deskflow.createKey();
		const { id } = deskflow.createWebhook({ store, url: "https://shop.example/deskflow" });
		expect(await deskflow.sendDummy(id)).toEqual({ status: 204, body: "", errors: [] });
		expect(urls).toEqual(["https://shop.example/arca", "https://shop.example/deskflow"]);
	});
});

describe("clock.advance", () => {
	const failing = () => {
		const at: number[] = [];
		const mock: Mock = createArcusMock({
			clock: "virtual",
			rateLimits: false,
			post: async () => {
				at.push((mock.clock.now() - START) / 1000);
				// A receiver is a network away: the clock must wait for it.
				await new Promise((resolve) => setTimeout(resolve, 1));
				throw new Error("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:3000") });
			},
		});
		const { key } = mock.createKey();
		const endpoint = subscribe(mock, key);
		const sell = () => order(mock, key);
		const status = () => call(mock, key, "GET", `/webhook_endpoints/${endpoint.id}`).body.status as string;
		return { mock, at, sell, status };
	};

	it("an advance by 28 hours makes every documented attempt when it is due, and then pauses the endpoint", async () => {
		const { mock, at, sell, status } = failing();
		sell();
		const ran = await mock.clock.advance("28h");
		expect(at).toEqual(RETRIES);
		expect(ran.map((due) => [(due.at - START) / 1000, due.kind])).toEqual(
			RETRIES.slice(1).map((seconds) => [seconds, "delivery"]),
		);
		expect(mock.clock.now()).toBe(START + 28 * 3_600_000);
		expect(status()).toBe("paused");
		expect(mock.deliveries.map((one) => one.attempt)).toEqual([1, 2, 3, 4, 5]);
		expect(mock.deliveries[0]?.error).toBe("fetch failed: connect ECONNREFUSED 127.0.0.1:3000");
	});

	it("advance stops at its end between two attempts, and a second call continues there", async () => {
		const { mock, at, sell, status } = failing();
		sell();
		await mock.clock.advance("5m");
		expect([at, status()]).toEqual([[0, 60], "active"]);
		// Not awaited: the second one starts when the first is over.
		const first = mock.clock.advance("1h");
		await mock.clock.advance("2h");
		expect(await first).toHaveLength(2);
		expect(at).toEqual(RETRIES);
		expect(mock.clock.now()).toBe(START + 5 * 60_000 + 3 * 3_600_000);
	});

	it("drain waits for advance, and a reset ends it", async () => {
		const { mock, at, sell } = failing();
		sell();
		void mock.clock.advance("28h");
		await mock.webhooks.drain();
		expect(at).toEqual(RETRIES);
		sell();
		const advancing = mock.clock.advance("28h");
		mock.reset();
		await advancing;
		expect(mock.clock.now()).toBe(START);
	});

	it.each([
		Number.NaN,
		Number.POSITIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
		-1,
		"-5m",
		"NaN",
		"1e9d",
		"",
		"99999999999999d",
		"2913000d",
		undefined,
		null,
	])("advance rejects %j at once and leaves the clock unchanged", (by) => {
		const { mock } = failing();
		const isTooFar = typeof by === "string" && /^\d+d$/.test(by);
		expect(() => mock.clock.advance(by as number)).toThrow(
			isTooFar ? "would pass the year 9999" : "the duration must be",
		);
		expect(mock.clock.now()).toBe(START);
	});
});
