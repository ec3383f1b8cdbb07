import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

interface Listed {
	readonly data: readonly { readonly request_id: string; readonly path: string; readonly status: number }[];
}

describe.skipIf(whyNot !== undefined)(`API Logs${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	let page: Page;
	const call = (
		path: string,
		options: { readonly key?: string; readonly method?: string; readonly body?: string } = {},
	) =>
		fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}${path}`, {
			method: options.method ?? "GET",
			headers: {
				authorization: `Bearer ${options.key ?? sandbox.variable("ARCUS_API_KEY")}`,
				...(options.body !== undefined && { "content-type": "application/json", "idempotency-key": "import-1" }),
			},
			...(options.body !== undefined && { body: options.body }),
		});
	const rows = () => page.locator(".log-row");
	const open = async (query = ""): Promise<void> => {
		await visit(page, sandbox.address(`developers/logs${query}`));
		await page.getByRole("heading", { name: "API Logs" }).waitFor();
	};
	const requestId = async (path: string): Promise<string> =>
		(await sandbox.control<Listed>("GET", `/apis/arcus/requests?path=${path}`)).body.data[0]?.request_id ?? "";

	beforeAll(async () => {
		sandbox = await openSandbox(["arcus"]);
		page = sandbox.page;
	});
	afterAll(() => sandbox?.close());

	it("no API logs appear: the page says to confirm mode, date range, entity and an active key, and shows the first request at once", async () => {
		const { page } = sandbox;
		await open("?path=/nothing-like-this");
		await page.getByText("No API logs appear").waitFor();
		await page.getByText("the selected mode, date range, entity and an active key").waitFor();
		await open();
		await call("/products");
		await rows().filter({ hasText: "/products" }).first().waitFor();
	});

	it("the log shows every request with its time, endpoint, status, request id, IP address and key", async () => {
		await call("/products");
		await open();
		const id = await requestId("/products");
		const row = page.locator(`.log-row[href$="/${id}"]`);
		await row.waitFor();
		expect(await row.textContent()).toMatch(/200GET\/products/);
		expect(await row.locator("time").textContent()).toMatch(/\d\d:\d\d/);
		for (const text of [id, "127.0.0.1"]) expect(await row.getByText(text, { exact: true }).isVisible()).toBe(true);
		await row.click();
		for (const text of [id, "127.0.0.1", "Key", "Latency", "products.list"])
			await page.getByText(text, { exact: false }).first().waitFor();
	});

	it("the log is filtered by status class and date range, method, path, latency, IP address, request id and key", async () => {
		await call("/products");
		await call("/nowhere");
		await call("/accounts", { method: "POST", body: "{}" });
		const id = await requestId("/products");
		const shown = async (query: string, path: string, others: string): Promise<void> => {
			await open(query);
			await rows().filter({ hasText: path }).first().waitFor();
			expect(await rows().filter({ hasText: others }).count()).toBe(0);
		};
		await shown("?status=2xx", "/products", "/nowhere");
		await shown("?status=4xx", "/nowhere", "/products");
		await shown("?method=POST", "/accounts", "/products");
		await shown("?path=/nowhere", "/nowhere", "/products");
		await shown(`?request=${id}`, "/products", "/nowhere");
		await shown("?ip=127.0.0.1&path=/products", "/products", "/nowhere");
		for (const nothing of [
			"?since=2090-01-01T00:00",
			"?until=1990-01-01T00:00",
			"?slow=100000",
			"?ip=192.0.2.1",
			"?key=key_none",
		]) {
			await open(nothing);
			await page.getByText("No API logs appear").waitFor();
		}
	});

	it("a filter that is chosen on the page is part of its address, and Clear removes it", async () => {
		await call("/products");
		await call("/nowhere");
		await open();
		await page.getByLabel("Path contains").fill("/nowhere");
		await page.keyboard.press("Enter");
		await page.waitForURL(/path=/);
		await expect.poll(() => rows().filter({ hasText: "/products" }).count()).toBe(0);
		await page.getByRole("button", { name: "Clear" }).click();
		await rows().filter({ hasText: "/products" }).first().waitFor();
	});

	it("requests of the console are left out of the log, the analytics and the export, and are shown and marked when asked for", async () => {
		await visit(page, sandbox.address("developers/webhooks"));
		await page.getByText("No test webhook yet").waitFor();
		await call("/products");
		const exported = async (): Promise<string> => {
			await page.getByRole("button", { name: "Export" }).click();
			const download = page.waitForEvent("download");
			await page.getByRole("menuitem", { name: "CSV" }).click();
			return readFileSync(await (await download).path(), "utf8");
		};
		await open();
		await rows().filter({ hasText: "/products" }).first().waitFor();
		expect(await rows().filter({ hasText: "/webhook_endpoints" }).count()).toBe(0);
		expect(await exported()).not.toContain("/webhook_endpoints");
		await page.getByRole("combobox", { name: "Shown" }).click();
		await page.getByRole("option", { name: "With the console's" }).click();
		await rows().filter({ hasText: "/webhook_endpoints" }).filter({ hasText: "this console" }).first().waitFor();
		expect(await exported()).toMatch(/\/webhook_endpoints,.*,true\r\n/);
		await visit(page, sandbox.address("developers/analytics"));
		const operations = page.getByRole("table").filter({ hasText: "products.list" }).first();
		await operations.waitFor();
		expect(await operations.getByText("webhookEndpoints.list").count()).toBe(0);
		await page.getByRole("switch", { name: "With requests of this console" }).check({ force: true });
		await operations.getByText("webhookEndpoints.list").waitFor();
	});

	it("on a phone the filters fold behind a button, which counts those that are active", async () => {
		const phone = await sandbox.another({ viewport: { width: 390, height: 844 } });
		await phone.goto(sandbox.address("developers/logs?method=GET&path=/products"));
		const row = phone.locator(".log-line").first();
		await row.waitFor();
		expect((await row.boundingBox())?.y).toBeLessThan(600);
		expect(await phone.getByLabel("Path contains").isVisible()).toBe(false);
		const filters = phone.getByRole("button", { name: "Filters, 2 active" });
		expect(await filters.getAttribute("aria-expanded")).toBe("false");
		await filters.click();
		await phone.getByLabel("Path contains").waitFor();
		await phone.getByRole("button", { name: "Clear" }).click();
		await phone.getByRole("button", { name: "Filters", exact: true }).waitFor();
		await phone.context().close();
	});

	it("a request opens by its address and says what its status usually means", async () => {
		await call("/nowhere");
		await visit(page, sandbox.address(`developers/logs/${await requestId("/nowhere")}`));
		await page
			.getByText(
				"usually means caller input, a missing permission, an expired or revoked key, the wrong mode, or the wrong entity",
			)
			.waitFor();
		await sandbox.control("POST", "/apis/arcus/faults", { target: "products.list", kind: "500" });
		await call("/products");
		await visit(page, sandbox.address(`developers/logs/${await requestId("/products")}`));
		await page
			.getByText("escalation with the request id, the time, the key's name or prefix, and the affected workflow")
			.waitFor();
	});

	it("the copied curl command and SDK call are safe: they hold no key", async () => {
		const key = sandbox.variable("ARCUS_API_KEY");
		await call("/products?limit=2");
		await visit(page, sandbox.address(`developers/logs/${await requestId("/products")}`));
		const copied = async (button: string): Promise<string> => {
			await page.getByRole("button", { name: button }).click();
			return page.evaluate(() => navigator.clipboard.readText());
		};
		const curl = await copied("Copy as curl");
		expect(curl).toContain(`curl -X GET '${new URL(sandbox.variable("ARCUS_BASE_URL")).origin}/`);
		expect(curl).toContain('authorization: Bearer $ARCUS_API_KEY"');
		const sdk = await copied("Copy as SDK call");
		expect(sdk).toContain("arcus.products.list(");
		for (const text of [curl, sdk, await page.content()]) expect(text).not.toContain(key);
	});

	it.each([
		["CSV", /^at,request_id,method,path,.*\r\n.*\/products/],
		["JSONL", /^\{.*"path":".*\/products"/m],
		["HAR", /"version":"1\.2"[\s\S]*\/products/],
	])("the request history is exported as %s without a key", async (format, pattern) => {
		await call("/products");
		await open();
		await rows().first().waitFor();
		await page.getByRole("button", { name: "Export" }).click();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("menuitem", { name: format, exact: true }).click(),
		]);
		const text = readFileSync(await download.path(), "utf8");
		expect(text).toMatch(pattern);
		expect(text).not.toContain(sandbox.variable("ARCUS_API_KEY"));
	});

	it("after a rotation the log says which key is used, so that the old one can be deleted", async () => {
		const { body } = await sandbox.control<{ key: string; record: { id: string } }>("POST", "/apis/arcus/keys", {
			name: "WMS integration, second key",
			entity_id: sandbox.variable("ARCUS_ENTITY_ID"),
		});
		await call("/products", { key: body.key });
		await call("/orders");
		await open(`?key=${body.record.id}`);
		await rows().filter({ hasText: "/products" }).first().waitFor();
		expect(await rows().filter({ hasText: "/orders" }).count()).toBe(0);
		await rows().first().click();
		await page.getByText("WMS integration, second key").first().waitFor();
	});

	it("a request of another mode or entity is not in the log", async () => {
		await call("/products");
		await open();
		await rows().first().waitFor();
		await visit(page, sandbox.address("developers/logs").replace("/test/", "/live/"));
		await page.getByText("No API logs appear").waitFor();
	});
});
