import { inspect } from "node:util";
import { arcusWebhooks, parseSecrets, type Secret, type SecretsInput } from "@countersign/webhooks/arcus";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const NOW = 1_780_000_000_000;
const BODY = '{"id":"evt_1","type":"order.created","data":{"object":{}}}';
const OLD = "whsec_old0000000000000000";
const NEW = "whsec_new1111111111111111";
const signer = arcusWebhooks({ secrets: "whsec_any", now: () => NOW });
const signedWith = (secret: string | string[], at = NOW) =>
	signer.sign(BODY, { secret, timestamp: Math.floor(at / 1000) });
const code = (result: { ok: boolean; code?: string }) => (result.ok ? "ok" : result.code);

describe("mistakes in the options", () => {
	const rows: [string, unknown][] = [
		["an empty secret", ""],
		["a secret of spaces", " \n"],
		["a bare prefix", "whsec_"],
		["a bare prefix with a line feed", "whsec_\n"],
		["no secrets in the list", []],
		["an empty secret in the list", [NEW, ""]],
		["a number", 5],
		["null", null],
		["a null in the list", [null]],
		["an object without a secret", {}],
		["a secret that is not text", { secret: 5 }],
		["a window that ends before it begins", { secret: NEW, notBefore: 2000, expiresAt: 1000 }],
		["a window that ends as it begins", { secret: NEW, notBefore: 1000, expiresAt: 1000 }],
		["an invalid Date", { secret: NEW, expiresAt: new Date("x") }],
		["a date as text", { secret: NEW, expiresAt: "2026-12-01" }],
	];
	it.each(rows)("%s causes a TypeError when the verifier is created", (_, secrets) => {
		vi.stubEnv("ARCUS_WEBHOOK_SECRET", undefined);
		expect(() => arcusWebhooks({ secrets: secrets as SecretsInput })).toThrow(TypeError);
		vi.unstubAllEnvs();
	});
	it.each(["notBefore", "expiresAt"])("the error for a %s that is not a date names it and says what to do", (name) => {
		for (const time of [new Date("x"), "2026-12-01", Number.NaN])
			expect(() => arcusWebhooks({ secrets: [OLD, { secret: NEW, [name]: time }] })).toThrow(
				`Secret 2: \`${name}\` must be a valid Date or milliseconds`,
			);
	});
	it.each([-1, Number.NaN])("a tolerance of %s causes a TypeError", (tolerance) => {
		expect(() => arcusWebhooks({ secrets: NEW, tolerance })).toThrow(TypeError);
	});
	it("a negative size causes a TypeError", () => {
		expect(() => arcusWebhooks({ secrets: NEW, maxBodyBytes: -1 })).toThrow(TypeError);
	});
	it("no message repeats the secret", () => {
		for (const secret of [{ secret: NEW, notBefore: 2, expiresAt: 1 }, [NEW, ""]])
			expect(() => arcusWebhooks({ secrets: secret })).not.toThrow(NEW);
	});
});

