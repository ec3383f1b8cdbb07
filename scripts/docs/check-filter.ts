import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The part of a browser's page that the check needs. */
interface Page {
	goto(url: string): Promise<unknown>;
	evaluate<T>(script: string): Promise<T>;
	fill(selector: string, text: string): Promise<void>;
	click(selector: string): Promise<void>;
	waitForSelector(selector: string): Promise<unknown>;
	close(): Promise<void>;
}

const SHOWN = `[...document.querySelectorAll(".api-filter li")].filter((one) => one.checkVisibility()).map((one) => one.textContent)`;
const METHOD = `{ const one = document.querySelector(".api-filter select"); one.value = "POST"; one.dispatchEvent(new Event("change")); }`;

/**
 * Filters the operations of an API by text and method, and checks what is left. Without a script, the page has all operations.
 *
 * @param site the folder of the built site
 */
export async function checkFilter(
	browser: { newPage(options: object): Promise<Page> },
	origin: string,
	site: string,
	problems: string[],
): Promise<void> {
	const expect = (holds: boolean, what: string): void => {
		if (!holds) problems.push(`filter of operations: ${what}`);
	};
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
	await page.goto(`${origin}/api/arcus/`);
	await page.waitForSelector(".api-filter input");
	const shown = async (): Promise<string[]> => {
		await sleep(100);
		return page.evaluate<string[]>(SHOWN);
	};
	const total = await page.evaluate<number>(`document.querySelectorAll(".api-filter li").length`);
	await page.fill(".api-filter input", "orders items");
	const byText = await shown();
	expect(byText.length > 0 && byText.length < total, `${byText.length} of ${total} operations match "orders items"`);
	expect(
		byText.every((one) => /orders/i.test(one) && /items/i.test(one)),
		"an operation without the words is shown",
	);
	await page.fill(".api-filter input", "orders");
	const before = (await shown()).length;
	await page.evaluate(METHOD);
	const posts = await shown();
	expect(posts.length > 0 && posts.length < before, `${posts.length} of ${before} operations are POST`);
	expect(
		posts.every((one) => one.trim().startsWith("POST")),
		"an operation of another method is shown",
	);
	await page.click(".api-filter .count button");
	const status = await page.evaluate<string>(`document.querySelector(".api-filter .count").textContent`);
	expect(status.trim().startsWith(String(total)), `after Clear, the number of operations is "${status.trim()}"`);
	await page.close();
	const html = readFileSync(join(site, "api", "arcus", "index.html"), "utf8");
	expect(html.split('class="api-method').length - 1 === total, "the page lacks operations when no script runs");
}
