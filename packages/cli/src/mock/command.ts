import type { Command } from "commander";
import { command, type Perform } from "../shared/define.ts";

interface Values {
	readonly overlay?: string;
	readonly port: string;
	readonly seed?: string;
	readonly log?: string;
	readonly strict?: boolean;
	readonly localWebhooks?: boolean;
	readonly cors?: boolean;
	readonly limits: boolean;
}

export const mockCommand = (perform: Perform): Command =>
	command("mock", {
		summary: "Serve a mock of an API over HTTP",
		description:
			"Serves a stateful mock of an API, or of any OpenAPI document, on 127.0.0.1 and prints the environment variables that point a client to it, with a key. Stops on Ctrl-C.",
		examples: [
			"countersign mock arcus",
			"countersign mock api.yaml",
			"countersign mock arca --port 0 --log requests.jsonl",
		],
		exits: ["Stopped.", "The mock could not start."],
	})
		.argument("<api>", "arca, arcus, deskflow, or an OpenAPI document.")
		.option("--overlay <file>", "The overlay of the document. Without it, api.overlay.yaml beside api.yaml.")
		.option("--port <n>", "The port to listen on, 0 to 65535; 0 picks a free one.", "4010")
		.option("--seed <text>", "A seed for ids and values; another seed generates others.")
		.option("--strict", "Reject requests whose rule is an assumption.")
		.option("--local-webhooks", "Deliver webhooks to this machine too.")
		.option("--cors", "Let pages on localhost call the API from a browser.")
		.option("--no-limits", "Disable rate limits.")
		.option("--log <file>", "Append each request to this file as a line of JSON.")
		.action((provider: string, values: Values) => {
			const { overlay, port, seed, log, strict = false, localWebhooks = false, cors = false, limits } = values;
			return perform(async (machine) =>
				(await import("./mock.ts")).mock(
					{ provider, overlay, port, seed, log, strict, localWebhooks, cors, limits },
					machine,
				),
			);
		});
