import type { Command } from "commander";
import { command, oneOf, type Perform } from "../shared/define.ts";

interface Values {
	readonly out: string;
	readonly baseUrl?: string;
	readonly entity?: string;
	readonly mode: string;
}

export const collectionsCommand = (perform: Perform): Command =>
	command("collections", {
		summary: "Write collections for Postman, Bruno and Insomnia",
		description: "Writes collections and environments for Postman, Bruno and Insomnia. The files contain no key.",
		examples: [
			"countersign collections arcus --out collections",
			"countersign collections arcus --out collections --base-url http://127.0.0.1:4010/v1 --entity ent_mock --mode test",
		],
		exits: ["Done.", "The document has problems."],
	})
		.argument("<document>", "A provider (arca, arcus or deskflow), a file, or a folder with an openapi.yaml.")
		.requiredOption("--out <dir>", "The folder that the collections are written to.")
		.option("--base-url <url>", "The base URL in the environments. By default the server of the document.")
		.option("--entity <id>", "The entity in the environments.")
		.addOption(oneOf("--mode <mode>", "The mode of your key.", ["test", "live"]).default("test"))
		.action((target: string, { out, entity, baseUrl, mode }: Values) =>
			perform(async (machine) => {
				const values = { ...(baseUrl && { baseUrl }), ...(entity && { entityId: entity }), mode };
				const lastYear = new Date(machine.clock.now()).getUTCFullYear() - 1;
				return (await import("./collections.ts")).collections({ target, out, lastYear, ...values }, machine);
			}),
		);
