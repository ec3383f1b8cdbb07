import { axe } from "./audit.ts";
import type { Browser, Page } from "./browser.ts";

const POPUP = `(() => { const one = document.getElementById("type-popup"); return one === null || one.hidden ? "" : one.textContent; })()`;
const BLOCK = `.vp-doc .language-ts pre:has(.typed[data-type^="const arcus: Arcus"])`;

/** Points at names in code blocks, with the mouse and the keyboard: the popup must show types of ours. */
export async function checkHovers(browser: Browser, origin: string, problems: string[]): Promise<void> {
	const expect = (holds: boolean, what: string): void => {
		if (!holds) problems.push(`hover types: ${what}`);
	};
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${origin}/guides/pagination`);
	await page.waitForSelector(BLOCK);
	const shown = (): Promise<string> => page.evaluate<string>(POPUP);
	expect((await shown()) === "", "a popup is open before anyone points at a name");
	await page.hover(`${BLOCK} .typed[data-type^="const arcus: Arcus"]`);
	const byMouse = await shown();
	expect(byMouse.startsWith("const arcus: Arcus"), `the popup over \`arcus\` shows "${byMouse}"`);
	for (const violation of await axe(page)) expect(false, violation);
	await page.keyboard.press("Escape");
	expect((await shown()) === "", "Escape does not close the popup");
	await byKeyboard(page, shown, expect);
	await page.goto(`${origin}/api/arcus/orders`);
	const method = `.typed[data-type*="OrdersResource.create"]`;
	await page.waitForSelector(method);
	await page.hover(method);
	await page.waitForSelector("#type-popup:not([hidden])");
	expect(/ApiPromise<Order/.test(await shown()), `the popup over \`create\` shows "${await shown()}"`);
	await page.close();
}

async function byKeyboard(
	page: Page,
	shown: () => Promise<string>,
	expect: (holds: boolean, what: string) => void,
): Promise<void> {
	await page.focus(BLOCK);
	await page.keyboard.press("ArrowRight");
	const first = await shown();
	await page.keyboard.press("ArrowRight");
	const second = await shown();
	expect(first !== "" && second !== "", "the arrow keys show no type in a focused block");
	await page.keyboard.press("ArrowLeft");
	expect((await shown()) === first, "the left arrow does not return to the name before");
}
