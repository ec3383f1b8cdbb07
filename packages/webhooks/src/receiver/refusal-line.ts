import type { Refusal, WebhookErrorCode } from "../core/errors.ts";
import { ADVICE, likelyCauses } from "../core/explain.ts";
import { type HeadersInput, singleHeader } from "../core/header-lookup.ts";
import { oneLine, withoutQuotes, withoutTokens } from "../core/one-line.ts";
import type { EventReader } from "../core/scheme.ts";

/** The part of a verifier that the log names. */
export type Sender = Pick<EventReader<never, never>, "name" | "secretsVariable">;

/** What is known about a refused delivery. */
export interface RefusedDelivery {
	readonly refusal: Refusal;
	/** The status that the sender gets. */
	readonly status: number;
	/** Unknown if the delivery was refused before its body was read. */
	readonly body?: string | Uint8Array | undefined;
	readonly headers?: HeadersInput | undefined;
	/** What to do, if the adapter knows it. @defaultValue what `explain` advises for the code */
	readonly advice?: string | undefined;
}

/** Finding the cause tries many variants of the body. Anyone can send a large one, so larger ones are not tried. */
const EXPLAINED_UP_TO = 65_536;
const MAX_LINE = 1_000;
const MAX_MESSAGE = 300;
const MAX_AGENT = 80;

const CLOCK_CODES: ReadonlySet<WebhookErrorCode> = new Set(["timestamp_too_old", "timestamp_too_new"]);

/** Returns the log line about a refused delivery: what is wrong, the likely cause, and what to do. Contains no secret, signature or body. */
export async function refusalLine(
	webhooks: Sender,
	{ refusal, status, body, headers, advice }: RefusedDelivery,
	now: number,
): Promise<string> {
	const { code } = refusal;
	const causes = await causesOf(webhooks, { refusal, body, headers });
	const message = code === "invalid_payload" ? withoutQuotes(refusal.message) : refusal.message;
	const parts = [
		`A delivery of ${JSON.stringify(webhooks.name)} got ${status} ${code}: ${oneLine(withoutTokens(message), MAX_MESSAGE)}`,
		causes.length > 0 && `Likely cause: ${oneLine(causes.join(" Or: "), MAX_MESSAGE)}`,
		code === "no_active_secret" ? secretAdvice(webhooks) : `What to do: ${advice ?? ADVICE[code]}`,
		CLOCK_CODES.has(code) && `This machine's clock shows ${new Date(now).toISOString()}.`,
		headers !== undefined && agentOf(headers),
	];
	return oneLine(parts.filter((part) => part !== false && part !== "").join(" "), MAX_LINE);
}

async function causesOf(
	webhooks: Sender,
	{ refusal, body, headers }: Omit<RefusedDelivery, "status">,
): Promise<readonly string[]> {
	if (body === undefined || headers === undefined || body.length > EXPLAINED_UP_TO) return [];
	try {
		return await likelyCauses(webhooks, refusal.code, body, headers);
	} catch {
		// The scheme of a sender can throw. The advice does not depend on it.
		return [];
	}
}

function secretAdvice({ secretsVariable }: Sender): string {
	const set = secretsVariable === undefined ? "" : `Set the environment variable ${secretsVariable}, or check`;
	return `What to do: ${set || "Check"} what \`secrets\` returns and when each secret is valid. Senders get 503 and retry until there is a secret.`;
}

function agentOf(headers: NonNullable<RefusedDelivery["headers"]>): string {
	const agent = singleHeader(headers, "User-Agent");
	return typeof agent === "string" ? `Sent by ${JSON.stringify(oneLine(withoutTokens(agent), MAX_AGENT))}.` : "";
}
