import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { DocumentMock } from "../../src/document/index.ts";
import type { MockOptions } from "../../src/engine/options.ts";
import { setup } from "./setup.ts";
import { shop } from "./shop.ts";

const received = (mock: DocumentMock) =>
	mock.deliveries.map(({ eventType, body, headers }) => ({ eventType, body: JSON.parse(body), text: body, headers }));

describe("webhooks", () => {
	const post: NonNullable<MockOptions["post"]> = async () => ({ status: 200, body: "" });

	it("a change sends the documented event, signed with Standard Webhooks", async () => {
		const { ask, mock } = setup(shop, { post });
		const { secret } = mock.createWebhook({ url: "https://example.com/hook" });
		const order = ask("POST", "/orders", { body: { customer: "ann" } }).body;
		ask("DELETE", `/orders/${order.id}`);
		await mock.webhooks.drain();
		const [created, deleted] = received(mock);
		expect(created?.body).toEqual({ type: "order.created", data: order });
		expect(deleted?.eventType).toBe("orderDeleted");
		expect(deleted?.body.payload).toMatchObject({ id: order.id });
		const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = created?.headers ?? {};
		const key = Buffer.from(secret.slice("whsec_".length), "base64");
		expect(signature).toBe(`v1,${createHmac("sha256", key).update(`${id}.${at}.${created?.text}`).digest("base64")}`);
	});

	it("another HMAC is computed as the document says", async () => {
		const signature = { scheme: "hmac", header: "X-Shop-Signature", encoding: "base64", prefix: "sha256=" } as const;
		const { ask, mock } = setup({ ...shop, signature }, { post });
		mock.createWebhook({ url: "https://example.com/hook", events: ["order.created"], secret: "s3cret" });
		ask("POST", "/orders", { body: { customer: "ann" } });
		await mock.webhooks.drain();
		const [only] = received(mock);
		expect(only?.headers["x-shop-signature"]).toBe(
			`sha256=${createHmac("sha256", "s3cret")
				.update(only?.text ?? "")
				.digest("base64")}`,
		);
	});

	it("an unknown event and a private URL are rejected", () => {
		const { mock } = setup();
		expect(() => mock.createWebhook({ url: "http://127.0.0.1/hook" })).toThrow("allowLocalWebhooks");
		expect(() => mock.createWebhook({ url: "https://example.com", events: ["order.eaten"] })).toThrow(
			"There is no event order.eaten",
		);
		expect(() => mock.createWebhook({ url: "ftp://example.com" })).toThrow("must be an http: or https: URL");
	});
});
