import type { Command } from "commander";
import { command, oneOf, type Perform } from "../../shared/define.ts";
import type { RotateValues } from "./rotate.ts";

export const rotateCommand = (perform: Perform): Command =>
	command("rotate", {
		summary: "Change the signing secret of a live endpoint",
		description:
			"Changes the secret of an Arcus webhook endpoint without losing an event. The file is the secret store that your receivers load from. If it does not exist, it starts with the secret in ARCUS_WEBHOOK_SECRET or --secret. Run the command again to resume after a crash, and once more after the overlap to finish. The key comes from ARCUS_API_KEY. COUNTERSIGN_ENCRYPTION_KEYS encrypts and decrypts the file.",
		examples: ["countersign webhooks rotate --endpoint we_1 --secrets-file secrets.json --wait"],
		exits: ["The rotation is complete, or the overlap has begun.", "The API rejected a request."],
	})
		.requiredOption("--endpoint <id>", "The id of the endpoint.")
		.requiredOption("--secrets-file <file>", "The file of the secret store.")
		.option("--secret <secret>", "The secret in use, for a new file. Other users of this machine can see it.")
		.option("--overlap <duration>", "How long the old secret stays valid, such as 90m; by default 24h.")
		.option(
			"--lead <duration>",
			"How long to wait before the switch, by default not at all. If receivers refuse deliveries during the switch, use their refreshInterval (5s by default).",
		)
		.addOption(
			oneOf("--strategy <name>", "Change the endpoint in place, or run a second one in parallel.", [
				"in-place",
				"parallel",
			]).default("in-place"),
		)
		.option("--wait", "Wait for the end of the overlap, and finish.")
		.option("--entity <id>", "The entity, by default ARCUS_ENTITY_ID.")
		.option("--base-url <url>", "The address of the API, by default ARCUS_BASE_URL, or Arcus itself.")
		.action((values: RotateValues) =>
			perform(async (machine) => (await import("./rotate.ts")).rotate(values, machine)),
		);
