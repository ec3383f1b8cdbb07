/** Opens the built site (`npm run docs`) in a headless Chromium: every guide and a few reference pages, in desktop and phone size, light
 * and dark. No page may log an error or scroll sideways, text needs enough contrast, and the search must find an
 * operation by its name. Saves screenshots in `.cache/site`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { CHROMIUM_FLAGS, chromium } from "../lib/chromium.mjs";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";

/** The part of playwright-core that we use; it is not installed with the workspace, so its types are missing. */
interface Page {
	goto(url: string): Promise<unknown>;
	evaluate<T>(script: string): Promise<T>;
	on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
	on(event: "pageerror", listener: (error: Error) => void): void;
	on(event: "requestfailed", listener: (request: { url(): string }) => void): void;
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

const site = join(root, "docs", "site");
const pictures = join(root, ".cache", "site");
const REFERENCE = [
	"index.html",
	"classes/_countersign_sdk.arcus.Arcus.html",
	"interfaces/_countersign_sdk.arcus.OrdersResource.html",
	"interfaces/_countersign_sdk.arcus.Order.html",
	"interfaces/_countersign_sdk.index.ClientOptions.html",
	"classes/_countersign_sdk.index.ApiError.html",
	"functions/_countersign_webhooks.index.createReceiver.html",
	"interfaces/_countersign_mock.Mock.html",
];
const SIZES = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".css": "text/css",
	".svg": "image/svg+xml",
};

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

function serve(): Promise<{ readonly origin: string; close(): void }> {
	const server = createServer((request, response) => {
		const path = join(site, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
		if (!path.startsWith(site) || !existsSync(path) || !statSync(path).isFile()) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
		response.end(readFileSync(path));
	});
	return new Promise((resolve) =>
		server.listen(0, "127.0.0.1", () =>
			resolve({
				origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
				close: () => {
					server.close();
					server.closeAllConnections();
				},
			}),
		),
	);
}

async function lookAt(browser: Browser, origin: string, paths: readonly string[], problems: string[]): Promise<void> {
	for (const [size, viewport] of Object.entries(SIZES))
		for (const colorScheme of ["light", "dark"]) {
			const page = await browser.newPage({ viewport, colorScheme });
			let name = "";
			page.on("console", (message) => {
				if (message.type() === "error" || message.type() === "warning") problems.push(`${name}: ${message.text()}`);
			});
			page.on("pageerror", (error) => problems.push(`${name}: ${error.message}`));
			page.on("requestfailed", (request) => problems.push(`${name}: ${request.url()} could not be loaded`));
			for (const path of paths) {
				name = `${path} (${size}, ${colorScheme})`;
				await page.goto(`${origin}/${path}`);
				const wide = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
				if (wide > 0) problems.push(`${name}: the page scrolls sideways by ${wide} px`);
				const contrast = await page.evaluate<number>(CONTRAST);
				if (!(contrast >= 4.5)) problems.push(`${name}: the contrast of the text is ${contrast.toFixed(1)}`);
				const file = `${path.replace(/\.html$/, "").replaceAll("/", "-")}-${size}-${colorScheme}.png`;
				await page.screenshot({ path: join(pictures, file) });
			}
			await page.close();
		}
}

/** Search terms, and the page that the first result must link to. */
const SEARCHES: readonly (readonly [string, RegExp])[] = [
	["orders.confirm", /OrdersResource\.html#confirm$/],
	["arcus.webhookEndpoints.rotateSecret", /WebhookEndpointsResource\.html#rotatesecret$/i],
	["createReceiver", /createReceiver\.html$/],
	["rotateWebhookSecret", /rotateWebhookSecret\.html$/],
];

async function search(browser: Browser, origin: string, problems: string[]): Promise<void> {
	for (const [words, expected] of SEARCHES) {
		const page = await browser.newPage({ viewport: SIZES.desk });
		await page.goto(`${origin}/index.html`);
		await page.click("#tsd-search-trigger");
		await page.fill("#tsd-search-input", words);
		const link = await page.waitForSelector("#tsd-search-results a").then(
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
	const pages = [...readdirSync(join(site, "documents")).map((name) => `documents/${name}`), ...REFERENCE];
	try {
		await lookAt(browser, server.origin, pages, problems);
		await search(browser, server.origin, problems);
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
