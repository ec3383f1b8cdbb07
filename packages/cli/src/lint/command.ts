import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

export const lintCommand = (perform: Perform): Command =>
	command("lint", {
		summary: "Check an API document by all rules",
		description: "Checks an API document by all rules, and lists every mistake with file, line and what to do.",
		examples: ["countersign lint api.yaml", "countersign lint arcus"],
		exits: ["The document has no problem.", "The document has problems."],
	})
		.argument("<document>", "A provider (arca, arcus or deskflow), a file, or a folder with an openapi.yaml.")
		.action((document: string) => perform(async ({ print }) => (await import("./lint.ts")).lint(document, print)));
