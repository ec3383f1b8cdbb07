/** Opens the built site (`npm run docs`) in a headless Chromium. No page may log an error, load anything from another host, scroll sideways
 * or, on a desktop computer, cut off a table or code. The search must find guides and operations. One page of each kind must pass axe in both
 * themes. Saves screenshots in `.cache/site`.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/workspace.mjs";
import { axe, KINDS } from "./audit.ts";
import { type Browser, launch, type Page } from "./browser.ts";
import { checkFilter } from "./check-filter.ts";
import { checkHovers } from "./check-hovers.ts";
import { wrongSearches } from "./search.ts";
import { serve } from "./serve.ts";
import { site } from "./tools.mjs";

const pictures = join(root, ".cache", "site");
/** Pages that axe looks at, in both sizes and themes. */
const AUDITED = [...KINDS, "reference/sdk/arcus/interfaces/OrdersResource"];
const VISITED = [
	"packages/sdk",
	"api/",
	"api/arcus/",
	"api/arcus/?filter=refund",
	"api/arcus/errors",
	"api/arcus/scopes",
	"api/arcus/events",
	"api/arcus/packages",
	"api/deskflow/products",
	"reference/",
	"reference/sdk/arcus/classes/Arcus",
	"reference/sdk/index/classes/ApiError",
	"reference/webhooks/index/functions/createReceiver",
	"reference/mock/index/interfaces/Mock",
	"architecture",
	"contributing",
	"decisions/",
	"404",
];
/** Pages that are open at the same time. */
const TABS = 2;
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** Tables that are wider than their box. On a phone they scroll; on a desktop computer nobody expects that. */
const CUT_TABLES = `[...document.querySelectorAll(".vp-doc .table")].filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.querySelector("th")?.textContent + " … by " + (box.scrollWidth - box.clientWidth) + " px")`;

/** Code that is wider than its box, also in closed sections and in tabs that are not open. */
const CUT_CODE = `(() => {
	const style = document.head.appendChild(document.createElement("style"));
	style.textContent = ".vp-code-group .blocks > div { display: block !important }";
	const closed = [...document.querySelectorAll("details:not([open])")];
	for (const section of closed) section.open = true;
	const cut = [...document.querySelectorAll(".vp-doc pre")]
		.filter((box) => box.scrollWidth > box.clientWidth + 1)
		.map((box) => [...box.querySelectorAll(".line")].reduce((a, b) => (a.textContent.length < b.textContent.length ? b : a)).textContent.trim().slice(0, 60) + " … by " + (box.scrollWidth - box.clientWidth) + " px");
	for (const section of closed) section.open = false;
	style.remove();
	return cut;
})()`;

class Visitor {
	#name = "";

	constructor(
		readonly page: Page,
		readonly origin: string,
		readonly problems: string[],
	) {
		page.on("console", (message) => {
			if (message.type() === "error" || message.type() === "warning") this.#report(message.text());
		});
		page.on("pageerror", (error) => this.#report(error.message));
		page.on("request", (request) => {
			if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
				this.#report(`loads ${request.url()} from another host`);
		});
		page.on("requestfailed", (request) => {
			// Pages that are fetched in advance are aborted when the next page opens.
			if (request.failure()?.errorText !== "net::ERR_ABORTED") this.#report(`${request.url()} could not be loaded`);
		});
	}

	#report(problem: string): void {
		this.problems.push(`${this.#name}: ${problem}`);
	}

	/** Loads a page once, then looks at it in both sizes, and if it is audited in both themes too. */
	async visit(path: string): Promise<void> {
		this.#name = `/${path}`;
		await this.page.goto(`${this.origin}/${path}`);
		for (const [size, viewport] of Object.entries(SIZES)) {
			this.#name = `/${path} (${size})`;
			await this.page.setViewportSize(viewport);
			await this.#measure(size);
			if (AUDITED.includes(path)) for (const theme of ["light", "dark"] as const) await this.#audit(path, size, theme);
		}
	}

	/** The theme changes no widths. */
	async #measure(size: string): Promise<void> {
		const wide = await this.page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
		if (wide > 0) this.#report(`the page scrolls sideways by ${wide} px`);
		if (size !== "desk") return;
		for (const table of await this.page.evaluate<string[]>(CUT_TABLES)) this.#report(`a table is cut off: ${table}`);
		for (const code of await this.page.evaluate<string[]>(CUT_CODE)) this.#report(`code is cut off: ${code}`);
	}

	async #audit(path: string, size: string, theme: "light" | "dark"): Promise<void> {
		this.#name = `/${path} (${size}, ${theme})`;
		await this.page.emulateMedia({ colorScheme: theme });
		await this.page.waitForSelector(theme === "dark" ? "html.dark" : "html:not(.dark)");
		// Colors change gradually.
		await this.page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished)).then(() => 0)");
		// The second theme changes nothing but colors.
		const rules = theme === "light" ? undefined : ["color-contrast"];
		for (const violation of await axe(this.page, rules)) this.#report(violation);
		const name = path.replaceAll("/", "-") || "index";
		await this.page.screenshot({ path: join(pictures, `${name}-${size}-${theme}.png`) });
	}
}

async function visitAll(browser: Browser, origin: string, pages: readonly string[], problems: string[]): Promise<void> {
	const waiting = [...pages];
	const tab = async (): Promise<void> => {
		const page = await browser.newPage({ viewport: SIZES.phone });
		const visitor = new Visitor(page, origin, problems);
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await visitor.visit(path);
		await page.close();
	};
	await Promise.all(Array.from({ length: TABS }, tab));
}

/** Uses the search as a reader does; `wrongSearches` checks many more terms in the same index. */
async function search(browser: Browser, origin: string, problems: string[]): Promise<void> {
	const page = await browser.newPage({ viewport: SIZES.desk });
	await page.goto(`${origin}/`);
	await page.click(".VPNavBarSearch button");
	await page.fill("#localsearch-input", "retry");
	const link = await page.waitForSelector("#localsearch-list a").then(
		(first) => first.getAttribute("href"),
		() => undefined,
	);
	if (!link?.startsWith("/guides/retries-and-limits")) problems.push(`search for retry leads to ${link ?? "nothing"}`);
	await page.screenshot({ path: join(pictures, "search.png") });
	await page.close();
}

async function timed(name: string, work: () => Promise<void>): Promise<void> {
	const started = performance.now();
	await work();
	console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function main(): Promise<number> {
	if (!existsSync(join(site, "index.html"))) {
		console.error("The site is missing; run npm run docs.");
		return 1;
	}
	rmSync(pictures, { recursive: true, force: true });
	mkdirSync(pictures, { recursive: true });
	const server = await serve();
	const browser = await launch();
	const guides = (readdirSync(join(site, "guides"), { recursive: true }) as string[])
		.filter((name) => name.endsWith(".html"))
		.map((name) => `guides/${name.slice(0, -".html".length)}`);
	const pages = [...new Set([...AUDITED, ...guides, ...VISITED])];
	const problems = await wrongSearches();
	try {
		await timed("pages", () => visitAll(browser, server.origin, pages, problems));
		await timed("search, filter and hovers", async () => {
			await search(browser, server.origin, problems);
			await checkFilter(browser, server.origin, site, problems);
			await checkHovers(browser, server.origin, problems);
		});
	} finally {
		await browser.close();
		server.close();
	}
	for (const problem of [...new Set(problems)]) console.error(problem);
	console.log(
		problems.length === 0
			? `${pages.length} pages passed; screenshots are in .cache/site`
			: `${problems.length} problems`,
	);
	return problems.length === 0 ? 0 : 1;
}

process.exitCode = await main();
