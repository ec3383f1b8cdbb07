import { existsSync, readFileSync } from "node:fs";
import { secretStore } from "@countersign/webhooks";
import { fileDocument } from "@countersign/webhooks/node";
import { UsageError } from "../shared/usage.ts";
import { type AnyWebhooks, type Sender, type SenderOptions, senderNamed } from "./senders.ts";

/** Options that every command with a verifier takes, for `parseArgs`. */
export const senderOptions = {
	sender: { type: "string" },
	secret: { type: "string", multiple: true },
	"secrets-file": { type: "string" },
	verification: { type: "string" },
} as const;

export interface SenderValues {
	readonly sender?: string | undefined;
	readonly secret?: readonly string[] | undefined;
	readonly "secrets-file"?: string | undefined;
	readonly verification?: string | undefined;
}

/** The sender and its verifier, with the secrets that were named. */
export function verifierOf(
	values: SenderValues,
	options: SenderOptions = {},
): { readonly sender: Sender; readonly webhooks: AnyWebhooks } {
	const sender = senderNamed(values.sender);
	if (values.verification !== undefined && sender.name !== "deskflow")
		throw new UsageError(`--verification is for deskflow alone, and the sender is ${sender.name}`);
	const file = values["secrets-file"];
	if (file !== undefined && !existsSync(file)) throw new UsageError(`there is no secrets file ${file}`);
	const secrets = file === undefined ? values.secret : secretStore(fileDocument(file));
	try {
		return { sender, webhooks: sender.webhooks({ ...options, secrets, verification: values.verification }) };
	} catch (error) {
		if (error instanceof TypeError) throw new UsageError(error.message);
		throw error;
	}
}

export function integer(name: string, text: string | undefined, fallback: number, most = 65_535): number {
	if (text === undefined) return fallback;
	const value = Number(text);
	if (!/^\d+$/.test(text) || value > most) throw new UsageError(`--${name} must be 0 to ${most}, and is ${text}`);
	return value;
}

/** Seconds since 1970, of seconds or of a date and time. */
export function moment(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Math.floor(Date.parse(text) / 1000);
	if (!Number.isFinite(seconds))
		throw new UsageError(`--${name} must be seconds or ISO 8601 (2026-05-04T09:30:00Z), and is ${text}`);
	return seconds;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds, of `24h`, `90m`, `30s`, `250ms` or `2d`. */
export function duration(name: string, text: string): number {
	const found = /^(\d+)(ms|s|m|h|d)$/.exec(text);
	const unit = UNITS[found?.[2] ?? ""];
	if (!found || unit === undefined || Number(found[1]) === 0)
		throw new UsageError(`--${name} must look like 24h, 90m, 30s, 250ms or 2d, and is ${text}`);
	return Number(found[1]) * unit;
}

/** Header lines as pairs. */
export function headerLines(lines: readonly string[]): [string, string][] {
	return lines.map((line) => {
		const found = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*(.*?)[ \t]*$/.exec(line);
		if (!found) throw new UsageError(`a header must look like "Name: value", and is ${JSON.stringify(line)}`);
		return [found[1] ?? "", found[2] ?? ""];
	});
}

/** The bytes of a file, or of standard input for `-`. */
export function bytesOf(file: string): Uint8Array {
	try {
		return readFileSync(file === "-" ? 0 : file);
	} catch (error) {
		throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
	}
}

/** A URL that can be posted to. */
export function target(text: string | undefined, what: string): string {
	if (text === undefined) throw new UsageError(`${what} needs a URL`);
	if (!/^https?:\/\//.test(text) || !URL.canParse(text))
		throw new UsageError(`a URL must begin with http:// or https://, and is ${text}`);
	return text;
}
