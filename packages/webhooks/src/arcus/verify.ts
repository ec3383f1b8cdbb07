import type { RawBody } from "../core/bytes.ts";
import { currentTime } from "../core/current-time.ts";
import { eventOf } from "../core/errors.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import {
	conclude,
	isRefusal,
	limitsOf,
	type PipelineOptions,
	prepare,
	secretsAt,
	signersOf,
} from "../core/pipeline.ts";
import { readySecrets, type SecretsInput } from "../core/secrets.ts";
import { readSignedHeader, textKey } from "../core/signed-header.ts";
import { type ArcusEvent, type ArcusEvents, readEvent, type UnknownEvent } from "./events.ts";
import { ARCUS_SIGNATURE_HEADER, SECRET_PREFIX } from "./header.ts";

/** Options of {@link arcusVerify}. */
export interface ArcusVerifyOptions extends PipelineOptions {
	/** One secret, or several with time windows. To load secrets while the process runs, use `arcusWebhooks`. */
	readonly secrets: SecretsInput;
}

/**
 * Creates only a `verify` function and adds nothing else to the bundle. For edge functions, which load every byte on every start.
 *
 * @throws TypeError for invalid options
 * @returns a function that resolves with the event, or rejects with nothing but a WebhookVerificationError
 *
 * @example
 * ```ts
 * import { arcusVerify, arcusWebhooks } from "@countersign/webhooks/arcus";
 * import { arcusEvent } from "@countersign/webhooks/arcus/testing";
 * import { signedRequest } from "@countersign/webhooks/testing";
 *
 * const secrets = "whsec_test_placeholder";
 * const verify = arcusVerify({ secrets });
 * const request = await signedRequest(arcusEvent("order.paid"), { webhooks: arcusWebhooks({ secrets }) });
 * const event = await verify(await request.arrayBuffer(), request.headers);
 * console.log(event.type);
 * ```
 */
export function arcusVerify({
	secrets,
	...options
}: ArcusVerifyOptions): (raw: RawBody, headers: HeadersInput) => Promise<ArcusEvent> {
	const limits = limitsOf(options, currentTime);
	const known = readySecrets(secrets, (secret) => textKey(secret, SECRET_PREFIX), 1);
	const readProof = (received: unknown) => readSignedHeader(received, ARCUS_SIGNATURE_HEADER);
	let latest = Number.NEGATIVE_INFINITY;
	return async (raw, headers) => {
		const passage = prepare(raw, headers, readProof, limits);
		if (isRefusal(passage)) return eventOf(passage);
		latest = Math.max(latest, passage.time);
		const tried = secretsAt(known, passage.time, limits.expiredGrace, latest);
		const found = await signersOf(tried, passage);
		return eventOf(conclude<ArcusEvents, UnknownEvent>(found, passage, { readEvent }, true));
	};
}
