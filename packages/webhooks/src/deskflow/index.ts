/**
 * Deliveries of Deskflow. Its help pages show a form with an address and one event and say nothing about the request, so everything here
 * is an assumption and can be overridden: how a delivery proves itself, in which header, and what its body looks like.
 */
import type { DigestEncoding } from "../core/key.ts";
import { secretsOfEnvironment } from "../core/platform.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import type { SecretsOption } from "../core/secrets.ts";
import { createVerifier, type VerifierOptions, type Webhooks } from "../core/verifier.ts";
import type { DeskflowEvent, DeskflowEvents, UnknownEvent } from "./events.ts";
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

/** Assumption: the header of the signature, where `verification` is `"hmac"`. */
export const DESKFLOW_SIGNATURE_HEADER = "X-Deskflow-Signature";

/** Options of {@link deskflowWebhooks}. */
export interface DeskflowWebhooksOptions extends Omit<VerifierOptions, "tolerance"> {
	/**
	 * How a delivery proves where it comes from. Assumption: nothing is documented.
	 * `"none"`: not at all; treat it as a hint and read the order again through the API. `"path"`: a secret of your own as the last part
	 * of the address you enter in the console; works whatever Deskflow sends. `"hmac"`: HMAC-SHA256 of the body with the API secret.
	 *
	 * @defaultValue "none"
	 */
	readonly verification?: "none" | "path" | "hmac" | undefined;
	/**
	 * The API secret (`"hmac"`), or the secret in the address (`"path"`). Not used by `"none"`.
	 *
	 * @defaultValue on Node.js, Bun and Deno the environment variable `DESKFLOW_WEBHOOK_SECRET`, in the form
	 * {@link parseSecrets} reads; elsewhere there is none
	 */
	readonly secrets?: SecretsOption | undefined;
	/** The header of the signature. @defaultValue "X-Deskflow-Signature" (Assumption) */
	readonly signatureHeader?: string | undefined;
	/** How the signature is written. @defaultValue "hex" (Assumption) */
	readonly signatureEncoding?: DigestEncoding | undefined;
	/**
	 * Makes an event of a body that looks otherwise than we assume, or says in words what is wrong with it.
	 *
	 * @defaultValue the body is the event: `{ event, store, created_at, dummy, data }`
	 */
	readonly adapt?: ((json: unknown, delivery: Delivery) => DeskflowEvent | string) | undefined;
}

/** A verifier of Deskflow deliveries. */
export type DeskflowWebhooks = Webhooks<DeskflowEvents, UnknownEvent>;

/**
 * Makes a verifier of Deskflow deliveries. Without options it accepts every delivery of the right form, proved by nothing.
 *
 * @throws TypeError for options that cannot be meant: verification without a secret, a secret for the path that is too short.
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
export function deskflowWebhooks({
	verification = "none",
	secrets,
	signatureHeader = DESKFLOW_SIGNATURE_HEADER,
	signatureEncoding = "hex",
	adapt,
	...options
}: DeskflowWebhooksOptions = {}): DeskflowWebhooks {
	if (!["none", "path", "hmac"].includes(verification))
		throw new TypeError('`verification` must be "none", "path" or "hmac".');
	const proof =
		verification === "none"
			? unproved
			: verification === "path"
				? pathSecret
				: bodyHmac(signatureHeader, signatureEncoding);
	const known =
		verification === "none"
			? { secret: "none", id: "none" }
			: (secrets ?? secretsOfEnvironment("DESKFLOW_WEBHOOK_SECRET"));
	const scheme = {
		...proof,
		...(verification === "path" && { withAddress: withPath }),
		name: "deskflow",
		readEvent: (json: unknown, delivery: Delivery): DeskflowEvent | string =>
			readEvent(adapt ? adapt(json, delivery) : json),
		eventType: (event: DeskflowEvent) => event.event as string,
		eventId,
	};
	return createVerifier<DeskflowEvents, UnknownEvent>(scheme, known, { ...options, tolerance: false });
}

/**
 * An order is created once, so its id tells its event apart, and no id of the delivery is needed. Dummies are told apart by their
 * time too: each is meant to be seen.
 */
function eventId(event: AnyEvent<DeskflowEvents, UnknownEvent>): string {
	const { id } = event.data as { readonly id: string };
	return event.dummy ? `${event.event}:dummy:${event.created_at}:${id}` : `${event.event}:${id}`;
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
