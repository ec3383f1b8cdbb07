import { createHmac } from "node:crypto";
import {
	arcusWebhooks,
	type HeadersInput,
	type WebhookErrorCode,
	WebhookVerificationError,
} from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";

const SECRET = "whsec_0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const T = 1_780_000_000;
const BODY = '{"id":"evt_1","object":"event","type":"order.confirmed","data":{"object":{"id":"o1"}}}';

function hex(t: string, body: string | Uint8Array, secret: string | Buffer = SECRET): string {
	return createHmac("sha256", secret).update(`${t}.`).update(body).digest("hex");
}
const good = hex(String(T), BODY);
const at = (seconds: number) => arcusWebhooks({ secrets: SECRET, now: () => seconds * 1000 });
const webhooks = at(T);

/** Returns the verdict of the pipeline, which must be the same for `check` and `checkSync`. */
async function verdict(body: unknown, headers: unknown, verifier = webhooks): Promise<"ok" | WebhookErrorCode> {
	const later = await verifier.check(body as string, headers as HeadersInput);
	const now = verifier.checkSync(body as string, headers as HeadersInput);
	expect(now).toEqual(later);
	if (later.ok) expect(await verifier.verify(body as string, headers as HeadersInput)).toEqual(later.event);
	else {
		// The message is a complete sentence.
		expect(later.message).toMatch(/^[-A-Z\d].{7,}[^ :]\.$/s);
		const thrown = await verifier.verify(body as string, headers as HeadersInput).catch((error: unknown) => error);
		expect(thrown).toBeInstanceOf(WebhookVerificationError);
		expect(thrown).toMatchObject({ code: later.code, message: later.message });
	}
	return later.ok ? "ok" : later.code;
}
const header = (value: string) => ({ "Arcus-Signature": value });

