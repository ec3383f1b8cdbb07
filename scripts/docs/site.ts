/** Opens the built site (`npm run docs`) in a headless Chromium: every guide and a few reference pages, in desktop and phone size, light
 * and dark. No page may log an error or scroll sideways, text needs enough contrast, and the search must find an
 * operation by its name. Saves screenshots in `.cache/site`.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CHROMIUM_FLAGS, chromium } from "../lib/chromium.mjs";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";
import { checkFilter } from "./check-filter.ts";
import { serve } from "./serve.ts";
import { site } from "./tools.mjs";

/** The part of playwright-core that we use; it is not installed with the workspace, so its types are missing. */
interface Page {
	goto(url: string): Promise<unknown>;
	evaluate<T>(script: string): Promise<T>;
	on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
	on(event: "pageerror", listener: (error: Error) => void): void;
	on(
		event: "requestfailed",
		listener: (request: { url(): string; failure(): { errorText: string } | null }) => void,
	): void;
	screenshot(options: { readonly path: string }): Promise<unknown>;
	click(selector: string): Promise<void>;
	fill(selector: string, text: string): Promise<void>;
	waitForSelector(selector: string): Promise<{ getAttribute(name: string): Promise<string | null> }>;
	close(): Promise<void>;
}
interface Browser {
	newPage(options: object): Promise<Page>;
	close(): Promise<void>;
}
interface Playwright {
	readonly chromium: { launch(options: object): Promise<Browser> };
}

const pictures = join(root, ".cache", "site");
const PAGES = [
	"",
	"packages/sdk",
	"api/",
	"api/arcus/",
	"api/arcus/?filter=refund",
	"api/arcus/orders",
	"api/arcus/errors",
	"api/arcus/scopes",
	"api/arcus/events",
	"api/deskflow/products",
	"reference/",
	"reference/sdk/arcus/classes/Arcus",
	"reference/sdk/arcus/interfaces/OrdersResource",
	"reference/sdk/index/interfaces/ClientOptions",
	"reference/sdk/index/classes/ApiError",
	"reference/webhooks/index/functions/createReceiver",
	"reference/mock/interfaces/Mock",
	"decisions/",
	"404",
];
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
/** The contrast ratio of text and background; WCAG requires 4.5 for this size. */
const CONTRAST = `(() => {
	const light = (text) => {
		const [r, g, b] = text.match(/[\\d.]+/g).map((part) => { const c = part / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const style = getComputedStyle(document.body);
	const [high, low] = [light(style.color), light(style.backgroundColor)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
})()`;

async function lookAt(browser: Browser, origin: string, paths: readonly string[], problems: string[]): Promise<void> {
	for (const [size, viewport] of Object.entries(SIZES))
		for (const colorScheme of ["light", "dark"]) {
			const page = await browser.newPage({ viewport, colorScheme });
			let name = "";
			page.on("console", (message) => {
				if (message.type() === "error" || message.type() === "warning") problems.push(`${name}: ${message.text()}`);
			});
			page.on("pageerror", (error) => problems.push(`${name}: ${error.message}`));
			page.on("requestfailed", (request) => {
				// Pages that are fetched in advance are aborted when the next page opens.
				if (request.failure()?.errorText === "net::ERR_ABORTED") return;
				problems.push(`${name}: ${request.url()} could not be loaded`);
			});
			for (const path of paths) {
				name = `${path} (${size}, ${colorScheme})`;
				await page.goto(`${origin}/${path}`);
				const wide = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
				if (wide > 0) problems.push(`${name}: the page scrolls sideways by ${wide} px`);
				const contrast = await page.evaluate<number>(CONTRAST);
				if (!(contrast >= 4.5)) problems.push(`${name}: the contrast of the text is ${contrast.toFixed(1)}`);
				const file = `${path.replaceAll("/", "-") || "index"}-${size}-${colorScheme}.png`;
				await page.screenshot({ path: join(pictures, file) });
			}
			await page.close();
		}
}

/** Search terms, and the page that the first result must link to. */
const SEARCHES: readonly (readonly [string, RegExp])[] = [
	["retry", /^\/guides\/retries-and-limits/],
	["orders.confirm", /\/OrdersResource#confirm$|^\/api\//],
	["createReceiver", /createReceiver/],
];

async function search(browser: Browser, origin: string, problems: string[]): Promise<void> {
	for (const [words, expected] of SEARCHES) {
		const page = await browser.newPage({ viewport: SIZES.desk });
		await page.goto(`${origin}/`);
		await page.click(".VPNavBarSearch button");
		await page.fill("#localsearch-input", words);
		const link = await page.waitForSelector("#localsearch-list a").then(
			(first) => first.getAttribute("href"),
			() => undefined,
		);
		if (!expected.test(link ?? "")) problems.push(`search for ${words} leads to ${link ?? "nothing"}`);
		await page.screenshot({ path: join(pictures, `search-${words}.png`) });
		await page.close();
	}
}

async function main(): Promise<number> {
	const { why, path } = chromium();
	if (!path) throw new Error(why);
	if (!existsSync(join(site, "index.html"))) {
		console.error("The site is missing; run npm run docs.");
		return 1;
	}
	const tools = installTools("playwright", { "playwright-core": "1.65.1" });
	const playwright = createRequire(join(tools, "package.json"))("playwright-core") as Playwright;
	rmSync(pictures, { recursive: true, force: true });
	mkdirSync(pictures, { recursive: true });
	const server = await serve();
	const browser = await playwright.chromium.launch({ executablePath: path, args: CHROMIUM_FLAGS });
	const problems: string[] = [];
	const guides = readdirSync(join(site, "guides")).filter((name) => name.endsWith(".html"));
	const pages = [...guides.map((name) => `guides/${name.slice(0, -".html".length)}`), ...PAGES];
	try {
		await lookAt(browser, server.origin, pages, problems);
		await search(browser, server.origin, problems);
		await checkFilter(browser, server.origin, site, problems);
	} finally {
		await browser.close();
		server.close();
	}
	for (const problem of problems) console.error(problem);
	console.log(
		problems.length === 0
			? `${pages.length} pages in two sizes, light and dark, and ${SEARCHES.length} searches passed; screenshots are in .cache/site`
			: `${problems.length} problems`,
	);
	return problems.length === 0 ? 0 : 1;
}

process.exitCode = await main();
