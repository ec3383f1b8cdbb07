import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";

describe.skipIf(whyNot !== undefined)(`Mirror${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await openSandbox(["arcus", "--mirror", "--no-limits"]);
	});
	afterAll(() => sandbox?.close());

	it("the page is in the navigation, shows the rows of each list, and a check proves them", async () => {
		const { page } = sandbox;
		await page.goto(sandbox.address("mirror"));
		await page.getByRole("link", { name: "Mirror" }).first().waitFor();
		const accounts = page
			.getByRole("table", { name: "Lists" })
			.getByRole("row")
			.filter({ hasText: /^accounts(?!\.)/ });
		await fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}/accounts`, {
			method: "POST",
			headers: {
				authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}`,
				"content-type": "application/json",
			},
			body: JSON.stringify({ account_type: "business", name: "Ernst Handel" }),
		});
		await expect.poll(() => accounts.getByRole("cell").nth(2).textContent()).toBe("1");
		await page.getByRole("button", { name: "Check now" }).click();
		await expect.poll(() => accounts.getByRole("cell").nth(5).textContent()).toMatch(/^\d{4}-.* UTC$/);
		for (const name of ["Lag", "Differences in the last check"])
			expect(await page.getByRole("region", { name, exact: true }).locator("svg").count()).toBeGreaterThan(0);
	});
});
