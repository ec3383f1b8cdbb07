import { setupServer } from "msw/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createArcusMock, FAULT_KINDS, type Listening, type Mock } from "../../src/index.ts";
import { account, ask, ORIGIN, still } from "./support/ask.ts";

let listening: Listening | undefined;
afterEach(async () => {
	vi.useRealTimers();
	await listening?.close();
	listening = undefined;
});

const open = async (mock: Mock): Promise<string> => {
	listening = await mock.listen(0);
	return listening.url;
};
const post = (url: string, key: string, idempotencyKey: string) =>
	fetch(`${url}/accounts`, {
		method: "POST",
		headers: {
			authorization: `Bearer ${key}`,
			"content-type": "application/json",
			"idempotency-key": idempotencyKey,
		},
		body: JSON.stringify(account),
	});

describe("MSW", () => {
	it("one handler serves the whole API, responds like the other transports and can break connections", async () => {
		const mock = still();
		const { key } = mock.createKey();
		expect(mock.handlers).toHaveLength(1);
		const server = setupServer(...mock.handlers);
		server.listen({ onUnhandledRequest: "error" });
		try {
			const get = () => fetch(`${ORIGIN}/accounts`, { headers: { authorization: `Bearer ${key}` } });
			expect((await post(ORIGIN, key, "one")).status).toBe(201);
			expect(await (await get()).json()).toMatchObject({ total: 1 });
			mock.faults.next(1, "accounts.list", "reset-before");
			await expect(get()).rejects.toThrow(TypeError);
			expect((await get()).status).toBe(200);
		} finally {
			server.close();
		}
	});
});

describe("over HTTP", () => {
	it("a lost, truncated or garbled response leaves the work done once, and the same key replays it", async () => {
		const mock = createArcusMock({ rateLimits: false });
		const url = await open(mock);
		for (const kind of ["done-answer-lost", "truncated-body", "malformed-json"] as const) {
			const { key } = mock.createKey();
			mock.faults.next(1, "accounts.create", kind);
			await expect(post(url, key, "k").then((response) => response.json())).rejects.toThrow();
			const again = await post(url, key, "k");
			expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
			const list = await fetch(`${url}/accounts`, { headers: { authorization: `Bearer ${key}` } });
			expect(((await list.json()) as { total: number }).total).toBe(1);
		}
	});

	it("a connection that breaks before the work changes nothing", async () => {
		const mock = createArcusMock({ rateLimits: false });
		const url = await open(mock);
		const { key } = mock.createKey();
		mock.faults.next(1, "*", "reset-before");
		await expect(post(url, key, "k")).rejects.toThrow(TypeError);
		const again = await post(url, key, "k");
		expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, null]);
	});

	it("a second call with a key whose first call is still running is rejected with 409, and replayed afterwards", async () => {
		const mock = createArcusMock({ rateLimits: false });
		const url = await open(mock);
		const { key } = mock.createKey();
		mock.faults.next(1, "accounts.create", "latency", { delayMs: 300 });
		const first = post(url, key, "k");
		while (mock.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		const second = await post(url, key, "k");
		expect([second.status, ((await second.json()) as { code: string }).code]).toEqual([409, "idempotency_in_progress"]);
		const { id } = (await (await first).json()) as { id: string };
		const third = await post(url, key, "k");
		expect([third.headers.get("idempotent-replayed"), ((await third.json()) as { id: string }).id]).toEqual([
			"true",
			id,
		]);
	});

	it("every fault is counted, kept in the journal and marked in every response", async () => {
		const mock = createArcusMock({ rateLimits: false });
		const url = await open(mock);
		const { key } = mock.createKey();
		for (const kind of FAULT_KINDS) {
			mock.faults.next(1, "accounts.list", kind, { delayMs: 1, retryAfter: 7 });
			const response = await fetch(`${url}/accounts`, { headers: { authorization: `Bearer ${key}` } }).catch(
				() => undefined,
			);
			await response?.text().catch(() => undefined);
			expect(response?.headers.get("x-mock-fault")).toBe(
				kind === "reset-before" || kind === "done-answer-lost" ? undefined : kind,
			);
			if (kind === "429") expect(response?.headers.get("retry-after")).toBe("7");
			expect(mock.requests.at(-1)?.fault).toBe(kind);
		}
		expect(mock.faults.injected).toEqual(Object.fromEntries(FAULT_KINDS.map((kind) => [kind, 1])));
	});
});

describe("faults", () => {
	it("faults for a share of all calls depend only on the seed, and repeat after a reset", async () => {
		const run = async (mock: Mock): Promise<(string | undefined)[]> => {
			const { key } = mock.createKey();
			for (let i = 0; i < 40; i++) await mock.fetch(get(key)).catch(() => undefined);
			return mock.requests.slice(-40).map((entry) => entry.fault);
		};
		const get = (key: string) => new Request(`${ORIGIN}/accounts`, { headers: { authorization: `Bearer ${key}` } });
		const make = (seed: number) => still({ faults: { share: 0.3, kinds: ["500", "reset-before"], seed } });
		const mock = make(1);
		const first = await run(mock);
		expect(new Set(first)).toEqual(new Set([undefined, "500", "reset-before"]));
		expect(await run(make(1))).toEqual(first);
		expect(await run(make(2))).not.toEqual(first);
		mock.reset();
		expect(await run(mock)).toEqual(first);
	});

	it("faults are not used up by calls that the rate limit rejects", async () => {
		const mock = still({ rateLimits: { test: { perSecond: 1 } } });
		const { key } = mock.createKey();
		await ask(mock, key, "GET", "/accounts");
		mock.faults.next(1, "accounts.list", "503");
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(429);
		expect(mock.faults.injected).toEqual({});
		mock.clock.advance("1s");
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(503);
	});

	it("fake timers do not make faults hang", async () => {
		vi.useFakeTimers();
		const mock = still();
		const { key } = mock.createKey();
		mock.faults.next(1, "accounts.list", "latency", { delayMs: 1 });
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
	});
});
