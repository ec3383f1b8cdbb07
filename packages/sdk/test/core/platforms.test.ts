import { channel } from "node:diagnostics_channel";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ArcusOptions } from "../../src/arcus/index.ts";
import { withoutJitter } from "../support/no-jitter.ts";

/** The client as a page loads it: with the platform module that the condition `browser` selects. */
describe("the client in a browser page", () => {
	beforeEach(() => {
		vi.resetModules();
		vi.doMock("#platform", () => import("../../src/core/platform.browser.ts"));
	});
	afterEach(() => {
		vi.doUnmock("#platform");
	});

	async function client(fetch: typeof globalThis.fetch, options: ArcusOptions = {}) {
		const { Arcus } = await import("../../src/arcus/index.ts");
		return new Arcus({
			apiKey: "ark_test_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t",
			entityId: "ent",
			rateLimit: false,
			maxRetries: 0,
			fetch,
			...options,
		});
	}

	it("a call uses fetch itself and publishes to no channel", async () => {
		const heard: unknown[] = [];
		const listen = (event: unknown): void => void heard.push(event);
		channel("countersign:request").subscribe(listen);
		const asked: unknown[] = [];
		const arcus = await client(async (url, init) => {
			asked.push([url, init?.method, init?.body]);
			return Response.json({ id: "o1" });
		});
		expect(await arcus.orders.confirm("o1")).toMatchObject({ id: "o1" });
		channel("countersign:request").unsubscribe(listen);
		expect(asked).toEqual([["https://api.arcuserp.com/v1/entities/ent/orders/o1/confirm", "POST", "{}"]]);
		expect(heard).toEqual([]);
	});

	it("a redirect, which a page cannot see, fails the call and is not followed", async () => {
		let asked = 0;
		const hidden = { type: "opaqueredirect", status: 0, headers: new Headers(), text: async () => "" };
		const arcus = await client(async () => {
			asked++;
			return hidden as Response;
		});
		await expect(arcus.orders.retrieve("o1")).rejects.toMatchObject({
			name: "ConnectionError",
			message: expect.stringContaining("redirect"),
		});
		expect(asked).toBe(1);
	});

	it("a failure of unknown kind counts as possibly sent: a write is retried only with its key", async () => {
		const keys: (string | null)[] = [];
		const arcus = await client(
			async (_, init) => {
				keys.push(new Headers(init?.headers).get("idempotency-key"));
				throw Object.assign(new TypeError("Failed to fetch"), { code: "ECONNREFUSED" });
			},
			{ maxRetries: 1, clock: withoutJitter() },
		);
		await expect(arcus.orders.create({ document_type: "sales_order", account_id: "a" })).rejects.toMatchObject({
			name: "ConnectionError",
			message: expect.stringContaining("Failed to fetch"),
			attempts: 2,
		});
		expect(keys[0]).toBeTruthy();
		expect(keys[1]).toBe(keys[0]);
	});
});
