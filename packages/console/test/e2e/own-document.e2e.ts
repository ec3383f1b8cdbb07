import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../src/shared/pages.ts";
import { axe } from "./axe.ts";
import { openSandbox, receiver, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const bakery = fileURLToPath(new URL("../../../cli/test/fixtures/bakery.yaml", import.meta.url));

/** The same API with an event. */
const WEBHOOKS = `
webhooks:
  cake.created:
    post:
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Cake" } } }
      responses: { "200": { description: Received. } }
`;

describe.skipIf(whyNot !== undefined)(`a document of one's own${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await openSandbox([bakery]);
		const headers = { "x-bakery-key": sandbox.variable("BAKERY_API_KEY"), "content-type": "application/json" };
		await fetch(`${sandbox.variable("BAKERY_BASE_URL")}/cakes`, { method: "POST", headers, body: '{"name":"Sacher"}' });
	});
	afterAll(() => sandbox?.close());

	it("has the pages of the sandbox, of which each fits a phone and axe finds nothing wrong", async () => {
		const page = await sandbox.another({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
		const found: string[] = [];
		for (const { path } of pagesOf("bakery")) {
			await visit(page, sandbox.address(path));
			for (const problem of await axe(page)) found.push(`${path}: ${problem}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (wide > 0) found.push(`${path}: scrolls sideways by ${wide} px`);
		}
		await page.context().close();
		expect(found).toEqual([]);
		expect(sandbox.problems).toEqual([]);
	});

	it("shows its requests and records, but no role of Arcus and no saved session, which needs a client of the SDK", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/logs"));
		await page.locator(".log-row").filter({ hasText: "cakes.create" }).waitFor();
		expect(await page.getByRole("combobox", { name: "View as" }).count()).toBe(0);
		await visit(page, sandbox.address("threads"));
		await page.getByRole("link", { name: "POST /v2/cakes" }).waitFor();
		expect(await page.getByRole("button", { name: /Save as/ }).count()).toBe(0);
		await visit(page, sandbox.address("limits"));
		await page.getByText("1, no limit").first().waitFor();
		await visit(page, sandbox.address("records/cakes"));
		const row = page.getByRole("region", { name: "cakes" }).getByRole("link");
		expect(await row.textContent()).toMatch(/^cake_[0-9a-f]+Sacher/);
		await row.getByText("Sacher").waitFor();
	});

	it("without an event in the document, Send event and Webhooks say where to describe one", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("events"));
		await page.getByText("The document describes no event").waitFor();
		await visit(page, sandbox.address("settings/webhooks"));
		await page.getByRole("button", { name: "Add webhook" }).click();
		await page.getByRole("dialog").getByText("The document describes no event").waitFor();
	});

	it("with an event, a webhook is added with a secret, tested, and its delivery is explained", async () => {
		const folder = mkdtempSync(join(tmpdir(), "own-"));
		const file = join(folder, "parlor.yaml");
		writeFileSync(
			file,
			readFileSync(bakery, "utf8")
				.replace("openapi: 3.0.3", "openapi: 3.1.0")
				.replace("title: Bakery", "title: Parlor") + WEBHOOKS,
		);
		const own = await openSandbox([file]);
		const target = await receiver();
		try {
			const { page } = own;
			await visit(page, own.address("settings/webhooks"));
			await page.getByRole("button", { name: "Add webhook" }).click();
			const form = page.getByRole("dialog");
			await form.getByLabel("Webhook URL").fill(target.url);
			await form.getByRole("button", { name: "Save", exact: true }).click();
			await form.getByText("Deliveries are signed with it").waitFor();
			await form.getByRole("button", { name: "Done" }).click();
			await page.getByRole("button", { name: "Send test" }).click();
			await page.getByText("Status code: 200").waitFor();
			target.respond = { status: 401, body: "" };
			await visit(page, own.address("events"));
			await page.getByRole("combobox", { name: "Event type" }).fill("cake.created");
			await page.getByRole("option", { name: "cake.created", exact: true }).click();
			await page.getByRole("button", { name: "Send", exact: true }).click();
			await page.getByRole("button", { name: /attempt 1/ }).click();
			const checks = page.getByLabel("Checks of this delivery");
			await checks.waitFor();
			expect(await checks.textContent()).toContain("Signature: passed.");
			expect(await page.getByLabel("Line to change").textContent()).toContain("PARLOR_WEBHOOK_SECRET=");
			expect(own.problems).toEqual([]);
		} finally {
			await target.close();
			await own.close();
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
