import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type DeskflowWebhooksOptions, deskflowWebhooks, withPath } from "../../src/deskflow/index.ts";
import { createReceiver } from "../../src/index.ts";

const SECRET = "dfs_4f3a1b9e2c8d76f05e3a1b9e2c8d76f0";
const EVENT = {
	event: "order.create",
	store: "acme",
	created_at: "2026-03-18T18:00:00.000Z",
	dummy: false,
	data: { id: "order-1", number: "1001", total: 1250, line_items: [] },
};
const BODY = JSON.stringify(EVENT);
const hmac = (encoding: "hex" | "base64", body = BODY, secret = SECRET) =>
	createHmac("sha256", secret).update(body).digest(encoding);
const verdict = async (
	webhooks: ReturnType<typeof deskflowWebhooks>,
	body: string,
	headers: Record<string, string> | [string, string][],
) => {
	const result = await webhooks.check(body, headers);
	return result.ok ? "ok" : result.code;
};

describe("without verification (the default, because nothing is documented)", () => {
	const webhooks = deskflowWebhooks();

	it("every well-formed delivery is accepted, and the result says that nothing proved it", async () => {
		expect(await webhooks.check(BODY, {})).toMatchObject({ ok: true, event: EVENT, secret: { id: "none" } });
	});

	it.each([
		["not json", "invalid_json"],
		["[]", "invalid_payload"],
		["{}", "invalid_payload"],
		['{"event":"order.create","data":{}}', "invalid_payload"],
	])("%s is refused", async (body, code) => {
		expect(await verdict(webhooks, body, {})).toBe(code);
	});
});

describe("HMAC with the API secret", () => {
	const webhooks = deskflowWebhooks({ verification: "hmac", secrets: SECRET });

	it.each([
		["the signature", { "x-deskflow-signature": hmac("hex") }, "ok"],
		["with its algorithm before it", { "x-deskflow-signature": `sha256=${hmac("hex")}` }, "ok"],
		["of another body", { "x-deskflow-signature": hmac("hex", `${BODY} `) }, "signature_mismatch"],
		["with another secret", { "x-deskflow-signature": hmac("hex", BODY, "other") }, "signature_mismatch"],
		["cut short", { "x-deskflow-signature": hmac("hex").slice(1) }, "malformed_header"],
		["in capitals", { "x-deskflow-signature": hmac("hex").toUpperCase() }, "malformed_header"],
		["in base64", { "x-deskflow-signature": hmac("base64") }, "malformed_header"],
		["missing", {}, "missing_header"],
	])("a signature %s", async (_name, headers, code) => {
		expect(await verdict(webhooks, BODY, headers as Record<string, string>)).toBe(code);
	});

	it("header and encoding can be changed", async () => {
		const other = deskflowWebhooks({
			verification: "hmac",
			secrets: SECRET,
			signatureHeader: "X-Hub",
			signatureEncoding: "base64",
		});
		expect(await verdict(other, BODY, { "X-Hub": hmac("base64") })).toBe("ok");
		expect(await other.sign(BODY)).toEqual({ "X-Hub": hmac("base64") });
	});
});

describe("a secret in the path", () => {
	const webhooks = deskflowWebhooks({ verification: "path", secrets: SECRET });

	it.each([
		[`/hooks/deskflow/${SECRET}`, "ok"],
		[`https://example.test/hooks/${SECRET}?a=b`, "ok"],
		[`/hooks/deskflow/${SECRET}x`, "signature_mismatch"],
		[`/hooks/${SECRET}/deskflow`, "signature_mismatch"],
		["/hooks/", "missing_header"],
	])("%s", async (url, code) => {
		expect(await verdict(webhooks, BODY, withPath({ "content-type": "application/json" }, url))).toBe(code);
	});

	it("a path that the sender claims in a header is ignored", async () => {
		expect(await verdict(webhooks, BODY, withPath([[":path", `/${SECRET}`]], "/other"))).toBe("signature_mismatch");
	});

	it("a delivery without the path is refused with a message that says what to do", async () => {
		expect(await webhooks.check(BODY, {})).toMatchObject({
			ok: false,
			code: "missing_header",
			message: expect.stringContaining("withPath"),
		});
	});

	it("creating a verifier throws for a secret that could be guessed or is not allowed in a path", () => {
		for (const secrets of ["short", "with blanks in its midst", "with/slash/in/its/midst"])
			expect(() => deskflowWebhooks({ verification: "path", secrets })).toThrow(TypeError);
	});
});

