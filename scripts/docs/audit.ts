/** Audits of pages by other programs: axe for accessibility, Lighthouse for performance, accessibility, best practices and SEO. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installTools } from "../lib/tools.mjs";
import type { Page } from "./browser.ts";

/** One page of each kind: landing, guide, resource, reference. */
export const KINDS = [
	"",
	"guides/retries-and-limits",
	"api/arcus/orders",
	"reference/sdk/index/interfaces/ClientOptions",
];

const auditTools = () => installTools("lighthouse", { "axe-core": "4.10.3", lighthouse: "12.8.2" });

/** Each category should reach this. */
const SCORE = 95;
/** Depends on the speed of the machine, so a lower score is only printed. */
const TIMED = "performance";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

let axeSource: string | undefined;

interface AxeViolation {
	readonly id: string;
	readonly help: string;
	readonly nodes: readonly string[];
}

/**
 * Runs axe in a page. Returns one sentence for each violation.
 *
 * @param rules the rules to check, all by default
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
	axeSource ??= readFileSync(join(auditTools(), "node_modules", "axe-core", "axe.min.js"), "utf8");
	await page.evaluate(`${axeSource}; 0`);
	const violations = await page.evaluate<AxeViolation[]>(
		`axe.run(${rules === undefined ? "" : JSON.stringify({ runOnly: rules })}).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.target.join(" ")) })))`,
	);
	return violations.map(
		({ id, help, nodes }) => `axe: ${help} (${id}), ${nodes.length} places, first ${nodes.slice(0, 3).join("; ")}`,
	);
}

interface Audit {
	readonly title: string;
	readonly score: number | null;
	readonly displayValue?: string;
}
interface Report {
	readonly categories: Readonly<
		Record<
			string,
			{ readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
		>
	>;
	readonly audits: Readonly<Record<string, Audit>>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

function failures(report: Report, category: string): string {
	const refs = report.categories[category]?.auditRefs ?? [];
	return refs
		.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
		.map(({ id }) => `${report.audits[id]?.title} ${report.audits[id]?.displayValue ?? ""}`.trim())
		.join("; ");
}

/** Runs Lighthouse as for a desktop computer, in the browser that listens on the port. Returns the scores and what is wrong. */
export async function lighthouse(
	url: string,
	port: number,
): Promise<{ readonly scores: string; readonly problems: string[] }> {
	const require = createRequire(join(auditTools(), "package.json"));
	const { default: run, desktopConfig } = (await import(pathToFileURL(require.resolve("lighthouse")).href)) as {
		default: (url: string, flags: object, config?: object) => ReturnType<Lighthouse>;
		desktopConfig: object;
	};
	const result = await run(url, { port, logLevel: "error", output: "json", onlyCategories: CATEGORIES }, desktopConfig);
	if (!result) return { scores: "", problems: ["Lighthouse returned nothing"] };
	const { lhr } = result;
	const scores = CATEGORIES.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)] as const);
	return {
		scores: scores
			.map(
				([name, score]) => `${name} ${score}${score < SCORE ? ` (the goal is ${SCORE}: ${failures(lhr, name)})` : ""}`,
			)
			.join(", "),
		problems: scores
			.filter(([name, score]) => name !== TIMED && score < SCORE)
			.map(([name, score]) => `Lighthouse: ${name} is ${score}, at least ${SCORE} is needed: ${failures(lhr, name)}`),
	};
}
