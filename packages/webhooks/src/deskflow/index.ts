/**
 * Verifies deliveries of Deskflow and types their events. Deskflow's help pages show a form with a URL and an event, and don't describe the
 * request. So everything here is an assumption and can be overridden: how a delivery proves itself, in which header, and what its body
 * looks like.
 */
import { contentId } from "../core/content-id.ts";
import { environmentValue, secretsOfEnvironment } from "../core/environment.ts";
import { atOnce } from "../core/guard.ts";
import type { DigestEncoding } from "../core/key.ts";
import { headerName, oneOf, rejectIgnored, rejectUnknown, VERIFIER_OPTIONS } from "../core/options.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import type { SecretsOption } from "../core/secrets.ts";
import { createVerifier, type VerifierOptions, type Webhooks } from "../core/verifier.ts";
import type { DeskflowEvent, DeskflowEvents, UnknownEvent } from "./events.ts";
import { deskflowEventTypes } from "./generated/events.ts";
import { bodyHmac, pathSecret, unproved, withPath } from "./schemes.ts";

export type { RawBody } from "../core/bytes.ts";
export type { Refusal, SecretMatch, WebhookErrorCode } from "../core/errors.ts";
export { WebhookVerificationError } from "../core/errors.ts";
export type { HeadersInput } from "../core/header-lookup.ts";
export type { DigestEncoding } from "../core/key.ts";
export { parseSecrets } from "../core/parse-secrets.ts";
export type { Secret, SecretSource, SecretsInput, SecretsOption } from "../core/secrets.ts";
export type { Acceptance, CheckOptions, CheckResult, SignOptions } from "../core/verifier.ts";
export type {
	DeskflowEnvelope,
	DeskflowEvent,
	DeskflowEvents,
	DeskflowEventType,
	UndocumentedName,
	UnknownEvent,
} from "./events.ts";
export type { DeskflowEventMap } from "./generated/events.ts";
export { deskflowEventTypes } from "./generated/events.ts";
export type * from "./generated/types.ts";
export { withPath } from "./schemes.ts";

/** The signature header if `verification` is `"hmac"`. Assumption: its name. */
export const DESKFLOW_SIGNATURE_HEADER = "X-Deskflow-Signature";

/** Options of {@link deskflowWebhooks}. */
export interface DeskflowWebhooksOptions extends Omit<VerifierOptions, "tolerance"> {
	/**
	 * How a delivery proves who sent it. Assumption: nothing is documented.
	 * `"none"`: it doesn't. Treat it as a hint and fetch the order again through the API.
	 * `"path"`: by a secret of your own as the last part of the URL you enter in the console. This works whatever Deskflow sends.
	 * `"hmac"`: by an HMAC-SHA256 of the body with the API secret.
	 *
	 * @defaultValue "none"; required if `secrets` or the environment variable `DESKFLOW_WEBHOOK_SECRET` is set
	 */
	readonly verification?: "none" | "path" | "hmac" | undefined;
	/**
	 * The API secret (`"hmac"`), or the secret in the URL (`"path"`). Passing it with `"none"` is an error, because nothing would be verified
	 * with it.
	 *
	 * @defaultValue on Node.js, Bun and Deno the environment variable `DESKFLOW_WEBHOOK_SECRET`, in the format that {@link parseSecrets}
	 * reads; no default elsewhere
	 */
	readonly secrets?: SecretsOption | undefined;
	/** The signature header. @defaultValue "X-Deskflow-Signature" (Assumption) */
	readonly signatureHeader?: string | undefined;
	/** How the signature is encoded. @defaultValue "hex" (Assumption) */
	readonly signatureEncoding?: DigestEncoding | undefined;
	/**
	 * Converts a body that looks different from what we assume to an event, or returns a message that says what is wrong with it.
	 *
	 * @defaultValue the body is the event: `{ event, store, created_at, dummy, data }`
	 */
	readonly adapt?: ((json: unknown, delivery: Delivery) => DeskflowEvent | string) | undefined;
}

/** Verifies and signs Deskflow deliveries. */
export type DeskflowWebhooks = Webhooks<DeskflowEvents, UnknownEvent>;

/**
 * Creates a verifier for Deskflow deliveries. Without options it accepts every well-formed delivery, and nothing proves who sent it.
 *
 * @throws TypeError for invalid options: verification without a secret, a secret without verification, an unknown option, a path secret
 * that is too short.
 *
 * @example
 * ```ts
 * import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
 * import { deskflowEvent } from "@countersign/webhooks/deskflow/testing";
 *
 * const webhooks = deskflowWebhooks({ verification: "hmac", secrets: process.env.DESKFLOW_API_SECRET ?? "test-placeholder" });
 * const body = JSON.stringify(deskflowEvent("order.create")); // in a receiver: the raw body and the headers of the request
 * const event = await webhooks.verify(body, await webhooks.sign(body));
 * if (event.event === "order.create" && !event.dummy) console.log(event.data.total);
 * ```
 */
