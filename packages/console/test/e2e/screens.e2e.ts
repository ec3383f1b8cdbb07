import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromium } from "../../../../scripts/lib/chromium.mjs";
import { openSandbox, type Sandbox, whyNot } from "./harness.ts";
import { visit } from "./settled.ts";

const folder = fileURLToPath(new URL("./screens", import.meta.url));
const results = fileURLToPath(new URL("../../../../.cache/console", import.meta.url));
/** `COUNTERSIGN_SCREENS=write npx vitest run -c vitest.e2e.config.ts screens` takes the pictures again. Look at them before you commit. */
const isWriting = process.env.COUNTERSIGN_SCREENS === "write";
/** Half the size: a layout that breaks shows just as well, and the pictures stay small. */
const SCALE = 0.5;
/** The share of pixels that may differ: less than one line of text. */
const MAX_SHARE = 0.004;
const SCREENS = [
	{ size: "desk", width: 1440, height: 900 },
	{ size: "phone", width: 390, height: 844 },
] as const;
const THEMES = ["light", "dark"] as const;
const PAGES = [
	["arcus", "developers/keys"],
	["arcus", "developers/logs"],
	["arcus", "faults"],
	["arca", "records/statuses"],
	["deskflow", "settings/api"],
] as const;

/** What the pictures were taken with. Another browser or other fonts draw every letter a little differently. */
interface Taken {
	readonly browser: string;
	readonly fonts: readonly number[];
}
const about = `${folder}/taken-with.json`;
const taken: Taken | undefined = existsSync(about) ? (JSON.parse(readFileSync(about, "utf8")) as Taken) : undefined;
const versionHere = (): string => execFileSync(chromium().path ?? "", ["--version"], { encoding: "utf8" }).trim();

function whyNoComparison(): string | undefined {
	if (whyNot !== undefined) return whyNot;
	if (isWriting) return undefined;
	if (!taken) return "no picture was taken yet";
	const here = versionHere();
	return here === taken.browser ? undefined : `the pictures are of ${taken.browser}, and this is ${here}`;
}
const why = whyNoComparison();

/** The widths of a sentence in the fonts of the pages: they differ where the fonts do. */
const fontsOf = (page: Page): Promise<number[]> =>
	page.evaluate(() => {
		const context = document.createElement("canvas").getContext("2d");
		const { fontFamily } = getComputedStyle(document.body);
		const code = getComputedStyle(document.documentElement).getPropertyValue("--mantine-font-family-monospace");
		return [fontFamily, code].map((family) => {
			if (!context) return 0;
			context.font = `100px ${family}`;
			return Math.round(context.measureText("Countersign 0123456789 wWiIlL").width);
		});
	});

/** Replaces what differs from run to run: times, durations, ports and ids of requests. */
const steady = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			// A number and its unit can be two texts.
			if (/^ ms\b/.test(node.nextSibling?.nodeType === Node.TEXT_NODE ? (node.nextSibling.textContent ?? "") : ""))
				node.textContent = "1.0";
			node.textContent = (node.textContent ?? "")
				.replaceAll(/\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?(\.\d+Z)?/g, "2026-01-01 00:00:00")
				.replaceAll(/\d+(\.\d+)? ms\b/g, "1.0 ms")
				.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:4000")
				.replaceAll(/req_[0-9a-f]{26}/g, `req_${"0".repeat(26)}`)
				.replaceAll(/\d+ (second|minute)s? ago|^now$/g, "5 seconds ago");
		}
		(document.activeElement as HTMLElement | null)?.blur();
	});

describe.skipIf(why !== undefined)(`pictures of the pages${why ? `: skipped, ${why}` : ""}`, () => {
	let sandbox: Sandbox;
	let otherFonts = false;
	beforeAll(async () => {
		mkdirSync(results, { recursive: true });
		mkdirSync(folder, { recursive: true });
		sandbox = await openSandbox(["arcus", "arca", "deskflow"]);
		for (const path of ["accounts", "orders", "nowhere"])
			await fetch(`${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}/${path}`, {
				headers: { authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}` },
			});
		await visit(sandbox.page, sandbox.address("developers/docs"));
		const fonts = await fontsOf(sandbox.page);
		if (isWriting)
			writeFileSync(about, `{\n\t"browser": ${JSON.stringify(versionHere())},\n\t"fonts": [${fonts.join(", ")}]\n}\n`);
		else otherFonts = JSON.stringify(fonts) !== JSON.stringify(taken?.fonts);
		if (otherFonts)
			console.log("SKIPPED  pictures of the pages: the fonts of this machine are not those of the pictures");
	});
	afterAll(() => sandbox?.close());

	for (const { size, width, height } of SCREENS)
		for (const theme of THEMES)
			it(`${PAGES.length} pages look as before: ${size}, ${theme} theme`, async (context) => {
				if (otherFonts) context.skip("skipped: the fonts of this machine are not those of the pictures");
				const page = await sandbox.another({
					viewport: { width, height },
					colorScheme: theme,
					reducedMotion: "reduce",
					deviceScaleFactor: SCALE,
				});
				const different: string[] = [];
				for (const [api, path] of PAGES) {
					await visit(page, sandbox.address(path, api));
					await steady(page);
					const name = `${api}-${path.replaceAll("/", "-")}-${size}-${theme}.png`;
					const picture = await page.screenshot({ animations: "disabled", caret: "hide", scale: "device" });
					if (isWriting) writeFileSync(`${folder}/${name}`, picture);
					else {
						const problem = difference(name, picture);
						if (problem !== undefined) different.push(problem);
					}
				}
				await page.context().close();
				if (different.length > 0) console.log(different.join("\n"));
				expect(different).toEqual([]);
			}, 120_000);
});

/** Compares a picture with the stored one, and writes both and the difference if they are not alike. */
function difference(name: string, picture: Buffer): string | undefined {
	const path = `${folder}/${name}`;
	if (!existsSync(path)) return `${name}: there is no stored picture. Run with COUNTERSIGN_SCREENS=write.`;
	const before = PNG.sync.read(readFileSync(path));
	const now = PNG.sync.read(picture);
	writeFileSync(`${results}/now-${name}`, picture);
	if (before.width !== now.width || before.height !== now.height)
		return `${name}: ${now.width} × ${now.height} instead of ${before.width} × ${before.height}`;
	const diff = new PNG({ width: now.width, height: now.height });
	const pixels = pixelmatch(before.data, now.data, diff.data, now.width, now.height, { threshold: 0.25 });
	const share = pixels / (now.width * now.height);
	if (share <= MAX_SHARE) return undefined;
	const written = `${results}/diff-${name}`;
	writeFileSync(written, PNG.sync.write(diff));
	return `${name}: ${(100 * share).toFixed(2)} % of the pixels differ. Look at ${written}`;
}