describe("events", () => {
	const webhooks = deskflowWebhooks();
	const idOf = async (event: object) =>
		webhooks.eventId(await webhooks.verify(JSON.stringify(event), {}), { body: "", headers: {} });

	it("an order is created only once, so its id identifies the event, whenever it is delivered", async () => {
		expect(await idOf({ ...EVENT, created_at: "2030-01-01T00:00:00Z" })).toBe(await idOf(EVENT));
		expect(await idOf({ ...EVENT, data: { ...EVENT.data, id: "order-2" } })).not.toBe(await idOf(EVENT));
	});

	it("the same order id in two stores means two orders", async () => {
		expect(await idOf({ ...EVENT, store: "other" })).not.toBe(await idOf(EVENT));
	});

	const update = (changes: object, data: object = {}) => ({
		...EVENT,
		event: "order.update",
		...changes,
		data: { ...EVENT.data, ...data },
	});

	it("each change of an order is a new event: paid, shipped, cancelled, edited back", async () => {
		const at = (minute: number) => ({ created_at: `2026-03-18T18:0${minute}:00.000Z` });
		const ids = await Promise.all(
			[
				update(at(0), { status: "paid" }),
				update(at(1), { status: "shipped" }),
				update(at(2), { status: "cancelled" }),
				update(at(3), { status: "paid" }),
				update(at(0), { status: "paid", note: "edited within the same second" }),
				{ ...update(at(0), { status: "paid" }), event: "order.paid" },
				{ ...update(at(0), { status: "paid" }), store: "other" },
			].map(idOf),
		);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("a redelivery of such an event has the same id, whatever the order of its fields", async () => {
		const event = update({}, { status: "paid" });
		const turned = Object.fromEntries(Object.entries(event).reverse());
		expect(await idOf(turned)).toBe(await idOf(event));
	});

	it("a receiver handles paid, shipped and cancelled once each, and a redelivery not at all", async () => {
		const receiver = createReceiver({ webhooks });
		const seen: unknown[] = [];
		receiver.on("*", (event) => void seen.push((event.data as { status?: string }).status));
		for (const status of ["paid", "shipped", "cancelled", "shipped"]) {
			const body = JSON.stringify(update({}, { status }));
			const response = await receiver.handle(new Request("https://example.test/", { method: "POST", body }));
			expect(response.status).toBe(200);
		}
		expect(seen).toEqual(["paid", "shipped", "cancelled"]);
	});

	it("a dummy is never mistaken for the order it resembles, or for another dummy", async () => {
		const dummy = { ...EVENT, dummy: true };
		expect(await idOf(dummy)).not.toBe(await idOf(EVENT));
		expect(await idOf({ ...dummy, created_at: "2030-01-01T00:00:00Z" })).not.toBe(await idOf(dummy));
	});

	it("the option adapt converts a body of another format to an event", async () => {
		const adapted = deskflowWebhooks({
			adapt: (json) => ({
				event: "order.create",
				store: "acme",
				created_at: "",
				dummy: false,
				data: (json as { order: never }).order,
			}),
		});
		expect((await adapted.verify(JSON.stringify({ order: EVENT.data }), {})).data).toEqual(EVENT.data);
	});

	it("verification without a secret is rejected when the verifier is created", () => {
		expect(() => deskflowWebhooks({ verification: "hmac" })).toThrow(/DESKFLOW_WEBHOOK_SECRET/);
		expect(() => deskflowWebhooks({ verification: "magic" as "none" })).toThrow(TypeError);
	});
});

describe("options that would be ignored", () => {
	afterEach(() => void vi.unstubAllEnvs());

	it.each<[string, object]>([
		["secrets without verification", { secrets: SECRET }],
		["secrets with verification none", { secrets: SECRET, verification: "none" }],
		["a list of secrets without verification", { secrets: [{ secret: SECRET }] }],
		["a source of secrets without verification", { secrets: () => SECRET }],
		["an empty list of secrets without verification", { secrets: [] }],
		["a misspelled name", { secret: SECRET }],
		["another misspelled name", { verfication: "hmac" }],
		["a header without HMAC", { signatureHeader: "X-Hub" }],
		["a header with a secret in the path", { verification: "path", secrets: SECRET, signatureHeader: "X-Hub" }],
		["an encoding without HMAC", { signatureEncoding: "hex" }],
		["a tolerance", { verification: "hmac", secrets: SECRET, tolerance: 300 }],
		["a cache without verification", { secretCache: { ttl: 1 } }],
		["a cache of secrets that are not loaded", { verification: "hmac", secrets: SECRET, secretCache: { ttl: 1 } }],
		["a grace without verification", { expiredGrace: 1 }],
		["an unknown encoding", { verification: "hmac", secrets: SECRET, signatureEncoding: "base32" }],
		["no header name", { verification: "hmac", secrets: SECRET, signatureHeader: "a b" }],
		["an adapt that is not a function", { adapt: "order" }],
	])("%s: causes a TypeError when the verifier is created", (_name, options) => {
		expect(() => deskflowWebhooks(options as DeskflowWebhooksOptions)).toThrow(TypeError);
	});

	it("the error names the option and says what to do", () => {
		expect(() => deskflowWebhooks({ secrets: SECRET })).toThrow(
			'deskflowWebhooks: `secrets` has no effect without verification. Set `verification` to "hmac" or "path", or remove it.',
		);
	});

	it("a secret in the environment is also an error, unless `verification` says how to use it", () => {
		vi.stubEnv("DESKFLOW_WEBHOOK_SECRET", SECRET);
		expect(() => deskflowWebhooks()).toThrow(/DESKFLOW_WEBHOOK_SECRET is set/);
		expect(deskflowWebhooks({ verification: "none" }).name).toBe("deskflow");
		expect(deskflowWebhooks({ verification: "hmac" }).name).toBe("deskflow");
	});
});