export function deskflowWebhooks(given: DeskflowWebhooksOptions = {}): DeskflowWebhooks {
	const { verification, secrets, signatureHeader, signatureEncoding, adapt, ...options } = checked(given);
	const proof =
		verification === "none"
			? unproved
			: verification === "path"
				? pathSecret
				: bodyHmac(signatureHeader ?? DESKFLOW_SIGNATURE_HEADER, signatureEncoding ?? "hex");
	const known =
		verification === "none" ? { secret: "none", id: "none" } : (secrets ?? secretsOfEnvironment(SECRET_VARIABLE));
	const scheme = {
		...proof,
		...(verification === "path" && { withAddress: withPath }),
		name: "deskflow",
		eventTypes: deskflowEventTypes,
		secretsVariable: SECRET_VARIABLE,
		readEvent: (json: unknown, delivery: Delivery): DeskflowEvent | string =>
			readEvent(adapt ? atOnce("adapt", adapt(json, delivery)) : json),
		eventType: (event: DeskflowEvent) => event.event as string,
		eventId,
	};
	return createVerifier<DeskflowEvents, UnknownEvent>(scheme, known, { ...options, tolerance: false });
}

const MAKER = "deskflowWebhooks";
const SECRET_VARIABLE = "DESKFLOW_WEBHOOK_SECRET";
const VERIFICATIONS = ["none", "path", "hmac"] as const;
const OWN_OPTIONS: Readonly<Record<Exclude<keyof DeskflowWebhooksOptions, keyof VerifierOptions>, true>> = {
	verification: true,
	secrets: true,
	signatureHeader: true,
	signatureEncoding: true,
	adapt: true,
};

/** Rejects options that would be ignored: the user may believe that they keep out forgeries. */
function checked(given: DeskflowWebhooksOptions): DeskflowWebhooksOptions & { verification: "none" | "path" | "hmac" } {
	rejectUnknown(MAKER, given, OWN_OPTIONS, VERIFIER_OPTIONS);
	rejectIgnored(MAKER, given, ["tolerance"], "because Deskflow does not sign a timestamp. Remove it.");
	const verification = oneOf(MAKER, "verification", given.verification ?? "none", VERIFICATIONS);
	const noProof = 'without verification. Set `verification` to "hmac" or "path", or remove it.';
	if (verification === "none") {
		rejectIgnored(MAKER, given, ["secrets", "secretCache", "expiredGrace"], noProof);
		if (given.verification === undefined && environmentValue(SECRET_VARIABLE) !== undefined)
			throw new TypeError(
				`${MAKER}: ${SECRET_VARIABLE} is set, but nothing is verified with it. Set \`verification\` to "hmac" or "path", or to "none" to accept every delivery.`,
			);
	}
	if (verification !== "hmac")
		rejectIgnored(MAKER, given, ["signatureHeader", "signatureEncoding"], 'unless `verification` is "hmac".');
	if (given.signatureHeader !== undefined) headerName(MAKER, "signatureHeader", given.signatureHeader);
	oneOf(MAKER, "signatureEncoding", given.signatureEncoding ?? "hex", ["hex", "base64"]);
	if (given.adapt !== undefined && typeof given.adapt !== "function")
		throw new TypeError(`${MAKER}: \`adapt\` must be a function.`);
	return { ...given, verification };
}

/**
 * Returns an id for an event. An order is created only once in its store, so for that event its id is enough, whenever it is delivered. All
 * other events can happen repeatedly to one order (paid, shipped, canceled; edited twice), so their id covers the whole event. A redelivery
 * has the same content and the same id; another time or another field makes another event. For dummies the time counts too, because each
 * one is meant to be seen.
 */
function eventId(event: AnyEvent<DeskflowEvents, UnknownEvent>): Promise<string> {
	const { event: name, store, created_at, dummy, data } = event as DeskflowEvent;
	const { id } = data as { readonly id: string };
	return contentId(
		(name as string) === "order.create"
			? [name, store, id, dummy && created_at]
			: [name, store, created_at, dummy, data],
	);
}

function readEvent(json: unknown): DeskflowEvent | string {
	if (typeof json === "string") return json;
	if (typeof json !== "object" || json === null || Array.isArray(json)) return "The body is not a JSON object.";
	const { event, data, dummy } = json as { event?: unknown; data?: unknown; dummy?: unknown };
	if (typeof event !== "string" || event === "") return "The event has no name.";
	if (typeof data !== "object" || data === null) return "The event has no data.";
	const { id } = data as { id?: unknown };
	if (typeof id !== "string" || id === "") return "The event's record has no id.";
	return { ...json, dummy: dummy === true } as unknown as DeskflowEvent;
}
