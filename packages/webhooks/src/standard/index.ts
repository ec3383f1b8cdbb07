/**
 * Verifies and signs Standard Webhooks (github.com/standard-webhooks/standard-webhooks): v1 is HMAC-SHA256 with a `whsec_` secret, v1a is
 * Ed25519 with `whpk_` and `whsk_` keys. The signature covers the message id, the timestamp and the body.
 */
import { type Refusal, refuse } from "../core/errors.ts";
import { MAX_CANDIDATES, MAX_HEADER_LENGTH, PLAIN_INTEGER } from "../core/header.ts";
import { malformed, singleHeader } from "../core/header-lookup.ts";
import { headerName, rejectUnknown, VERIFIER_OPTIONS } from "../core/options.ts";
import type { Delivery, Proof, Scheme } from "../core/scheme.ts";
import type { SecretsOption } from "../core/secrets.ts";
import { createVerifier, type VerifierOptions, type Webhooks } from "../core/verifier.ts";
import { standardKey, standardSign } from "./keys.ts";

export type { RawBody } from "../core/bytes.ts";
export { type Refusal, type SecretMatch, type WebhookErrorCode, WebhookVerificationError } from "../core/errors.ts";
export type { HeadersInput } from "../core/header-lookup.ts";
export { parseSecrets } from "../core/parse-secrets.ts";
export type { Secret, SecretSource, SecretsInput, SecretsOption } from "../core/secrets.ts";
export type {
	Acceptance,
	CheckOptions,
	CheckResult,
	SignOptions,
	VerifierOptions,
	Webhooks,
} from "../core/verifier.ts";

/** An event: any JSON object, usually with a `type`. */
export interface StandardEvent {
	/** The event type. An event without one has the type `unknown`. */
	readonly type?: string;
	/** Any other fields that the sender includes. */
	readonly [field: string]: unknown;
}

/** Options of {@link standardWebhooks}. */
export interface StandardWebhooksOptions extends VerifierOptions {
	/** `whsec_` secrets, `whpk_` public keys, or both. */
	readonly secrets: SecretsOption;
	/** The prefix of the header names, without the hyphen. Svix sends `svix-` headers in addition to or instead of `webhook-`. @defaultValue "webhook" */
	readonly headerPrefix?: string | undefined;
	/** The sender's name. Message ids must be unique within it. @defaultValue "standard" */
	readonly name?: string | undefined;
}

/** A verifier for Standard Webhooks. */
export type StandardWebhooks = Webhooks<Record<never, never>, StandardEvent>;

const SIGNATURE = /^(?:v1,[A-Za-z0-9+/]{43}=|v1a,[A-Za-z0-9+/]{86}==)$/;
/** A version, a comma and a signature in any format. */
const VERSIONED = /^[^,]+,[^,]*$/;
/** A signature followed by the comma with which proxies join repeated header lines. */
const JOINED = /^(?:v1,[A-Za-z0-9+/]{43}=|v1a,[A-Za-z0-9+/]{86}==),(?:$|v1a?,)/;
/** Visible ASCII without the dot, which separates the id from the rest of the signed content. */
const MESSAGE_ID = /^[!-\-/-~]{1,256}$/;

/**
 * Creates a verifier for Standard Webhooks.
 * @throws TypeError for invalid secrets or options
 * @example
 * ```ts
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const body = '{"type":"invoice.paid"}';
 * const event = await webhooks.verify(body, await webhooks.sign(body, { id: "msg_1" }));
 * console.log(event);
 * ```
 */
export function standardWebhooks(given: StandardWebhooksOptions): StandardWebhooks {
	rejectUnknown("standardWebhooks", given, { secrets: true, headerPrefix: true, name: true }, VERIFIER_OPTIONS);
	const { secrets, headerPrefix = "webhook", name = "standard", ...options } = given;
	headerName("standardWebhooks", "headerPrefix", headerPrefix);
	return createVerifier<Record<never, never>, StandardEvent>(standardScheme(name, headerPrefix), secrets, options);
}

function standardScheme(name: string, headerPrefix: string): Scheme<Record<never, never>, StandardEvent> {
	const header = (part: "id" | "timestamp" | "signature") => `${headerPrefix}-${part}`;
	const messageId = (headers: unknown): string | Refusal => {
		const id = singleHeader(headers, header("id"));
		if (typeof id !== "string" || MESSAGE_ID.test(id)) return id;
		return malformed("the id must have 1 to 256 visible characters and no dot");
	};
	return {
		name,
		secretParts: { signatures: [header("signature")] },
		importKey: standardKey,
		readProof(headers): Proof | Refusal {
			const id = messageId(headers);
			if (typeof id !== "string") return id;
			const timestamp = singleHeader(headers, header("timestamp"));
			if (typeof timestamp !== "string") return timestamp;
			if (!PLAIN_INTEGER.test(timestamp)) return malformed("the timestamp must be an integer");
			const signatures = singleHeader(headers, header("signature"));
			if (typeof signatures !== "string") return signatures;
			const candidates = readSignatures(signatures);
			if ("ok" in candidates) return candidates;
			return { timestamp: Number(timestamp), prefix: `${id}.${timestamp}.`, candidates };
		},
		readEvent: (json) =>
			typeof json === "object" && json !== null && !Array.isArray(json)
				? (json as StandardEvent)
				: "The body is not a JSON object.",
		eventType: ({ type }) => (typeof type === "string" && type ? type : "unknown"),
		// The signature covers the id, so it identifies the event as reliably as the body does.
		eventId(_event, { headers }: Delivery) {
			const id = messageId(headers);
			if (typeof id === "string") return id;
			throw new TypeError(`The id of this event must be in the ${header("id")} header. ${id.message}`);
		},
		async sign({ body, secrets, timestamp, id = newMessageId() }) {
			if (!MESSAGE_ID.test(id)) throw new TypeError("id must have 1 to 256 visible characters and no dot.");
			if (!PLAIN_INTEGER.test(`${timestamp}`)) throw new TypeError("timestamp must be a whole number of seconds.");
			const message = { prefix: `${id}.${timestamp}.`, body };
			const signatures = await Promise.all(secrets.map((secret) => standardSign(secret, message)));
			return { [header("id")]: id, [header("timestamp")]: `${timestamp}`, [header("signature")]: signatures.join(" ") };
		},
	};
}

function readSignatures(text: string): readonly string[] | Refusal {
	if (text.length > MAX_HEADER_LENGTH) return malformed("it is too long");
	const parts = text.split(/[ \t]+/).filter((part) => part !== "");
	// A proxy has joined two header lines, but there must be exactly one.
	if (parts.some((part) => JOINED.test(part))) return malformed("expected exactly one");
	// Ignore other versions and anything that a proxy or a later specification adds.
	const candidates = parts.filter((part) => SIGNATURE.test(part));
	if (candidates.length > MAX_CANDIDATES) return malformed("it has too many signatures");
	if (candidates.length > 0) return candidates;
	return parts.every((part) => VERSIONED.test(part))
		? refuse("no_supported_signature", "The header has no v1 or v1a signature.")
		: malformed("each part must be a version, a comma and a signature");
}

function newMessageId(): string {
	return `msg_${crypto.randomUUID().replaceAll("-", "")}`;
}
