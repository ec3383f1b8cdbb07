import { createHmac } from "node:crypto";
import { watchSecrets, withSchemas } from "@countersign/webhooks";
import { arcusWebhooks, type HeadersInput, WebhookVerificationError } from "@countersign/webhooks/arcus";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { describe, expect, it, vi } from "vitest";
import { all } from "../../src/core/later.ts";
import { limitsOf } from "../../src/core/pipeline.ts";
import { isSync as isSyncOnTheWeb, secretsOfEnvironment } from "../../src/core/platform.web.ts";

const NOW = 1_780_000_000_000;
const T = NOW / 1000;
const SECRET = "whsec_verifier";
const BODY = '{"id":"e","type":"t"}';
const signature = (t: string | number, body: string, secret = SECRET) =>
	createHmac("sha256", secret).update(`${t}.${body}`).digest("hex");
const verifier = (options: object = {}) => arcusWebhooks({ secrets: SECRET, now: () => NOW, ...options });

describe("the sign method", () => {
	it("sign uses the first secret that is valid now, from its notBefore until just before its expiresAt", async () => {
		const secrets = [
			{ secret: "whsec_over", expiresAt: NOW },
			{ secret: "whsec_later", notBefore: NOW + 1 },
			{ secret: "whsec_now", notBefore: NOW, expiresAt: NOW + 1 },
			{ secret: "whsec_always" },
		];
		expect(await verifier({ secrets }).sign(BODY)).toEqual({
			"Arcus-Signature": `t=${T},v1=${signature(T, BODY, "whsec_now")}`,
		});
	});
	it("sign creates a signature with each secret that it gets, as a string or with a validity period", async () => {
		const headers = await verifier().sign(BODY, {
			secret: ["whsec_a", { secret: "whsec_b", expiresAt: 1 }],
			timestamp: 5,
		});
		expect(headers).toEqual({
			"Arcus-Signature": `t=5,v1=${signature(5, BODY, "whsec_a")},v1=${signature(5, BODY, "whsec_b")}`,
		});
	});
	it("sign rejects input whose signature nobody could verify, and says why", async () => {
		const over = verifier({ secrets: { secret: SECRET, expiresAt: NOW } });
		await expect(over.sign(BODY)).rejects.toThrow(
			new TypeError("There is no valid secret to sign with. Pass `secret`, or check when your secrets are valid."),
		);
		await expect(verifier().sign({} as string)).rejects.toThrow(/^The body is object, not the received bytes/);
		for (const timestamp of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY])
			await expect(verifier().sign(BODY, { timestamp })).rejects.toThrow(
				new TypeError("timestamp must be a whole number of seconds."),
			);
	});
});

describe("the options of a verifier", () => {
	it.each([{ tolerance: -1 }, { maxBodyBytes: -1 }, { maxBodyBytes: Number.NaN }, { expiredGrace: -1 }])(
		"negative limits are rejected: %o",
		(options) => {
			expect(() => verifier(options)).toThrow(
				new TypeError("tolerance, maxBodyBytes and expiredGrace must not be negative."),
			);
		},
	);
	it("limits of zero are accepted", () => {
		const zeros = { tolerance: 0, maxBodyBytes: 0, expiredGrace: 0 } as const;
		expect(limitsOf(zeros, Date.now)).toMatchObject(zeros);
	});
	it.each([
		["whsec_", "The secret is only a prefix. Copy all of it."],
		[[], "At least one secret is required."],
		[["whsec_x", ""], "Secret 2 is empty."],
		[[5], "Secret 1 is empty."],
		[[null], "Secret 1 is empty."],
		[
			["whsec_x", { secret: "whsec_y", notBefore: 2, expiresAt: 1 }],
			"Secret 2: `expiresAt` must be after `notBefore`.",
		],
	])("secrets %j: %s", (secrets, message) => {
		expect(() => verifier({ secrets })).toThrow(new TypeError(message));
	});
	it.each([null, undefined])("secrets that are %s cause a TypeError if there is no default", (secrets) => {
		expect(() => standardWebhooks({ secrets: secrets as never })).toThrow(new TypeError("Secret 1 is empty."));
	});
});

describe("refused deliveries", () => {
	it("a refused delivery causes an error with its own class and name", async () => {
		const error = await verifier()
			.verify(BODY, {})
			.catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(WebhookVerificationError);
		expect(error).toMatchObject({
			name: "WebhookVerificationError",
			message: "The Arcus-Signature header is missing.",
		});
	});
	it.each([
		[null, "null"],
		[undefined, "undefined"],
		[{}, "object"],
		[[], "object"],
		[() => BODY, "function"],
		[Symbol("x"), "symbol"],
	])("a refusal of the body %s says what type it has", async (body, kind) => {
		expect(await verifier().check(body as unknown as string, {})).toMatchObject({
			code: "body_not_raw",
			message: `The body is ${kind}, not the received bytes. Read it before any body parser.`,
		});
	});
	it("a refusal says whether a secret has expired or is not valid yet", async () => {
		const headers = await verifier().sign(BODY);
		const over = { secret: SECRET, expiresAt: NOW };
		const message = async (options: object) => {
			const result = await verifier(options).check(BODY, headers);
			return result.ok ? "ok" : result.message;
		};
		expect(await message({ secrets: over })).toBe("It was signed with a secret that has expired.");
		expect(await message({ secrets: over, expiredGrace: 0 })).toBe("No secret is valid now, or none is loaded yet.");
		expect(await message({ secrets: "whsec_other" })).toBe("No valid secret matches the signature.");
	});
	it("a refusal is returned for headers that throw while they are read, whatever was read before", async () => {
		const { "Arcus-Signature": value } = await verifier().sign(BODY);
		function* breaking() {
			yield ["arcus-signature", value!];
			throw new Error("broken off");
		}
		expect(await verifier().check(BODY, breaking() as unknown as HeadersInput)).toMatchObject({
			code: "missing_header",
		});
		expect(await verifier().check(BODY, { "arcus-signature": null } as unknown as HeadersInput)).toMatchObject({
			code: "missing_header",
		});
	});
});

