import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../src/shared/pages.ts";
import { axe } from "./axe.ts";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const bakery = fileURLToPath(new URL("../../../cli/test/fixtures/bakery.yaml", import.meta.url));

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
});
