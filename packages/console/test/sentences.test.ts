import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAGES } from "../src/shared/pages.ts";

const at = (path: string): URL => new URL(path, import.meta.url);
const SEEDS = ["Developers settings", "Creating a key", "Authentication", "Arca keys", "Deskflow API and webhooks"];

/** The cells of each row below the head. */
const rows = readFileSync(at("../SENTENCES.md"), "utf8")
	.split("\n")
	.filter((line) => line.startsWith("|"))
	.slice(2)
	.map((line) =>
		line
			.slice(1, line.lastIndexOf("|"))
			.split(/(?<!\\)\|/)
			.map((cell) => cell.trim().replaceAll("\\|", "|")),
	);
const sources = readdirSync(at("e2e/"))
	.filter((name) => name.endsWith(".e2e.ts"))
	.map((name) => readFileSync(at(`e2e/${name}`), "utf8"));
/** A title in the source of a test, with the escapes of its literal. */
const isTested = (title: string): boolean =>
	sources.some((source) => [JSON.stringify(title), `\`${title}\``, `'${title}'`].some((text) => source.includes(text)));

describe("the table of sentences", () => {
	it("has rows of four cells, each about a known seed and page", () => {
		const pages = new Set(PAGES.map(({ path }) => path));
		expect(rows.length).toBeGreaterThan(0);
		const wrong = rows.filter(
			(row) => row.length !== 4 || row.includes("") || !SEEDS.includes(row[0] ?? "") || !pages.has(row[2] ?? ""),
		);
		expect(wrong).toEqual([]);
	});

	it("names only tests that exist", () => {
		expect(rows.map(([, , , test = ""]) => test).filter((test) => !isTested(test))).toEqual([]);
	});

	it("lists no sentence twice", () => {
		const sentences = rows.map(([seed, sentence]) => `${seed}: ${sentence}`);
		expect(sentences.filter((one, index) => sentences.indexOf(one) !== index)).toEqual([]);
	});
});
