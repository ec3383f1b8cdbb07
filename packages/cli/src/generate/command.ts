import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

interface Values {
	readonly out?: string;
	readonly overlay?: string;
	readonly all?: boolean;
	readonly check?: boolean;
	readonly package?: string | true;
	readonly force?: boolean;
}

export const generateCommand = (perform: Perform): Command =>
	command("generate", {
		summary: "Write a typed client for an API document",
		description:
			"Writes a typed client for an API document. The client uses @countersign/sdk/core. For a document of any vendor, run `countersign infer` first: it writes the overlay that says how resources, methods and pages are called.",
		examples: [
			"countersign infer api.yaml && countersign generate api.yaml --out src/client",
			"countersign generate api.yaml --out packages/shop --package @acme/shop",
		],
		exits: ["Done.", "The document has problems, or generated files are out of date."],
	})
		.argument("[document]", "A provider (arca, arcus or deskflow), a file, or a folder with an openapi.yaml.")
		.option("--out <dir>", "The folder that the client is written to.")
		.option("--overlay <file>", "The overlay of the document. Without it, api.overlay.yaml beside api.yaml.")
		.option("--all", "In a clone of the Countersign repository: write its own generated files.")
		.option("--package [name]", "Write a ready package around the client: manifest, README, tests, mock and webhooks.")
		.option("--force", "Also replace files that were edited by hand.")
		.option("--check", "Write nothing, and exit with 1 if generated files are out of date.")
		.action(
			(spec: string | undefined, { all = false, check = false, force = false, out, overlay, package: name }: Values) =>
				perform(async (machine) =>
					(await import("./generate.ts")).generate({ all, check, force, spec, out, overlay, package: name }, machine),
				),
		);