describe("the signature header", () => {
	it.each([
		["one digit", "a"],
		["64 letters that are not hex digits", "g".repeat(64)],
		["64 capitals", "Z".repeat(64)],
	])("a signature header has no supported signature in %s", async (_, value) => {
		expect(await verifier().check(BODY, { "arcus-signature": `t=${T},v1=${value}` })).toMatchObject({
			code: "no_supported_signature",
		});
	});
	it("a signature header is parsed key by key only if a key looks invalid", async () => {
		const headers = await verifier().sign(BODY);
		const parse = vi.spyOn(JSON, "parse");
		await verifier().check(BODY, headers);
		expect(parse.mock.calls).toEqual([[BODY, undefined]]);
		const alike = BODY.replace("{", '{"__price":"\\\\u0041",');
		await verifier().check(alike, await verifier().sign(alike));
		expect(parse.mock.calls[1]).toEqual([alike, undefined]);
		parse.mockRestore();
	});
});

describe("ids of secrets", () => {
	it("the id of a secret is a keyed digest of a fixed string", async () => {
		const result = await verifier().check(BODY, await verifier().sign(BODY));
		const id = createHmac("sha256", SECRET).update("countersign/secret-id").digest("hex").slice(0, 8);
		expect(result.secret?.id).toBe(id);
	});
});

describe("loaded secrets", () => {
	const forged = { "arcus-signature": `t=${T},v1=${"0".repeat(64)}` };
	it("secrets are loaded once after a mismatch, even if refreshInterval is 0", async () => {
		const load = vi.fn(() => SECRET);
		const eager = verifier({ secrets: load, secretCache: { refreshInterval: 0 } });
		expect(await eager.check(BODY, forged)).toMatchObject({ code: "signature_mismatch" });
		expect(load).toHaveBeenCalledTimes(2);
	});
	it("secrets that are still loading do not keep checkSync from returning a result", async () => {
		const slow = verifier({ secrets: async () => SECRET });
		expect(slow.checkSync(BODY, forged)).toMatchObject({
			code: "no_active_secret",
			message: "No secret is valid now, or none is loaded yet.",
		});
		await slow.check(BODY, await verifier().sign(BODY));
		expect(slow.checkSync(BODY, forged)).toMatchObject({ code: "signature_mismatch" });
	});
	it("secrets that load synchronously are refreshed at once, also for checkSync", async () => {
		let secret = "whsec_before";
		const quick = verifier({ secrets: () => secret });
		const headers = await verifier().sign(BODY);
		expect(quick.checkSync(BODY, await verifier().sign(BODY, { secret })).ok).toBe(true);
		secret = SECRET;
		expect(quick.checkSync(BODY, headers).ok).toBe(true);
	});
});

describe("a wrapped verifier", () => {
	it("a wrapped verifier does not parse a body with parse: false", async () => {
		const headers = await verifier().sign("no JSON");
		const { webhooks } = watchSecrets(verifier());
		expect(await webhooks.check("no JSON", headers, { parse: false })).toMatchObject({ ok: true, event: undefined });
		expect(webhooks.checkSync("no JSON", headers, { parse: false })).toMatchObject({ ok: true, event: undefined });
		expect(await webhooks.check("no JSON", headers)).toMatchObject({ code: "invalid_json" });
		const strict = withSchemas(verifier(), {});
		expect(await strict.check("no JSON", headers, { parse: false })).toMatchObject({ ok: true, event: undefined });
	});
	it("a wrapped verifier is recognized in both formats of the package", () => {
		expect(Object.getOwnPropertySymbols(verifier())).toEqual([Symbol.for("countersign.parts")]);
	});
});

describe("a verifier on the web platform", () => {
	it("a verifier on an edge runtime reads no environment variables and cannot verify synchronously", () => {
		expect(() => secretsOfEnvironment("X")).toThrow(new TypeError("Pass secrets"));
		expect(isSyncOnTheWeb).toBe(false);
	});
	it("values and promises are combined into one result", async () => {
		expect(all([1, 2])).toEqual([1, 2]);
		expect(await all([1, Promise.resolve(2)])).toEqual([1, 2]);
		expect(all([Promise.resolve(1), 2])).toBeInstanceOf(Promise);
	});
});
