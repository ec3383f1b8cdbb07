import { describe, expect, it } from "vitest";
import { memoryDocument } from "../../src/drivers/memory/secret-document.ts";
import type { RotationClient } from "../../src/rotation/client.ts";
import { RotationTimeoutError, SecretStoreTimeoutError } from "../../src/rotation/errors.ts";
import { type RotateOptions, rotateWebhookSecret } from "../../src/rotation/rotate.ts";
import type { SecretDocument } from "../../src/rotation/secret-document.ts";
import { secretStore } from "../../src/rotation/secret-store.ts";
import { virtualClock } from "../support/virtual-clock.ts";

const FIRST = "whsec_first_secret";
const DAY = 86_400_000;
type Endpoints = RotationClient["webhookEndpoints"];
type Method = (...given: never[]) => unknown;

/** A vendor that repeats its response to a repeated key, as vendors do. */
function vendor(): Endpoints & { readonly issued: Map<string, string>; readonly deleted: string[] } {
	const issued = new Map<string, string>();
	const deleted: string[] = [];
	const issue = (key: string) => {
		if (!issued.has(key)) issued.set(key, `whsec_issued_${issued.size + 1}`);
		return issued.get(key)!;
	};
	return {
		issued,
		deleted,
		rotateSecret: async (_id, { idempotencyKey }) => ({ secret: issue(idempotencyKey) }),
		retrieve: async (id) => ({ id, url: "https://example.com/", enabled_events: ["*"], status: "active" }),
		create: async (_params, { idempotencyKey }) => ({ id: "we_2", secret: issue(idempotencyKey) }),
		delete: async (id) => void deleted.push(id),
	};
}

/** Returns an object whose call number `at` to `method` never settles. `release` makes it settle after all. */
function hangingOnce<T extends object>(target: T, method: keyof T & string, at = 1) {
	let calls = 0;
	let release = () => {};
	const gate = new Promise<void>((resolve) => {
		release = resolve;
	});
	const real = target[method] as Method;
	const hanging = async (...given: never[]) => {
		if (++calls === at) await gate;
		return real.apply(target, given);
	};
	return { target: { ...target, [method]: hanging } as T, release: () => release() };
}

async function setUp(wrap: (document: SecretDocument) => SecretDocument = (document) => document) {
	const clock = virtualClock();
	const document = memoryDocument();
	await secretStore(document, { clock }).update(() => ({ secrets: [{ secret: FIRST }] }));
	const secrets = secretStore(wrap(document), { clock });
	const stored = async () => (await secretStore(document, { clock }).read()).secrets.map(({ secret }) => secret);
	const rotate = (webhookEndpoints: Endpoints, more: Partial<RotateOptions> = {}) =>
		rotateWebhookSecret({ client: { webhookEndpoints }, endpointId: "we_1", secrets, clock, ...more });
	/** What a call rejects with after the time has passed. */
	const failure = async (work: Promise<unknown>, ms: number) => {
		const settled = work.then(
			() => "resolved",
			(error: unknown) => error,
		);
		const early = Promise.race([settled, clock.settle().then(() => "waits")]);
		await clock.advance(ms - 1);
		expect(await early).toBe("waits");
		await clock.advance(1);
		return Promise.race([settled, clock.settle().then(() => "still waits")]);
	};
	return { clock, secrets, stored, rotate, failure };
}

