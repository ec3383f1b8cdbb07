import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { AbortError, TimeoutError } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { withoutJitter } from "../support/no-jitter.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

describe.skipIf(!hasOpenssl)(
	"the node transport over HTTP/2 (skipped without openssl, which creates the certificate)",
	() => {
		const folder = mkdtempSync(join(tmpdir(), "http2-"));
		const seen: { readonly version: string; readonly key: string | undefined; readonly body: string }[] = [];
		let failures = 0;
		let arcus: Arcus;
		let close = (): void => {};

		beforeAll(async () => {
			const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
			const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
			const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", keyFile, "-out", certFile, ...subject];
			execFileSync("openssl", made, { stdio: "ignore" });
			const cert = readFileSync(certFile);
			const server = createSecureServer({ key: readFileSync(keyFile), cert, allowHTTP1: true }, (request, response) => {
				let body = "";
				request.on("data", (chunk) => {
					body += chunk;
				});
				request.on("end", () => {
					const key = request.headers["idempotency-key"] as string | undefined;
					seen.push({ version: request.httpVersion, key, body });
					if (request.url.endsWith("/silent")) return;
					response.writeHead(failures-- > 0 ? 503 : 200, { "content-type": "application/json" });
					response.end('{"id":"r1","object":"record"}');
				});
			});
			await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
			const dispatcher = new Agent({ allowH2: true, connect: { ca: cert }, headersTimeout: 0, bodyTimeout: 0 });
			close = () => {
				void dispatcher.destroy();
				server.close();
			};
			arcus = new Arcus({
				apiKey: `ark_test_ent_acme_${"0".repeat(24)}`,
				entityId: "e",
				baseUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
				rateLimit: false,
				transport: nodeTransport({ dispatcher }),
				clock: withoutJitter(),
			});
		});
		afterAll(() => {
			close();
			rmSync(folder, { recursive: true, force: true });
		});

		it("the node transport reads over HTTP/2 and retries a write with the same key after a 503", async () => {
			expect((await arcus.products.retrieve("r1")).id).toBe("r1");
			failures = 1;
			await arcus.products.create({ title: "t", product_type: "physical" });
			const [, first, second] = seen;
			expect(seen.map(({ version }) => version)).toEqual(["2.0", "2.0", "2.0"]);
			expect([first?.key, JSON.parse(first?.body ?? "")]).toEqual([second?.key, JSON.parse(second?.body ?? "")]);
			expect(first?.key).toMatch(/.+/);
		});

		it("the node transport over HTTP/2 ends a call by its timeout and by its signal, and keeps the connection", async () => {
			const failure = (call: PromiseLike<unknown>) =>
				Promise.resolve(call).then(
					() => undefined,
					(error: unknown) => error,
				);
			expect(await failure(arcus.products.retrieve("silent", {}, { timeout: 50, maxRetries: 0 }))).toBeInstanceOf(
				TimeoutError,
			);
			const controller = new AbortController();
			const aborted = failure(arcus.products.retrieve("silent", {}, { signal: controller.signal }));
			setTimeout(() => controller.abort(), 20);
			expect(await aborted).toBeInstanceOf(AbortError);
			const all = await Promise.all(Array.from({ length: 50 }, () => arcus.products.retrieve("r1")));
			expect(all).toHaveLength(50);
		});
	},
);
