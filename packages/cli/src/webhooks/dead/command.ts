import type { Command } from "commander";
import { command, type Perform, repeated } from "../../shared/define.ts";
import { withInbox } from "../inbox-options.ts";
import type { DeadValues } from "./dead.ts";

export const deadCommand = (perform: Perform): Command =>
	withInbox(
		command("dead", {
			summary: "List, retry or discard the dead entries of an inbox",
			description:
				"Lists the entries that an inbox no longer retries, oldest first. replay retries them with all their attempts; discard removes them permanently.",
			examples: [
				"countersign webhooks dead --file inbox.log",
				'countersign webhooks dead replay --all --database "$DATABASE_URL"',
			],
			exits: ["Done.", "One of the ids is not a dead entry."],
		}).argument("[action]", "list, replay or discard, by default list."),
	)
		.option("--inbox <name>", "Only entries of this inbox.")
		.addOption(repeated("--id <id>", "This entry."))
		.option("--all", "All dead entries.")
		.option("--limit <n>", "The maximum number of entries; for list, the default is 100.")
		.option("--json", "List as lines of JSON, bodies included.")
		.action((action: string | undefined, values: DeadValues) =>
			perform(async (machine) => (await import("./dead.ts")).dead(action, values, machine)),
		);
