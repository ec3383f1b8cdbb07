import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
	readonly id: string;
	readonly help: string;
	readonly nodes: readonly { readonly html: string }[];
}

/** Returns what axe finds wrong in a page, as sentences. The protocol of the browser runs it, so that the page's policy need not allow it. */
export async function axe(page: Page): Promise<string[]> {
	// The document stays the same from page to page.
	if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(source);
	const violations = await page.evaluate<Violation[]>(
		"axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) })))",
	);
	return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`);
}
