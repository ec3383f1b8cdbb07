import { request } from "node:http";
import { createArcusMock } from "@countersign/mock";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ListenOptions } from "../../src/engine/http.ts";

/** Serves a mock and returns what sends a request with a `Host` header. */
async function served(options: ListenOptions) {
	const mock = createArcusMock({ clock: "virtual" });
	const { port, close } = await mock.listen(0, options);
	onTestFinished(close);
	const ask = (host: string) =>
		new Promise<{ status: number; body: string }>((resolve, reject) => {
			const sent = request(
				{ port, host: "127.0.0.1", path: "/v1/entities/e/orders", headers: { host } },
				(response) => {
					let body = "";
					response.on("data", (chunk: Buffer) => {
						body += chunk.toString();
					});
					response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
				},
			);
			sent.on("error", reject);
			sent.end();
		});
	return { mock, ask };
}

describe("an API with the option onlyHosts", () => {
	it("refuses the names that a page of another site can have, and does not log these requests", async () => {
		const { mock, ask } = await served({ onlyHosts: ["localhost", "my-sandbox.example"] });
		for (const host of [
			"evil.example",
			"evil.example:4001",
			"EVIL.example.",
			"localhost.evil.example",
			"127.0.0.1.nip.io",
			"my-sandbox.example.evil.example",
			"localhost:4001@evil.example",
			"user@localhost",
			"localhost,evil.example",
			"internal.evil.example",
			"notinternal.example",
			"localhost:evil.example",
		]) {
			const { status, body } = await ask(host);
			expect([host, status, JSON.parse(body).code]).toEqual([host, 403, "foreign_host"]);
			expect(JSON.parse(body).hint).toContain("--host-name");
		}
		expect(mock.requests).toHaveLength(0);
	});

	it("accepts its names, addresses, and names that no public site has", async () => {
		const { ask } = await served({ onlyHosts: ["localhost", "my-sandbox.example"] });
		for (const host of [
			"localhost",
			"LOCALHOST:4001",
			"localhost.",
			"my-sandbox.example:1",
			"127.0.0.1:4001",
			"192.168.1.7",
			"[::1]:4001",
			"countersign:4001",
			"api.localhost",
			"host.docker.internal:4001",
		])
			expect([host, (await ask(host)).status]).toEqual([host, 401]);
	});

	it("accepts every name without the option", async () => {
		const { ask } = await served({});
		expect((await ask("evil.example")).status).toBe(401);
	});
});
