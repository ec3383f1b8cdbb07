import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../src/shared/pages.ts";
import { type Focus, focusOf, focusReaches, press } from "./focus.ts";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { settled, visit } from "./settled.ts";

const APIS = ["arcus", "arca", "deskflow"];
/** The buttons that open a dialog, on all pages. */
const OPENERS =
	/^(Create API key$|Edit key|Rotate key|Revoke key|Create webhook|New API key|New webhook|New expiry|Revoke|Add API|Add Webhook|Edit|Delete|Reset)/;
/** The dialog that holds the focus. A card that the focus on a cell opens has the role, too, and closes a moment later. */
const modal = (page: Page) => page.locator("[role=dialog][aria-modal=true]");
/** More than any page or dialog has. */
const MAX_STOPS = 150;

/** Walks through the page with Tab, from the end of the navigation on, and into every dialog. Returns what is wrong. */
async function walk(
	page: Page,
): Promise<{ readonly stops: number; readonly dialogs: number; readonly wrong: string[] }> {
	const wrong: string[] = [];
	const seen = new Set<string>();
	let dialogs = 0;
	await page.getByRole("navigation", { name: "Pages" }).getByRole("link").last().focus();
	let last = "";
	for (let stop = 0; stop < MAX_STOPS; stop++) {
		const focus = await press(page, "Tab");
		if (focus.place !== "main" || (seen.has(focus.mark) && focus.mark !== last)) break;
		last = focus.mark;
		// A field for a date has several stops.
		if (seen.has(focus.mark)) continue;
		seen.add(focus.mark);
		if (focus.hidden !== undefined) wrong.push(`the focus on “${focus.name}” cannot be seen: ${focus.hidden}`);
		if (focus.isButton && OPENERS.test(focus.name)) {
			const problem = await dialogOf(page, focus);
			if (problem === undefined) dialogs += 1;
			else wrong.push(`“${focus.name}”: ${problem}`);
		}
	}
	const missed = await page.evaluate(() => {
		const stops = document.querySelectorAll<HTMLElement>(
			"main :is(a[href], button:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex='0'], input:not(:disabled, [type=radio], [type=hidden]))",
		);
		return [...stops]
			.filter((one) => one.tabIndex >= 0 && one.dataset.walked === undefined && one.checkVisibility())
			.map((one) => one.getAttribute("aria-label") ?? (one.textContent || one.outerHTML.slice(0, 120)));
	});
	for (const name of missed) wrong.push(`Tab does not reach “${name}”`);
	return { stops: seen.size, dialogs, wrong };
}

/** Opens a dialog with Enter, walks through it once, and closes it with Escape. Returns what is wrong. */
async function dialogOf(page: Page, opener: Focus): Promise<string | undefined> {
	await page.keyboard.press("Enter");
	await modal(page).waitFor();
	if (!(await focusReaches(page, "dialog"))) return "the dialog does not take the focus";
	const seen = new Set<string>();
	let last = "";
	for (let stop = 0; stop < MAX_STOPS; stop++) {
		const focus = await press(page, "Tab");
		if (focus.place !== "dialog") return `Tab leaves the dialog for “${focus.name}”`;
		if (focus.hidden !== undefined) return `the focus on “${focus.name}” in the dialog cannot be seen: ${focus.hidden}`;
		if (seen.has(focus.mark) && focus.mark !== last) break;
		last = focus.mark;
		seen.add(focus.mark);
	}
	await page.keyboard.press("Escape");
	await modal(page).waitFor({ state: "detached" });
	if (await focusReaches(page, opener)) return undefined;
	return `after Escape the focus is on “${(await focusOf(page)).name}” instead of the button`;
}

describe.skipIf(whyNot !== undefined)(`the keyboard alone${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await openSandbox(APIS);
	});
	afterAll(() => sandbox?.close());

	it.each(APIS)(
		"reaches everything on every page of %s, is always seen, and dialogs keep it and give it back",
		async (api) => {
			const { page } = sandbox;
			const { pathname: base } = new URL(sandbox.address("", api));
			await visit(page, sandbox.address("records", api));
			const wrong: string[] = [];
			let [stops, dialogs] = [0, 0];
			for (const { path } of pagesOf(api)) {
				await page.locator(`nav a[href="${base}${path}"]`).focus();
				await page.keyboard.press("Enter");
				await page.waitForURL(`**${base}${path}`);
				await settled(page);
				const walked = await walk(page);
				stops += walked.stops;
				dialogs += walked.dialogs;
				for (const problem of walked.wrong) wrong.push(`${path}: ${problem}`);
			}
			expect(wrong).toEqual([]);
			expect(stops).toBeGreaterThan(20);
			expect(dialogs).toBeGreaterThan(0);
		},
	);
});
