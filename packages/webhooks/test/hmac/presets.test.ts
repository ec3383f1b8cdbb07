import { createHmac } from "node:crypto";
import { createReceiver } from "@countersign/webhooks";
import {
	github,
	type HmacFormat,
	hmacWebhooks,
	hookdeck,
	lemonsqueezy,
	paddle,
	shopify,
	slack,
	stripe,
} from "@countersign/webhooks/hmac";
import { describe, expect, it } from "vitest";

const SECONDS = 1_780_000_000;
const now = () => SECONDS * 1000;
const hmac = (secret: string, content: string, encoding: "hex" | "base64" = "hex") =>
	createHmac("sha256", secret).update(content).digest(encoding);

/**
 * A genuine delivery of each sender, created with node:crypto and not by the code under test, with two secrets if the sender supports
 * rotation.
 */
const deliveries: readonly {
	readonly format: HmacFormat;
	readonly secret: string;
	readonly body: string;
	readonly headers: Record<string, string>;
	readonly rotated?: Record<string, string>;
	readonly id: string | RegExp;
	readonly type: string;
}[] = [
	{
		format: stripe,
		secret: "whsec_test_of_stripe",
		body: '{"id":"evt_1","object":"event","type":"invoice.paid"}',
		headers: {
			"stripe-signature": `t=${SECONDS},v1=${hmac("whsec_test_of_stripe", `${SECONDS}.{"id":"evt_1","object":"event","type":"invoice.paid"}`)},v0=${"6".repeat(64)}`,
		},
		rotated: {
			"stripe-signature": `t=${SECONDS},v1=${"0".repeat(64)},v1=${hmac("whsec_test_of_stripe", `${SECONDS}.{"id":"evt_1","object":"event","type":"invoice.paid"}`)}`,
		},
		id: "evt_1",
		type: "invoice.paid",
	},
	{
		format: github,
		secret: "It's a Secret to Everybody",
		body: '{"action":"opened"}',
		headers: {
			"X-Hub-Signature-256": `sha256=${hmac("It's a Secret to Everybody", '{"action":"opened"}')}`,
			"X-Hub-Signature": `sha1=${"0".repeat(40)}`,
			"X-GitHub-Delivery": "72d3162e-cc78-11e3-81ab-4c9367dc0958",
			"X-GitHub-Event": "issues",
		},
		id: "72d3162e-cc78-11e3-81ab-4c9367dc0958",
		type: "issues",
	},
	{
		format: slack,
		secret: "8f742231b10e8888abcd99yyyzzz85a5",
		body: '{"type":"event_callback","event_id":"Ev08","event":{"type":"app_mention"}}',
		headers: {
			"X-Slack-Request-Timestamp": `${SECONDS}`,
			"X-Slack-Signature": `v0=${hmac("8f742231b10e8888abcd99yyyzzz85a5", `v0:${SECONDS}:{"type":"event_callback","event_id":"Ev08","event":{"type":"app_mention"}}`)}`,
		},
		id: "Ev08",
		type: "app_mention",
	},
	{
		format: shopify,
		secret: "hush",
		body: '{"id":820982911946154508}',
		headers: {
			"X-Shopify-Hmac-SHA256": hmac("hush", '{"id":820982911946154508}', "base64"),
			"X-Shopify-Webhook-Id": "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043",
			"X-Shopify-Event-Id": "98880550-7158-44d4-b7cd-2c97c8a091b5",
			"X-Shopify-Topic": "orders/create",
		},
		id: "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043",
		type: "orders/create",
	},
	{
		format: paddle,
		secret: "pdl_ntfset_01gkpjp8bkm3tm53kdgkx6sms7_6h3qd3uFSi9YCD3OLYAShQI90XTI5vEI",
		body: '{"event_id":"evt_2","event_type":"transaction.completed"}',
		headers: {
			"Paddle-Signature": `ts=${SECONDS};h1=${hmac("pdl_ntfset_01gkpjp8bkm3tm53kdgkx6sms7_6h3qd3uFSi9YCD3OLYAShQI90XTI5vEI", `${SECONDS}:{"event_id":"evt_2","event_type":"transaction.completed"}`)}`,
		},
		rotated: {
			"Paddle-Signature": `ts=${SECONDS};h1=${"a".repeat(64)};h1=${hmac("pdl_ntfset_01gkpjp8bkm3tm53kdgkx6sms7_6h3qd3uFSi9YCD3OLYAShQI90XTI5vEI", `${SECONDS}:{"event_id":"evt_2","event_type":"transaction.completed"}`)}`,
		},
		id: "evt_2",
		type: "transaction.completed",
	},
	{
		format: hookdeck,
		secret: "hookdeck-secret",
		body: '{"type":"invoice.paid"}',
		headers: {
			"x-hookdeck-signature": hmac("hookdeck-secret", '{"type":"invoice.paid"}', "base64"),
			"x-hookdeck-eventid": "evt_hd",
		},
		rotated: {
			"x-hookdeck-signature": hmac("the new one", '{"type":"invoice.paid"}', "base64"),
			"x-hookdeck-signature-2": hmac("hookdeck-secret", '{"type":"invoice.paid"}', "base64"),
			"x-hookdeck-eventid": "evt_hd",
		},
		id: "evt_hd",
		type: "invoice.paid",
	},
	{
		format: lemonsqueezy,
		secret: "lemon",
		body: '{"meta":{"event_name":"order_created"},"data":{"id":"1"}}',
		headers: {
			"X-Signature": hmac("lemon", '{"meta":{"event_name":"order_created"},"data":{"id":"1"}}'),
			"X-Event-Name": "order_created",
		},
		id: /^[0-9a-f]{64}$/,
		type: "order_created",
	},
];

