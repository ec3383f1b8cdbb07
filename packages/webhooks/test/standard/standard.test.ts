import { createHmac, generateKeyPairSync } from "node:crypto";
import { type HeadersInput, standardWebhooks } from "@countersign/webhooks/standard";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const NOW = Math.floor(Date.now() / 1000) * 1000;
const BODY = '{"type":"invoice.paid","data":{"id":"in_1","text":"Côte \u2028"}}';
const webhooks = standardWebhooks({ secrets: SECRET, now: () => NOW });
const code = (result: { ok: boolean; code?: string }) => (result.ok ? "ok" : result.code);

const pair = generateKeyPairSync("ed25519");
const publicBytes = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32);
const seed = pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32);
const PUBLIC = `whpk_${publicBytes.toString("base64")}`;
const PRIVATE = `whsk_${Buffer.concat([seed, publicBytes]).toString("base64")}`;

describe("the Standard Webhooks verifier and the reference package", () => {
	const reference = new Webhook(SECRET);
	it.each([SECRET, SECRET.slice("whsec_".length)])(
		"a delivery that the reference library signs is accepted (%#)",
		async (secret) => {
			const headers = {
				"webhook-id": "msg_1",
				"webhook-timestamp": String(NOW / 1000),
				"webhook-signature": reference.sign("msg_1", new Date(NOW), BODY),
			};
			const result = await standardWebhooks({ secrets: secret, now: () => NOW }).check(BODY, headers);
			expect(result).toMatchObject({ ok: true, event: JSON.parse(BODY), timestamp: NOW / 1000 });
		},
	);
	it("a delivery that we sign is accepted by the reference library, also with several secrets and a public key's signature", async () => {
		for (const secret of [SECRET, [OTHER, SECRET], [PRIVATE, SECRET]]) {
			const headers = await webhooks.sign(BODY, { secret, id: "msg_2" });
			expect(reference.verify(BODY, headers)).toEqual(JSON.parse(BODY));
		}
	});
	it("a changed body that the reference library refuses is also refused here", async () => {
		const headers = await webhooks.sign(BODY);
		expect(() => reference.verify(`${BODY} `, headers)).toThrow();
		expect(code(await webhooks.check(`${BODY} `, headers))).toBe("signature_mismatch");
	});
});

describe("v1a signatures", () => {
	it("a delivery signed with the private key verifies only with the public key", async () => {
		const headers = await webhooks.sign(BODY, { secret: PRIVATE });
		for (const secrets of [PUBLIC, PRIVATE, [SECRET, PUBLIC]])
			expect(code(await standardWebhooks({ secrets, now: () => NOW }).check(BODY, headers))).toBe("ok");
		const stranger = `whpk_${generateKeyPairSync("ed25519").publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64")}`;
		for (const secrets of [stranger, SECRET])
			expect(code(await standardWebhooks({ secrets, now: () => NOW }).check(BODY, headers))).toBe("signature_mismatch");
		expect(code(await standardWebhooks({ secrets: PUBLIC, now: () => NOW }).check(`${BODY} `, headers))).toBe(
			"signature_mismatch",
		);
	});
	it("a seed is enough to sign", async () => {
		const headers = await webhooks.sign(BODY, { secret: `whsk_${seed.toString("base64")}` });
		expect(standardWebhooks({ secrets: PUBLIC, now: () => NOW }).checkSync(BODY, headers).ok).toBe(true);
	});
	it("a v1 signature made with the public key as if it were a secret is refused", async () => {
		const mac = createHmac("sha256", publicBytes)
			.update(`msg_1.${NOW / 1000}.${BODY}`)
			.digest("base64");
		const headers = { "webhook-id": "msg_1", "webhook-timestamp": `${NOW / 1000}`, "webhook-signature": `v1,${mac}` };
		expect(code(await standardWebhooks({ secrets: PUBLIC, now: () => NOW }).check(BODY, headers))).toBe(
			"signature_mismatch",
		);
	});
});

