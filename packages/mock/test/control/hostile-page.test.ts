import { describe, expect, it } from "vitest";
import { routes } from "../../src/control/generated/routes.ts";
import { control, raw, TOKEN } from "./control.ts";

const changing = routes.filter(({ method }) => method !== "GET");
/** What a browser lets a page of another origin send without asking the server first. */
const SIMPLE_TYPES = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];

describe("a hostile page in the user's browser", () => {
	it("no simple request changes anything, whichever operation it aims at and wherever the page lives", async () => {
		const { server, made, call } = await control();
		await call("POST", "/apis/arcus/keys", { name: "the victim's" });
		await call("POST", "/snapshots", { name: "precious" });
		const before = made.snapshot();
		const places: Record<string, string>[] = [
			{ origin: "https://evil.example", "sec-fetch-site": "cross-site" },
			{ origin: "null", "sec-fetch-site": "cross-site" },
			{ origin: `http://127.0.0.1:${server.port + 1}`, "sec-fetch-site": "same-site" },
			{ "sec-fetch-site": "same-site" },
			// An old browser that sends neither header.
			{},
		];
		for (const { method, path } of changing)
			for (const place of places)
				for (const type of SIMPLE_TYPES) {
					const at = server.url + path.replace("{api}", "arcus").replace("{name}", "precious");
					const { status } = await raw(at, { ...place, "content-type": type, cookie: `token=${TOKEN}` }, method);
					expect([method, path, place, [401, 403].includes(status)]).toEqual([method, path, place, true]);
				}
		expect(made.snapshot()).toEqual(before);
	});

	it("the token in a cookie, the query or a form field is not a token", async () => {
		const { server } = await control();
		expect((await raw(`${server.url}/apis?token=${TOKEN}`, { cookie: `token=${TOKEN}` })).status).toBe(401);
		expect((await raw(`${server.url}/apis?authorization=Bearer%20${TOKEN}`, {})).status).toBe(401);
	});

	it("a preflight request gets no CORS header, so the browser sends nothing after it", async () => {
		const { server } = await control();
		for (const origin of ["https://evil.example", "null", "http://localhost:5173"]) {
			const response = await fetch(`${server.url}/apis/arcus/reset`, {
				method: "OPTIONS",
				headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
			});
			expect([origin, response.status]).toEqual([origin, 403]);
			expect([...response.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
		}
	});

	it("a page whose name resolves to this machine is refused with the token too", async () => {
		const { server } = await control();
		const headers = { authorization: `Bearer ${TOKEN}`, host: `rebound.example:${server.port}` };
		for (const site of ["same-origin", "none"]) {
			const { status, body } = await raw(
				`${server.url}/apis`,
				{ ...headers, origin: `http://rebound.example:${server.port}`, "sec-fetch-site": site },
				"GET",
			);
			expect([status, JSON.parse(body).error.code]).toEqual([403, "foreign_host"]);
		}
	});
});
