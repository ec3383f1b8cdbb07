import { Command } from "commander";
import { command, type Manual, type Perform } from "../shared/define.ts";
import type { ExportArguments } from "./export.ts";
import type { MirrorArguments } from "./mirror.ts";

const ACTIONS: Readonly<Record<MirrorArguments["action"], Manual>> = {
	run: {
		summary: "Copy everything, and follow changes until it is stopped",
		examples: [
			"countersign mirror run arcus --database .mirror",
			"countersign mirror run arcus --database postgres://localhost/shop --once",
			"countersign mirror run api.yaml --database .mirror",
		],
		exits: ["Everything was read.", "Something could not be read to its end; run it again."],
	},
	verify: {
		summary: "Compare the copy with the API, and print what is proved",
		description:
			"Compares every record with the API, and prints what was proved, what could not be proved, and every difference. What differs is corrected.",
		examples: ["countersign mirror verify arcus --database .mirror"],
		exits: ["Everything is proved.", "Something differs or could not be proved."],
	},
	status: {
		summary: "Show rows, progress and errors without calling the API",
		examples: ["countersign mirror status arcus --database .mirror"],
		exits: ["Everything was read.", "Something was not read to its end yet."],
	},
};

const EXPORT: Manual = {
	summary: "Write the copy into Parquet files or a DuckDB file for BI",
	description:
		"Writes the copy as it is at one moment, without calling the API. The files appear when all of it is written. The table _mirror_export says how complete the copy was. Needs the package @duckdb/node-api.",
	examples: [
		"countersign mirror export arcus --database .mirror --duckdb shop.duckdb",
		"countersign mirror export arcus --database .mirror --parquet shop --resources orders,accounts",
	],
	exits: ["Everything was written.", "Something could not be written."],
};

const withDatabase = (built: Command): Command =>
	built
		.argument("<api>", "arca, arcus, or an OpenAPI document.")
		.option("--overlay <file>", "The overlay of the document. Without it, api.overlay.yaml beside api.yaml.")
		.requiredOption("--database <url or folder>", "A PostgreSQL URL, or a folder for an embedded database.")
		.option("--schema <name>", "The schema that holds the tables.", "mirror");

const exportCommand = (perform: Perform): Command =>
	withDatabase(command("export", EXPORT))
		.option("--resources <names>", "Which lists to write, separated by commas. Without it, all.")
		.option("--duckdb <file>", "A DuckDB file to write. An earlier export is replaced.")
		.option("--parquet <folder>", "A folder for Parquet files, one for each table. An earlier export is replaced.")
		.option("--raw", "Add the JSON of each record, as the column _mirror_raw.")
		.action((provider: string, values: Omit<ExportArguments, "provider">) =>
			perform(async (machine) => (await import("./export.ts")).exportCopy({ ...values, provider }, machine)),
		);

function actionCommand(action: MirrorArguments["action"], perform: Perform): Command {
	const built = withDatabase(command(action, ACTIONS[action])).option(
		"--resources <names>",
		"Which lists to copy, separated by commas. Without it, all.",
	);
	if (action !== "status")
		built
			.option("--share <part>", "The part of the key's rate limit that it may use, from 0.01 to 1.", "0.5")
			.option("--server <url>", "The base URL that the copy came from, if the API has moved to another one.");
	if (action === "run")
		built
			.option("--once", "End when everything was read.")
			.option(
				"--webhooks <port>",
				"Receive webhooks on this port; the secret comes from the environment. 0 picks a free one.",
			)
			.option("--health <port>", "Serve the status on this port, with 503 while something fails. 0 picks a free one.");
	if (action === "verify")
		built.option("--deep", "Fetch each record by its id, too, where that shows fields that lists leave out.");
	return built.action((provider: string, values: Omit<MirrorArguments, "action" | "provider">) =>
		perform(async (machine) => (await import("./mirror.ts")).mirror({ ...values, action, provider }, machine)),
	);
}

export const mirrorCommand = (perform: Perform): Command =>
	new Command("mirror")
		.summary("Keep a copy of the data in PostgreSQL or a folder, and prove that it is complete")
		.description(
			"Keeps a copy of the data in PostgreSQL, or in a folder, and proves that it is complete. The key comes from the environment variables that the clients read, such as ARCUS_API_KEY. For an OpenAPI document, they begin with its name, as countersign mock prints them.",
		)
		.addCommand(actionCommand("run", perform))
		.addCommand(actionCommand("verify", perform))
		.addCommand(actionCommand("status", perform))
		.addCommand(exportCommand(perform));