describe("the validity period of a secret", () => {
	const windows = { grace: 1000 };
	const verifier = (secret: Partial<Secret>, now: number) =>
		arcusWebhooks({
			secrets: { secret: NEW, ...secret },
			now: () => now,
			expiredGrace: windows.grace,
			tolerance: false,
		});
	it.each([
		["before notBefore", { notBefore: NOW + 1 }, "no_active_secret"],
		["at notBefore", { notBefore: NOW }, "ok"],
		["before expiresAt", { expiresAt: NOW + 1 }, "ok"],
		["at expiresAt", { expiresAt: NOW }, "secret_expired"],
		["within the grace", { expiresAt: NOW - 999 }, "secret_expired"],
		["after the grace", { expiresAt: NOW - 1000 }, "no_active_secret"],
		["as Dates", { notBefore: new Date(NOW - 1), expiresAt: new Date(NOW + 1) }, "ok"],
	])("%s", async (_, secret, expected) => {
		expect(code(await verifier(secret, NOW).check(BODY, await signedWith(NEW)))).toBe(expected);
	});
	it("a forged delivery is a signature mismatch while a secret is valid, and otherwise there is no active secret", async () => {
		const expired = { secret: OLD, expiresAt: NOW - 1 };
		const forged = await signedWith("whsec_other");
		const one = arcusWebhooks({ secrets: [NEW, expired], now: () => NOW });
		const none = arcusWebhooks({ secrets: expired, now: () => NOW });
		expect(code(await one.check(BODY, forged))).toBe("signature_mismatch");
		expect(code(await none.check(BODY, forged))).toBe("no_active_secret");
	});
	it("two secrets are valid at the same time, and the result says which one signed", async () => {
		const both = arcusWebhooks({
			secrets: [
				{ secret: NEW, id: "new" },
				{ secret: OLD, expiresAt: NOW + 5000 },
			],
			now: () => NOW,
		});
		expect(await both.check(BODY, await signedWith(NEW))).toMatchObject({
			ok: true,
			secret: { id: "new", index: 0, expiresAt: undefined },
			timestamp: NOW / 1000,
		});
		expect(await both.check(BODY, await signedWith(OLD))).toMatchObject({
			ok: true,
			secret: { index: 1, expiresAt: NOW + 5000 },
		});
	});
	it("a refusal because of an expired secret says which secret it was", async () => {
		const result = await arcusWebhooks({
			secrets: [NEW, { secret: OLD, id: "old", expiresAt: NOW - 1 }],
			now: () => NOW,
		}).check(BODY, await signedWith(OLD));
		expect(result).toMatchObject({ ok: false, code: "secret_expired", secret: { id: "old", index: 1 } });
	});
	it("a secret that is listed as active and as expired is active", async () => {
		const twice = arcusWebhooks({ secrets: [{ secret: NEW, expiresAt: NOW - 1 }, NEW], now: () => NOW });
		expect(await twice.check(BODY, await signedWith(NEW))).toMatchObject({ ok: true, secret: { index: 1 } });
	});
	it("a header with several signatures verifies with each single secret", async () => {
		const headers = await signedWith([OLD, NEW]);
		for (const secret of [OLD, NEW])
			expect(code(await arcusWebhooks({ secrets: secret, now: () => NOW }).check(BODY, headers))).toBe("ok");
	});
	it("an id of a secret is eight hex digits, always the same, and not part of a signature", async () => {
		const verifierOfNew = arcusWebhooks({ secrets: NEW, now: () => NOW });
		const [first, second] = await Promise.all([1, 2].map(async () => verifierOfNew.check(BODY, await signedWith(NEW))));
		expect(first).toEqual(second);
		expect(first).toMatchObject({ secret: { id: expect.stringMatching(/^[0-9a-f]{8}$/) } });
	});
});

describe("parsing secrets", () => {
	it("parseSecrets reads new,old@expiry", () => {
		expect(parseSecrets(" new , old@2026-12-01T00:00:00Z")).toEqual([
			{ secret: "new" },
			{ secret: "old", expiresAt: new Date("2026-12-01T00:00:00Z") },
		]);
	});
	it("parseSecrets reads a secret without an expiry completely, and an expiry with spaces around it", () => {
		expect(parseSecrets("new")).toEqual([{ secret: "new" }]);
		expect(parseSecrets("old@ 2026-12-01T00:00:00Z ")).toEqual([
			{ secret: "old", expiresAt: new Date("2026-12-01T00:00:00Z") },
		]);
	});
	it("parseSecrets cuts at the last @", () => {
		expect(parseSecrets("a@b@2026-12-01T00:00:00+02:00")).toEqual([
			{ secret: "a@b", expiresAt: new Date("2026-11-30T22:00:00Z") },
		]);
	});
	it.each([
		"",
		"a,,b",
		"a,",
		"@2026-12-01T00:00:00Z",
		"a@",
		"a@tomorrow",
		"a@2026-12-01",
		"a@2026-12-01T00:00:00",
		"a@2026-99-01T00:00:00Z",
		"a@x2026-12-01T00:00:00Z",
		"a@12026-12-01T00:00:00Z",
		"a@2026-12-01T00:00:00Z (UTC)",
	])("parseSecrets rejects %j without repeating it", (text) => {
		expect(() => parseSecrets(text)).toThrow(TypeError);
		expect(() => parseSecrets(text)).toThrow(/^Secret \d/);
	});
	it("parseSecrets reads the default secrets from the environment", async () => {
		vi.stubEnv("ARCUS_WEBHOOK_SECRET", `${NEW},${OLD}@2999-12-01T00:00:00Z`);
		const verifier = arcusWebhooks({ now: () => NOW });
		expect(code(await verifier.check(BODY, await signedWith(OLD)))).toBe("ok");
		vi.stubEnv("ARCUS_WEBHOOK_SECRET", "");
		expect(() => arcusWebhooks()).toThrow(/ARCUS_WEBHOOK_SECRET/);
		vi.unstubAllEnvs();
	});
});

