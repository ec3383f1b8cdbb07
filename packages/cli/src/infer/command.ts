import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

interface Values {
	readonly out?: string;
	readonly all?: boolean;
}

export const inferCommand = (perform: Perform): Command =>
	command("infer", {
		summary: "Conclude what an OpenAPI document cannot say",
		description:
			"Reads an OpenAPI document (2.0 to 3.2, YAML or JSON) and writes an overlay with what a client needs and OpenAPI cannot say: names of resources and methods, pagination, idempotency keys, errors and secrets. Each entry says why and how sure it is. Review the overlay, then run `countersign generate`. Another run keeps your edits and adds what is new.",
		examples: ["countersign infer api.yaml", "countersign infer api.yaml --out overlays/api.yaml"],
		exits: ["Done.", "The document cannot be read."],
	})
		.argument("<document>", "An OpenAPI document.")
		.option("--out <file>", "The overlay to write. Without it, api.overlay.yaml beside api.yaml.")
		.option("--all", "List every resource, correction and conclusion, not only the first ones.")
		.action((document: string, { out, all = false }: Values) =>
			perform(async (machine) => (await import("./infer.ts")).infer({ document, out, all }, machine)),
		);
