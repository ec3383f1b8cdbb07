import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

export const collectionsCommand = (perform: Perform): Command =>
	command("collections", {
		summary: "Write collections for Postman, Bruno and Insomnia",
		description: "Writes collections and environments for Postman, Bruno and Insomnia. The files contain no key.",
		examples: ["countersign collections arcus --out collections"],
		exits: ["Done.", "The document has problems."],
	})
		.argument("<document>", "A provider (arca, arcus or deskflow), a file, or a folder with an openapi.yaml.")
		.requiredOption("--out <dir>", "The folder that the collections are written to.")
		.action((target: string, { out }: { readonly out: string }) =>
			perform(async ({ print }) => (await import("./collections.ts")).collections({ target, out }, print)),
		);
