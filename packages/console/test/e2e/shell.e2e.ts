import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../src/shared/pages.ts";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const APIS = ["arcus", "arca", "deskflow"];

const SECOND = "0d9f6a52-93c1-4f7e-8f63-2b1f7f0c5a11";

describe.skipIf(whyNot !== undefined)(`the shell of the console${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await openSandbox(APIS);
		for (const path of ["accounts", "orders", "products", "nowhere"])
			await fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}/${path}`, {
				headers: { authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}` },
			});
	});
	afterAll(() => sandbox?.close());

	it("the printed link signs in once, and leaves no code in the address and no token outside its own storage key", async () => {
		const link = (): string =>
			sandbox
				.printed()
				.match(/http:\S+#code=\S+/g)
				?.at(-1) ?? "";
		const first = link();
		const context = await sandbox.browser.newContext();
		const page = await context.newPage();
		const sent: string[] = [];
		const referrers = new Set<string>();
		page.on("request", (request) => {
			sent.push(request.url());
			referrers.add(request.headers().referer ?? "");
		});
		await page.goto(first);
		await page.getByRole("heading", { name: "API Keys" }).waitFor();
		expect(page.url()).not.toContain("code");
		expect([...referrers]).toEqual([""]);
		expect(sent.join("\n")).not.toContain(sandbox.token);
		expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("session")))).toEqual([
			"countersign.session",
		]);
		await context.close();
		const stranger = await (await sandbox.browser.newContext()).newPage();
		await stranger.goto(first);
		await stranger.getByText("This link was used before or is too old").waitFor();
		sandbox.pressEnter();
		expect(link()).not.toBe(first);
		await stranger.goto(`${sandbox.origin}/?again`);
		await stranger.goto(link());
		await stranger.getByRole("heading", { name: "API Keys" }).waitFor();
		await stranger.context().close();
	});

	it("without a session the page asks for the token, names its file, and accepts it", async () => {
		const context = await sandbox.browser.newContext();
		const page = await context.newPage();
		await page.goto(sandbox.address("developers/logs"));
		await page.getByText(".countersign/token").waitFor();
		await page.getByLabel("Token of the session").fill("not the right token");
		await page.getByRole("button", { name: "Open the console" }).click();
		await page.getByText("The session has ended").waitFor();
		await page.getByLabel("Token of the session").fill(sandbox.token);
		await page.getByRole("button", { name: "Open the console" }).click();
		await page.getByRole("heading", { name: "API Logs" }).waitFor();
		await context.close();
	});

	it("an entity that does not exist is not shown as an empty one, and an address without a mode leads to the first page", async () => {
		const { page, origin } = sandbox;
		await visit(page, `${origin}/arcus/nobody/test/developers/keys`);
		await page.getByText("Entity nobody does not exist").waitFor();
		expect(await page.getByRole("button", { name: "Create API key" }).count()).toBe(0);
		await page.getByRole("link", { name: "Go to one that exists" }).click();
		await page.getByRole("button", { name: "Create API key" }).waitFor();
		await visit(page, sandbox.address("settings/webhooks"));
		await page.getByText("There is no page at this address").waitFor();
		await page.goto(`${origin}/arcus/${sandbox.variable("ARCUS_ENTITY_ID")}`);
		await page.getByRole("button", { name: "Create API key" }).waitFor();
		expect(page.url()).toBe(sandbox.address("developers/keys"));
	});

	it("the tab, the bar and the icon say whether the page is about test or live data", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/keys"));
		const icon = () => page.locator("#icon").getAttribute("href");
		const bar = () => page.locator(".world-bar").getAttribute("data-mode");
		await page.getByRole("heading", { name: "API Keys" }).waitFor();
		const test = [await icon(), await bar()];
		await page.getByRole("radiogroup", { name: "Mode", exact: true }).getByText("Live", { exact: true }).click();
		await page.waitForURL("**/live/developers/keys");
		await expect.poll(bar).toBe("live");
		expect(test[1]).toBe("test");
		await expect.poll(icon).not.toBe(test[0]);
	});

	it("New entity adds a second entity to the selector, with its own empty list of keys, and the first one is unchanged", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/keys"));
		await page.getByText("key 1").first().waitFor();
		await page.getByRole("button", { name: "New entity" }).click();
		const form = page.getByRole("dialog", { name: "New entity" });
		await form.getByLabel("Id of the entity").fill("no blanks");
		await form.getByRole("button", { name: "Create entity" }).click();
		await form.getByText("The entity was not created").waitFor();
		await form.getByLabel("Id of the entity").fill("acme");
		await form.getByRole("button", { name: "Create entity" }).click();
		await form.getByText('must be a UUID, because responses contain it as one, but was "acme"').waitFor();
		await form.getByLabel("Id of the entity").fill(SECOND);
		await form.getByRole("button", { name: "Create entity" }).click();
		await page.waitForURL(`**/arcus/${SECOND}/test/developers/keys`);
		await expect.poll(() => page.getByText("key 1").count()).toBe(0);
		const selector = page.getByRole("combobox", { name: "Entity" });
		expect(await selector.inputValue()).toBe(SECOND);
		await selector.click();
		const first = sandbox.variable("ARCUS_ENTITY_ID");
		await page.getByRole("option", { name: first }).click();
		await page.waitForURL(`**/arcus/${first}/test/developers/keys`);
		await page.getByText("key 1").first().waitFor();
	});

	it("a phone has New entity in the navigation, and the page does not scroll sideways", async () => {
		const phone = await sandbox.another({ viewport: { width: 390, height: 844 } });
		await phone.goto(sandbox.address("developers/keys"));
		await phone.getByRole("button", { name: "Navigation" }).click();
		await phone.getByRole("button", { name: "New entity" }).click();
		await phone.getByRole("dialog", { name: "New entity" }).getByRole("button", { name: "Create entity" }).click();
		await phone.waitForURL((url) => !url.pathname.includes(sandbox.variable("ARCUS_ENTITY_ID")));
		expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await phone.context().close();
	});

	it("a person who uses only the keyboard reaches every page of the navigation and the log's requests", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/logs"));
		await page.locator(".log-row").first().waitFor();
		const names = new Set<string>();
		for (let step = 0; step < 80; step++) {
			await page.keyboard.press("Tab");
			const name = await page.evaluate(() => {
				const { activeElement: on } = document;
				const isShown = on !== null && on !== document.body && on.matches(":focus-visible");
				return isShown ? `${on.className.toString().split(" ")[0]} ${on.textContent}` : "";
			});
			names.add(name);
			if (name.startsWith("log-row")) break;
		}
		for (const { label } of pagesOf("arcus")) expect([...names].some((name) => name.endsWith(` ${label}`))).toBe(true);
		await page.keyboard.press("Enter");
		await page.waitForURL("**/developers/logs/req_*");
	});

	it("an address that does not exist says so, and leads back", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/nothing"));
		await page.getByText("There is no page at this address").waitFor();
		await page.getByRole("link", { name: "Go to the first page" }).click();
		await page.getByRole("heading", { name: "API Keys" }).waitFor();
	});
});
