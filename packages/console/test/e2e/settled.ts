import type { Page } from "playwright-core";

/** Waits until a page shows what it has loaded: its content stays the same for this many frames. */
export async function settled(page: Page, frames = 10): Promise<void> {
	await page.evaluate(async (wanted) => {
		const main = () => document.querySelector("main")?.textContent;
		let before: string | null | undefined;
		for (let same = 0; same < wanted; ) {
			await new Promise(requestAnimationFrame);
			same = main() === before && document.querySelector("[aria-busy=true]") === null ? same + 1 : 0;
			before = main();
		}
	}, frames);
}