describe("printing secrets", () => {
	const everyWay = (value: unknown) =>
		[
			inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, showProxy: true }),
			JSON.stringify(value),
			String(value),
			`${value}`,
			inspect(Object.entries(value as object), { depth: 9 }),
		].join("\n");
	it("a printed verifier shows no secret", () => {
		for (const secrets of [NEW, { secret: NEW }, [NEW], () => NEW, { load: () => NEW }])
			expect(everyWay(arcusWebhooks({ secrets }))).not.toContain(NEW.slice(6));
	});
	it("a printed result of parseSecrets says what it contains", () => {
		const [secret] = parseSecrets(`${NEW}@2026-12-01T00:00:00Z`);
		expect(JSON.stringify(secret)).toBe('{"secret":"[secret]","expiresAt":"2026-12-01T00:00:00.000Z"}');
		expect(inspect(secret)).toBe("{ secret: '[secret]', expiresAt: 2026-12-01T00:00:00.000Z }");
		expect(String(secret)).toBe("[secret]");
	});
	it("the printed result of parseSecrets shows no secret", () => {
		const [secret] = parseSecrets(`${NEW}@2026-12-01T00:00:00Z`);
		expect(
			[inspect(secret), JSON.stringify(secret), String(secret), inspect({ deep: [secret] }, { depth: 9 })].join(),
		).not.toContain(NEW);
		expect(secret?.secret).toBe(NEW);
	});
	it("printed results and errors show no secret, body or signature", async () => {
		const verifier = arcusWebhooks({ secrets: [NEW, { secret: OLD, expiresAt: NOW - 1 }], now: () => NOW });
		const headers = await signedWith(OLD);
		const error = await verifier.verify(BODY, headers).catch((thrown: unknown) => thrown);
		const text = everyWay(error) + everyWay(await verifier.check(BODY, headers)) + (error as Error).stack;
		for (const hidden of [NEW, OLD, BODY, Object.values(headers)[0]!.slice(-64)]) expect(text).not.toContain(hidden);
		expect(everyWay(await verifier.check(BODY, await signedWith(NEW)))).not.toContain(NEW);
	});
});

