import { withSchemas } from "@countersign/webhooks";
import { type ArcusEventType, arcusEventTypes, arcusWebhooks } from "@countersign/webhooks/arcus";
import { arcusEventSchemas } from "@countersign/webhooks/arcus/schemas";
import { arcusEvent } from "@countersign/webhooks/arcus/testing";
import { signedLambdaEvent, signedNodeRequest, signedRequest, webhookMatchers } from "@countersign/webhooks/testing";
import { describe, expect, it } from "vitest";

const webhooks = arcusWebhooks({ secrets: "whsec_for_tests" });
const event = arcusEvent("order.paid", { id: "evt_7", data: { order_number: "Ö7\u2028" } });

describe("requests for tests", () => {
	it("signed requests for fetch can be verified", async () => {
		const request = await signedRequest(event, {
			webhooks,
			url: "https://example.com/hooks?x=1",
			headers: { "x-own": "1" },
		});
		expect(request.url).toBe("https://example.com/hooks?x=1");
		expect(request.headers.get("x-own")).toBe("1");
		expect(await webhooks.verify(await request.arrayBuffer(), request.headers)).toEqual(event);
	});
	it("signed requests for node:http can be verified through headers, distinct headers and raw headers", async () => {
		const request = await signedNodeRequest(event, { webhooks });
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const body = Buffer.concat(chunks);
		expect([request.method, request.url]).toEqual(["POST", "/webhooks"]);
		expect(await webhooks.verify(body, request.headers)).toEqual(event);
		expect(await webhooks.verify(body, request.headersDistinct)).toEqual(event);
	});
	it.each([
		[1, false],
		[1, true],
		[2, false],
		[2, true],
	] as const)("signed requests for Lambda, payload version %i, base64 %s, can be verified", async (version, base64) => {
		const made = await signedLambdaEvent(event, { webhooks, version, base64 });
		const body = Buffer.from(made.body, made.isBase64Encoded ? "base64" : "utf8");
		expect(made.isBase64Encoded).toBe(base64);
		expect(await webhooks.verify(body, made.headers)).toEqual(event);
	});
	it("signed requests can contain any bytes", async () => {
		const bytes = new Uint8Array([0xff, 0, 0xfe]);
		const request = await signedRequest(bytes, { webhooks });
		expect((await webhooks.check(await request.arrayBuffer(), request.headers, { parse: false })).ok).toBe(true);
	});
});

describe("events for tests", () => {
	const strict = withSchemas(webhooks, arcusEventSchemas);
	it.each(arcusEventTypes)("%s matches its documented schema and can be verified", async (type: ArcusEventType) => {
		const request = await signedRequest(arcusEvent(type), { webhooks });
		expect(await strict.verify(await request.arrayBuffer(), request.headers)).toEqual(arcusEvent(type));
	});
	it("fixtures that one test changes stay unchanged for the next one", () => {
		const first = arcusEvent("order.paid");
		(first.data.object.metadata as Record<string, unknown>).mine = true;
		expect(arcusEvent("order.paid").data.object.metadata).toEqual({});
	});
});

describe("schemas of events", () => {
	const strict = withSchemas(webhooks, arcusEventSchemas);
	const check = async (sent: object, verifier = strict) => {
		const request = await signedRequest(sent, { webhooks });
		const body = await request.arrayBuffer();
		return { later: await verifier.check(body, request.headers), now: verifier.checkSync(body, request.headers) };
	};
	it("schemas refuse an event that does not match, and say where", async () => {
		const { later, now } = await check({ ...event, data: { object: { ...event.data.object, order_total: "a lot" } } });
		expect(later).toMatchObject({
			ok: false,
			code: "invalid_payload",
			message: expect.stringContaining("data.object.order_total"),
		});
		expect(now).toEqual(later);
	});
	it("schemas let unknown names and fields through unchanged", async () => {
		expect((await check({ id: "e", type: "order.teleported", data: { object: 5 } })).later.ok).toBe(true);
		expect((await check({ id: "e", type: "__proto__" })).later.ok).toBe(true);
		expect((await check({ ...event, data: { object: { ...event.data.object, brand_new: 1 } } })).later).toMatchObject({
			ok: true,
			event: { data: { object: { brand_new: 1 } } },
		});
	});
	it("check waits for asynchronous schemas, and checkSync rejects them", async () => {
		const later = { "~standard": { version: 1 as const, validate: async () => ({ issues: [{ message: "never" }] }) } };
		const results = await check(event, withSchemas(webhooks, { "order.paid": later }));
		expect(results.later).toMatchObject({ code: "invalid_payload", message: expect.stringContaining("never") });
		expect(results.now).toMatchObject({
			code: "invalid_payload",
			message: expect.stringContaining("use check or verify"),
		});
	});
	it.each([
		[
			"throw",
			() => {
				throw new Error("bug");
			},
		],
		["reject", () => Promise.reject(new Error("bug"))],
	])("schemas that %s refuse the event", async (_, validate) => {
		const broken = { "~standard": { version: 1 as const, validate } };
		expect((await check(event, withSchemas(webhooks, { "order.paid": broken }))).later).toMatchObject({
			code: "invalid_payload",
		});
	});
	it("schemas are not called for refused deliveries, or with parse: false", async () => {
		const never = {
			"~standard": {
				version: 1 as const,
				validate: () => {
					throw new Error("asked");
				},
			},
		};
		const verifier = withSchemas(webhooks, { "order.paid": never });
		expect(await verifier.check("{}", {})).toMatchObject({ code: "missing_header" });
		const request = await signedRequest(event, { webhooks });
		expect((await verifier.check(await request.arrayBuffer(), request.headers, { parse: false })).ok).toBe(true);
		await expect(verifier.verify("{}", {})).rejects.toMatchObject({ name: "WebhookVerificationError" });
	});
});

describe("matchers", () => {
	const { toBeAccepted, toBeRefusedWith, toVerifyWith } = webhookMatchers;
	it("the matchers distinguish accepted from refused deliveries, and check the code", async () => {
		const body = JSON.stringify(event);
		const headers = await webhooks.sign(body);
		const accepted = await webhooks.check(body, headers);
		const refused = await webhooks.check(body, {});
		const thrown = await webhooks.verify(body, {}).catch((error: unknown) => error);
		expect([toBeAccepted(accepted).pass, toBeAccepted(refused).pass, toBeAccepted(null).pass]).toEqual([
			true,
			false,
			false,
		]);
		for (const one of [refused, thrown]) {
			expect(toBeRefusedWith(one, "missing_header").pass).toBe(true);
			expect(toBeRefusedWith(one, "invalid_json").pass).toBe(false);
		}
		expect(toBeRefusedWith(accepted, "missing_header").message()).toContain("it was accepted");
		expect((await toVerifyWith({ body, headers }, webhooks)).pass).toBe(true);
		expect((await toVerifyWith({ body: `${body} `, headers }, webhooks)).pass).toBe(false);
		expect(toBeAccepted(refused).message()).toContain("missing_header");
	});
});
