import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

export const lintCommand = (perform: Perform): Command =>
	command("lint", {
		summary: "Check an API document against all rules",
		description:
			"Checks an API document against all rules and lists every problem with its file, its line and how to fix it.",
		examples: ["countersign lint api.yaml", "countersign lint arcus"],
		exits: ["The document has no problems.", "The document has problems."],
	})
		.argument("<document>", "A provider (arca, arcus or deskflow), a file, or a folder with an openapi.yaml.")
		.action((document: string) => perform(async (machine) => (await import("./lint.ts")).lint(document, machine)));