describe("secrets from a function", () => {
	let time = NOW;
	beforeEach(() => {
		time = NOW;
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	});
	afterEach(() => void vi.useRealTimers());
	const loading = (load: () => SecretsInput | Promise<SecretsInput>, secretCache = {}) => {
		const source = vi.fn(load);
		return { source, verifier: arcusWebhooks({ secrets: source, now: () => time, secretCache, tolerance: false }) };
	};
	const isOk = async (verifier: typeof signer, secret: string) =>
		code(await verifier.check(BODY, await signedWith(secret)));

	it.each([
		["at once", () => NEW],
		["later", async () => NEW],
	])("secrets from %s are loaded once while they are fresh", async (_, load) => {
		const { source, verifier } = loading(load);
		expect(await Promise.all(Array.from({ length: 20 }, () => isOk(verifier, NEW)))).toEqual(Array(20).fill("ok"));
		time += 59_999;
		expect(await isOk(verifier, NEW)).toBe("ok");
		expect(source).toHaveBeenCalledTimes(1);
	});
	it("stale secrets stay in use while new ones load in the background", async () => {
		let give: (secret: string) => void = () => {};
		const { source, verifier } = loading(() =>
			source.mock.calls.length === 1
				? Promise.resolve(OLD)
				: new Promise((resolve) => {
						give = resolve;
					}),
		);
		expect(await isOk(verifier, OLD)).toBe("ok");
		time += 60_001;
		expect(await isOk(verifier, OLD)).toBe("ok");
		expect(await isOk(verifier, OLD)).toBe("ok");
		expect(source).toHaveBeenCalledTimes(2);
		give(NEW);
		await new Promise(setImmediate);
		expect(await isOk(verifier, NEW)).toBe("ok");
		expect(source).toHaveBeenCalledTimes(2);
	});
	it("loaded secrets stay in use while loading fails, until they are too old, and each failure is reported", async () => {
		const onError = vi.fn(() => {
			throw new Error("listener");
		});
		let broken = false;
		const { source, verifier } = loading(
			async () => {
				if (broken) throw new Error("down");
				return OLD;
			},
			{ ttl: 1000, staleIfError: 10_000, refreshInterval: 500, onError },
		);
		expect(await isOk(verifier, OLD)).toBe("ok");
		broken = true;
		for (time = NOW + 1500; time < NOW + 11_000; time += 1000) expect(await isOk(verifier, OLD)).toBe("ok");
		expect(source.mock.calls.length).toBeGreaterThan(5);
		expect(onError).toHaveBeenCalled();
		time = NOW + 11_501;
		expect(await isOk(verifier, OLD)).toBe("no_active_secret");
		broken = false;
		time += 1000;
		expect(await isOk(verifier, OLD)).toBe("ok");
	});
	it("a load of secrets that fails from the start is repeated, but not for every delivery", async () => {
		const { source, verifier } = loading(() => {
			throw new Error("down");
		});
		for (let count = 0; count < 50; count++) expect(await isOk(verifier, NEW)).toBe("no_active_secret");
		expect(source.mock.calls.length).toBeLessThanOrEqual(2);
		time += 5001;
		await isOk(verifier, NEW);
		expect(source.mock.calls.length).toBeGreaterThan(2);
	});
	it("secrets are loaded again after a mismatch, so that a rotation is noticed by its first delivery", async () => {
		let secret = OLD;
		for (const load of [() => secret, async () => secret]) {
			secret = OLD;
			const { source, verifier } = loading(load);
			expect(await isOk(verifier, OLD)).toBe("ok");
			secret = NEW;
			time += 10;
			expect(await isOk(verifier, NEW)).toBe("ok");
			expect(source).toHaveBeenCalledTimes(2);
		}
	});
	it("secrets are loaded only once within a few seconds, however many forged deliveries arrive", async () => {
		for (const load of [() => NEW, async () => NEW]) {
			const { source, verifier } = loading(load);
			for (let count = 0; count < 500; count++) {
				expect(await isOk(verifier, "whsec_forged")).toBe("signature_mismatch");
				time += 20;
			}
			// Ten seconds: the first load, and a refresh at 0 and at 5 seconds.
			expect(source).toHaveBeenCalledTimes(3);
		}
	});
	it("secrets are not loaded for deliveries that fail before their signature is checked", async () => {
		const { source, verifier } = loading(() => NEW);
		await verifier.check({} as string, {});
		await verifier.check(BODY, {});
		await verifier.check(BODY, { "arcus-signature": "x" });
		expect(source).not.toHaveBeenCalled();
	});
	it("a load of secrets that takes too long counts as failed, and the next load is attempted", async () => {
		const onError = vi.fn();
		const { source, verifier } = loading(() => (source.mock.calls.length === 1 ? new Promise(() => {}) : NEW), {
			timeout: 100,
			onError,
		});
		const first = isOk(verifier, NEW);
		await vi.advanceTimersByTimeAsync(101);
		expect(await first).toBe("ok");
		expect(onError).toHaveBeenCalledTimes(1);
	});
	it("loaded secrets that are unusable are an error of the source, not an exception", async () => {
		for (const bad of ["", "whsec_", 5, null, undefined, [{}], { secret: NEW, notBefore: 2, expiresAt: 1 }]) {
			const { verifier } = loading(() => bad as string);
			expect(await isOk(verifier, NEW)).toBe("no_active_secret");
			const later = loading(async () => bad as string);
			expect(await isOk(later.verifier, NEW)).toBe("no_active_secret");
		}
	});
	it("the list of secrets may be empty at first", async () => {
		const { verifier } = loading(() => []);
		expect(await isOk(verifier, NEW)).toBe("no_active_secret");
	});
	it("secrets may come from an object with a load function", async () => {
		const verifier = arcusWebhooks({ secrets: { load: async () => [NEW] }, now: () => time });
		expect(await isOk(verifier, NEW)).toBe("ok");
	});
	it("secrets that load asynchronously are not available for the first verifySync, but they are for the next one", async () => {
		const { verifier } = loading(async () => NEW);
		const headers = await signedWith(NEW);
		expect(code(verifier.checkSync(BODY, headers))).toBe("no_active_secret");
		await Promise.resolve();
		await vi.waitFor(() => expect(code(verifier.checkSync(BODY, headers))).toBe("ok"));
	});
	it("secrets may come from any kind of promise", async () => {
		const { promise, resolve } = { promise: Promise.resolve(NEW), resolve: "then" };
		const thenable = Object.defineProperty({}, resolve, { value: promise.then.bind(promise) }) as Promise<string>;
		expect(await isOk(loading(() => thenable).verifier, NEW)).toBe("ok");
	});
});
