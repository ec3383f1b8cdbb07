import ky from "ky";
import { afterEach, describe, expect, it } from "vitest";
import { Arcus } from "../../../src/arcus/index.ts";
import { ServerError, TimeoutError } from "../../../src/index.ts";
import { reply, startServer, type TestServer } from "../../support/server.ts";

describe("a client with ky as its fetch", () => {
	let server: TestServer;
	afterEach(() => server?.close());

	const clientOf = (seen: string[] = []) => {
		const once = ky.create({
			retry: 0,
			timeout: false,
			throwHttpErrors: false,
			hooks: { beforeRequest: [(request) => void seen.push(`${request.method} ${new URL(request.url).pathname}`)] },
		});
		return new Arcus({
			apiKey: "ark_live_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t",
			entityId: "ent",
			baseUrl: `${server.url}/v1`,
			rateLimit: false,
			maxRetries: 0,
			fetch: (url, init) => once(url, init),
		});
	};

	it("a client with ky sends each call through ky's hooks, with its body and idempotency key", async () => {
		server = await startServer(reply(200, { id: "o1" }));
		const seen: string[] = [];
		const order = await clientOf(seen).orders.create(
			{ document_type: "sales_order", account_id: "a" },
			{ idempotencyKey: "import-1" },
		);
		expect(order).toMatchObject({ id: "o1" });
		expect(seen).toEqual(["POST /v1/entities/ent/orders"]);
		const [request] = server.seen;
		expect(request?.headers["idempotency-key"]).toBe("import-1");
		expect(request?.body).toContain("sales_order");
	});

	it("a client with ky rejects with the same errors as without it", async () => {
		server = await startServer(reply(500, { code: "internal_error" }), () => {});
		const arcus = clientOf();
		await expect(arcus.orders.retrieve("o1")).rejects.toThrow(ServerError);
		await expect(arcus.orders.retrieve("o1", {}, { timeout: 50 })).rejects.toThrow(TimeoutError);
	});
});