describe.each(deliveries)("the preset of $format.name", ({ format, secret, body, headers, rotated, id, type }) => {
	const webhooks = hmacWebhooks({ ...format, secrets: ["another secret", secret], now });

	it("the preset accepts a genuine delivery, synchronously and asynchronously, and returns its event's type and id", async () => {
		const result = await webhooks.check(body, headers);
		expect(result).toMatchObject({ ok: true, event: JSON.parse(body), secret: { index: 1 } });
		expect(webhooks.verifySync(new TextEncoder().encode(body), headers)).toEqual(JSON.parse(body));
		const event = await webhooks.verify(body, new Headers(headers));
		expect(webhooks.eventType(event, { body, headers })).toBe(type);
		const found = await webhooks.eventId(event, { body, headers });
		if (typeof id === "string") expect(found).toBe(id);
		else expect(found).toMatch(id);
		expect(webhooks.name).toBe(format.name);
	});

	it("the preset refuses another body, another secret, and a missing, repeated, truncated or foreign signature", async () => {
		const codeOf = async (given: string, with_: Record<string, string | string[]>, verifier = webhooks) => {
			const result = await verifier.check(given, with_);
			return result.ok ? "ok" : result.code;
		};
		const name = [format.signature.header].flat()[0]!;
		const key = Object.keys(headers).find((one) => one.toLowerCase() === name.toLowerCase())!;
		const value = headers[key]!;
		expect(await codeOf(`${body} `, headers)).toBe("signature_mismatch");
		expect(await codeOf(body, headers, hmacWebhooks({ ...format, secrets: "wrong", now }))).toBe("signature_mismatch");
		expect(await codeOf(body, {})).toBe("missing_header");
		expect(await codeOf(body, { ...headers, [key]: [value, value] })).toBe("malformed_header");
		expect(await codeOf(body, { ...headers, [key]: value.slice(0, 20) })).toMatch(
			/malformed_header|no_supported_signature/,
		);
		expect(await codeOf(body, { ...headers, [key]: "x".repeat(10_000) })).toBe("malformed_header");
		expect(await codeOf(body, { ...headers, [key]: "" })).toMatch(/malformed_header|no_supported_signature/);
		const limited = hmacWebhooks({ ...format, secrets: secret, now, maxBodyBytes: 4 });
		expect(await codeOf(body, headers, limited)).toBe("body_too_large");
	});

	it("the preset checks the age if the sender signs the time, and otherwise rejects a tolerance", async () => {
		if (!format.timestamp) {
			expect(() => hmacWebhooks({ ...format, secrets: secret, tolerance: 300 })).toThrow(/`tolerance` has no effect/);
			return;
		}
		for (const [offset, code] of [
			[300, "ok"],
			[301, "timestamp_too_old"],
			[-300, "ok"],
			[-301, "timestamp_too_new"],
		] as const) {
			const verifier = hmacWebhooks({ ...format, secrets: secret, now: () => (SECONDS + offset) * 1000 });
			const result = await verifier.check(body, headers);
			expect(result.ok ? "ok" : result.code, String(offset)).toBe(code);
		}
	});

	it("the preset accepts the delivery while the sender rotates its secret", async () => {
		if (rotated) expect((await webhooks.check(body, rotated)).ok).toBe(true);
		const windows = [{ secret, expiresAt: now() + 1 }, { secret: "new" }];
		expect((await hmacWebhooks({ ...format, secrets: windows, now }).check(body, headers)).ok).toBe(true);
	});

	it("the preset signs as the sender does", async () => {
		const signed = await webhooks.sign(body, { secret, timestamp: SECONDS, id: "delivery-1" });
		expect(await webhooks.verify(body, signed)).toEqual(JSON.parse(body));
		for (const [name, value] of Object.entries(signed))
			if (name === [format.signature.header].flat()[0]) {
				const received = new Headers(headers).get(name) ?? "";
				expect(received.startsWith(value)).toBe(true);
			}
	});
});