describe("a document of the secret store that does not respond", () => {
	it.each([
		["read", 1],
		["read", 2],
		["replace", 1],
		["replace", 2],
	] as const)("a rotation whose document hangs in %s number %i rejects and can be repeated", async (method, at) => {
		let release = () => {};
		const { rotate, failure, stored, clock } = await setUp((document) => {
			const hanging = hangingOnce(document, method, at);
			release = hanging.release;
			return hanging.target;
		});
		const endpoints = vendor();
		const error = await failure(rotate(endpoints), 30_000);
		expect(error).toBeInstanceOf(SecretStoreTimeoutError);
		expect(error).toMatchObject({ operation: method, timeout: 30_000 });
		expect(await stored()).toEqual([FIRST]);
		expect((await rotate(endpoints)).step).toBe("overlap");
		expect(await stored()).toEqual(["whsec_issued_1", FIRST]);
		expect(endpoints.issued.size).toBe(1);
		// What hung responds after all, when the rotation is over.
		await clock.advance(DAY);
		expect((await rotate(endpoints)).step).toBe("done");
		release();
		await clock.settle();
		expect(await stored()).toEqual(["whsec_issued_1"]);
	});

	it("a store rejects every method while its document hangs, and the limit is an option", async () => {
		const clock = virtualClock();
		const never = () => new Promise<never>(() => {});
		const store = secretStore({ read: never, replace: never }, { clock, timeout: 5_000 });
		const failures = [store.load(), store.read(), store.update((state) => state)].map((work) =>
			work.catch((error: unknown) => error),
		);
		await clock.advance(5_000);
		for (const failure of failures) expect(await failure).toBeInstanceOf(SecretStoreTimeoutError);
		expect(clock.timers).toBe(0);
		expect(() => secretStore(memoryDocument(), { timeout: 0 })).toThrow(TypeError);
	});
});

describe("a client that does not respond", () => {
	it.each([
		["in-place", "rotateSecret"],
		["parallel", "retrieve"],
		["parallel", "create"],
	] as const)("a rotation %s whose call of %s hangs rejects and can be repeated", async (strategy, method) => {
		const { rotate, failure, stored } = await setUp();
		const endpoints = vendor();
		const error = await failure(rotate(hangingOnce(endpoints, method).target, { strategy }), 300_000);
		expect(error).toBeInstanceOf(RotationTimeoutError);
		expect(error).toMatchObject({ operation: `client.webhookEndpoints.${method}`, endpointId: "we_1" });
		expect(await stored()).toEqual([FIRST]);
		expect((await rotate(endpoints, { strategy })).step).toBe("overlap");
		expect(await stored()).toEqual(["whsec_issued_1", FIRST]);
	});

	it("a rotation whose call of delete hangs keeps both secrets, and the next call finishes it", async () => {
		const { rotate, failure, stored, clock } = await setUp();
		const endpoints = vendor();
		await rotate(endpoints, { strategy: "parallel" });
		await clock.advance(DAY);
		const hanging = hangingOnce(endpoints, "delete").target;
		const error = await failure(rotate(hanging, { strategy: "parallel", timeout: 10_000 }), 10_000);
		expect(error).toMatchObject({ name: "RotationTimeoutError", timeout: 10_000 });
		expect(await stored()).toEqual(["whsec_issued_1", FIRST]);
		expect((await rotate(endpoints, { strategy: "parallel" })).step).toBe("done");
		expect(endpoints.deleted).toEqual(["we_1"]);
	});

	it("a rotation succeeds although the question whether the endpoint is paused gets no response", async () => {
		const { rotate, clock, stored } = await setUp();
		const rotated = rotate(hangingOnce(vendor(), "retrieve").target, { timeout: 10_000 });
		await clock.advance(10_000);
		expect((await rotated).step).toBe("overlap");
		expect(await stored()).toEqual(["whsec_issued_1", FIRST]);
	});
});

describe("a store of your own that does not respond", () => {
	it("a rotation rejects, and the store writes nothing when it responds after the rotation was repeated and finished", async () => {
		const { rotate, failure, stored, secrets, clock } = await setUp();
		const endpoints = vendor();
		const { target: own, release } = hangingOnce(secrets, "update");
		const error = await failure(rotate(endpoints, { secrets: own }), 300_000);
		expect(error).toBeInstanceOf(RotationTimeoutError);
		expect(error).toMatchObject({ operation: "secrets.update" });
		await rotate(endpoints, { secrets: own });
		await clock.advance(DAY);
		expect((await rotate(endpoints, { secrets: own })).step).toBe("done");
		release();
		await clock.settle();
		expect((await secrets.read()).rotation).toBeUndefined();
		expect(await stored()).toEqual(["whsec_issued_1"]);
	});

	it("a rotation refuses a timeout that is not positive", async () => {
		const { rotate } = await setUp();
		await expect(rotate(vendor(), { timeout: Number.NaN })).rejects.toThrow(TypeError);
	});
});
