import type { CheckResult } from "./check-result.ts";
import { type Refusal, refuseBecause, type SecretMatch } from "./errors.ts";
import type { HeadersInput } from "./header-lookup.ts";
import { chain, type MaybeLater } from "./later.ts";
import {
	conclude,
	isRefusal,
	type Limits,
	type Match,
	type Passage,
	prepare,
	secretsAt,
	signersOf,
	type Verdict,
} from "./pipeline.ts";
import type { AnyEvent, Proof, Scheme } from "./scheme.ts";
import { idOf } from "./secret-ids.ts";
import type { ReadySecret, SecretKeeper } from "./secrets.ts";

type Result<Events, Unknown> = MaybeLater<CheckResult<AnyEvent<Events, Unknown>>>;

/** How to check one delivery. */
export interface CheckMode {
	/** Whether to parse the body. */
	readonly parse: boolean;
	/** Whether to wait for secrets that are still loading. */
	readonly wait: boolean;
}

/** Checks the deliveries of one verifier: synchronously if its secrets and keys are at hand. Never throws. */
export class Checker<Events, Unknown> {
	readonly #scheme: Scheme<Events, Unknown>;
	readonly #limits: Limits;
	readonly #secrets: SecretKeeper;
	/** The latest time seen so far. */
	#latest = Number.NEGATIVE_INFINITY;

	constructor(scheme: Scheme<Events, Unknown>, limits: Limits, secrets: SecretKeeper) {
		this.#scheme = scheme;
		this.#limits = limits;
		this.#secrets = secrets;
	}

	check(raw: unknown, headers: HeadersInput, mode: CheckMode): Result<Events, Unknown> {
		try {
			const result = this.#judge(raw, headers, mode);
			return result instanceof Promise ? result.catch(unverifiable) : result;
		} catch (error) {
			return unverifiable(error);
		}
	}

	#judge(raw: unknown, headers: HeadersInput, mode: CheckMode): Result<Events, Unknown> {
		const passage = prepare(raw, headers, this.#readProof, this.#limits);
		if (isRefusal(passage)) return passage;
		if (passage.time > this.#latest) this.#latest = passage.time;
		const known = this.#secrets.current();
		if (!(known instanceof Promise)) return this.#attempt(known, passage, mode, true);
		return mode.wait
			? known.then((loaded) => this.#attempt(loaded, passage, mode, true))
			: this.#attempt([], passage, mode, true);
	}

	// An error in a scheme becomes a refusal, because callers handle only results and WebhookVerificationError.
	readonly #readProof = (headers: unknown): Proof | Refusal => {
		try {
			return this.#scheme.readProof(headers);
		} catch (error) {
			return refuseBecause("malformed_header", "The headers could not be read.", error);
		}
	};

	/** @param mayRefresh whether secrets may be loaded again */
	#attempt(
		known: readonly ReadySecret[],
		passage: Passage,
		mode: CheckMode,
		mayRefresh: boolean,
	): Result<Events, Unknown> {
		const found = signersOf(secretsAt(known, passage.time, this.#limits.expiredGrace, this.#latest), passage);
		if (found instanceof Promise) return found.then((match) => this.#decide(match, passage, mode, mayRefresh));
		return this.#decide(found, passage, mode, mayRefresh);
	}

	#decide(found: Match, passage: Passage, mode: CheckMode, mayRefresh: boolean): Result<Events, Unknown> {
		// An unknown signature may come from a new secret that is not loaded yet.
		const fresh = mayRefresh && !found.live && this.#secrets.refresh();
		if (fresh && (mode.wait || !(fresh instanceof Promise)))
			return chain(fresh, (loaded) => this.#attempt(loaded, passage, mode, false));
		return named(this.#concluded(found, passage, mode.parse));
	}

	#concluded(found: Match, passage: Passage, parse: boolean): Verdict<AnyEvent<Events, Unknown>> {
		try {
			return conclude(found, passage, this.#scheme, parse);
		} catch (error) {
			return refuseBecause("invalid_payload", "The event could not be read.", error);
		}
	}
}

function unverifiable(error: unknown): Omit<Refusal, "secret"> {
	return refuseBecause("signature_mismatch", "The signature could not be verified.", error);
}

/** Returns the verdict with the public data of the secret instead of the secret. */
function named<Event>(verdict: Verdict<Event>): MaybeLater<CheckResult<Event>> {
	const by = verdict.secret;
	if (!by) return verdict as Omit<Refusal, "secret">;
	if (by.id !== undefined) return signedBy(verdict, by, by.id);
	return chain(idOf(by), (id) => signedBy(verdict, by, id));
}

function signedBy<Event>(verdict: Verdict<Event>, { index, until }: ReadySecret, id: string): CheckResult<Event> {
	const secret: SecretMatch = { id, index, expiresAt: until < Infinity ? until : undefined };
	// Change it in place: no other code has the verdict yet.
	(verdict as { secret: unknown }).secret = secret;
	return verdict as unknown as CheckResult<Event>;
}
