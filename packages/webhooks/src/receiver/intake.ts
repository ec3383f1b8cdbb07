import { readBody, takeBody } from "../core/bytes.ts";
import type { Clock } from "../core/clock.ts";
import { causeOf, type Refusal, refuse, refuseBecause, WebhookVerificationError } from "../core/errors.ts";
import { isThenable } from "../core/guard.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import { chain, type MaybeLater } from "../core/later.ts";
import { isRefusal } from "../core/pipeline.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import {
	type Acceptance,
	type CheckResult,
	type VerifierParts,
	verifierParts,
	type WebhookVerifier,
} from "../core/verifier.ts";
import { type Answer, encoded, refused, replied, unavailable } from "./answer.ts";
import { isEncodingAtFault } from "./encoding.ts";
import type { RefusalLog } from "./refusal-log.ts";
import type { ReceivedDelivery, ReceiverNotice, VerifiedEvent } from "./types.ts";

/** The dependencies of {@link Intake}. */
export interface IntakeRules<Events, Unknown> {
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	readonly clock: Clock;
	readonly observe: ((notice: ReceiverNotice) => void) | undefined;
	readonly report: (error: unknown, about?: { readonly id?: string; readonly type?: string }) => void;
	/** Receives refusals that are not the sender's fault. */
	readonly reportOwnFault: (error: WebhookVerificationError) => void;
	/** Logs refusals; absent if that is off. */
	readonly log: RefusalLog | undefined;
}

/** Like `AcceptVerified`, but may respond synchronously. */
export type Accept<Events, Unknown> = (
	verified: VerifiedEvent<AnyEvent<Events, Unknown>>,
	delivery: Delivery,
) => MaybeLater<Answer>;

/** Without secrets every delivery fails the same way, so one log line per interval is enough. */
const LOG_EVERY_MS = 10_000;

/** Turns deliveries into verified events and refuses invalid ones. */
export class Intake<Events, Unknown> {
	readonly #webhooks: WebhookVerifier<Events, Unknown>;
	readonly #clock: Clock;
	readonly #observe: IntakeRules<Events, Unknown>["observe"];
	readonly #report: IntakeRules<Events, Unknown>["report"];
	readonly #reportOwnFault: IntakeRules<Events, Unknown>["reportOwnFault"];
	readonly #log: RefusalLog | undefined;
	#loggedAt = Number.NEGATIVE_INFINITY;

	constructor({ webhooks, clock, observe, report, reportOwnFault, log }: IntakeRules<Events, Unknown>) {
		this.#webhooks = webhooks;
		this.#clock = clock;
		this.#observe = observe;
		this.#report = report;
		this.#reportOwnFault = reportOwnFault;
		this.#log = log;
	}

	/**
	 * Verifies a delivery and passes its event to `accept`. Synchronous if the verifier is.
	 *
	 * @param isOwn whether nobody else holds a reference to the body. If not, the body is copied, because its owner may reuse the memory
	 */
	verify(
		{ body: raw, headers: received, url, rawBodyHint }: ReceivedDelivery,
		accept: Accept<Events, Unknown>,
		isOwn = false,
	): MaybeLater<Answer> {
		const webhooks = this.#webhooks;
		const body = isOwn ? readBody(raw, webhooks.maxBodyBytes) : takeBody(raw, webhooks.maxBodyBytes);
		if (typeof body !== "string" && isRefusal(body)) return this.refuse(body, { rawBodyHint, headers: received });
		const headers = url === undefined ? received : (webhooks.withAddress?.(received, url) ?? received);
		const delivery = { body, headers };
		const result = this.#check(delivery);
		return isThenable(result)
			? Promise.resolve(result).then((found) => this.#judged(found, delivery, rawBodyHint, accept))
			: this.#judged(result, delivery, rawBodyHint, accept);
	}

	/** Calls `check` if it was replaced, so that the replacement sees every delivery. */
	#check({ body, headers }: Delivery): MaybeLater<CheckResult<AnyEvent<Events, Unknown>>> {
		const webhooks = this.#webhooks;
		const parts = (webhooks as object as Partial<Record<symbol, VerifierParts>>)[verifierParts];
		return parts?.check === webhooks.check ? parts.checkNow(body, headers) : webhooks.check(body, headers);
	}

