import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../src/shared/pages.ts";
import { axe } from "./axe.ts";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

/** `COUNTERSIGN_SCREENS=look` takes a picture of every page, for people to look at. */
const isLooking = process.env.COUNTERSIGN_SCREENS === "look";
const pictures = fileURLToPath(new URL("../../../../.cache/console", import.meta.url));
/** Two of the four combinations reach every rule: a colour fails in one theme, a layout at one size. */
const SCREENS = [
	{ size: "desk", theme: "light", viewport: { width: 1440, height: 900 } },
	{ size: "phone", theme: "dark", viewport: { width: 390, height: 844 } },
] as const;
const APIS = ["arcus", "arca", "deskflow"];

describe.skipIf(whyNot !== undefined)(`all pages of the console${whyNot ? ` (${whyNot})` : ""}`, () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		mkdirSync(pictures, { recursive: true });
		sandbox = await openSandbox(APIS);
		for (const path of ["accounts", "orders", "products", "nowhere"])
			await fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}/${path}`, {
				headers: { authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}` },
			});
	});
	afterAll(() => sandbox?.close());

	it("the command palette opens with the keyboard and finds pages, keys, requests and records", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("developers/keys"));
		await page.getByRole("heading", { name: "API Keys" }).waitFor();
		const search = page.getByRole("textbox", { name: "Go to" });
		await page.keyboard.press("Control+K");
		await search.fill("Faults");
		await page.keyboard.press("Enter");
		await page.waitForURL("**/faults");
		await visit(page, sandbox.address("developers/keys"));
		await page.getByRole("heading", { name: "API Keys" }).waitFor();
		await page.keyboard.press("Control+K");
		await search.fill("/products");
		await page.getByRole("button", { name: /GET .*\/products/ }).click();
		await page.waitForURL("**/developers/logs/req_*");
		await search.waitFor({ state: "hidden" });
		await page.keyboard.press("Control+K");
		await search.fill("no such thing anywhere");
		await page.getByText("Nothing has this name").waitFor();
		await page.keyboard.press("Escape");
	});

	it("the command palette starts actions: it opens the form of a new webhook, and changes the theme", async () => {
		const { page } = sandbox;
		await visit(page, sandbox.address("faults"));
		await page.getByRole("heading", { name: "Faults" }).waitFor();
		const search = page.getByRole("textbox", { name: "Go to", exact: true });
		await page.keyboard.press("Control+K");
		await search.fill("create webhook");
		await page.keyboard.press("Enter");
		await page.getByRole("dialog").getByLabel("Destination URL").waitFor();
		await page.reload();
		await page.getByRole("dialog").getByLabel("Destination URL").waitFor();
		await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
		await page.getByRole("dialog").waitFor({ state: "detached" });
		expect(page.url()).not.toContain("open=");
	});

	for (const { size, theme, viewport } of SCREENS)
		it(`axe finds nothing on any page, and each fits the screen: ${size}, ${theme} theme`, async () => {
			const page = await sandbox.another({ viewport, colorScheme: theme });
			const found: string[] = [];
			for (const api of APIS)
				for (const { path } of pagesOf(api)) {
					await visit(page, sandbox.address(path, api));
					const name = `${api}-${path.replace("/", "-")}-${size}-${theme}`;
					for (const problem of await axe(page)) found.push(`${name}: ${problem}`);
					const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					if (wide > 0) found.push(`${name}: scrolls sideways by ${wide} px`);
					if (isLooking) await page.screenshot({ path: `${pictures}/${name}.png` });
				}
			await page.context().close();
			if (found.length > 0) console.log(found.join("\n"));
			expect(found).toEqual([]);
		});

	it("no page logs an error or violates the content security policy", () => {
		expect(sandbox.problems.filter((problem) => !/status of 40[14]/.test(problem))).toEqual([]);
	});
});
