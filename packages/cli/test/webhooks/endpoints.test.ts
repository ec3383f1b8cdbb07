import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { EndpointError, endpointClient } from "../../src/webhooks/rotate/endpoints.ts";

const KEY = "ak_test_0123456789abcdef0123456789abcdef";
const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

async function failing(status: number, bodyOf: (authorization: string) => string): Promise<unknown> {
	const server = createServer((request, response) => {
		response.writeHead(status).end(bodyOf(request.headers.authorization ?? ""));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closing.push(() => server.close());
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
	const { webhookEndpoints } = endpointClient({ base, key: KEY }, { fetch });
	return webhookEndpoints.rotateSecret("we_1", { idempotencyKey: "k" }).then(
		() => undefined,
		(error: unknown) => error,
	);
}

describe("the client of the command", () => {
	it.each<[string, number, (authorization: string) => string]>([
		["a page that repeats the request", 502, (authorization) => `<html>Bad gateway ${authorization}</html>`],
		["a page with status 200", 200, (authorization) => `<html>${authorization}</html>`],
		["a message that repeats the key", 400, () => JSON.stringify({ message: `unknown key ${KEY}` })],
		["a new secret that was cut", 200, () => '{"id":"we_1","secret":"whsec_0123456789abcd'],
	])("an error of the client repeats no secret: %s", async (_name, status, bodyOf) => {
		const error = await failing(status, bodyOf);
		expect(error).toBeInstanceOf(EndpointError);
		expect(error).toMatchObject({ status });
		const text = inspect(error);
		for (const secret of [KEY, KEY.slice(8, 20), "whsec_0123456789abcd"]) expect(text).not.toContain(secret);
	});

	it("an error of the client repeats the API's reason, in both of its formats", async () => {
		expect(String(await failing(404, () => '{"error":"not_found","message":"no such endpoint"}'))).toContain(
			"responded with 404: not_found, no such endpoint",
		);
		expect(String(await failing(403, () => '{"error":{"code":"forbidden","message":"no right to"}}'))).toContain(
			"responded with 403: forbidden, no right to",
		);
	});
});