	#judged(
		result: CheckResult<AnyEvent<Events, Unknown>>,
		delivery: Delivery,
		rawBodyHint: string | undefined,
		accept: Accept<Events, Unknown>,
	): MaybeLater<Answer> {
		if (!result.ok)
			return isEncodingAtFault(result, delivery.headers)
				? this.#refuseEncoding(result, delivery.headers)
				: this.refuse(result, { ...delivery, rawBodyHint });
		const webhooks = this.#webhooks;
		const type = nameOf(webhooks.eventType(result.event, delivery));
		if (!webhooks.reply) return this.#identified(result, type, delivery, accept);
		return chain(later(webhooks.reply(result.event, delivery)), (content) => {
			if (!content) return this.#identified(result, type, delivery, accept);
			this.#observe?.({ kind: "replied", type: type ?? "unknown" });
			return replied(content);
		});
	}

	#identified(
		result: Acceptance<AnyEvent<Events, Unknown>>,
		type: string | undefined,
		delivery: Delivery,
		accept: Accept<Events, Unknown>,
	): MaybeLater<Answer> {
		const given = this.#webhooks.eventId(result.event, delivery);
		return typeof given === "string"
			? this.#accepted(result, type, given, delivery, accept)
			: chain(later(given), (id) => this.#accepted(result, type, id, delivery, accept));
	}

	#accepted(
		{ event, timestamp, secret }: Acceptance<AnyEvent<Events, Unknown>>,
		type: string | undefined,
		given: unknown,
		delivery: Delivery,
		accept: Accept<Events, Unknown>,
	): MaybeLater<Answer> {
		const id = nameOf(given);
		if (type === undefined) return this.#refuseNameless("name", "type", delivery);
		if (id === undefined) return this.#refuseNameless("id", "id", delivery);
		return accept({ event, id, type, timestamp, secret }, delivery);
	}

	/** Reports a refusal and returns the response to it. */
	refuse(found: Refusal, about: Partial<ReceivedDelivery & Delivery> = {}): Answer {
		const { rawBodyHint } = about;
		const parsed = found.code === "body_not_raw";
		const refusal = parsed && rawBodyHint ? refuse(found.code, `${found.message} ${rawBodyHint}`) : found;
		// This is not the sender's fault: every delivery fails like this until the code is changed.
		if (parsed) this.#reportOwnFault(new WebhookVerificationError(refusal.code, refusal.message));
		const cause = causeOf(found);
		if (cause !== undefined) this.#report(cause);
		this.#observe?.({ kind: "refused", refusal });
		const answer = found.code === "no_active_secret" ? this.#withoutSecrets(found) : refused(refusal.code);
		const { body, headers } = about;
		this.#log?.refused({
			refusal: found,
			status: answer.status,
			body,
			headers,
			advice: parsed ? rawBodyHint : undefined,
		});
		return answer;
	}

	/** Responds with 503, because without secrets a delivery can be neither accepted nor refused. */
	#withoutSecrets({ code, message }: Refusal): Answer {
		const time = this.#clock.monotonic();
		if (time - this.#loggedAt >= LOG_EVERY_MS) {
			this.#loggedAt = time;
			this.#reportOwnFault(
				new WebhookVerificationError(
					code,
					`${message} The receiver responds with 503 until there is one. Check the secrets and their source.`,
				),
			);
		}
		return unavailable("secrets_unavailable");
	}

	#refuseEncoding({ code }: Refusal, headers: HeadersInput): Answer {
		const refusal = refuse(
			"body_not_raw",
			`The body is compressed (Content-Encoding), and verification failed with ${code}.`,
		);
		const advice = "Deliver the bytes that were signed, or decompress the body before the receiver reads it.";
		this.#observe?.({ kind: "refused", refusal: { ...refusal, message: `${refusal.message} ${advice}` } });
		this.#log?.refused({ refusal, status: encoded.status, headers, advice });
		return encoded;
	}

	#refuseNameless(missing: "name" | "id", kind: "type" | "id", delivery: Delivery): Answer {
		const cause = new TypeError(
			`The verifier "${this.#webhooks.name}" returned no event ${kind}: eventType and eventId must return a string that is not empty.`,
		);
		return this.refuse(refuseBecause("invalid_payload", `The event has no ${missing}.`, cause), delivery);
	}
}

/** Converts any thenable that a callback returned to a native promise. */
function later<T>(value: T | PromiseLike<T>): MaybeLater<T> {
	return isThenable(value) ? Promise.resolve(value as PromiseLike<T>) : value;
}

/** Accepts only non-empty strings: events without a name or id would all count as the same one. */
function nameOf(value: unknown): string | undefined {
	// A promise is not a name, but an unhandled rejection must not end the process.
	if (isThenable(value)) value.then(undefined, () => {});
	return typeof value === "string" && value !== "" ? value : undefined;
}