describe("header grammar", () => {
	const m = "malformed_header";
	const none = "no_supported_signature";
	const rows: [string, string, "ok" | WebhookErrorCode][] = [
		["as documented", `t=${T},v1=${good}`, "ok"],
		["v1 first", `v1=${good},t=${T}`, "ok"],
		["a space after the comma", `t=${T}, v1=${good}`, "ok"],
		["a tab after the comma", `t=${T},\tv1=${good}`, "ok"],
		["several spaces after the comma", `t=${T}, \t  v1=${good}`, "ok"],
		["an unknown key", `t=${T},v0=abc,v1=${good}`, "ok"],
		["an unknown key that is empty", `t=${T},=,v1=${good}`, "ok"],
		["an unknown key in capitals", `t=${T},T=1,v1=${good}`, "ok"],
		["an unknown value with '='", `t=${T},x=a=b,v1=${good}`, "ok"],
		["a wrong v1 before the right one", `t=${T},v1=${"0".repeat(64)},v1=${good}`, "ok"],
		["a wrong v1 after the right one", `t=${T},v1=${good},v1=${"f".repeat(64)}`, "ok"],
		["junk as v1 next to the right one", `t=${T},v1=junk,v1=${good}`, "ok"],
		["an empty v1 next to the right one", `t=${T},v1=,v1=${good}`, "ok"],
		["v1 with non-ASCII next to the right one", `t=${T},v1=\u00ff${"a".repeat(63)},v1=${good}`, "ok"],
		["32 candidates", `t=${T}${`,v1=${"0".repeat(64)}`.repeat(31)},v1=${good}`, "ok"],
		["33 candidates", `t=${T}${`,v1=${"0".repeat(64)}`.repeat(32)},v1=${good}`, m],
		["8192 characters", `t=${T},v1=${good},x=`.padEnd(8192, "y"), "ok"],
		["8193 characters", `t=${T},v1=${good},x=`.padEnd(8193, "y"), m],
		["nothing", "", m],
		["only a comma", ",", m],
		["a comma at the end", `t=${T},v1=${good},`, m],
		["a comma at the start", `,t=${T},v1=${good}`, m],
		["two commas", `t=${T},,v1=${good}`, m],
		["a part without '='", `t=${T},v1,v1=${good}`, m],
		["t without '='", `t,v1=${good}`, m],
		["no t", `v1=${good}`, m],
		["two t, the same", `t=${T},t=${T},v1=${good}`, m],
		["two t, different", `t=${T},v1=${good},t=1`, m],
		["two t, the second not a number", `t=${T},t=abc,v1=${good}`, m],
		["two headers joined", `t=${T},v1=${good}, t=${T},v1=${good}`, m],
		["t empty", `t=,v1=${good}`, m],
		["t with a plus", `t=+${T},v1=${good}`, m],
		["t with a minus", `t=-${T},v1=${good}`, m],
		["t with a leading zero", `t=0${T},v1=${good}`, m],
		["t with a fraction", `t=${T}.0,v1=${good}`, m],
		["t with an exponent", "t=178e7,v1=".concat(good), m],
		["t in hexadecimal", `t=0x${T.toString(16)},v1=${good}`, m],
		["t followed by letters", `t=${T}abc,v1=${good}`, m],
		["t of one digit followed by letters", `t=5abc,v1=${good}`, m],
		["t after a space", `t= ${T},v1=${good}`, m],
		["t followed by a space", `t=${T} ,v1=${good}`, m],
		["t followed by a line feed", `t=${T}\n,v1=${good}`, m],
		["t in Arabic digits", `t=\u0661\u0667,v1=${good}`, m],
		["t as Infinity", `t=Infinity,v1=${good}`, m],
		["t as NaN", `t=NaN,v1=${good}`, m],
		["T in capitals", `T=${T},v1=${good}`, m],
		["a space before '='", `t =${T},v1=${good}`, m],
		["a space before the first part", ` t=${T},v1=${good}`, m],
		["a no-break space after the comma", `t=${T},\u00a0v1=${good}`, none],
		["semicolons", `t=${T};v1=${good}`, m],
		["no v1", `t=${T}`, none],
		["only v0", `t=${T},v0=${good}`, none],
		["V1 in capitals", `t=${T},V1=${good}`, none],
		["v1 empty", `t=${T},v1=`, none],
		["v1 in capitals", `t=${T},v1=${good.toUpperCase()}`, none],
		["v1 in mixed case", `t=${T},v1=${good.slice(0, 63)}F`, none],
		["v1 one digit short", `t=${T},v1=${good.slice(1)}`, none],
		["v1 one digit long", `t=${T},v1=${good}0`, none],
		["v1 followed by junk", `t=${T},v1=${good}=junk`, none],
		["v1 followed by a space", `t=${T},v1=${good} `, none],
		["v1 after a space", `t=${T},v1= ${good}`, none],
		["v1 followed by a line feed", `t=${T},v1=${good}\n`, none],
		["v1 in quotes", `t=${T},v1="${good}"`, none],
		["v1 with 0x", `t=${T},v1=0x${good.slice(2)}`, none],
		["v1 in base64", `t=${T},v1=${Buffer.from(good, "hex").toString("base64")}`, none],
		["v1 with a byte over 0x7f", `t=${T},v1=${good.slice(0, 63)}\u00e9`, none],
		["v1 with a surrogate", `t=${T},v1=${good.slice(0, 63)}\ud800`, none],
		["v1 with g", `t=${T},v1=${good.slice(0, 63)}g`, none],
		["another v1", `t=${T},v1=${"0".repeat(64)}`, "signature_mismatch"],
		["t of another second", `t=${T + 1},v1=${good}`, "signature_mismatch"],
		["t in milliseconds", `t=${T}000,v1=${hex(`${T}000`, BODY)}`, "timestamp_too_new"],
		["t beyond any number", `t=${"9".repeat(400)},v1=${good}`, "timestamp_too_new"],
		["t zero", `t=0,v1=${hex("0", BODY)}`, "timestamp_too_old"],
	];
	it.each(rows)("%s", async (_, value, expected) => {
		expect(await verdict(BODY, header(value))).toBe(expected);
		expect(await verdict(BODY, [["arcus-signature", value]])).toBe(expected);
	});
	it.each(Array.from({ length: 64 }, (_, place) => place))("a wrong digit at place %i is a mismatch", async (place) => {
		const digit = good[place] === "0" ? "1" : "0";
		const value = `t=${T},v1=${good.slice(0, place)}${digit}${good.slice(place + 1)}`;
		expect(await verdict(BODY, header(value))).toBe("signature_mismatch");
	});
});

