import { describe, expect, it } from "vitest";
import { ConsolePages } from "../../src/dev/console-pages.ts";
import { reachOf } from "../../src/dev/reach.ts";

const API = "http://127.0.0.1:4001/v1";

describe("the reach of countersign dev", () => {
	it("pages of each name may call the APIs, and the policy of the console says so", () => {
		const origins = reachOf("192.0.2.7", ["Sandbox"]).origins([API, "http://127.0.0.1:4002"]);
		expect(origins).toEqual(
			["4001", "4002"].flatMap((port) =>
				["127.0.0.1", "localhost", "sandbox", "192.0.2.7"].map((name) => `http://${name}:${port}`),
			),
		);
		const headers: Record<string, unknown>[] = [];
		const response = { writeHead: (_status: number, all: Record<string, unknown>) => headers.push(all), end() {} };
		new ConsolePages(new Map([["/index.html", Buffer.from("")]]), () => new Uint8Array(16), origins).serve(
			"/",
			response as never,
		);
		expect(headers[0]?.["content-security-policy"]).toContain(`connect-src 'self' ${origins.join(" ")};`);
	});

	it("the first name is in what is printed, with the port and path of the server", () => {
		expect(reachOf("0.0.0.0", ["sandbox", "other"]).shown(API)).toBe("http://sandbox:4001/v1");
		expect(reachOf("0.0.0.0", ["sandbox"]).shown("http://127.0.0.1:4001")).toBe("http://sandbox:4001");
		expect(reachOf("127.0.0.1", []).shown(API)).toBe(API);
	});

	it("an address that only this machine reaches needs no warning, and any other has one", () => {
		for (const host of ["127.0.0.1", "127.8.8.8", "localhost", "::1"])
			expect([host, reachOf(host, []).warning]).toEqual([host, undefined]);
		for (const host of ["0.0.0.0", "::", "192.0.2.7", "2001:db8::1"])
			expect(reachOf(host, []).warning).toMatch(/not encrypted/);
		expect(reachOf("0.0.0.0", []).warning).toMatch(/add others with --host-name/);
		expect(reachOf("192.0.2.7", []).warning).not.toMatch(/add others/);
	});

	it("the console is opened by a name that its policy can contain", () => {
		expect(reachOf("::1", []).page("https://[::1]:4000/control/v1")).toBe("https://localhost:4000");
		expect(reachOf("127.0.0.1", []).page("http://127.0.0.1:4000/control/v1")).toBe("http://127.0.0.1:4000");
		expect(reachOf("2001:db8::1", []).warning).toMatch(
			/The console cannot call the APIs under an IPv6 address.*--host-name/,
		);
		for (const [host, names] of [
			["2001:db8::1", ["sandbox"]],
			["::", []],
			["192.0.2.7", []],
		] as const)
			expect(reachOf(host, names).warning).not.toContain("IPv6");
	});

	it("an IPv6 address is known to the control API in brackets, and is not part of the policy", () => {
		const reach = reachOf("2001:db8::1", []);
		expect(reach.names).toEqual(["[2001:db8::1]"]);
		expect(reach.origins([API])).toEqual(["http://127.0.0.1:4001", "http://localhost:4001"]);
	});
});
