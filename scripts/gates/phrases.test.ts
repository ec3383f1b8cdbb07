import { describe, expect, it } from "vitest";
import { findPhrases, isProse } from "./phrases.ts";

const found = (text: string, path = "docs/a.md") => findPhrases(path, text).map((finding) => finding.found);

describe("the phrase list", () => {
	it("every phrase of the glossary is found", () => {
		for (const sentence of [
			"The rule stands in a table.",
			"a date that is none",
			"A key in the query is no parameter.",
			"The import goes on.",
			"kept for ever",
			"The totals are counted anew.",
			"Whoever answers owns it.",
			"The sender is told to wait.",
			"mend the request",
			"options that cannot be meant",
			"The key is asked again.",
			"The store takes back the claim, or has taken back one.",
			"It asks in vain.",
			"Redis is away.",
			"a worker that was overtaken",
			"The time ran out.",
			"It has stopped to deliver.",
			"`name` must be a text.",
			"It is handled all the same.",
			"The delivery is answered with 200.",
		])
			expect(found(sentence), sentence).not.toEqual([]);
	});

	it("a phrase is found across a line break inside a comment, at its first line", () => {
		const text = "const a = 1;\n/**\n * The import goes\n * on.\n */\n";
		expect(findPhrases("a.ts", text)).toMatchObject([{ line: 3, found: "goes on" }]);
		expect(found("// kept for\n// ever")).toEqual(["for ever"]);
	});

	it("ordinary words that contain a phrase are not found", () => {
		expect(
			found("Understanding amendments; a standalone recommendation. Tell nonevents apart: for every one."),
		).toEqual([]);
		expect(found("There is no file. It is no longer a list. There\nare no values.")).toEqual([]);
		expect(found("A text file. The digests are all the same. The question is answered with a list.")).toEqual([]);
	});

	it("the word letters is reported in the inbox, where it means entries, but not as letters of the alphabet", () => {
		const path = "packages/webhooks/src/inbox/inbox.ts";
		expect(found("The letters wait.", path)).toEqual(["letters"]);
		expect(found("Dead letters, and names of letters, digits and dots.", path)).toEqual([]);
		expect(found("The letters wait.", "packages/sdk/src/core/call.ts")).toEqual([]);
	});

	it("generated files, data, released notes and the rule itself are left out", () => {
		expect(isProse("packages/sdk/src/core/client.ts")).toBe(true);
		expect(isProse(".changeset/lists-end.md")).toBe(true);
		for (const path of [
			"packages/sdk/src/arcus/generated/types.ts",
			"examples/data/northwind/orders.csv",
			"packages/sdk/CHANGELOG.md",
			"pnpm-lock.yaml",
			"scripts/gates/phrases.ts",
		])
			expect(isProse(path), path).toBe(false);
	});
});
