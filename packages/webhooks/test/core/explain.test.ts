import { createHmac } from "node:crypto";
import { deflateSync, gzipSync } from "node:zlib";
import { explain } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { describe, expect, it } from "vitest";

const RANDOM = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const SECRET = `whsec_${RANDOM}`;
const NOW = 1_780_000_000_000;
const T = String(NOW / 1000);
const SENT = '{"id":"e","type":"t","data":{"n":[1,null,{"a":"b"}]}}';
const webhooks = arcusWebhooks({ secrets: ["whsec_first", SECRET], now: () => NOW });
const header = (body: string | Uint8Array, { key = SECRET as string | Uint8Array, prefix = `${T}.`, t = T } = {}) => ({
	"arcus-signature": `t=${t},v1=${createHmac("sha256", key).update(prefix).update(body).digest("hex")}`,
});
const causes = async (received: string | Uint8Array, headers: Record<string, string>, verifier = webhooks) =>
	(await explain(verifier, received, headers)).causes;

describe("the explain function", () => {
	const pretty = JSON.stringify(JSON.parse(SENT), null, 2);
	const rows: [string, string | Uint8Array, Record<string, string>][] = [
		["the body was serialized again, with white space", pretty, header(SENT)],
		["the body was serialized again, without its white space", SENT, header(pretty)],
		[
			"the body was serialized again, without blanks after colons and commas",
			SENT,
			header('{"id": "e", "type": "t", "data": {"n": [1, null, {"a": "b"}]}}'),
		],
		["the body lost a line feed at its end", SENT, header(`${SENT}\n`)],
		["the body gained a line feed at its end", `${SENT}\n`, header(SENT)],
		["the body lost its byte order mark", SENT, header(`\ufeff${SENT}`)],
		["the body gained a byte order mark", `\ufeff${SENT}`, header(SENT)],
		["LF line ends became CR LF", '{\r\n"a":1}', header('{\n"a":1}')],
		["CR LF line ends became LF", '{\n"a":1,\n"b":2}', header('{\r\n"a":1,\r\n"b":2}')],
		["the body gained a line feed at its end", '{\n"a":1}\r\n', header('{\n"a":1}')],
		["the body was serialized again, with other white space", SENT, header(JSON.stringify(JSON.parse(SENT), null, 4))],
		["the body was turned into base64 before it was signed", SENT, header(btoa(SENT))],
		["signed with the prefix whsec_ before the secret", SENT, header(SENT, { key: `whsec_${SECRET}` })],
		["the body is still base64", btoa(SENT), header(SENT)],
		["the body is still base64", `${btoa(SENT).slice(0, 20)}\n${btoa(SENT).slice(20)}\n`, header(SENT)],
		["signed without the secret's prefix", SENT, header(SENT, { key: RANDOM })],
		["signed with the secret read as hex", SENT, header(SENT, { key: Buffer.from(RANDOM, "hex") })],
		["signed with the secret read as base64", SENT, header(SENT, { key: Buffer.from(RANDOM, "base64") })],
		["signed with the time in milliseconds", SENT, header(SENT, { prefix: `${T}000.` })],
		["signed without the timestamp", SENT, header(SENT, { prefix: "" })],
	];
	it.each(rows)("explain finds: %s", async (cause, received, headers) => {
		expect(await causes(received, headers)).toEqual([`Secret 2 fits; ${cause}`]);
	});
	const umlauts = '{"name":"Käse €"}';
	const utf8 = Buffer.from(umlauts);
	const latin1 = Buffer.from('{"name":"Käse"}', "latin1");
	const encoded: [string, string | Uint8Array, Record<string, string>][] = [
		["the body was read as Latin-1 and written as UTF-8", utf8.toString("latin1"), header(utf8)],
		["the body was converted from Latin-1 to UTF-8", '{"name":"Käse"}', header(latin1)],
		["the body was converted from UTF-8 to Latin-1", latin1, header('{"name":"Käse"}')],
		[
			"the body was encoded as UTF-8 twice before it was signed",
			'{"name":"Käse"}',
			header(Buffer.from('{"name":"Käse"}').toString("latin1")),
		],
		["the body is UTF-16", Buffer.from(SENT, "utf16le"), header(SENT)],
		["the body is UTF-16", Buffer.from(`\ufeff${SENT}`, "utf16le"), header(SENT)],
		["the body is UTF-16", Buffer.from(`\ufeff${umlauts}`, "utf16le").swap16(), header(umlauts)],
		["the body was converted from UTF-16 (little endian)", umlauts, header(Buffer.from(umlauts, "utf16le"))],
		["the body was converted from UTF-16 (big endian)", umlauts, header(Buffer.from(umlauts, "utf16le").swap16())],
		[
			"the body was converted from UTF-16 (little endian, with a byte order mark)",
			umlauts,
			header(Buffer.from(`\ufeff${umlauts}`, "utf16le")),
		],
		["the body is still compressed", gzipSync(SENT), header(SENT)],
		["the body is still compressed", deflateSync(SENT), header(SENT)],
		["the body was encoded as a JSON string", JSON.stringify(SENT), header(SENT)],
		["the body was encoded as a JSON string twice", JSON.stringify(JSON.stringify(SENT)), header(SENT)],
		["the body was a JSON string, which was decoded", SENT, header(JSON.stringify(SENT))],
		["the body is still URL-encoded", encodeURIComponent(SENT), header(SENT)],
		["the body lost a carriage return and line feed at its end", SENT, header(`${SENT}\r\n`)],
		["the body gained white space at its beginning or end", ` ${SENT} \n\n`, header(SENT)],
		[
			"characters of the body were decomposed (Unicode NFD)",
			'{"a":"é"}'.normalize("NFD"),
			header('{"a":"é"}'.normalize("NFC")),
		],
		[
			"characters of the body were composed (Unicode NFC)",
			'{"a":"é"}'.normalize("NFC"),
			header('{"a":"é"}'.normalize("NFD")),
		],
		[
			"the body was serialized again, with white space",
			'{ "price": 1.0, "id": 12345678901234567890 }',
			header('{"price":1.0,"id":12345678901234567890}'),
		],
		[
			"the body was serialized again, with other white space",
			SENT,
			header(JSON.stringify(JSON.parse(SENT), null, "\t")),
		],
		[
			"the body was serialized again, with its fields in another order",
			'{"b":1,"a":{"d":1,"c":2}}',
			header('{"a":{"c":2,"d":1},"b":1}'),
		],
		[
			"the body was serialized again, without escapes (\\u00e9 became é)",
			'{"a":"é😀"}',
			header('{"a":"\\u00e9\\ud83d\\ude00"}'),
		],
		[
			"the body was serialized again, without escapes (\\u00e9 became é)",
			'{"a":"é","b":1}',
			header('{"a": "\\u00e9", "b": 1}'),
		],
		["the body was serialized again, without escaped slashes (\\/ became /)", '{"a":"b/c"}', header('{"a":"b\\/c"}')],
		["the body was serialized again, without escapes and escaped slashes", '{"a":"é/"}', header('{"a":"\\u00e9\\/"}')],
		[
			"the body was serialized again, without escapes of <, > and &",
			'{"a":"<b>&"}',
			header('{"a":"\\u003cb\\u003e\\u0026"}'),
		],
	];
	it.each(encoded)("explain finds what changed the encoding: %s", async (cause, received, headers) => {
		expect(await causes(received, headers)).toEqual([`Secret 2 fits; ${cause}`]);
	});
	it("explain gives up on a body that would become too large when it is decompressed, and on one that only looks compressed", async () => {
		const large = "x".repeat(2_000_000);
		expect(await causes(gzipSync(large), header(large))).toEqual([]);
		expect(await causes(new Uint8Array([0x1f, 0x8b, 1, 2, 3]), header(SENT))).toEqual([]);
		expect(await causes(new Uint8Array([0x78, 0x9c, 1, 2, 3]), header(SENT))).toEqual([]);
	});
	it.each<[string, string | Uint8Array, string]>([
		["The body is compressed (gzip). Decompress it after verification.", gzipSync(SENT), "invalid_json"],
		["The body is UTF-16, not UTF-8.", Buffer.from(SENT, "utf16le"), "invalid_json"],
		["The body is not UTF-8; it may be Latin-1.", Buffer.from('{"a":"ä"}', "latin1"), "invalid_json"],
		["The body is a JSON string that contains JSON: it was encoded twice.", JSON.stringify(SENT), "invalid_payload"],
		["The body is a form (application/x-www-form-urlencoded).", "payload=%7B%7D&a=b", "invalid_json"],
		["The body is HTML or XML.", "<!doctype html><html></html>", "invalid_json"],
	])("explain says about a body with a correct signature: %s", async (cause, body, code) => {
		expect(await explain(webhooks, body, header(body))).toMatchObject({ code, causes: [cause] });
	});
	it("explain finds no cause in a deeply nested body, and does not fail", async () => {
		const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
		expect(await causes(deep, header("other"))).toEqual([]);
		expect(await causes(`${deep}\n`, header(deep))).toHaveLength(1);
	});
	it("explain finds two mistakes at once", async () => {
		expect(await causes(pretty, header(SENT, { key: RANDOM }))).toEqual([
			"Secret 2 fits; signed without the secret's prefix; the body was serialized again, with white space",
		]);
	});
	it("explain does not look for a third mistake, or for a second one in a large body", async () => {
		const three = header(SENT, { key: RANDOM, prefix: "" });
		expect(await causes(pretty, three)).toEqual([]);
		const sized = (length: number) => `{"a":"${"x".repeat(length - 10)}"}\n`;
		for (const [length, found] of [
			[65_536, 1],
			[65_537, 0],
		] as const) {
			const received = sized(length);
			expect(received.length).toBe(length - 1);
			const whole = `${received}\n`;
			expect(whole.length).toBe(length);
			expect(await causes(whole, header(received, { key: RANDOM }))).toHaveLength(found);
			expect(await causes(whole, header(received))).toHaveLength(1);
		}
	});
	describe("explain with the secrets of other endpoints", () => {
		const others = [{ secret: "whsec_orders", id: "we_orders" }, { secret: "whsec_unnamed" }];
		const found = async (secret: string, received = SENT) =>
			(await explain(webhooks, received, header(SENT, { key: secret }), { others })).causes;
		it("explain says which of the other secrets signed the delivery, and what else is wrong with it", async () => {
			expect(await found("whsec_orders")).toEqual(["The secret of we_orders fits"]);
			expect(await found("whsec_unnamed")).toEqual(["The secret of another endpoint (number 2) fits"]);
			expect(await found("whsec_orders", `${SENT}\n`)).toEqual([
				"The secret of we_orders fits; the body gained a line feed at its end",
			]);
		});
		it("explain does not mention other secrets if one of the verifier's own matches, or if none matches", async () => {
			const same = { secret: SECRET, id: "the same" };
			const own = await explain(webhooks, `${SENT}\n`, header(SENT), { others: [same] });
			expect(own.causes).toEqual(["Secret 2 fits; the body gained a line feed at its end"]);
			expect(await found("whsec_of_nobody")).toEqual([]);
		});
		it("explain rejects anything that is not a secret", async () => {
			const wrong = explain(webhooks, SENT, header(SENT, { key: "whsec_x" }), { others: [{ secret: "" }] });
			await expect(wrong).rejects.toThrow(new TypeError("Secret 1 is empty."));
		});
	});
	it("explain removes only a byte order mark from the beginning", async () => {
		expect(await causes(`x${SENT}`, header(SENT))).toEqual([]);
	});
	it("explain also finds a secret that has white space around it and was used without its prefix", async () => {
		const sloppy = arcusWebhooks({ secrets: ` ${SECRET}`, now: () => NOW });
		expect(await causes(SENT, header(SENT, { key: RANDOM }), sloppy)).toEqual([
			"Secret 1 fits; signed without the secret's prefix",
		]);
	});
	it("explain finds white space around the secret", async () => {
		const sloppy = arcusWebhooks({ secrets: `${SECRET}\n`, now: () => NOW });
		expect(await causes(SENT, header(SENT), sloppy)).toEqual([
			"Secret 1 fits; the secret has white space at its beginning or end",
		]);
	});
	it("explain finds a validity period that has ended or has not begun", async () => {
		const windows = (window: object) =>
			arcusWebhooks({ secrets: ["whsec_x", { secret: SECRET, ...window }], now: () => NOW, expiredGrace: 0 });
		expect(await causes(SENT, header(SENT), windows({ expiresAt: NOW - 1 }))).toEqual([
			expect.stringContaining("expired at 2026-"),
		]);
		expect(await causes(SENT, header(SENT), windows({ notBefore: NOW + 1 }))).toEqual([
			expect.stringContaining("valid only from"),
		]);
	});
	it("explain says that the only secret has expired; a secret is valid from notBefore until just before expiresAt", async () => {
		const only = (window: object) =>
			arcusWebhooks({ secrets: { secret: SECRET, ...window }, now: () => NOW, expiredGrace: 0 });
		const over = await explain(only({ expiresAt: NOW }), SENT, header(SENT));
		expect(over).toMatchObject({ code: "no_active_secret", causes: [expect.stringContaining("expired at 2026-")] });
		expect(await causes(pretty, header(SENT), only({ notBefore: NOW }))).toEqual([
			"Secret 1 fits; the body was serialized again, with white space",
		]);
	});
	it("explain recognizes a timestamp in milliseconds only if it would be valid in seconds, whatever the tolerance", async () => {
		const away = (seconds: number) => header(SENT, { t: String(NOW - seconds * 1000) });
		const tolerant = (tolerance: number) => arcusWebhooks({ secrets: SECRET, now: () => NOW, tolerance });
		expect(await causes(SENT, away(300), tolerant(10))).toHaveLength(1);
		expect(await causes(SENT, away(301), tolerant(10))).toEqual([]);
		expect(await causes(SENT, away(3600), tolerant(3600))).toHaveLength(1);
		expect(await causes(SENT, away(3601), tolerant(3600))).toEqual([]);
	});
	it.each([
		[310, 0],
		[3600 * 1.5, 0],
		[3600 * 14, 1],
		[-3600 * 14, 1],
		[3600 * 15, 0],
		[3600 + 350, 1],
		[3600 + 370, 0],
	])("explain recognizes a difference of %d seconds as a time zone: %d", async (seconds, found) => {
		expect(await causes(SENT, header(SENT, { t: String(NOW / 1000 + seconds) }))).toHaveLength(found);
	});
	it("explain finds milliseconds and time zones in the timestamp", async () => {
		expect(await causes(SENT, header(SENT, { t: `${T}000` }))).toEqual(["The timestamp is in milliseconds."]);
		expect(await causes(SENT, header(SENT, { t: String(NOW / 1000 + 7200) }))).toEqual([
			expect.stringContaining("2 hours"),
		]);
	});
	it("explain finds no cause in a forged delivery, and still returns advice for every code", async () => {
		const forged = await explain(webhooks, SENT, header(SENT, { key: "whsec_stranger" }));
		expect(forged).toMatchObject({ code: "signature_mismatch", causes: [], advice: expect.stringMatching(/secret/) });
		expect(await explain(webhooks, {} as string, {})).toMatchObject({
			code: "body_not_raw",
			advice: expect.stringContaining("express.raw"),
		});
		expect(await explain(webhooks, SENT, header(SENT))).toMatchObject({ code: "ok", causes: [] });
	});
	it("explain returns advice and a message for every code, and no cause if it looked for none", async () => {
		const verifier = (options: object) => arcusWebhooks({ secrets: SECRET, now: () => NOW, ...options });
		const signed = (body: string) => header(body);
		const expired = { secret: SECRET, expiresAt: NOW - 1 };
		const cases: [string, ReturnType<typeof verifier>, unknown, Record<string, string>][] = [
			["ok", webhooks, SENT, signed(SENT)],
			["missing_header", webhooks, SENT, {}],
			["malformed_header", webhooks, SENT, { "arcus-signature": "x" }],
			["no_supported_signature", webhooks, SENT, { "arcus-signature": `t=${T},v0=1` }],
			["timestamp_too_old", webhooks, SENT, header(SENT, { t: "1" })],
			["timestamp_too_new", webhooks, SENT, header(SENT, { t: "99999999999" })],
			["no_active_secret", verifier({ secrets: expired, expiredGrace: 0 }), SENT, header(SENT, { key: "whsec_no" })],
			["secret_expired", verifier({ secrets: expired }), SENT, signed(SENT)],
			["signature_mismatch", webhooks, SENT, header(SENT, { key: "whsec_no" })],
			["body_too_large", verifier({ maxBodyBytes: 1 }), SENT, signed(SENT)],
			["body_not_raw", webhooks, {}, signed(SENT)],
			["invalid_json", webhooks, "x", signed("x")],
			["invalid_payload", webhooks, "{}", signed("{}")],
		];
		for (const [code, verifierOf, body, headers] of cases) {
			const found = await explain(verifierOf, body as string, headers);
			expect(found).toMatchObject({ code, causes: [] });
			expect(found.advice, code).toMatch(/^[A-Z].{12,}[.?]$/s);
			expect(found.message, code).toMatch(/^[-A-Z\d].{7,}[^ :]\.$/s);
		}
		expect(new Set(cases.map(([code]) => code)).size).toBe(13);
	});
	it("explain works for bytes that are not text, and for other schemes", async () => {
		const bytes = new Uint8Array([0xff, 0xfe]);
		expect(await causes(bytes, header(bytes, { prefix: "" }))).toEqual([
			expect.stringContaining("without the timestamp"),
		]);
		const standard = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now: () => NOW });
		const headers = await standard.sign(SENT);
		expect((await explain(standard, pretty, headers)).causes).toEqual([expect.stringContaining("serialized again")]);
	});
	it("explain never repeats a secret", async () => {
		expect(JSON.stringify(await explain(webhooks, SENT, header(SENT, { key: RANDOM })))).not.toContain(RANDOM);
	});
	it("explain accepts only verifiers of this package", async () => {
		await expect(explain({ check: webhooks.check }, SENT, {})).rejects.toThrow(
			new TypeError("This is not a verifier of this package."),
		);
	});
});
