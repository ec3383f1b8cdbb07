import type { Command } from "commander";
import { oneOf, repeated } from "../shared/define.ts";

/** The senders whose webhooks the commands know, by name; senders.ts has one for each. */
export const SENDERS = [
	"arcus",
	"arca",
	"deskflow",
	"standard",
	"github",
	"hookdeck",
	"lemonsqueezy",
	"paddle",
	"shopify",
	"slack",
	"stripe",
] as const;

/** Values of the options that every command with a verifier takes. */
export interface SenderValues {
	readonly sender?: string | undefined;
	readonly secret?: readonly string[] | undefined;
	readonly secretsFile?: string | undefined;
	readonly verification?: string | undefined;
}

const SECRETS = `
Secrets come from ARCUS_WEBHOOK_SECRET, ARCA_WEBHOOK_TOKEN or, for other senders, <SENDER>_WEBHOOK_SECRET.
Write "new,old@2026-12-01T00:00:00Z" for two secrets, one of which expires.`;

/** Adds the options that every command with a verifier takes. */
export const withSender = (command: Command): Command =>
	command
		.optionsGroup("Sender and secrets:")
		.addOption(oneOf("--sender <name>", "The sender; standard is Standard Webhooks.", SENDERS).default("arcus"))
		.addOption(repeated("--secret <secret>", "A signing secret. Other users of this machine can see it."))
		.option("--secrets-file <file>", "The file of a secret store, as rotate writes it.")
		.addOption(
			oneOf("--verification <how>", "How deliveries of Deskflow are verified, by default not at all.", [
				"none",
				"path",
				"hmac",
			]),
		)
		.addHelpText("after", SECRETS);
