import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

describe.skipIf(whyNot !== undefined)(`Analytics${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	const call = (path: string, key = sandbox.variable("ARCUS_API_KEY")) =>
		fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}${path}`, {
			headers: { authorization: `Bearer ${key}` },
		});
	const section = (name: string) => sandbox.page.getByRole("region", { name });
	const figure = (name: string) =>
		sandbox.page.getByText(name, { exact: true }).first().locator("xpath=following-sibling::*[1]");

	beforeAll(async () => {
		sandbox = await openSandbox(["arcus"]);
	});
	afterAll(() => sandbox?.close());

	it("analytics are empty: the page says to make a valid request with the selected mode, and shows it as soon as it is recorded", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/analytics"));
		await page.getByText("Analytics are empty").waitFor();
		await page.getByText("Make a valid request with the selected mode").waitFor();
		await call("/products");
		await section("Top endpoints by operation").getByText("products.list").waitFor();
	});

	it("request count, error rate, average latency, active keys, endpoint usage and usage by key are shown for the selected period", async () => {
		const { page } = sandbox;
		const { body } = await sandbox.control<{ key: string }>("POST", "/apis/arcus/keys", {
			name: "Warehouse",
			entity_id: sandbox.variable("ARCUS_ENTITY_ID"),
		});
		await call("/orders", body.key);
		await call("/orders/missing", body.key);
		await visit(page, sandbox.address("developers/analytics"));
		await expect.poll(() => figure("Requests").textContent()).toBe("3");
		expect(await figure("Error rate").textContent()).toBe("33.3 %");
		expect(await figure("Average latency").textContent()).toMatch(/ms$/);
		expect(await figure("Active keys").textContent()).toBe("2");
		for (const name of ["products.list", "orders.list", "orders.retrieve"])
			await section("Top endpoints by operation").getByText(name, { exact: true }).waitFor();
		expect(await section("Usage by key").getByRole("row").filter({ hasText: "Warehouse" }).textContent()).toContain(
			"Warehouse250.0 %",
		);
		for (const name of ["Requests", "Error rate", "Average latency", "Active keys"])
			expect(await section(name).locator("svg").count()).toBeGreaterThan(0);
	});

	it("high latency: the page says what to compare, and shows whether the issue affects one key or all keys", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/analytics"));
		await page.getByText("whether the issue affects one key or all keys").waitFor();
		await page.getByRole("combobox", { name: "Key" }).click();
		await page.getByRole("option", { name: "Warehouse" }).click();
		await expect.poll(() => figure("Requests").textContent()).toBe("2");
		expect(await section("Usage by key").getByRole("row").count()).toBe(2);
	});

	it("the period decides what counts: an hour after the last request, the last hour is empty and 24 hours are not", async () => {
		const { page } = sandbox;
		await sandbox.control("POST", "/apis/arcus/clock/advance", { by: "2h" });
		await visit(page, sandbox.address("developers/analytics"));
		await expect.poll(() => figure("Requests").textContent()).toBe("3");
		await page.getByRole("radiogroup", { name: "Period" }).getByText("Last hour").click();
		await page.getByText("Analytics are empty").waitFor();
		await page.getByRole("radiogroup", { name: "Period" }).getByText("All").click();
		await expect.poll(() => figure("Requests").textContent()).toBe("3");
	});

	it("a live world does not count the requests of the test world", async () => {
		await visit(sandbox.page, sandbox.address("developers/analytics").replace("/test/", "/live/"));
		await sandbox.page.getByText("Analytics are empty").waitFor();
	});
});
