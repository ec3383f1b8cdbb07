import type { Command } from "commander";
import { command, type Perform, repeated } from "../../shared/define.ts";
import { withSender } from "../sender-options.ts";
import type { VerifyValues } from "./verify.ts";

export const verifyCommand = (perform: Perform): Command =>
	withSender(
		command("verify", {
			summary: "Verify a saved delivery and explain why it fails",
			description: "Verifies the exact bytes of a delivery: one in files, or one that listen --save has saved.",
			examples: [
				"countersign webhooks verify --saved deliveries.jsonl --line 3 --explain",
				"countersign webhooks verify body.json --headers headers.txt",
			],
			exits: ["The delivery is genuine.", "The delivery is refused."],
		})
			.argument("[body]", "The file of a body; - is standard input.")
			.addOption(repeated("--header <line>", 'A header of the delivery, as "Name: value".'))
			.option("--headers <file>", "A file with one header on each line.")
			.option("--saved <file>", "A file of saved deliveries, instead of a body.")
			.option("--line <n>", "The line of the saved delivery, by default the first.")
			.option("--url <url>", "The URL that it was delivered to, for a secret in the path.")
			.option(
				"--at <time>",
				"Verify as if it were this time, in seconds since 1970 or ISO 8601; by default now, or the time when it was saved.",
			)
			.option("--tolerance <seconds>", "The maximum age of a signature, in seconds, or off.", "300")
			.option("--explain", "Look for common mistakes and say which one explains the failure.")
			.option("--json", "Print the result as JSON."),
	).action((body: string | undefined, values: VerifyValues) =>
		perform(async (machine) => (await import("./verify.ts")).verify(body, values, machine)),
	);
