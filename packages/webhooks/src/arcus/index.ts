/**
 * Verifies deliveries of the Arcus ERP API over their exact bytes and types their events by name. Nothing here starts a timer, opens a
 * connection or reads a file; the environment is read only if you leave out `secrets`.
 */

import { secretsOfEnvironment } from "../core/environment.ts";
import { rejectUnknown, VERIFIER_OPTIONS } from "../core/options.ts";
import type { SecretsOption } from "../core/secrets.ts";
import { signedHeader } from "../core/signed-header.ts";
import { createVerifier, type VerifierOptions, type Webhooks } from "../core/verifier.ts";
import { type ArcusEvent, type ArcusEvents, readEvent, type UnknownEvent } from "./events.ts";
import { arcusEventTypes } from "./generated/events.ts";
import { ARCUS_SIGNATURE_HEADER, SECRET_PREFIX } from "./header.ts";

export type { RawBody } from "../core/bytes.ts";
export type { Refusal, SecretMatch, WebhookErrorCode } from "../core/errors.ts";
export { WebhookVerificationError } from "../core/errors.ts";
export type { HeadersInput } from "../core/header-lookup.ts";
export { parseSecrets } from "../core/parse-secrets.ts";
export type { SecretCacheOptions } from "../core/secret-source.ts";
export type { Secret, SecretSource, SecretsInput, SecretsOption } from "../core/secrets.ts";
export type { Acceptance, CheckOptions, CheckResult, SignOptions } from "../core/verifier.ts";
export type {
	ArcusEnvelope,
	ArcusEvent,
	ArcusEventOf,
	ArcusEvents,
	ArcusEventType,
	UndocumentedType,
	UnknownEvent,
} from "./events.ts";
export type { ArcusEventMap } from "./generated/events.ts";
export { arcusEventTypes } from "./generated/events.ts";
export type * from "./generated/types.ts";
export { ARCUS_SIGNATURE_HEADER } from "./header.ts";
export { type ArcusVerifyOptions, arcusVerify } from "./verify.ts";

/** Options of {@link arcusWebhooks}. */
export interface ArcusWebhooksOptions extends VerifierOptions {
	/**
	 * The signing secret as issued, including `whsec_`. Pass several with time windows while one replaces another, or a function or source
	 * that loads them.
	 *
	 * @defaultValue on Node.js, Bun and Deno the environment variable `ARCUS_WEBHOOK_SECRET`, in the format that {@link parseSecrets} reads;
	 * no default elsewhere
	 */
	readonly secrets?: SecretsOption | undefined;
}

/** Verifies and signs Arcus deliveries. */
export type ArcusWebhooks = Webhooks<ArcusEvents, UnknownEvent>;

/**
 * Creates a verifier for Arcus deliveries.
 *
 * @throws TypeError for invalid options: no secret, an empty one, only `whsec_`, a window that ends before it begins, a negative tolerance,
 * an unknown option.
 *
 * @example
 * ```ts
 * import { arcusWebhooks } from "@countersign/webhooks/arcus";
 *
 * const webhooks = arcusWebhooks({ secrets: "whsec_test_placeholder" });
 * const body = JSON.stringify({ id: "evt_1", object: "event", type: "webhook.test", data: { object: {} } });
 * const event = await webhooks.verify(body, await webhooks.sign(body));
 * console.log(event.id);
 * ```
 */
export function arcusWebhooks(given: ArcusWebhooksOptions = {}): ArcusWebhooks {
	rejectUnknown("arcusWebhooks", given, { secrets: true }, VERIFIER_OPTIONS);
	const { secrets, ...options } = given;
	return createVerifier<ArcusEvents, UnknownEvent>(scheme, secrets ?? secretsOfEnvironment(SECRETS_VARIABLE), options);
}

const SECRETS_VARIABLE = "ARCUS_WEBHOOK_SECRET";

const scheme = /* @__PURE__ */ (() => ({
	...signedHeader(ARCUS_SIGNATURE_HEADER, SECRET_PREFIX),
	name: "arcus",
	eventTypes: arcusEventTypes,
	secretsVariable: SECRETS_VARIABLE,
	readEvent,
	eventType: (event: ArcusEvent) => event.type,
	eventId: (event: ArcusEvent) => event.id,
}))();
