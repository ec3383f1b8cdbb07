import type { Command } from "commander";
import { command, type Perform } from "../../shared/define.ts";
import { withInbox } from "../inbox-options.ts";
import type { InboxesValues } from "./inboxes.ts";

export const inboxesCommand = (perform: Perform): Command =>
	withInbox(
		command("inboxes", {
			summary: "List inboxes that no process uses, or move their entries",
			description:
				"Lists inboxes that have entries but were not used by any process in the last 3 minutes. adopt moves the entries and secrets of one inbox to another. Use it after you renamed an inbox, or replaced its secret while no process was running.",
			examples: [
				"countersign webhooks inboxes --file inbox.log",
				"countersign webhooks inboxes adopt arcus.1f2e3d4c --into arcus.9a8b7c6d --file inbox.log",
			],
			exits: ["Done.", "A process uses that inbox."],
		})
			.argument("[action]", "list or adopt, by default list.")
			.argument("[name]", "For adopt: the inbox whose entries are moved."),
	)
		.option("--into <name>", "The inbox that gets the entries.")
		.option("--force", "Adopt even if a process used the inbox in the last 3 minutes.")
		.option("--json", "List as lines of JSON.")
		.action((action: string | undefined, name: string | undefined, values: InboxesValues) =>
			perform(async (machine) => (await import("./inboxes.ts")).inboxes(action, name, values, machine)),
		);
