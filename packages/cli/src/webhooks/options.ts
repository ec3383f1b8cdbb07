import { type SecretStore, secretStore, type VerifierOptions } from "@countersign/webhooks";
import { fileDocument } from "@countersign/webhooks/node";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { fileReason } from "../shared/system-error.ts";
import type { SenderValues } from "./sender-options.ts";
import { type AnyWebhooks, type Sender, senderNamed } from "./senders.ts";

/**
 * The sender and its verifier, with the secrets that were named.
 *
 * @throws UsageError if there are no secrets, or their file cannot be used
 */
export async function verifierOf(
	values: SenderValues,
	machine: Machine,
	options: VerifierOptions = {},
): Promise<{ readonly sender: Sender; readonly webhooks: AnyWebhooks }> {
	const sender = senderNamed(values.sender);
	if (values.verification !== undefined && sender.name !== "deskflow")
		throw new UsageError(`--verification is only for the sender deskflow, but the sender is ${sender.name}.`);
	const { clock, environment } = machine;
	const file = values.secretsFile;
	if (file !== undefined && !machine.exists(file))
		throw new UsageError(`--secrets-file ${file} does not exist. Run countersign webhooks rotate to create it.`);
	const secrets = file === undefined ? values.secret : await storeIn(file, machine);
	try {
		const { verification } = values;
		const webhooks = sender.webhooks({ now: () => clock.now(), ...options, secrets, verification, environment });
		return { sender, webhooks };
	} catch (error) {
		if (error instanceof TypeError) throw new UsageError(error.message);
		throw error;
	}
}

/** A verifier only logs that its store cannot be read, with the whole error, so it is read here once before. */
async function storeIn(file: string, { disk, clock }: Machine): Promise<SecretStore> {
	const store = secretStore(fileDocument(file, { disk, clock }), { clock });
	const { secrets } = await store.read().catch((error: unknown) => {
		throw new UsageError(`--secrets-file ${file} cannot be used: ${fileReason(error)}.`);
	});
	if (secrets.length === 0)
		throw new UsageError(`--secrets-file ${file} has no secrets. Run countersign webhooks rotate to create it.`);
	return store;
}

/** @throws UsageError unless the text is a whole number from `least` to `most` */
export function integer(name: string, text: string, most = 65_535, least = 0): number {
	const value = Number(text);
	if (!/^\d+$/.test(text) || value > most || value < least)
		throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, but was ${text}.`);
	return value;
}

/** @throws UsageError unless the text is the status of a response */
export const statusOf = (name: string, text: string): number => integer(name, text, 599, 200);

/** Returns seconds since 1970, from a number of seconds or from a date and time. */
export function moment(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Math.floor(Date.parse(text) / 1000);
	if (!Number.isFinite(seconds))
		throw new UsageError(`--${name} must be seconds or ISO 8601 (2026-05-04T09:30:00Z), but was ${text}.`);
	return seconds;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Returns the milliseconds of a duration: `24h`, `90m`, `30s`, `250ms` or `2d`. */
export function duration(name: string, text: string): number {
	const found = /^(\d+)(ms|s|m|h|d)$/.exec(text);
	const unit = UNITS[found?.[2] ?? ""];
	if (!found || unit === undefined || Number(found[1]) === 0)
		throw new UsageError(`--${name} must be a duration such as 24h, 90m, 30s, 250ms or 2d, but was ${text}.`);
	return Number(found[1]) * unit;
}

/** Header lines as pairs. */
export function headerLines(lines: readonly string[]): [string, string][] {
	return lines.map((line) => {
		const found = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*(.*?)[ \t]*$/.exec(line);
		if (!found) throw new UsageError(`A header must look like "Name: value", but was ${JSON.stringify(line)}.`);
		return [found[1] ?? "", found[2] ?? ""];
	});
}

/** The bytes of a file, or of standard input for `-`. */
export function bytesOf(file: string, { read }: Pick<Machine, "read">): Uint8Array {
	try {
		return read(file);
	} catch (error) {
		throw new UsageError(`${file} cannot be read: ${fileReason(error)}.`);
	}
}

/**
 * A URL that can be posted to.
 *
 * @param what the argument or option that the text comes from
 */
export function target(text: string | undefined, what: string): string {
	if (text === undefined) throw new UsageError(`Missing ${what}: the URL of your receiver.`);
	if (!/^https?:\/\//.test(text) || !URL.canParse(text))
		throw new UsageError(`${what} must be a URL that begins with http:// or https://, but was ${text}.`);
	return text;
}
