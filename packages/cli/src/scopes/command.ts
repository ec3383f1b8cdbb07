import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

export const scopesCommand = (perform: Perform): Command =>
	command("scopes", {
		summary: "List the scopes that the calls of a request log need",
		description:
			"Lists the smallest set of scopes that the calls in a request log need. Each line of the log is a JSON object with `operation`, or with `method` and `path`.",
		examples: ["countersign scopes --from requests.jsonl", "countersign scopes arcus --from requests.jsonl"],
		exits: ["Done.", "The log has calls that are not operations of the API."],
	})
		.argument("[document]", "A provider, a file or a folder. By default, the provider that most calls belong to.")
		.requiredOption("--from <file>", "The request log, written by countersign mock --log.")
		.action((target: string | undefined, { from }: { readonly from: string }) =>
			perform(async (machine) => (await import("./scopes.ts")).scopes({ target, from }, machine)),
		);
