import { createHmac } from "node:crypto";
import { createReceiver, explain } from "@countersign/webhooks";
import { type HmacEvent, type HmacWebhooksOptions, hmacWebhooks, shopify, withUrl } from "@countersign/webhooks/hmac";
import { describe, expect, expectTypeOf, it } from "vitest";

const SECRET = "test-placeholder";
const BODY = '{"id":"e-1","type":"t","ü":"😀"}';
const SECONDS = 1_780_000_000;
const now = () => SECONDS * 1000;
const base = { secrets: SECRET, signature: { header: "X-Sig" } };
const digest = (
	content: string | Uint8Array,
	{
		key = SECRET as string | Uint8Array,
		algorithm = "sha256",
		encoding = "hex" as "hex" | "base64" | "base64url",
	} = {},
) => createHmac(algorithm, key).update(content).digest(encoding);
const codeOf = async (
	options: HmacWebhooksOptions,
	headers: Record<string, string> | [string, string][],
	body: string | Uint8Array = BODY,
) => {
	const result = await hmacWebhooks({ now, ...options }).check(body, headers);
	return result.ok ? "ok" : result.code;
};

describe("custom formats", () => {
	it.each(["sha1", "sha256", "sha384", "sha512"] as const)("a format of your own works with %s", async (algorithm) => {
		for (const encoding of ["hex", "base64", "base64url"] as const) {
			const options = { ...base, algorithm, signature: { header: "X-Sig", encoding } };
			const value = digest(BODY, { algorithm, encoding });
			expect(await codeOf(options, { "x-sig": value })).toBe("ok");
			if (encoding !== "hex") expect(await codeOf(options, { "x-sig": value.replace(/=+$/, "") })).toBe("ok");
			expect(await codeOf(options, { "x-sig": value }, `${BODY}x`)).toBe("signature_mismatch");
			const signed = await hmacWebhooks(options).sign(BODY);
			expect(signed).toEqual({ "X-Sig": value });
		}
	});

	// RFC 4231, test cases 1 and 6; RFC 2202, test case 1.
	it.each<["sha1" | "sha256" | "sha384" | "sha512", number, string, string]>([
		["sha1", 20, "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"],
		["sha256", 20, "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
		[
			"sha384",
			20,
			"Hi There",
			"afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c7cebc59cfaea9ea9076ede7f4af152e8b2fa9cb6",
		],
		[
			"sha512",
			20,
			"Hi There",
			"87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
		],
	])("a format of your own matches the published vector of HMAC-%s", async (algorithm, bytes, body, expected) => {
		const webhooks = hmacWebhooks({ ...base, algorithm, key: "hex", secrets: "0b".repeat(bytes) });
		expect((await webhooks.check(body, { "x-sig": expected }, { parse: false })).ok).toBe(true);
	});

	it("a format of your own reads the secret as text, base64, hex, or with a function, with or without a prefix", async () => {
		const bytes = Buffer.from("00ff10aa5b6c7d8e9f00ff10aa5b6c7d", "hex");
		const value = { "x-sig": digest(BODY, { key: bytes }) };
		expect(await codeOf({ ...base, key: "hex", secrets: bytes.toString("hex") }, value)).toBe("ok");
		expect(await codeOf({ ...base, key: "base64", secrets: bytes.toString("base64") }, value)).toBe("ok");
		expect(await codeOf({ ...base, key: "base64", secrets: bytes.toString("base64url") }, value)).toBe("ok");
		const prefixed = {
			...base,
			key: "base64",
			secretPrefix: "whsec_",
			secrets: `whsec_${bytes.toString("base64")}`,
		} as const;
		expect(await codeOf(prefixed, value)).toBe("ok");
		expect(await codeOf({ ...base, key: () => bytes }, value)).toBe("ok");
	});

	it.each<[string, Partial<HmacWebhooksOptions>]>([
		["a bare prefix", { secretPrefix: "whsec_", secrets: "whsec_" }],
		["no base64", { key: "base64", secrets: "not base64!" }],
		["no hex", { key: "hex", secrets: "abc" }],
		["a key function that returns a string", { key: (() => "text") as never }],
		["a key function that returns nothing", { key: () => new Uint8Array() }],
	])(
		"a format of your own rejects a secret that is %s when the verifier is created, without repeating it",
		(_name, options) => {
			const make = () => hmacWebhooks({ ...base, ...options });
			expect(make).toThrow(TypeError);
			expect(make).not.toThrow(/not base64!/);
		},
	);

	it.each<[string, string, string]>([
		["{timestamp}.{body}", `${SECONDS}.${BODY}`, BODY],
		["{body}.{timestamp}", `${BODY}.${SECONDS}`, BODY],
		["v1:{timestamp}:{body}:end", `v1:${SECONDS}:${BODY}:end`, BODY],
		["{timestamp}{body}", `${SECONDS}${BODY}`, BODY],
	])("a format of your own signs %s, for a body of text and of bytes", async (content, signed, body) => {
		const options = { ...base, content, timestamp: { header: "X-Time" } };
		const headers = { "x-sig": digest(signed), "x-time": `${SECONDS}` };
		expect(await codeOf(options, headers, body)).toBe("ok");
		expect(await codeOf(options, headers, new TextEncoder().encode(body))).toBe("ok");
		expect(await codeOf(options, { ...headers, "x-time": `${SECONDS + 1}` }, body)).toBe("signature_mismatch");
		const own = await hmacWebhooks({ ...options, now }).sign(body);
		expect(own).toEqual({ "X-Sig": headers["x-sig"], "X-Time": headers["x-time"] });
	});

	it("a format of your own signs what a function returns", async () => {
		const options: HmacWebhooksOptions = {
			...base,
			timestamp: { header: "X-Time", unit: "milliseconds" },
			content: ({ body, timestamp }) => `${timestamp}|${body.length}|${Buffer.from(body).toString("base64")}`,
		};
		const time = `${SECONDS}000`;
		const bytes = Buffer.from(BODY);
		const value = digest(`${time}|${bytes.length}|${bytes.toString("base64")}`);
		expect(await codeOf(options, { "x-sig": value, "x-time": time })).toBe("ok");
		expect(await codeOf(options, { "x-sig": value, "x-time": `${SECONDS}001` })).toBe("signature_mismatch");
	});

	it("a format of your own refuses a delivery, and throws nothing, when one of its functions throws", async () => {
		const broken = () => {
			throw new Error("broken");
		};
		const headers = { "x-sig": digest(BODY) };
		expect(await codeOf({ ...base, content: broken }, headers)).not.toBe("ok");
		expect(await codeOf({ ...base, adapt: broken }, headers)).toBe("invalid_payload");
	});

	it.each<["seconds" | "milliseconds" | "iso8601", string, string]>([
		["seconds", `${SECONDS}`, "ok"],
		["seconds", `${SECONDS}000`, "timestamp_too_new"],
		["seconds", `0${SECONDS}`, "malformed_header"],
		["seconds", `+${SECONDS}`, "malformed_header"],
		["seconds", `${SECONDS}.0`, "malformed_header"],
		["seconds", "1e9", "malformed_header"],
		["seconds", "", "malformed_header"],
		["seconds", "9".repeat(400), "malformed_header"],
		["milliseconds", `${SECONDS}999`, "ok"],
		["milliseconds", `${SECONDS - 301}000`, "timestamp_too_old"],
		["iso8601", new Date(SECONDS * 1000).toISOString(), "ok"],
		["iso8601", "2026-05-28T22:26:40+02:00", "ok"],
		["iso8601", "2026-05-28T20:26:40", "malformed_header"],
		["iso8601", "yesterday", "malformed_header"],
		["iso8601", "2026-13-45T00:00:00Z", "malformed_header"],
	])("a format of your own reads a time in %s: %s means %s", async (unit, time, code) => {
		const options = { ...base, timestamp: { header: "X-Time", unit } };
		expect(await codeOf(options, { "x-sig": digest(`${time}.${BODY}`), "x-time": time })).toBe(code);
	});

	it("a format of your own reads parts in any order and ignores unknown ones", async () => {
		const options: HmacWebhooksOptions = {
			...base,
			signature: { header: "X-Sig", part: ["v1", "v2"], separator: ";" },
			timestamp: { part: "t" },
		};
		const right = digest(`${SECONDS}.${BODY}`);
		const wrong = "0".repeat(64);
		for (const [value, code] of [
			[`v1=${right};t=${SECONDS}`, "ok"],
			[`t=${SECONDS}; v2=${right}`, "ok"],
			[`t=${SECONDS};  a=b;v1=${wrong}; v1=${right};`, "ok"],
			[`t=${SECONDS};v0=${right}`, "no_supported_signature"],
			[`t=${SECONDS};v1=${right.toUpperCase()}`, "no_supported_signature"],
			[`t=${SECONDS}`, "no_supported_signature"],
			[`v1=${right}`, "malformed_header"],
			[`t=${SECONDS};t=${SECONDS};v1=${right}`, "malformed_header"],
			[`t=${SECONDS};v1`, "malformed_header"],
			[`t=${SECONDS};${`v1=${wrong};`.repeat(32)}v1=${right}`, "malformed_header"],
			[`t=${SECONDS};${`v1=${wrong};`.repeat(31)}v1=${right}`, "ok"],
		] as const)
			expect(await codeOf(options, { "x-sig": value }), value).toBe(code);
	});

	it("a format of your own reads a list of signatures in one header", async () => {
		const options = { ...base, signature: { header: "X-Sig", separator: " ", prefix: "v1," } };
		const right = `v1,${digest(BODY)}`;
		for (const [value, code] of [
			[right, "ok"],
			[`v1,${"0".repeat(64)} ${right}`, "ok"],
			[`junk  v2,x ${right}`, "ok"],
			["junk", "no_supported_signature"],
		] as const)
			expect(await codeOf(options, { "x-sig": value }), value).toBe(code);
		const two = await hmacWebhooks(options).sign(BODY, { secret: [SECRET, "other"] });
		expect(two["X-Sig"]?.split(" ")).toHaveLength(2);
	});

	it("a prefix is required unless it is optional", async () => {
		const signature = { header: "X-Sig", prefix: "sha256=" };
		const headers = { "x-sig": digest(BODY) };
		expect(await codeOf({ ...base, signature }, headers)).toBe("malformed_header");
		expect(await codeOf({ ...base, signature: { ...signature, optionalPrefix: true } }, headers)).toBe("ok");
	});

	it("a format of your own can sign a message id, which must not contain the separator", async () => {
		const options = {
			...base,
			messageId: { header: "X-Id" },
			timestamp: { header: "X-Time" },
			content: "{id}.{timestamp}.{body}",
		};
		const headers = (id: string) => ({
			"x-id": id,
			"x-time": `${SECONDS}`,
			"x-sig": digest(`${id}.${SECONDS}.${BODY}`),
		});
		expect(await codeOf(options, headers("msg_1"))).toBe("ok");
		expect(await codeOf(options, { ...headers("msg_1"), "x-id": "msg_2" })).toBe("signature_mismatch");
		expect(await codeOf(options, headers("msg.1"))).toBe("malformed_header");
		expect(await codeOf(options, headers("x".repeat(257)))).toBe("malformed_header");
		expect(await hmacWebhooks({ ...options, now }).sign(BODY, { id: "msg_1" })).toEqual({
			"X-Id": "msg_1",
			"X-Time": `${SECONDS}`,
			"X-Sig": headers("msg_1")["x-sig"],
		});
	});
});

describe("a format that signs the URL", () => {
	const url = "https://example.test/hooks?a=b";
	const options = { ...base, content: "{url}{body}" };
	const headers = { "x-sig": digest(`${url}${BODY}`) };

	it("a format that signs the URL takes it from the option, from a function, or from the request", async () => {
		expect(await codeOf({ ...options, url }, headers)).toBe("ok");
		expect(await codeOf(options, withUrl(headers, url))).toBe("ok");
		const behindProxy = {
			...options,
			url: (arrived: string) => arrived.replace("http://10.0.0.1", "https://example.test"),
		};
		expect(await codeOf(behindProxy, withUrl(headers, "http://10.0.0.1/hooks?a=b"))).toBe("ok");
		expect(await codeOf(options, withUrl(headers, `${url}&c`))).toBe("signature_mismatch");
	});

	it("a format that signs the URL says what to do if the URL is unknown, and does not trust a URL that the sender claims", async () => {
		const result = await hmacWebhooks(options).check(BODY, headers);
		expect(result).toMatchObject({ ok: false, code: "missing_header", message: expect.stringContaining("withUrl") });
		expect(await codeOf(options, withUrl([...Object.entries(headers), [":url", url]], "https://other.test/"))).toBe(
			"signature_mismatch",
		);
		await expect(hmacWebhooks(options).sign(BODY)).rejects.toThrow(/Set `url`/);
	});

	it("a format that signs the URL works in a receiver, which knows the URL", async () => {
		const receiver = createReceiver({ webhooks: hmacWebhooks(options) });
		const response = await receiver.handle(new Request(url, { method: "POST", body: BODY, headers }));
		expect(response.status).toBe(200);
	});
});

describe("events of a format", () => {
	const idAndType = async (
		options: Partial<HmacWebhooksOptions>,
		event: object,
		headers: Record<string, string> = {},
	) => {
		const webhooks = hmacWebhooks({ ...base, ...options });
		const body = JSON.stringify(event);
		const delivery = { body, headers: { ...headers, "x-sig": digest(body) } };
		const read = await webhooks.verify(body, delivery.headers);
		return [await webhooks.eventId(read, delivery), webhooks.eventType(read, delivery)];
	};

	it("events of a format are read from fields, headers, the first of several, or a function", async () => {
		const byId = { eventId: { field: "id" } };
		expect(await idAndType(byId, { id: "a", type: "b" })).toEqual(["a", "b"]);
		expect(await idAndType(byId, { id: 7, type: "b" })).toEqual(["7", "b"]);
		const nested = { eventId: { field: "data.id" }, eventType: [{ header: "X-Topic" }, { field: "data.kind" }] };
		expect(await idAndType(nested, { data: { id: "a", kind: "b" } })).toEqual(["a", "b"]);
		expect(await idAndType(nested, { data: { id: "a", kind: "b" } }, { "x-topic": "c" })).toEqual(["a", "c"]);
		expect(await idAndType({ eventId: () => "x", eventType: () => "y" }, {})).toEqual(["x", "y"]);
	});

	it("events of a format without an id are identified by a digest of the body, and those without a name are `unknown`", async () => {
		const [one, type] = await idAndType({}, { a: 1 });
		expect(one).toMatch(/^[0-9a-f]{64}$/);
		expect(type).toBe("unknown");
		expect((await idAndType({}, { a: 1 }))[0]).toBe(one);
		expect((await idAndType({}, { a: 2 }))[0]).not.toBe(one);
		const byId = { eventId: { field: "id" } };
		for (const id of [null, "", "  ", {}, [], true])
			expect((await idAndType(byId, { id }))[0]).toMatch(/^[0-9a-f]{64}$/);
	});

	it("events of a format are not identified by the `id` of the body unless you configure that, because it may be the id of a record", async () => {
		const [paid] = await idAndType({}, { id: "order-1", status: "paid" });
		expect((await idAndType({}, { id: "order-1", status: "shipped" }))[0]).not.toBe(paid);
		expect((await idAndType({}, { id: "order-1", status: "paid" }))[0]).toBe(paid);
	});

	it("events of a format are identified by the message id if it is signed", async () => {
		const webhooks = hmacWebhooks({ ...base, messageId: { header: "X-Id" }, content: "{id}.{body}" });
		const headers = await webhooks.sign(BODY, { id: "msg_1" });
		expect(await webhooks.eventId(await webhooks.verify(BODY, headers), { body: BODY, headers })).toBe("msg_1");
	});

	it("events of a format have ids and names of limited length, whatever the sender writes", async () => {
		const byId = { eventId: { field: "id" } };
		const [id, type] = await idAndType(byId, { id: "x".repeat(100_000), type: "y.".repeat(50_000) });
		expect(id).toMatch(/^[0-9a-f]{64}$/);
		expect(type).toBe("unknown");
		expect((await idAndType(byId, { id: "x".repeat(100_001) }))[0]).not.toBe(id);
	});

	it.each(["null", "1", '"text"', "[]", "true"])("a genuine body of %s is not an event", async (body) => {
		expect(await codeOf(base, { "x-sig": digest(body) }, body)).toBe("invalid_payload");
	});

	it("events of a format are created by your own function if bodies look different", async () => {
		const webhooks = hmacWebhooks({
			...base,
			adapt: (json) => (Array.isArray(json) ? { id: "batch", type: "batch", items: json as unknown[] } : "not a batch"),
		});
		expect(await webhooks.verify("[1]", { "x-sig": digest("[1]") })).toEqual({
			id: "batch",
			type: "batch",
			items: [1],
		});
		expect(await webhooks.check("{}", { "x-sig": digest("{}") })).toMatchObject({ message: "not a batch" });
	});
});

describe("an invalid format causes a TypeError when the verifier is created", () => {
	it.each<[string, object]>([
		["no signature", { signature: undefined }],
		["no header", { signature: {} }],
		["an empty list of headers", { signature: { header: [] } }],
		["a header name with a space", { signature: { header: "X Sig" } }],
		["an unknown encoding", { signature: { header: "X-Sig", encoding: "base32" } }],
		["an unknown algorithm", { algorithm: "md5" }],
		["a separator that digests contain", { signature: { header: "X-Sig", separator: "a" } }],
		["an optional prefix without a prefix", { signature: { header: "X-Sig", optionalPrefix: true } }],
		["a timestamp from nowhere", { timestamp: {} }],
		["a timestamp from two places", { timestamp: { header: "X-Time", part: "t" } }],
		["a part of a header without parts", { timestamp: { part: "t" } }],
		["the same part twice", { signature: { header: "X-Sig", part: "t" }, timestamp: { part: "t" } }],
		["an unknown unit", { timestamp: { header: "X-Time", unit: "minutes" } }],
		["a time that is not signed", { timestamp: { header: "X-Time" }, content: "{body}" }],
		["content without the body", { content: "{timestamp}", timestamp: { header: "X-Time" } }],
		["content with the body twice", { content: "{body}{body}" }],
		["content with an unknown name", { content: "{body}{nonce}" }],
		["content with a time from nowhere", { content: "{timestamp}.{body}" }],
		["an id that is not signed", { messageId: { header: "X-Id" } }],
		["an id from nowhere", { content: "{id}.{body}" }],
		["a URL that is not signed", { url: "https://example.test/" }],
		["a tolerance without a time", { tolerance: 300 }],
		["a misspelled option", { secretEncoding: "hex" }],
		["no secrets", { secrets: undefined }],
		["an empty secret", { secrets: "" }],
		["an empty list of secrets", { secrets: [] }],
		["an id from nowhere in the body", { eventId: { path: "id" } }],
		["an empty name", { name: "" }],
		["adapt that is not a function", { adapt: "x" }],
	])("%s", (_name, options) => {
		expect(() => hmacWebhooks({ ...base, ...options } as HmacWebhooksOptions)).toThrow(TypeError);
	});
});

describe("event types", () => {
	interface ShopEvent {
		readonly id: string;
		readonly kind: "paid" | "shipped";
	}

	it("the events of a format have the type of any JSON object, unless you name a type for them", () => {
		const any = createReceiver({ webhooks: hmacWebhooks({ ...shopify, secrets: SECRET }) });
		any.on("orders/create", (event) => expectTypeOf(event).toEqualTypeOf<HmacEvent>());
		const webhooks = hmacWebhooks<ShopEvent>({ ...base, eventType: (event) => event.kind });
		const own = createReceiver({ webhooks });
		own.on("paid", (event) => expectTypeOf(event).toEqualTypeOf<ShopEvent>());
		expect(webhooks.eventType({ id: "1", kind: "paid" }, { body: "", headers: {} })).toBe("paid");
	});
});

describe("the explain function", () => {
	it("explain also finds mistakes with a format of your own", async () => {
		const webhooks = hmacWebhooks({ ...base, secrets: [{ secret: SECRET, id: "mine" }] });
		const { causes } = await explain(webhooks, `${BODY}\n`, { "x-sig": digest(BODY) });
		expect(causes).toHaveLength(1);
		const composed = hmacWebhooks({ ...base, content: "{body}|end" });
		const found = await explain(composed, `${BODY}\n`, { "x-sig": digest(`${BODY}|end`) });
		expect(found.causes).toHaveLength(1);
	});
});