describe("vectors that the senders publish", () => {
	it("the preset accepts the example in GitHub's documentation about validating deliveries", async () => {
		const webhooks = hmacWebhooks({ ...github, secrets: "It's a Secret to Everybody" });
		const headers = {
			"X-Hub-Signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
		};
		expect((await webhooks.check("Hello, World!", headers, { parse: false })).ok).toBe(true);
		expect(await webhooks.check("Hello, World!", headers)).toMatchObject({ ok: false, code: "invalid_json" });
	});

	it("the preset accepts the example in Slack's documentation about verifying requests", async () => {
		const webhooks = hmacWebhooks({
			...slack,
			secrets: "8f742231b10e8888abcd99yyyzzz85a5",
			now: () => 1_531_420_618_000,
		});
		const body =
			"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
		const headers = {
			"X-Slack-Request-Timestamp": "1531420618",
			"X-Slack-Signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
		};
		expect((await webhooks.check(body, headers, { parse: false })).ok).toBe(true);
		expect((await webhooks.check(`${body}&`, headers, { parse: false })).ok).toBe(false);
	});
});

describe("a receiver of these senders", () => {
	const post = (body: string, headers: Record<string, string>) =>
		new Request("https://example.test/hooks", { method: "POST", body, headers });

	it("a receiver responds to Slack's handshake, which reaches no handler", async () => {
		const webhooks = hmacWebhooks({ ...slack, secrets: "test-placeholder" });
		const receiver = createReceiver({ webhooks });
		const seen: unknown[] = [];
		receiver.on("*", (event) => void seen.push(event));
		const body = '{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}';
		const response = await receiver.handle(post(body, await webhooks.sign(body)));
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({ challenge: "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P" });
		expect((await receiver.handle(post(body, { "X-Slack-Signature": "v0=0" }))).status).toBe(400);
		expect(seen).toEqual([]);
	});

	it("a receiver handles a delivery once, and a redelivery not at all", async () => {
		const webhooks = hmacWebhooks({ ...github, secrets: "test-placeholder" });
		const receiver = createReceiver({ webhooks });
		let handled = 0;
		receiver.on("push", () => void handled++);
		const body = '{"ref":"refs/heads/main"}';
		for (const id of ["one", "one", "two"]) {
			const headers = { ...(await webhooks.sign(body, { id })), "X-GitHub-Event": "push" };
			expect((await receiver.handle(post(body, headers))).status).toBe(200);
		}
		expect(handled).toBe(2);
	});
});