describe("the place of the header", () => {
	const value = `t=${T},v1=${good}`;
	const rows: [string, unknown, "ok" | WebhookErrorCode][] = [
		["Headers", new Headers(header(value)), "ok"],
		["a record in lower case", { "arcus-signature": value }, "ok"],
		["a record in capitals", { "ARCUS-SIGNATURE": value }, "ok"],
		["a record with an array of one", { "arcus-signature": [value] }, "ok"],
		["a record without prototype", Object.assign(Object.create(null), { "arcus-signature": value }), "ok"],
		["pairs", [["Arcus-Signature", value]], "ok"],
		["a Map", new Map([["arcus-signature", value]]), "ok"],
		["a record with a header named get", { get: "x", "arcus-signature": value }, "ok"],
		["no headers", {}, "missing_header"],
		["undefined", undefined, "missing_header"],
		["null", null, "missing_header"],
		["the value itself", value, "missing_header"],
		["a number", 1, "missing_header"],
		["a function", () => value, "missing_header"],
		["an undefined value", { "arcus-signature": undefined }, "missing_header"],
		["an empty array", { "arcus-signature": [] }, "missing_header"],
		["pairs of other headers", [["x", value], null, 1, []], "missing_header"],
		["a name with the same beginning", { "arcus-signature-2": value }, "missing_header"],
		["an array of two", { "arcus-signature": [value, value] }, "malformed_header"],
		["two spellings", { "arcus-signature": value, "Arcus-Signature": value }, "malformed_header"],
		[
			"two pairs",
			[
				["arcus-signature", value],
				["Arcus-Signature", value],
			],
			"malformed_header",
		],
		["a number as value", { "arcus-signature": 5 }, "malformed_header"],
		["an object as value", { "arcus-signature": { toString: () => value } }, "malformed_header"],
	];
	it.each(rows)("%s", async (_, headers, expected) => {
		expect(await verdict(BODY, headers)).toBe(expected);
	});
	it("two signature lines in Headers are malformed", async () => {
		const headers = new Headers(header(value));
		headers.append("Arcus-Signature", value);
		expect(await verdict(BODY, headers)).toBe("malformed_header");
	});
	it("headers that throw while they are read count as missing", async () => {
		const throwing = new Proxy(
			{},
			{
				ownKeys: () => {
					throw new Error("no");
				},
				has: () => {
					throw new Error("no");
				},
				get: () => {
					throw new Error("no");
				},
			},
		);
		const { proxy, revoke } = Proxy.revocable({}, {});
		revoke();
		expect(await verdict(BODY, throwing)).toBe("missing_header");
		expect(await verdict(BODY, proxy)).toBe("missing_header");
	});
});

