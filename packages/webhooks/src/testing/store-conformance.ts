import { realClock, sleep } from "../core/clock.ts";
import type { Claim, ReceiverStore } from "../receiver/store.ts";

/** Opens the same store as another process would: over its own connection, if the store uses connections. */
export type OpenStore = () => ReceiverStore<unknown> | Promise<ReceiverStore<unknown>>;

/** A requirement that every store must meet. */
export interface StoreCase {
	/** The requirement, worded to follow "the store". The statement is false if the case fails. */
	readonly name: string;
	/** Runs the case against stores that `open` opens. @throws Error that says what the store did instead */
	run(open: OpenStore): Promise<void>;
}

const LONG = 60_000;
const SHORT = 40;
const NOBODY = { token: 1, attempt: 1, takenOver: false, leaseUntil: 0 };
const pause = (ms: number) => sleep(realClock, ms);
let made = 0;
const newKey = () => `conformance:${realClock.uuid()}:${made++}`;

function same(what: string, found: unknown, wanted: unknown): void {
	if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}`);
}

async function claimed(store: ReceiverStore<unknown>, key: string, lease = LONG): Promise<Claim> {
	const result = await store.claim(key, lease);
	if (result.state !== "claimed") throw new Error(`the claim returned ${result.state} instead of claimed`);
	return result.claim;
}

const stateOf = async (store: ReceiverStore<unknown>, key: string) => (await store.claim(key, LONG)).state;

/** Claims until the previous lease has expired, because the store's clock may differ from ours. */
async function takeOver(store: ReceiverStore<unknown>, key: string): Promise<Claim> {
	for (let tries = 0; tries < 500; tries++) {
		const result = await store.claim(key, LONG);
		if (result.state === "claimed") return result.claim;
		same("a lease that may have expired", result.state, "pending");
		await pause(10);
	}
	throw new Error(`a lease of ${SHORT} ms did not expire within five seconds`);
}

const cases: Record<string, (open: OpenStore) => Promise<void>> = {
	"the store grants one of many concurrent claims over several connections": async (open) => {
		const stores = await Promise.all([open(), open(), open()]);
		const key = newKey();
		const all = Array.from({ length: 60 }, (_, index) => stores[index % 3]!.claim(key, LONG));
		const states = (await Promise.all(all)).map(({ state }) => state);
		same("claims granted", states.filter((state) => state === "claimed").length, 1);
		same("other claims that returned pending", states.filter((state) => state === "pending").length, 59);
	},
	"the first claim has token 1 and attempt 1": async (open) => {
		const claim = await claimed(await open(), newKey());
		same("token", claim.token, 1);
		same("attempt", claim.attempt, 1);
		same("takenOver", claim.takenOver, false);
	},
	"a claim of a pending event returns when the current lease expires": async (open) => {
		const store = await open();
		const key = newKey();
		await claimed(store, key);
		const result = await store.claim(key, LONG);
		same("state", result.state, "pending");
		if (result.state !== "pending") return;
		const remaining = result.leaseUntil - realClock.now();
		if (!(remaining > LONG / 2 && remaining <= LONG + 5_000))
			throw new Error(`the store returned a lease of ${remaining} ms`);
	},
	"the store never grants an event again that is done": async (open) => {
		const [store, other] = [await open(), await open()];
		const key = newKey();
		same("complete", await store.complete(await claimed(store, key)), true);
		same("state", await stateOf(other, key), "done");
		same("state", await stateOf(store, key), "done");
	},
	"the store never grants an event again that is dead": async (open) => {
		const store = await open();
		const key = newKey();
		same("fail", await store.fail(await claimed(store, key), "no use", true), true);
		same("state", await stateOf(await open(), key), "dead");
	},
	"the store grants a failed event at once, with a larger token, and does not mark it as taken over": async (open) => {
		const store = await open();
		const key = newKey();
		const tokens: number[] = [];
		for (let index = 0; index < 3; index++) {
			const claim = await claimed(store, key);
			same("takenOver", claim.takenOver, false);
			same("attempt", claim.attempt, index + 1);
			tokens.push(claim.token);
			same("fail", await store.fail(claim, "again", false), true);
		}
		if (!(tokens[0]! < tokens[1]! && tokens[1]! < tokens[2]!))
			throw new Error(`the tokens did not increase: ${tokens}`);
	},
	"the store grants an event whose lease has expired, and marks it as taken over": async (open) => {
		const [crashed, successor] = [await open(), await open()];
		const key = newKey();
		const first = await claimed(crashed, key, SHORT);
		const second = await takeOver(successor, key);
		same("takenOver", second.takenOver, true);
		if (!(second.token > first.token)) throw new Error(`the token did not increase: ${first.token}, ${second.token}`);
	},
	"the store rejects the outcome of a stale worker and keeps that of its successor": async (open) => {
		const [stalled, successor] = [await open(), await open()];
		const key = newKey();
		const first = await claimed(stalled, key, SHORT);
		const second = await takeOver(successor, key);
		same("complete by the stale worker", await stalled.complete(first), false);
		same("fail by the stale worker", await stalled.fail(first, "late", true), false);
		same("state", await stateOf(stalled, key), "pending");
		same("complete by the successor", await successor.complete(second), true);
		same("state", await stateOf(stalled, key), "done");
	},
	"a worker can finish after its lease expired if no other worker has claimed the event": async (open) => {
		const store = await open();
		const key = newKey();
		const claim = await claimed(store, key, 1);
		await pause(20);
		same("complete", await store.complete(claim), true);
		same("state", await stateOf(store, key), "done");
	},
	"the store rejects a second outcome for one claim": async (open) => {
		const store = await open();
		const key = newKey();
		const claim = await claimed(store, key);
		same("complete", await store.complete(claim), true);
		same("complete again", await store.complete(claim), false);
		same("fail after that", await store.fail(claim, "no", true), false);
		same("state", await stateOf(store, key), "done");
	},
	"the store rejects an outcome for an unknown event": async (open) => {
		const store = await open();
		const key = newKey();
		same("complete", await store.complete({ key, ...NOBODY }), false);
		same("fail", await store.fail({ key, ...NOBODY }, "x", false), false);
		same("state", await stateOf(store, key), "claimed");
	},
	"the store keeps events separate, whatever their keys and reasons contain": async (open) => {
		const store = await open();
		const start = newKey();
		const endings = ["\0", "\0\0", "%0000", "\u0001", "\ud800", "\ud801", "x".repeat(20_000), "x".repeat(20_001)];
		const keys = [...endings, "", "a b", "'; drop table x; --", "{a}:{b}", "ключ", "%00", "\u2028", "*", "A", "a"].map(
			(end) => start + end,
		);
		for (const key of keys) {
			const claim = await claimed(store, key);
			same("fail", await store.fail(claim, `reason 'of' "${key}" \u0000 ${"x".repeat(900)}`, false), true);
		}
		for (const key of keys) {
			const claim = await claimed(store, key);
			same("key of the claim", claim.key, key);
			same("complete", await store.complete(claim), true);
		}
	},
	"a released claim does not count as an attempt": async (open) => {
		const store = await open();
		if (!store.release) return;
		const key = newKey();
		const first = await claimed(store, key);
		same("release", await store.release(first), true);
		same("release again", await store.release(first), false);
		same("complete after that", await store.complete(first), false);
		const second = await claimed(store, key);
		same("attempt", second.attempt, 1);
		same("takenOver", second.takenOver, false);
		if (!(second.token > first.token)) throw new Error(`the token did not increase: ${first.token}, ${second.token}`);
		same("fail", await store.fail(second, "no", false), true);
		same("attempt", (await claimed(store, key)).attempt, 2);
	},
	"a store with transactions marks the event done together with the work, and undoes both if the work fails": async (
		open,
	) => {
		const store = await open();
		if (!store.completeWith) return;
		const key = newKey();
		const first = await claimed(store, key);
		const failure = new Error("the handler's own");
		const caught = await store.completeWith(first, () => Promise.reject(failure)).catch((error: unknown) => error);
		same("what it rejects with", caught, failure);
		same("state", await stateOf(store, key), "pending");
		same("fail", await store.fail(first, "again", false), true);
		const second = await claimed(store, key);
		same("completeWith", await store.completeWith(second, async () => {}), true);
		same("state", await stateOf(store, key), "done");
	},
	"a store with endpoints gives each endpoint its own name, which stays the same while its secrets are rotated": async (
		open,
	) => {
		const [one, two] = [await open(), await open()];
		if (!one.endpointFor || !two.endpointFor) return;
		const verifier = newKey();
		const first = await one.endpointFor(verifier, ["a"]);
		const second = await two.endpointFor(verifier, ["x"]);
		same("the first endpoint", first, verifier);
		same("whether the second has the same name", second === first, false);
		same("the first while its secret is rotated", await two.endpointFor(verifier, ["b", "a"]), first);
		same("the first after that", await one.endpointFor(verifier, ["b"]), first);
		same("the second while its secret is rotated", await one.endpointFor(verifier, ["y", "x"]), second);
		same("the second after that", await two.endpointFor(verifier, ["y"]), second);
	},
	"a store with endpoints returns the right names to processes that start at the same time": async (open) => {
		const stores = await Promise.all([open(), open(), open()]);
		const verifier = newKey();
		const all = Array.from({ length: 30 }, (_, index) =>
			stores[index % 3]!.endpointFor?.(verifier, [["a", "b", "c", "d", "e"][index % 5]!]),
		);
		const names = await Promise.all(all);
		if (names[0] === undefined) return;
		same("different names", new Set(names).size, 5);
		same("whether one is the verifier's", names.includes(verifier), true);
		for (const [index, name] of names.entries()) same("the name of an endpoint", name, names[index % 5]);
	},
	"a store with transactions undoes the work of a worker whose lease expired while it worked": async (open) => {
		const [stalled, successor] = [await open(), await open()];
		if (!stalled.completeWith || !successor.completeWith) return;
		const key = newKey();
		const first = await claimed(stalled, key, SHORT);
		const kept = await stalled.completeWith(first, async () => {
			const second = await takeOver(successor, key);
			same("complete by the successor", await successor.complete(second), true);
		});
		same("completeWith by the stale worker", kept, false);
		same("state", await stateOf(stalled, key), "done");
	},
};

/**
 * Lists the cases that every store must pass, so you can test a store of your own in any test runner. They wait for leases to expire on the
 * store's own clock, some tens of milliseconds each.
 *
 * @example
 * ```ts
 * import { memoryStore } from "@countersign/webhooks";
 * import { storeConformance } from "@countersign/webhooks/testing";
 *
 * for (const { name, run } of storeConformance) {
 * 	const store = memoryStore();
 * 	await run(() => store);
 * 	console.log("ok", name);
 * }
 * ```
 */
export const storeConformance: readonly StoreCase[] = Object.entries(cases).map(([name, run]) => ({ name, run }));
