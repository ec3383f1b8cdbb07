import type { Command } from "commander";
import { command, type Perform } from "../../shared/define.ts";
import { withInbox } from "../inbox-options.ts";
import type { InboxesValues } from "./inboxes.ts";

export const inboxesCommand = (perform: Perform): Command =>
	withInbox(
		command("inboxes", {
			summary: "List inboxes that no process works on, or adopt their entries",
			description:
				"Lists inboxes with entries that no process has worked on in the last minutes. adopt moves the entries and secrets of one inbox to another: use it after an inbox got another name, or after its secret was replaced while no process was running.",
			examples: [
				"countersign webhooks inboxes --file inbox.log",
				"countersign webhooks inboxes adopt arcus.1f2e3d4c --into arcus.9a8b7c6d --file inbox.log",
			],
			exits: ["Done.", "A process works on that inbox."],
		})
			.argument("[action]", "list or adopt, by default list.")
			.argument("[name]", "For adopt: the inbox whose entries are moved."),
	)
		.option("--into <name>", "The inbox that gets the entries.")
		.option("--force", "Also from an inbox that a process has worked on in the last minutes.")
		.option("--json", "List as lines of JSON.")
		.action((action: string | undefined, name: string | undefined, values: InboxesValues) =>
			perform(async (machine) => (await import("./inboxes.ts")).inboxes(action, name, values, machine)),
		);
