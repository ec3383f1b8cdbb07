/**
 * Verifies webhooks from any sender that signs with an HMAC. Describe the signature format, or use the preset of a well-known sender.
 * Nothing here starts a timer, opens a connection, reads a file or reads the environment.
 */
import { realClock } from "../core/clock.ts";
import { rejectIgnored, rejectUnknown, VERIFIER_OPTIONS } from "../core/options.ts";
import type { SecretsOption } from "../core/secrets.ts";
import { createVerifier, type VerifierOptions, type Webhooks } from "../core/verifier.ts";
import { checkFormat, MAKER } from "./check-format.ts";
import { eventReader } from "./events.ts";
import type { HmacEvent, HmacFormat } from "./format.ts";
import { hmacProof } from "./scheme.ts";

export type { RawBody } from "../core/bytes.ts";
export type { Clock } from "../core/clock.ts";
export { type Refusal, type SecretMatch, type WebhookErrorCode, WebhookVerificationError } from "../core/errors.ts";
export type { HeadersInput } from "../core/header-lookup.ts";
export type { HashAlgorithm } from "../core/key.ts";
export { parseSecrets } from "../core/parse-secrets.ts";
export type { Delivery } from "../core/scheme.ts";
export type { SecretCacheOptions } from "../core/secret-source.ts";
export type { Secret, SecretSource, SecretsInput, SecretsOption } from "../core/secrets.ts";
export type {
	Acceptance,
	CheckOptions,
	CheckResult,
	SignOptions,
	VerifierOptions,
	Webhooks,
} from "../core/verifier.ts";
export {
	type HmacEvent,
	type HmacFormat,
	type HmacSignature,
	type HmacTimestamp,
	type HmacValue,
	type SignedParts,
	withUrl,
} from "./format.ts";
export { github, hookdeck, lemonsqueezy, paddle, shopify, slack, stripe } from "./presets.ts";

/** Options of {@link hmacWebhooks}: a format, the secrets, and the options that all verifiers share. */
export interface HmacWebhooksOptions<Event extends object = HmacEvent> extends HmacFormat<Event>, VerifierOptions {
	/** The signing secret; several secrets, each with its validity period, during a rotation; or a function or source that loads them. */
	readonly secrets: SecretsOption;
}

/** A verifier for one sender's deliveries. */
export type HmacWebhooks<Event extends object = HmacEvent> = Webhooks<Record<never, never>, Event>;

const OWN_OPTIONS: Readonly<Record<Exclude<keyof HmacWebhooksOptions, keyof VerifierOptions>, true>> = {
	name: true,
	secrets: true,
	signature: true,
	algorithm: true,
	timestamp: true,
	messageId: true,
	content: true,
	key: true,
	secretPrefix: true,
	url: true,
	eventId: true,
	eventType: true,
	adapt: true,
	reply: true,
};

/**
 * Creates a verifier for a sender that signs with an HMAC. Every signature of a delivery is compared with every secret, in constant time.
 * The sizes of bodies and headers are limited. Results and error codes are the same as for the other verifiers.
 *
 * @throws TypeError for an invalid format, secret or option, or an option that would have no effect
 * @example
 * ```ts
 * import { hmacWebhooks } from "@countersign/webhooks/hmac";
 *
 * const webhooks = hmacWebhooks({
 * 	name: "shop",
 * 	secrets: "test-placeholder",
 * 	signature: { header: "X-Shop-Signature", prefix: "sha256=", encoding: "hex" },
 * 	timestamp: { header: "X-Shop-Time", unit: "milliseconds" },
 * 	content: "{timestamp}.{body}",
 * 	eventId: { field: "event.id" },
 * 	eventType: { header: "X-Shop-Topic" },
 * });
 * const body = '{"event":{"id":"e-1"}}';
 * console.log(await webhooks.verify(body, await webhooks.sign(body)));
 * ```
 */
export function hmacWebhooks(options: HmacWebhooksOptions): HmacWebhooks;
/** Creates a verifier for events of your own type: `hmacWebhooks<ShopEvent>({ … })`. */
export function hmacWebhooks<Event extends object>(options: HmacWebhooksOptions<Event>): HmacWebhooks<Event>;
export function hmacWebhooks<Event extends object>(given: HmacWebhooksOptions<Event>): HmacWebhooks<Event> {
	rejectUnknown(MAKER, given, OWN_OPTIONS, VERIFIER_OPTIONS);
	checkFormat(given);
	if (given.secrets === undefined)
		throw new TypeError(
			`${MAKER}: \`secrets\` is missing. Pass the signing secret that the sender shows for this endpoint.`,
		);
	if (given.timestamp === undefined)
		rejectIgnored(
			MAKER,
			given,
			["tolerance"],
			"without `timestamp`, because the age of a delivery is then unknown. Remove it.",
		);
	const { secrets, tolerance, maxBodyBytes, now, clock, expiredGrace, secretCache } = given;
	const scheme = {
		...hmacProof(given as HmacFormat, () => (clock ?? realClock).uuid()),
		...eventReader(given),
		name: given.name ?? "hmac",
	};
	return createVerifier<Record<never, never>, Event>(scheme, secrets, {
		tolerance,
		maxBodyBytes,
		now,
		clock,
		expiredGrace,
		secretCache,
	});
}