describe("bodies", () => {
	const utf8 = (text: string) => Buffer.from(text, "utf8");
	const event = (text: string) => utf8(`{"id":"e","type":"t","data":{"object":{"text":"${text}"}}}`);
	const signed = (body: string | Uint8Array) => header(`t=${T},v1=${hex(String(T), body)}`);
	it.each([
		["text", BODY],
		["a Buffer", utf8(BODY)],
		["a Uint8Array inside a larger buffer", new Uint8Array(utf8(`xx${BODY}yy`)).subarray(2, 2 + BODY.length)],
		["an ArrayBuffer", new Uint8Array(utf8(BODY)).buffer],
		["a DataView", new DataView(new Uint8Array(utf8(BODY)).buffer)],
	])("%s is accepted as bytes", async (_, body) => {
		expect(await verdict(body, signed(BODY))).toBe("ok");
	});
	it.each([
		["U+2028", event("\u2028\u2029")],
		["an emoji", event("\u{1f600}")],
		["a NUL escape", event("\\u0000")],
		["a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), event("x")])],
		["a lone carriage return", Buffer.concat([event("x"), utf8("\r")])],
		["line feeds at the end", Buffer.concat([event("x"), utf8("\r\n\n")])],
		["what String.replace would read as patterns", event("$& $$ $` $1")],
		["a property ok: false", utf8('{"id":"e","type":"t","ok":false,"code":"x"}')],
		["an own __proto__", utf8('{"id":"e","type":"t","__proto__":{"admin":true}}')],
	])("%s is signed and parsed unchanged", async (_, body) => {
		expect(await verdict(body, signed(body))).toBe("ok");
		expect(await verdict(body.toString("utf8"), signed(body))).toBe("ok");
	});
	it.each([
		["empty", Buffer.alloc(0), "invalid_json"],
		["a blank", utf8(" "), "invalid_json"],
		["not JSON", utf8("hello"), "invalid_json"],
		["cut off", utf8(BODY.slice(0, -1)), "invalid_json"],
		["two values", utf8("{}{}"), "invalid_json"],
		["two byte order marks", utf8("\ufeff\ufeff{}"), "invalid_json"],
		["byte FF", Buffer.from([0x22, 0xff, 0x22]), "invalid_json"],
		["an overlong encoding", Buffer.from([0x22, 0xc0, 0xaf, 0x22]), "invalid_json"],
		["half a character", Buffer.from([0x22, 0xe2, 0x82, 0x22]), "invalid_json"],
		["a surrogate in UTF-8", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "invalid_json"],
		["UTF-16", Buffer.from('{"id":"e"}', "utf16le"), "invalid_json"],
		["null", utf8("null"), "invalid_payload"],
		["a number", utf8("1"), "invalid_payload"],
		["a string", utf8('"x"'), "invalid_payload"],
		["an array", utf8("[]"), "invalid_payload"],
		["no fields", utf8("{}"), "invalid_payload"],
		["no id", utf8('{"type":"order.created"}'), "invalid_payload"],
		["no type", utf8('{"id":"e"}'), "invalid_payload"],
		["an empty id", utf8('{"id":"","type":"t"}'), "invalid_payload"],
		["a number as type", utf8('{"id":"e","type":1}'), "invalid_payload"],
		["an array as id", utf8('{"id":["e"],"type":"t"}'), "invalid_payload"],
		["data that is a string", utf8('{"id":"e","type":"t","data":"x"}'), "invalid_payload"],
		["data that is null", utf8('{"id":"e","type":"t","data":null}'), "invalid_payload"],
	] as const)("%s has a valid signature and is refused only if it is parsed", async (_, body, expected) => {
		expect(await verdict(body, signed(body))).toBe(expected);
		expect(await webhooks.check(body, signed(body), { parse: false })).toMatchObject({
			ok: true,
			event: undefined,
			timestamp: T,
		});
		expect(webhooks.checkSync(body, signed(body), { parse: false })).toMatchObject({ ok: true });
	});
	it.each([
		["a byte order mark added", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(BODY)])],
		["a line feed added", utf8(`${BODY}\n`)],
		["a line feed removed", utf8(BODY.trimEnd().slice(0, -1))],
		["re-serialised", utf8(JSON.stringify(JSON.parse(BODY), null, 2))],
		["one bit changed", Buffer.from(utf8(BODY).map((byte, index) => (index === 9 ? byte ^ 1 : byte)))],
		["empty", Buffer.alloc(0)],
	])("a body that was changed in transit is a mismatch: %s", async (_, body) => {
		expect(await verdict(body, signed(BODY))).toBe("signature_mismatch");
	});
	it("a body with U+FFFD instead of the byte FF is a mismatch", async () => {
		const bytes = Buffer.from([0x22, 0xff, 0x22]);
		expect(await verdict(bytes.toString("utf8"), signed(bytes))).toBe("signature_mismatch");
	});
	it.each([
		["a parsed object", JSON.parse(BODY)],
		["an array", [1]],
		["undefined", undefined],
		["null", null],
		["a number", 5],
		["true", true],
		["a function", () => BODY],
		["a Promise", Promise.resolve(BODY)],
		["a Request", new Request("http://localhost", { method: "POST", body: BODY })],
		["a Blob", new Blob([BODY])],
		["a symbol", Symbol("x")],
		["a bigint", 5n],
		[
			"an object that pretends to be an ArrayBuffer",
			Object.defineProperty({}, Symbol.toStringTag, {
				get: () => {
					throw new Error("no");
				},
			}),
		],
	])("%s is not raw, and the message says what to change", async (_, body) => {
		expect(await verdict(body, signed(BODY))).toBe("body_not_raw");
		const result = await webhooks.check(body as string, signed(BODY));
		expect(result).toMatchObject({ message: expect.stringContaining("before any body parser") });
	});
	it("the exact size in bytes is checked before anything else", async () => {
		const limit = 100;
		const small = arcusWebhooks({ secrets: SECRET, maxBodyBytes: limit, now: () => T * 1000 });
		for (const fits of ["x".repeat(100), "\u00e9".repeat(50), "\u20ac".repeat(33), utf8("\u20ac".repeat(33))])
			expect(await verdict(fits, {}, small)).toBe("missing_header");
		for (const tooLarge of [
			"x".repeat(101),
			"\u00e9".repeat(51),
			"\u20ac".repeat(34),
			"\u{1f600}".repeat(26),
			Buffer.alloc(101),
		])
			expect(await verdict(tooLarge, {}, small)).toBe("body_too_large");
	});
	it("the default limit is 1 MiB", async () => {
		expect(await verdict(Buffer.alloc(1_048_576), {})).toBe("missing_header");
		expect(await verdict(Buffer.alloc(1_048_577), {})).toBe("body_too_large");
	});
});