describe("header grammar", () => {
	const T = String(NOW / 1000);
	const mac = createHmac("sha256", Buffer.from(SECRET.slice(6), "base64"))
		.update(`m.${T}.`)
		.update(BODY)
		.digest("base64");
	const zero = `v1,${"A".repeat(43)}=`;
	const rows: [string, Record<string, string | string[] | undefined>, string][] = [
		["as documented", {}, "ok"],
		["a wrong signature first", { "webhook-signature": `${zero} v1,${mac}` }, "ok"],
		["an unknown version", { "webhook-signature": `v2,xyz v1,${mac}` }, "ok"],
		["32 candidates", { "webhook-signature": `${`${zero} `.repeat(31)}v1,${mac}` }, "ok"],
		["33 candidates", { "webhook-signature": `${`${zero} `.repeat(32)}v1,${mac}` }, "malformed_header"],
		["junk after the signature", { "webhook-signature": `v1,${mac},junk` }, "malformed_header"],
		["no version", { "webhook-signature": mac }, "malformed_header"],
		["two blanks", { "webhook-signature": `v1,${mac}  v1,${mac}` }, "ok"],
		["spaces and tabs around everything", { "webhook-signature": `  ${zero} \t v1,${mac} ` }, "ok"],
		["junk next to the signature", { "webhook-signature": `junk , v1 v1, ,x a,b,c ${mac} v1,${mac} v3=1` }, "ok"],
		["junk alone", { "webhook-signature": "junk" }, "malformed_header"],
		["blanks alone", { "webhook-signature": "  " }, "no_supported_signature"],
		["two headers joined", { "webhook-signature": `v1,${mac}, v1,${mac}` }, "malformed_header"],
		["two headers joined without a space", { "webhook-signature": `v1,${mac},v1,${mac}` }, "malformed_header"],
		["no padding", { "webhook-signature": `v1,${mac.slice(0, -1)}` }, "no_supported_signature"],
		[
			"base64 for URLs",
			{ "webhook-signature": `v1,${mac.replace(/\//g, "_").replace(/\+/g, "-").slice(0, -2)}_=` },
			"no_supported_signature",
		],
		["hex", { "webhook-signature": `v1,${Buffer.from(mac, "base64").toString("hex")}` }, "no_supported_signature"],
		["no id", { "webhook-id": undefined }, "missing_header"],
		["no timestamp", { "webhook-timestamp": undefined }, "missing_header"],
		["no signature", { "webhook-signature": undefined }, "missing_header"],
		["two ids", { "webhook-id": ["m", "m"] }, "malformed_header"],
		["an id with a dot", { "webhook-id": `m.${T}` }, "malformed_header"],
		["an empty id", { "webhook-id": "" }, "malformed_header"],
		["an id that is too long", { "webhook-id": "m".repeat(257) }, "malformed_header"],
		["another id", { "webhook-id": "n" }, "signature_mismatch"],
		["a timestamp with letters", { "webhook-timestamp": `${T}abc` }, "malformed_header"],
		["a timestamp with a fraction", { "webhook-timestamp": `${T}.0` }, "malformed_header"],
		["another timestamp", { "webhook-timestamp": String(NOW / 1000 + 1) }, "signature_mismatch"],
		["an old timestamp", { "webhook-timestamp": "1" }, "timestamp_too_old"],
		["a signature that is too long", { "webhook-signature": `v1,${mac} x,${"y".repeat(8192)}` }, "malformed_header"],
	];
	it.each(rows)("%s", async (_, change, expected) => {
		const headers = {
			"webhook-id": "m",
			"webhook-timestamp": T,
			"webhook-signature": `v1,${mac}`,
			...change,
		} as HeadersInput;
		expect(code(await webhooks.check(BODY, headers))).toBe(expected);
		expect(code(webhooks.checkSync(BODY, headers))).toBe(expected);
	});
	it("svix headers are read if that is configured", async () => {
		const svix = standardWebhooks({ secrets: SECRET, headerPrefix: "svix", now: () => NOW });
		const headers = await svix.sign(BODY, { id: "m" });
		expect(Object.keys(headers)).toEqual(["svix-id", "svix-timestamp", "svix-signature"]);
		expect((await svix.check(BODY, headers)).ok).toBe(true);
		expect(code(await webhooks.check(BODY, headers))).toBe("missing_header");
	});
});

describe("secrets", () => {
	it.each([
		"whsec_",
		"whsec_!!!!",
		"whsec_AAEC",
		"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS",
		"whpk_AAEC",
		"v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
		`whsk_${seed.toString("base64")}`,
	])("%j cannot verify and causes a TypeError that does not repeat it", (secrets) => {
		expect(() => standardWebhooks({ secrets })).toThrow(TypeError);
		expect(() => standardWebhooks({ secrets })).not.toThrow(secrets.length > 12 ? secrets : "\0");
	});
	it("the message id names the event", async () => {
		const headers = await webhooks.sign(BODY, { id: "msg_9" });
		const result = await webhooks.check(BODY, headers);
		expect(result.ok && webhooks.eventId(result.event, { body: BODY, headers })).toBe("msg_9");
		expect(result.ok && webhooks.eventType(result.event, { body: BODY, headers })).toBe("invoice.paid");
	});
});

describe("options that would be ignored", () => {
	it.each<[string, object]>([
		["a misspelled name", { secret: "whsec_x" }],
		["a prefix that no header can have", { headerPrefix: "web hook" }],
		["a cache of secrets that are not loaded", { secretCache: { ttl: 1 } }],
	])("%s: causes a TypeError when the verifier is created", (_name, options) => {
		const secrets = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
		expect(() => standardWebhooks({ secrets, ...options } as never)).toThrow(TypeError);
	});
});
