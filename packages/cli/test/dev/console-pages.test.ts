import { mkdirSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { createDeskflowMock } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ConsolePages } from "../../src/dev/console-pages.ts";
import { testMachine } from "../machine.ts";
import { folder } from "./running.ts";

const PAGE = '<html><style nonce="COUNTERSIGN_NONCE"></style></html>';
const SCRIPT = "console.log('é')";

/** A built console beside a file that must not be served. */
function built() {
	const parent = folder();
	writeFileSync(join(parent, "secret.txt"), "the secret");
	const console = join(parent, "console");
	mkdirSync(join(console, "assets"), { recursive: true });
	writeFileSync(join(console, "index.html"), PAGE);
	writeFileSync(join(console, "icon.svg"), "<svg/>");
	writeFileSync(join(console, "assets", "app-1a2b.js"), SCRIPT);
	return console;
}

/** Serves the console as `countersign dev` does. Paths are sent exactly as they are given. */
async function served() {
	const { machine } = testMachine();
	const pages = ConsolePages.from(built(), machine, ["http://127.0.0.1:4001"]);
	const mock = createDeskflowMock();
	const control = createControl({ apis: [{ mock, url: "http://127.0.0.1:4001" }], token: "a-token-for-tests-only" });
	const { port, close } = await control.listen(0, {
		serveFile: (path, response) => pages?.serve(path, response) ?? false,
	});
	onTestFinished(async () => {
		control.close();
		await close();
		mock.stop();
	});
	return (method: string, path: string) =>
		new Promise<{ status: number; headers: IncomingMessage["headers"]; body: string }>((resolve, reject) => {
			request({ host: "127.0.0.1", port, method, path, agent: false }, (response) => {
				const chunks: Buffer[] = [];
				response.on("data", (chunk: Buffer) => chunks.push(chunk));
				response.on("end", () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks).toString("utf8"),
					}),
				);
			})
				.on("error", reject)
				.end();
		});
}

describe("the files of the console", () => {
	let ask: Awaited<ReturnType<typeof served>>;
	beforeAll(async () => {
		// Loads the modules once, outside the time of the first test.
		await import("@countersign/mock/control");
	});

	it("a mistyped path of the control API gets an error, not a page", async () => {
		ask = await served();
		for (const path of ["/control", "/control/", "/control/v2/apis", "/control/v1x"]) {
			const { status, headers } = await ask("GET", path);
			expect([path, status, headers["content-type"]]).toEqual([path, 404, "application/json; charset=utf-8"]);
		}
		expect((await ask("GET", "/controls")).headers["content-type"]).toBe("text/html; charset=utf-8");
	});

	it("only the page itself may run scripts", async () => {
		ask = await served();
		for (const path of ["/icon.svg", "/assets/app-1a2b.js", "/missing.js", "/control/v1/apis"])
			expect((await ask("GET", path)).headers).toMatchObject({
				"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
				"cross-origin-resource-policy": "same-origin",
			});
		expect((await ask("GET", "/")).headers).toMatchObject({
			"content-security-policy": expect.stringContaining("script-src 'self'"),
			"cross-origin-resource-policy": "same-origin",
		});
	});

	it("a file is sent with its type and length, and may be cached forever if its name has a hash", async () => {
		ask = await served();
		const script = await ask("GET", "/assets/app-1a2b.js");
		expect(script.body).toBe(SCRIPT);
		expect(script.headers).toMatchObject({
			"content-type": "text/javascript; charset=utf-8",
			"content-length": String(Buffer.byteLength(SCRIPT)),
			"cache-control": "public, max-age=31536000, immutable",
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
		});
		expect((await ask("GET", "/icon.svg")).headers).toMatchObject({
			"content-type": "image/svg+xml",
			"cache-control": "no-cache",
		});
	});

	it("every address of the console gets the page, which is never cached and has a new nonce each time", async () => {
		ask = await served();
		const nonces = new Set<string>();
		for (const path of ["/", "/index.html", "/arcus/entity/test/developers/keys", "/?again=1"]) {
			const { status, headers, body } = await ask("GET", path);
			const [, nonce = ""] = /nonce="([\w-]{20,})"/.exec(body) ?? [];
			nonces.add(nonce);
			expect([path, status, headers["cache-control"]]).toEqual([path, 200, "no-store"]);
			expect(headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
			expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
			expect(headers["content-length"]).toBe(String(Buffer.byteLength(body)));
		}
		expect(nonces.size).toBe(4);
	});

	it("HEAD gets the headers of GET and no body", async () => {
		ask = await served();
		for (const path of ["/", "/assets/app-1a2b.js"]) {
			const [head, get] = [await ask("HEAD", path), await ask("GET", path)];
			expect([head.status, head.body]).toEqual([200, ""]);
			expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
			expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
		}
	});

	it("no spelling of a path leads out of the folder", async () => {
		ask = await served();
		const up = ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "..;", "%c0%ae%c0%ae", "..\\"];
		const slash = ["/", "%2f", "%5c", "\\", "%252f", "//"];
		for (const one of up)
			for (const by of slash)
				for (const start of ["/", "/assets/", "/assets/../", "//", "/./"]) {
					const path = `${start}${one}${by}secret.txt`.replaceAll(" ", "");
					const { status, body } = await ask("GET", path);
					expect([path, body.includes("the secret")]).toEqual([path, false]);
					expect([path, [200, 400, 404].includes(status)]).toEqual([path, true]);
				}
	});

	it("a missing file gets 404 and not the page, and nothing but GET and HEAD is served", async () => {
		ask = await served();
		for (const path of ["/assets/missing.js", "/assets/", "/favicon.ico", "/app.js.map", "/missing.css", "/secret.txt"])
			expect([path, (await ask("GET", path)).status]).toEqual([path, 404]);
		for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
			expect([method, (await ask(method, "/assets/app-1a2b.js")).status]).toEqual([method, 404]);
	});

	it("a console that is not built is not an error", () => {
		expect(ConsolePages.from(join(folder(), "console"), testMachine().machine, [])).toBeUndefined();
	});
});