describe("time", () => {
	it.each([
		[-301, "timestamp_too_new"],
		[-300, "ok"],
		[0, "ok"],
		[300, "ok"],
		[301, "timestamp_too_old"],
	])("a delivery with an age of %i seconds: %s", async (age, expected) => {
		expect(await verdict(BODY, header(`t=${T},v1=${good}`), at(T + age))).toBe(expected);
	});
	it("the age of a delivery ignores milliseconds within a second", async () => {
		const late = arcusWebhooks({ secrets: SECRET, now: () => (T + 300) * 1000 + 999 });
		expect(await verdict(BODY, header(`t=${T},v1=${good}`), late)).toBe("ok");
	});
	it("tolerance: false accepts any time, and tolerance: 0 only the current second", async () => {
		const any = arcusWebhooks({ secrets: SECRET, tolerance: false, now: () => 0 });
		const exact = arcusWebhooks({ secrets: SECRET, tolerance: 0, now: () => (T + 1) * 1000 });
		expect(await verdict(BODY, header(`t=${T},v1=${good}`), any)).toBe("ok");
		expect(await verdict(BODY, header(`t=${T},v1=${good}`), exact)).toBe("timestamp_too_old");
	});
	it("a verifier whose clock does not return a number refuses every delivery", async () => {
		const broken = arcusWebhooks({ secrets: SECRET, now: () => Number.NaN });
		expect(await verdict(BODY, header(`t=${T},v1=${good}`), broken)).toBe("timestamp_too_old");
	});
});

describe("order of the checks", () => {
	const small = arcusWebhooks({ secrets: SECRET, maxBodyBytes: 10, now: () => T * 1000 });
	it("a verifier checks size, header, timestamp, signature, JSON and payload in this order", async () => {
		const bad = "0".repeat(64);
		expect(await verdict("x".repeat(11), {}, small)).toBe("body_too_large");
		expect(await verdict("x", header(`t=1,v1=short`))).toBe("no_supported_signature");
		expect(await verdict("x", header(`t=1,v1=${bad}`))).toBe("timestamp_too_old");
		expect(await verdict("x", header(`t=${T},v1=${bad}`))).toBe("signature_mismatch");
		expect(await verdict("x", header(`t=${T},v1=${hex(String(T), "x")}`))).toBe("invalid_json");
		expect(await verdict("{}", header(`t=${T},v1=${hex(String(T), "{}")}`))).toBe("invalid_payload");
	});
});
