import type { Command } from "commander";
import { command, type Perform, repeated } from "../../shared/define.ts";
import { withSender } from "../sender-options.ts";
import type { ReplayValues } from "./replay.ts";

export const replayCommand = (perform: Perform): Command =>
	withSender(
		command("replay", {
			summary: "Deliver saved deliveries again",
			description:
				"Delivers what listen --save or forward --save has saved. Each delivery is signed again, because its signature has expired. It keeps its event id, so that a receiver recognizes it.",
			examples: ["countersign webhooks replay deliveries.jsonl http://127.0.0.1:3000/webhooks"],
			exits: ["Every response was 2xx.", "A response was not 2xx, or the URL did not respond."],
		})
			.argument("<file>", "A file of saved deliveries.")
			.argument("<url>", "The URL of your receiver, such as http://127.0.0.1:3000/webhooks.")
			.option("--as-is", "Keep the saved signature, for receivers that accept old ones or whose clock is set back.")
			.addOption(repeated("--line <n>", "Only this line of the file.")),
	).action((file: string, url: string, values: ReplayValues) =>
		perform(async (machine) => (await import("./replay.ts")).replay(file, url, values, machine)),
	);
