import type { Page } from "playwright-core";

/**
 * Waits until a page shows what it has loaded: `main` is not busy, which it is while a page or its data loads, and its
 * content stays the same for this many frames.
 */
export async function settled(page: Page, frames = 3): Promise<void> {
	await page.evaluate(async (wanted) => {
		const main = () => document.querySelector("main")?.textContent;
		let before: string | null | undefined;
		for (let same = 0; same < wanted; ) {
			await new Promise(requestAnimationFrame);
			const now = main();
			const isBusy = now === undefined || document.querySelector("[aria-busy=true]") !== null;
			same = now === before && !isBusy ? same + 1 : 0;
			before = now;
		}
	}, frames);
}

/**
 * Shows another address of the console as its links do, without loading the console again, and waits until it has
 * settled. The page is a new one, even at the same address: no dialog is open and no field is filled.
 */
export async function visit(page: Page, address: string): Promise<void> {
	const [before, after] = [new URL(page.url()), new URL(address)];
	if (before.origin !== after.origin) {
		await page.goto(address);
		await page.locator("h1").waitFor();
		return settled(page);
	}
	const show = (to: string) => page.evaluate((path) => history.pushState({}, "", path), to);
	if (before.pathname === after.pathname) {
		await show(`${after.pathname.split("/", 4).join("/")}/no-such-page`);
		await page.getByText("There is no page at this address").waitFor();
	}
	await show(address);
	await settled(page);
}
