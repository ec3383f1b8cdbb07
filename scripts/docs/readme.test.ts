import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";
import { PACKAGES, root } from "../lib/workspace.mjs";
import { codeBlocks } from "./code.ts";
import { runBlock } from "./run-block.ts";
import { SITE } from "./stage.mjs";

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

describe("the README", () => {
	it.each(["arcus", "arca", "deskflow"])("its table has the number of operations of %s", (provider) => {
		const document = readFileSync(join(root, `packages/openapi/generated/${provider}.json`), "utf8");
		const count = document.match(/^ {6,8}"operationId":/gm)?.length;
		expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`[${count}](${SITE}api/${provider}/)`);
	});

	it.each(PACKAGES)("the README of the package %s has an install line, code and links to read on", (name) => {
		const text = readFileSync(join(root, "packages", name, "README.md"), "utf8");
		const { name: published } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
		const command = published.startsWith("create-")
			? `npm create ${published.slice("create-".length)}`
			: `npm install (--save-dev )?${published}`;
		expect(text).toMatch(new RegExp(`^${command}(\\s|$)`, "m"));
		expect(text.match(/^```(ts|sh)$/gm)?.length).toBeGreaterThanOrEqual(2);
		expect(text).toMatch(/\]\(\.\.\/\.\.\/docs\//);
	});

	const blocks = codeBlocks("README.md");
	const sdk = blocks.find((block) => block.code.includes("new Arcus()"));
	const webhooks = blocks.find((block) => block.code.includes("createReceiver"));

	it("the README has a quick start of at most twenty lines for each package", () => {
		for (const block of [sdk, webhooks]) {
			expect(
				block?.code
					.trim()
					.split("\n")
					.filter((line) => line.trim() !== "").length,
			).toBeLessThanOrEqual(20);
		}
	});

	it("the SDK quick start runs unchanged, and a second run gets the same order instead of a second one", async () => {
		if (!sdk) throw new Error("no such block");
		const mock = createArcusMock({ seed: 1 });
		const { url, close } = await mock.listen(0);
		const { key, entityId } = mock.createKey({ mode: "test" });
		const environment = { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: url };
		const first = await runBlock(sdk, environment);
		const second = await runBlock(sdk, environment);
		await close();
		expect(first.output).toMatch(/SO-\d+ 216/);
		expect(first.ok).toBe(true);
		expect(second).toEqual(first);
	});

	it("the webhook quick start accepts a signed delivery and rejects a forged one", async () => {
		if (!webhooks) throw new Error("no such block");
		const secret = "whsec_5f2d1c0b9a887766554433221100ffeeddccbbaa99887766554433221100ffee";
		const body = JSON.stringify({
			id: "evt_1",
			object: "event",
			type: "order.confirmed",
			created_at: new Date().toISOString(),
			api_version: "2026-05-01",
			entity_id: "ent",
			livemode: false,
			data: { object: { id: "o1", object: "order", order_number: "SO-000042" } },
		});
		const signed = await arcusWebhooks({ secrets: secret }).sign(body, { secret });
		const statuses: number[] = [];
		const result = await runBlock(
			webhooks,
			{ ARCUS_WEBHOOK_SECRET: secret, PORT: String(await freePort()) },
			async (url) => {
				const post = async (headers: Record<string, string>) =>
					statuses.push(
						(await fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body }))
							.status,
					);
				const headers = Object.fromEntries(new Headers(signed as Record<string, string>));
				await post(headers);
				await post(headers);
				await post({ "arcus-signature": `t=1,v1=${"0".repeat(64)}` });
			},
		);
		expect(statuses).toEqual([200, 200, 400]);
		expect(result.output.match(/ship SO-000042/g)).toHaveLength(1);
	});
});
