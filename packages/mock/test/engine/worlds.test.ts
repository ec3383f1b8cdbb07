import { describe, expect, it } from "vitest";
import { createClock } from "../../src/engine/clock.ts";
import { allowsAddress, isAddressRange } from "../../src/engine/keys.ts";
import { createArcusMock } from "../../src/index.ts";
import { account, ask, still } from "./support/ask.ts";

describe("worlds", () => {
	it("a hundred worlds in one process never share data", async () => {
		const mock = still();
		const keys = Array.from({ length: 100 }, () => mock.createKey());
		expect(new Set(keys.map((one) => one.entityId)).size).toBe(100);
		await Promise.all(
			keys.map(async ({ key }, index) => {
				await Promise.all(
					[1, 2].map((count) => ask(mock, key, "POST", "/accounts", { ...account, name: `${index}-${count}` })),
				);
			}),
		);
		await Promise.all(
			keys.map(async ({ key, entityId }, index) => {
				const { data } = (await ask(mock, key, "GET", "/accounts")).body;
				expect(data.map((one: { display_name: string }) => one.display_name).sort()).toEqual([
					`${index}-1`,
					`${index}-2`,
				]);
				expect(data.every((one: { entity_id?: string }) => (one.entity_id ?? entityId) === entityId)).toBe(true);
			}),
		);
	});

	it("the values of a world depend only on the seed and the calls", async () => {
		const idsOf = async (others: number): Promise<string> => {
			const mock = still({ seed: 5 });
			const { key } = mock.createKey();
			for (let i = 0; i < others; i++) {
				const other = mock.createKey();
				await ask(mock, other.key, "POST", "/accounts", account);
			}
			return (await ask(mock, key, "POST", "/accounts", account)).body.id;
		};
		expect(await idsOf(0)).toBe(await idsOf(3));
	});
});

describe("keys", () => {
	it("a key with an invalid address, scope, tier or date is rejected on creation", () => {
		const mock = still();
		expect(() => mock.createKey({ ipAllowlist: ["10.0.0.0/33"] })).toThrow(/CIDR/);
		expect(() => mock.createKey({ scopes: ["orders:reed"] })).toThrow(/there is no scope orders:reed/);
		expect(() => mock.createKey({ tier: "golden" })).toThrow(/there is no tier golden/);
		expect(() => mock.createKey({ expiresAt: "soon" })).toThrow(/must be a date/);
	});

	it("a key can be deleted by its id, with immediate effect", async () => {
		const mock = still();
		const { key, id } = mock.createKey();
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
		mock.keys.revoke(id);
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(401);
		expect(mock.keys.all().map((one) => one.revokedAt)).toEqual([mock.clock.now()]);
	});

	it.each([
		["203.0.113.7", "203.0.113.7", true],
		["203.0.113.0/24", "203.0.113.255", true],
		["203.0.113.0/24", "203.0.114.0", false],
		["0.0.0.0/0", "8.8.8.8", true],
		["10.1.2.3/32", "10.1.2.4", false],
		["127.0.0.1", "::ffff:127.0.0.1", true],
		["2001:db8::/32", "2001:db8:ffff::1", true],
		["2001:db8::/32", "2001:db9::1", false],
		["::1", "0:0:0:0:0:0:0:1", true],
		["10.0.0.0/8", "::1", false],
	])("the range %s contains %s: %s", (entry, address, allowed) => {
		expect(isAddressRange(entry)).toBe(true);
		expect(allowsAddress([entry], address)).toBe(allowed);
	});

	it.each(["", "10.0.0", "10.0.0.256", "10.0.0.0/", "10.0.0.0/8/8", "1::2::/129", "localhost"])(
		"a key cannot be limited to %j",
		(entry) => {
			expect(isAddressRange(entry)).toBe(false);
		},
	);
});

describe("the clock", () => {
	it("the clock runs what is due in order of time, including work that is added on the way", () => {
		const clock = createClock("virtual", 0);
		const ran: string[] = [];
		const at = (time: number, name: string, run = (): void => {}) =>
			clock.schedule(time, name, {}, () => {
				ran.push(`${name}@${clock.now()}`);
				run();
			});
		at(3_000, "c");
		at(1_000, "a", () => at(2_000, "b"));
		const cancel = at(1_500, "never");
		at(3_000, "d");
		at(9_000, "later");
		cancel();
		expect(clock.advance("5s").map((due) => due.kind)).toEqual(["a", "b", "c", "d"]);
		expect(ran).toEqual(["a@1000", "b@2000", "c@3000", "d@3000"]);
		expect([clock.now(), clock.pending().map((due) => due.kind)]).toEqual([5_000, ["later"]]);
	});

	it("the clock can be the caller's own", async () => {
		let now = Date.UTC(2030, 0, 1);
		const mock = createArcusMock({ clock: { now: () => now } });
		const { key } = mock.createKey({ expiresAt: now + 1_000 });
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
		now += 1_000;
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(401);
	});

	it("a restore resets the clock, even in real time", () => {
		const mock = createArcusMock();
		const saved = mock.snapshot();
		mock.clock.advance("28h");
		expect(mock.snapshot().clock).not.toEqual(saved.clock);
		mock.restore(saved);
		expect(mock.snapshot().clock).toEqual(saved.clock);
	});

	it('the clock accepts durations such as "1m", and nothing else', () => {
		const mock = still();
		const begin = mock.clock.now();
		for (const by of ["1d", "2h", "3m", "4s", "5ms", 6]) mock.clock.advance(by);
		expect(mock.clock.now() - begin).toBe(86_400_000 + 7_200_000 + 180_000 + 4_000 + 5 + 6);
		expect(() => mock.clock.advance("tomorrow")).toThrow(TypeError);
	});
});
