import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSandbox, type Receiver, receiver, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

describe.skipIf(whyNot !== undefined)(`Webhooks, Postman, Docs and SDKs${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	let target: Receiver;
	let endpoint = "";
	const button = (name: string) => sandbox.page.getByRole("button", { name, exact: true });
	const dialog = () => sandbox.page.getByRole("dialog");
	const heading = (name: string) => sandbox.page.getByRole("heading", { name, exact: true });

	beforeAll(async () => {
		sandbox = await openSandbox(["arcus"]);
		target = await receiver();
	});
	afterAll(() => sandbox?.close());

	it("Create webhook takes a URL, a description and event families, shows the signing secret, and sends a test event", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/webhooks"));
		await page.getByText("No test webhook yet").waitFor();
		await button("Create webhook").click();
		await dialog().getByLabel("Destination URL").fill("not a url");
		await dialog().getByText("Enter an http or https URL.").waitFor();
		expect(await dialog().getByRole("button", { name: "Create", exact: true }).isDisabled()).toBe(true);
		await dialog().getByLabel("Destination URL").fill(target.url);
		await dialog().getByLabel("Description").fill("warehouse, Ana");
		await dialog()
			.getByLabel(/^order \(/)
			.check();
		await dialog().getByRole("button", { name: "Create", exact: true }).click();
		const secret = await dialog().getByLabel("the signing secret", { exact: true }).textContent();
		expect(secret).toMatch(/^whsec_/);
		target.respond = { status: 503, body: "not yet" };
		await dialog().getByRole("button", { name: "Send a test event" }).click();
		await dialog().getByText("The receiver did not accept it").waitFor();
		await dialog().getByText("status 503. Start it with the secret above").waitFor();
		target.respond = { status: 200, body: "{}" };
		await dialog().getByRole("button", { name: "Send a test event" }).click();
		await dialog().getByText("The receiver accepted it with 200").waitFor();
		expect(await dialog().getByRole("link", { name: "Look at the delivery" }).getAttribute("href")).toMatch(
			/developers\/webhooks\/deliveries\/whd_/,
		);
		await dialog().getByRole("button", { name: "Done" }).click();
		await page.getByText("warehouse, Ana").waitFor();
		await page.getByText("order.*").waitFor();
		await page.getByRole("link", { name: target.url }).click();
		await heading("Webhook").waitFor();
		endpoint = page.url();
		expect(await page.textContent("main")).not.toContain(secret);
	});

	it("a test event reaches the receiver, and its attempt shows request, response, duration and status", async () => {
		const { page } = sandbox;
		await visit(page, endpoint);
		await button("Send test event").click();
		await expect.poll(() => target.received.length).toBeGreaterThan(0);
		const attempt = page.getByRole("button", { name: /attempt 1 · \d+ ms/ }).first();
		await attempt.click();
		await page.getByText("Request body").first().waitFor();
		await page.getByText("Response body").first().waitFor();
	});

	it("a delivery is sent again with the same event", async () => {
		const before = target.received.length;
		await button("Resend").first().click();
		await expect.poll(() => target.received.length).toBe(before + 1);
		const bodies = target.received.map(({ body }) => body);
		expect(bodies.slice(0, before)).toContain(bodies.at(-1));
	});

	it("the events, the URL and the description of a webhook are changed in a form, and its secret stays", async () => {
		const { page } = sandbox;
		await visit(page, endpoint);
		await button("Edit").click();
		expect(await dialog().getByLabel("Destination URL").inputValue()).toBe(target.url);
		await dialog()
			.getByLabel(/^payment \(/)
			.check();
		await dialog().getByLabel("Description").fill("warehouse, Ben");
		await dialog().getByRole("button", { name: "Save", exact: true }).click();
		await dialog().waitFor({ state: "detached" });
		await page.getByText("order.*, payment.*").waitFor();
		await page.getByText("warehouse, Ben").waitFor();
	});

	it("a delivery and a request open again after a reload of their address", async () => {
		const { page } = sandbox;
		await visit(page, endpoint);
		await page
			.getByRole("button", { name: /attempt 1 · \d+ ms/ })
			.first()
			.click();
		await page.getByRole("link", { name: "Open this delivery" }).click();
		await page.waitForURL("**/deliveries/*");
		await page.reload();
		await heading("Delivery").waitFor();
		await page.getByText("Request body").first().waitFor();
		const { body } = await sandbox.control<{ data: { request_id: string }[] }>("GET", "/apis/arcus/requests?limit=1");
		await visit(page, sandbox.address(`developers/logs/${body.data[0]?.request_id}`));
		await page.reload();
		await page.getByText(String(body.data[0]?.request_id)).first().waitFor();
	});

	it("the signing secret is masked until it is revealed", async () => {
		const { page } = sandbox;
		await visit(page, endpoint);
		await page.getByText(/^••••/).waitFor();
		await button("Reveal the signing secret").click();
		await page.getByText(/^whsec_/).waitFor();
		await button("Hide the signing secret").click();
		await page.getByText(/^••••/).waitFor();
	});

	it("rotating warns first, shows the new secret and the overlap, and counts deliveries that were accepted since", async () => {
		const { page } = sandbox;
		await button("Rotate").click();
		await dialog().getByText("Rotating can break receivers").waitFor();
		await dialog().getByRole("button", { name: "Rotate now" }).click();
		await dialog().getByLabel("the new secret", { exact: true }).waitFor();
		await dialog().getByRole("button", { name: "Send test event" }).click();
		await dialog()
			.getByText(/1 of 1 deliveries/)
			.waitFor();
		await dialog().getByRole("button", { name: "Close" }).last().click();
		await page.getByRole("dialog").waitFor({ state: "hidden" });
	});

	it("a paused webhook gets nothing, its test event cannot be sent and the page says why; resumed, it can", async () => {
		const { page } = sandbox;
		await visit(page, endpoint);
		await button("Pause").click();
		await page.getByText("A test event cannot be sent").waitFor();
		expect(await button("Send test event").isDisabled()).toBe(true);
		await button("Resume").click();
		await expect.poll(() => button("Send test event").isDisabled()).toBe(false);
	});

	it("collections and environments for Postman, Bruno and Insomnia are downloaded, with the entity and without a key", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/postman"));
		for (const tool of ["Postman", "Bruno", "Insomnia"]) await page.getByText(tool, { exact: true }).last().waitFor();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page
				.getByRole("main")
				.getByRole("button", { name: /environment/i })
				.first()
				.click(),
		]);
		const text = readFileSync(await download.path(), "utf8");
		expect(text).toContain(sandbox.variable("ARCUS_ENTITY_ID"));
		expect(text).not.toContain(sandbox.variable("ARCUS_API_KEY"));
		await page.getByText("The files contain no key").waitFor();
	});

	it("Docs open the published documents in a new tab", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/docs"));
		const links = page.getByRole("main").getByRole("link");
		await links.first().waitFor();
		const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute("target")));
		expect(new Set(targets)).toEqual(new Set(["_blank"]));
		for (const name of ["API Reference", "Authentication", "Webhooks", "Error handling", "Rate limits", "Idempotency"])
			await page.getByRole("main").getByRole("link", { name, exact: true }).waitFor();
		for (const name of ["Pagination", "Versioning", "SDKs"])
			await page.getByRole("main").getByRole("link", { name, exact: true }).waitFor();
	});

	it("SDKs say which languages are available, how to install them, and which have none yet", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/sdks"));
		await page
			.getByText(/^npm install @countersign\/sdk/)
			.first()
			.waitFor();
		await page
			.getByText(/^available · /)
			.first()
			.waitFor();
		await page.getByText("not yet", { exact: true }).first().waitFor();
		const documentation = page.getByRole("link", { name: "Documentation of TypeScript and JavaScript" });
		expect(await documentation.getAttribute("href")).toMatch(/\/packages\/sdk#readme$/);
	});

	it("a deleted webhook is gone from the list", async () => {
		const { page } = sandbox;
		await visit(page, endpoint);
		await button("Delete").click();
		await dialog().getByRole("button", { name: "Delete", exact: true }).click();
		await page.getByText("No test webhook yet").waitFor();
	});
});
