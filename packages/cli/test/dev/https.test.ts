import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { dev, devOn, folder } from "./running.ts";
import { virtualClock } from "./virtual-clock.ts";

/** Sends a request over TLS and trusts what `ca` says. */
function get(url: string, headers: Record<string, string>, ca?: string) {
	return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			request(url, { headers, ca, agent: false }, (response) => {
				let body = "";
				response.setEncoding("utf8");
				response.on("data", (chunk: string) => {
					body += chunk;
				});
				response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
			})
				.on("error", reject)
				.end();
		},
	);
}

/** The fingerprint of the certificate that a server presents. */
const presented = (port: string): Promise<string> =>
	new Promise((resolve, reject) => {
		const socket = connectTls({ host: "127.0.0.1", port: Number(port), rejectUnauthorized: false }, () => {
			resolve(socket.getPeerCertificate().fingerprint256);
			socket.destroy();
		}).on("error", reject);
	});

describe("countersign dev --https", () => {
	it("serves the API, the control API and the console to clients that trust the certificate, and no others", async () => {
		const state = folder();
		const { variable, token, port, printed } = await dev(state, "arcus", "--https");
		const base = variable("ARCUS_BASE_URL");
		expect(base).toMatch(/^https:\/\/127\.0\.0\.1:/);
		const file = variable("NODE_EXTRA_CA_CERTS");
		expect(file).toBe(join(state, "https-cert.pem"));
		const ca = readFileSync(file, "utf8");
		const accounts = `${base}/entities/${variable("ARCUS_ENTITY_ID")}/accounts`;
		const key = { authorization: `Bearer ${variable("ARCUS_API_KEY")}` };
		const control = `https://localhost:${port}/control/v1/apis`;
		const session = { authorization: `Bearer ${token}` };
		expect((await get(accounts, key, ca)).status).toBe(200);
		const apis = await get(control, session, ca);
		expect([apis.status, JSON.parse(apis.body).data[0].url]).toEqual([200, base]);
		const page = await get(`https://localhost:${port}/`, {}, ca);
		// Without a built console there is no page; its policy is tested with the console.
		if (page.status === 200)
			expect(page.headers["content-security-policy"]).toContain(`https://localhost:${new URL(base).port}`);
		for (const [url, headers] of [
			[accounts, key],
			[control, session],
		] as const)
			await expect(get(url, headers)).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
		expect(printed).toContain(`curl --cacert ${file} `);
		expect(printed).not.toContain("PRIVATE KEY");
	});

	it("a program that is started with the printed variables calls the API", async () => {
		const { variable } = await dev(folder(), "arca", "--https");
		const program = `fetch("${variable("ARCA_BASE_URL")}/me", { headers: { authorization: "Bearer ${variable("ARCA_API_KEY")}" } }).then(({ status }) => console.log(status), ({ cause }) => console.log(cause.code))`;
		const run = (environment: Record<string, string>) =>
			promisify(execFile)(process.execPath, ["-e", program], { env: { ...process.env, ...environment } });
		const trusting = await run({ NODE_EXTRA_CA_CERTS: variable("NODE_EXTRA_CA_CERTS") });
		expect(trusting.stdout.trim()).toBe("200");
		expect((await run({ NODE_EXTRA_CA_CERTS: "" })).stdout.trim()).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
	});

	it("the next run has the same certificate, and one with another name says why it has a new one", async () => {
		const state = folder();
		const fingerprint = (printed: string) => /continue: ((?:[0-9A-F]{2}:){31}[0-9A-F]{2})$/m.exec(printed)?.[1];
		const first = await dev(state, "arca", "--https");
		await first.end();
		const second = await dev(state, "arca", "--https");
		await second.end();
		expect(fingerprint(second.printed)).toBe(fingerprint(first.printed));
		const named = await dev(state, "arca", "--https", "--host-name", "sandbox");
		expect(fingerprint(named.printed)).not.toBe(fingerprint(first.printed));
		expect(named.printed).toContain("was replaced, because it is not valid for sandbox.");
		expect(named.variable("ARCA_BASE_URL")).toMatch(/^https:\/\/sandbox:/);
	});

	it("a client that speaks no TLS is disconnected, and the next one is served", async () => {
		const { variable, port, apiPort, token } = await dev(folder(), "arca", "--https");
		const ca = readFileSync(variable("NODE_EXTRA_CA_CERTS"), "utf8");
		for (const one of [port, apiPort]) {
			const socket = connect(Number(one), "127.0.0.1");
			let isClosed = false;
			socket
				.on("error", () => {})
				.on("close", () => {
					isClosed = true;
				});
			socket.write("GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
			socket.resume();
			await vi.waitFor(() => expect(isClosed).toBe(true), { timeout: 10_000 });
		}
		const headers = { authorization: `Bearer ${token}` };
		expect((await get(`https://127.0.0.1:${port}/control/v1/apis`, headers, ca)).status).toBe(200);
	});

	it("with --host the warning no longer says that connections are not encrypted", async () => {
		const { warnings } = await dev(folder(), "arca", "--https", "--host", "0.0.0.0", "--host-name", "sandbox");
		expect(warnings.join("\n")).toMatch(/Warning: others on the network can reach/);
		expect(warnings.join("\n")).not.toContain("not encrypted");
	});

	it("after a year the API and the control API present the new certificate to new connections", async () => {
		const state = folder();
		const { clock, toDay } = virtualClock(Date.now());
		const { port, apiPort, warnings } = await devOn({ clock }, state, "arca", "--https");
		const first = await presented(port);
		expect(await presented(apiPort)).toBe(first);
		await toDay(360);
		const { fingerprint256 } = new X509Certificate(readFileSync(join(state, "https-cert.pem")));
		expect(fingerprint256).not.toBe(first);
		expect([await presented(port), await presented(apiPort)]).toEqual([fingerprint256, fingerprint256]);
		expect(warnings.join("\n")).toContain("The certificate was renewed");
	});
});
