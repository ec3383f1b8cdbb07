import type { Command } from "commander";
import { command, type Perform, repeated } from "../../shared/define.ts";
import { withSender } from "../sender-options.ts";
import type { SendValues } from "./send.ts";

export const sendCommand = (perform: Perform): Command =>
	withSender(
		command("send", {
			summary: "Sign an event and deliver it to a URL",
			description: "Signs an event as its sender would and delivers it to a URL.",
			examples: [
				"countersign webhooks send http://127.0.0.1:3000/webhooks --event order.paid",
				"countersign webhooks send --list",
			],
			exits: ["Every response was as expected.", "A response was not as expected, or the URL did not respond."],
		})
			.argument("[url]", "The URL of your receiver.")
			.option("--event <name>", "A documented event, filled with an example.")
			.option("--list", "List the names of the events without delivering one.")
			.option("--body <file>", "Deliver this body byte for byte; - is standard input.")
			.option("--id <id>", "The id of the event, by default a new one.")
			.option("--times <n>", "How many times to deliver it.", "1")
			.option("--wait <duration>", "How long to wait for a receiver that does not listen yet.", "10s")
			.option("--at <time>", "The time of the signature, in seconds since 1970 or ISO 8601, by default now.")
			.option("--forge", "Sign with a random secret, to see the delivery refused.")
			.option("--expect <status>", "The status that counts as success, by default any 2xx.")
			.addOption(repeated("--header <line>", 'Add a header, as "Name: value".')),
	).action((url: string | undefined, values: SendValues) =>
		perform(async (machine) => (await import("./send.ts")).send(url, values, machine)),
	);
