import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import type { RequestDetail } from "../src/control/generated/index.ts";
import { curlOf } from "../src/logs/commands.ts";

interface Received {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

const NAME = "-`id`-$HOME-'x'!-";
// biome-ignore lint/suspicious/noTemplateCurlyInString: a shell must not run it
const HOSTILE = "$(touch pwned) `touch pwned` ${HOME} ' \" \\ \n\t; touch pwned & | > pwned !! %0a \u2028 😀";

function detail(method: string, path: string, query: string, headers: Record<string, string>, body: string) {
	return { request: { method, path }, query, request_headers: headers, request_body: body } as unknown as RequestDetail;
}

/** Runs a copied command in a shell, in an empty folder, and returns what a server received and what the folder has afterwards. */
async function ran(api: string, one: RequestDetail, env: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), "curl-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	let received: Received | undefined;
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			const { method = "", url = "", headers } = request;
			received = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
			response.end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	const command = curlOf(one, api, `http://127.0.0.1:${port}/v1`);
	await promisify(execFile)("sh", ["-c", `exec ${command} --silent --show-error --noproxy "*"`], {
		cwd: folder,
		env: { PATH: process.env.PATH ?? "", ...env },
	});
	return { received, files: readdirSync(folder), command };
}

const hasCurl = await promisify(execFile)("curl", ["--version"]).then(
	() => true,
	() => false,
);
if (!hasCurl) console.log("The commands that pages copy are not run: this machine has no curl.");

describe.skipIf(!hasCurl)("a copied curl command", () => {
	it("sends the same request, and runs nothing that is in it", async () => {
		const body = JSON.stringify({ note: HOSTILE });
		const query = "filter[a]=1&x={1,2}&q='$(touch%20pwned)'";
		const path = "/v1/a'b/$(id)/`id`/[1-3]/../.";
		const headers = {
			host: "other",
			"x-note": HOSTILE.replace(/[\n\t]|[^ -~]/g, "").trim(),
			"x-empty": "",
			authorization: "Bearer …1234",
			[`x${NAME}token`]: "…",
			"idempotency-key": "it's $(touch pwned)",
			"content-type": "application/json",
		};
		const env = { ODD_SHOP_API_KEY: "the key" };
		const { received, files } = await ran("odd-shop", detail("POST", path, query, headers, body), env);
		expect(received).toMatchObject({ method: "POST", url: `${path}?${query}`, body });
		expect(received?.headers).toMatchObject({
			"x-note": headers["x-note"],
			"x-empty": "",
			authorization: "Bearer the key",
			[`x${NAME}token`.toLowerCase()]: "the key",
			"idempotency-key": headers["idempotency-key"],
		});
		expect(files).toEqual([]);
	});

	it("sends a body that begins with @ instead of a file of this name", async () => {
		const { received } = await ran(
			"arcus",
			detail("PUT", "/v1/x", "", { "content-type": "text/plain" }, "@/etc/hostname"),
			{},
		);
		expect(received).toMatchObject({ method: "PUT", url: "/v1/x", body: "@/etc/hostname" });
	});

	it("signs in with both halves of a credential", async () => {
		const env = { ODD_SHOP_API_KEY: "key", ODD_SHOP_API_SECRET: "secret" };
		const { received, command } = await ran(
			"odd-shop",
			detail("GET", "/v1/x", "", { authorization: "Basic …" }, ""),
			env,
		);
		expect(received?.headers.authorization).toBe(`Basic ${Buffer.from("key:secret").toString("base64")}`);
		expect(command).not.toContain("--globoff");
	});
});
