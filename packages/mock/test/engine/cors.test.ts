import { describe, expect, it, onTestFinished } from "vitest";
import { createArcusMock, type ListenOptions, LOCAL_HOSTS } from "../../src/index.ts";

async function served(options: ListenOptions = { browserHosts: LOCAL_HOSTS }) {
	const mock = createArcusMock();
	const { key } = mock.createKey();
	const { url, close } = await mock.listen(0, options);
	onTestFinished(async () => {
		await close();
		mock.stop();
	});
	const call = (origin: string, init: RequestInit = {}) =>
		fetch(`${url}/accounts`, { ...init, headers: { authorization: `Bearer ${key}`, origin, ...init.headers } });
	const preflight = (origin: string) =>
		call(origin, {
			method: "OPTIONS",
			headers: {
				"access-control-request-method": "POST",
				"access-control-request-headers": "authorization,content-type,idempotency-key",
			},
		});
	return { mock, call, preflight };
}

const corsHeaders = ({ headers }: Response) => [...headers.keys()].filter((name) => name.startsWith("access-control-"));

describe("a mock that is served for pages on localhost", () => {
	it("a page on any port of localhost can call it and read every header of the response", async () => {
		const { call, preflight } = await served();
		for (const origin of ["http://localhost:5173", "https://127.0.0.1", "http://[::1]:8080", "http://LOCALHOST:1"]) {
			const asked = await preflight(origin);
			expect([origin, asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([origin, 204, origin]);
			expect(asked.headers.get("access-control-allow-headers")).toBe("authorization,content-type,idempotency-key");
			expect(asked.headers.get("access-control-allow-methods")).toContain("PATCH");
			const response = await call(origin);
			expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
			expect(response.headers.get("access-control-expose-headers")).toBe("*");
			expect(response.headers.get("access-control-allow-credentials")).toBeNull();
			expect(response.headers.get("vary")).toBe("origin");
		}
	});

	it("a page reads the errors of the mock, those before the body is read included", async () => {
		const { call } = await served();
		const unknown = await call("http://localhost:3000", { headers: { authorization: "Bearer nobody" } });
		expect([unknown.status, unknown.headers.get("access-control-allow-origin")]).toEqual([
			401,
			"http://localhost:3000",
		]);
		const huge = await call("http://localhost:3000", { method: "POST", body: "x".repeat(11 * 1024 * 1024) });
		expect([huge.status, huge.headers.get("access-control-allow-origin")]).toEqual([413, "http://localhost:3000"]);
	});

	it("pages from elsewhere get no CORS header, whatever their origin looks like", async () => {
		const { call, preflight } = await served();
		for (const origin of [
			"https://evil.example",
			"null",
			"http://localhost.evil.example",
			"http://evil.example#localhost",
			"http://localhost@evil.example",
			"http://127.0.0.1.nip.io:4000",
			"http://127.0.0.2",
			"file://localhost",
			"http://localhost:123456",
			"http://localhost/",
		]) {
			expect([origin, corsHeaders(await preflight(origin))]).toEqual([origin, []]);
			expect([origin, corsHeaders(await call(origin))]).toEqual([origin, []]);
		}
	});

	it("a preflight request is not a request to the API: it is not logged and uses up no limit", async () => {
		const { mock, preflight } = await served();
		await preflight("http://localhost:5173");
		expect(mock.requests).toHaveLength(0);
	});

	it("pages of another host are admitted by its name, and none without the option", async () => {
		const named = await served({ browserHosts: ["dev.internal"] });
		expect((await named.call("http://dev.internal:8080")).headers.get("access-control-allow-origin")).toBe(
			"http://dev.internal:8080",
		);
		expect(corsHeaders(await named.call("http://localhost:8080"))).toEqual([]);
		const closed = await served({});
		expect(corsHeaders(await closed.call("http://localhost:8080"))).toEqual([]);
		expect(corsHeaders(await closed.preflight("http://localhost:8080"))).toEqual([]);
	});
});
