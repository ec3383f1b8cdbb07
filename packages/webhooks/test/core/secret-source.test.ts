import { describe, expect, it, vi } from "vitest";
import { keepSecrets, type SecretCacheOptions } from "../../src/core/secret-source.ts";
import type { SecretsInput } from "../../src/core/secrets.ts";

const START = 1_780_000_000_000;
const TTL = 60_000;
const STALE = 3_600_000;
const EVERY = 5_000;

function kept(load: () => SecretsInput | Promise<SecretsInput>, options: SecretCacheOptions = {}) {
	let time = START;
	const source = vi.fn(load);
	const keeper = keepSecrets(
		source,
		() => ({ matches: () => false }),
		options,
		() => time,
	);
	const texts = async (given: ReturnType<typeof keeper.refresh>) => (await given)?.map((secret) => secret.reveal());
	return {
		source,
		keeper,
		current: async () => texts(keeper.current()),
		refresh: async () => texts(keeper.refresh()),
		at: (ms: number) => {
			time = START + ms;
		},
	};
}
const never = () => new Promise<never>(() => {});
const down = () => {
	throw new Error("down");
};

describe("loaded secrets", () => {
	it("loaded secrets are fresh until just before ttl has passed", async () => {
		const { source, current, at } = kept(() => "a");
		await current();
		at(TTL - 1);
		await current();
		expect(source).toHaveBeenCalledTimes(1);
		at(TTL);
		await current();
		expect(source).toHaveBeenCalledTimes(2);
	});
	it("secrets whose load failed are loaded again after the shorter of ttl and refreshInterval", async () => {
		for (const [options, wait] of [
			[{}, EVERY],
			[{ ttl: 1000 }, 1000],
		] as const) {
			const { source, current, at } = kept(down, options);
			expect(await current()).toEqual([]);
			at(wait - 1);
			expect(await current()).toEqual([]);
			expect(source).toHaveBeenCalledTimes(1);
			at(wait);
			await current();
			expect(source).toHaveBeenCalledTimes(2);
		}
	});
	it("secrets are awaited until they were loaded once, even if ttl and staleIfError are infinite", async () => {
		const { source, current, at } = kept(async () => "a", { ttl: Infinity, staleIfError: Infinity });
		expect(await current()).toEqual(["a"]);
		at(1e12);
		expect(await current()).toEqual(["a"]);
		expect(source).toHaveBeenCalledTimes(1);
	});
	it("loaded secrets are used while new ones load, until staleIfError has passed", async () => {
		const { source, keeper, current, at } = kept(() => (source.mock.calls.length === 1 ? "a" : never()));
		await current();
		at(TTL + STALE);
		expect(await current()).toEqual(["a"]);
		at(TTL + STALE + 1);
		expect(keeper.current()).toBeInstanceOf(Promise);
	});
	it("loaded secrets are used while loads fail, until staleIfError has passed", async () => {
		const { source, current, at } = kept(() => (source.mock.calls.length === 1 ? "a" : down()));
		await current();
		at(TTL + STALE);
		expect(await current()).toEqual(["a"]);
		at(TTL + STALE + EVERY);
		expect(await current()).toEqual([]);
	});
	it("loaded secrets are refreshed again only after refreshInterval has passed", async () => {
		const { source, current, refresh, at } = kept(() => "a");
		await current();
		expect(await refresh()).toEqual(["a"]);
		at(EVERY - 1);
		expect(await refresh()).toBeUndefined();
		at(EVERY);
		expect(await refresh()).toEqual(["a"]);
		expect(source).toHaveBeenCalledTimes(3);
	});
	it.each([
		[["a", "b"], ["a", "c"], true],
		[["a", "b"], ["c"], true],
		[["a", "b"], ["b", "a"], false],
		[["a", "b"], ["a"], false],
	])("after the secrets %j become %j, another refresh is allowed at once: %s", async (before, after, again) => {
		const { source, current, refresh } = kept(() => (source.mock.calls.length === 1 ? before : after));
		await current();
		expect(await refresh()).toEqual(after);
		expect((await refresh()) !== undefined).toBe(again);
	});
	it("secrets are loaded once for all waiting calls", async () => {
		let give: (secret: string) => void = () => {};
		const { source, current, refresh } = kept(
			() =>
				new Promise<string>((resolve) => {
					give = resolve;
				}),
		);
		const waiting = [current(), refresh(), current(), refresh()];
		give("a");
		expect(await Promise.all(waiting)).toEqual([["a"], ["a"], ["a"], ["a"]]);
		expect(source).toHaveBeenCalledTimes(1);
	});
	it("a load of secrets that takes too long is reported with its timeout", async () => {
		const onError = vi.fn();
		const { current } = kept(never, { timeout: 5, onError });
		expect(await current()).toEqual([]);
		expect(onError.mock.calls).toEqual([[new Error("The source of the secrets did not respond within 5 ms.")]]);
	});
});
