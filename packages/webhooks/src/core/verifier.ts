import { type RawBody, readBody } from "./bytes.ts";
import type { Clock } from "./clock.ts";
import { clockOf } from "./clock-of.ts";
import { eventOf, type Refusal, refuseBecause, type SecretMatch } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import type { HeadersInput } from "./header-lookup.ts";
import { isSync } from "./hmac.ts";
import { chain, type MaybeLater } from "./later.ts";
import {
	conclude,
	isRefusal,
	type Limits,
	limitsOf,
	type Match,
	type Passage,
	type PipelineOptions,
	prepare,
	secretsAt,
	signersOf,
	type Verdict,
} from "./pipeline.ts";
import type { AnyEvent, EventReader, Proof, Scheme } from "./scheme.ts";
import { keepSecrets, type SecretCacheOptions } from "./secret-source.ts";
import { type ReadySecret, type Secret, type SecretsOption, secretList } from "./secrets.ts";

/** Options of every verifier. */
export interface VerifierOptions extends PipelineOptions {
	/** How loaded secrets are cached, if `secrets` is a function or a source. */
	readonly secretCache?: SecretCacheOptions | undefined;
	/** The clock, for tests and simulations. `now` overrides its wall-clock time. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

/** A delivery that was accepted. */
export interface Acceptance<Event> {
	/** Tells an acceptance from a refusal. */
	readonly ok: true;
	/** The event; `undefined` if parsing is off. */
	readonly event: Event;
	/** Which secret signed it. */
	readonly secret: SecretMatch;
	/** When the sender signed it, in seconds; `undefined` if the scheme has no timestamp. */
	readonly timestamp: number | undefined;
}

/** The result of `check`, which never throws, whatever was received. */
export type CheckResult<Event> = Acceptance<Event> | Refusal;

/** Options of one check. */
export interface CheckOptions {
	/** Whether to parse the body. Set it to `false` for bodies that are not JSON or are parsed elsewhere. @defaultValue true */
	readonly parse?: boolean | undefined;
}

/** The part of a verifier that a receiver uses. */
export interface WebhookVerifier<Events, Unknown> extends EventReader<Events, Unknown> {
	/** For the compiler alone, never set: from it a receiver infers which events there are, without type arguments. */
	readonly "~events"?: { readonly known: Events; readonly unknown: Unknown } | undefined;
	/** The maximum size of a body in bytes. Larger ones are refused with `body_too_large`. */
	readonly maxBodyBytes: number;
	/** Verifies a delivery and returns a typed result instead of throwing. */
	check(raw: RawBody, headers: HeadersInput): Promise<CheckResult<AnyEvent<Events, Unknown>>>;
}

/** Options of one signature. */
export interface SignOptions {
	/** One secret, or several to create a signature with each. @defaultValue the verifier's first active secret */
	readonly secret?: string | Secret | readonly (string | Secret)[] | undefined;
	/** Seconds. @defaultValue now */
	readonly timestamp?: number | undefined;
	/** The message id, for schemes that sign one. */
	readonly id?: string | undefined;
}

/** A verifier for one sender's deliveries. */
export interface Webhooks<Events, Unknown> extends WebhookVerifier<Events, Unknown> {
	/** Verifies a delivery and returns its event. @throws WebhookVerificationError for every refused delivery, and nothing else. */
	verify(raw: RawBody, headers: HeadersInput): Promise<AnyEvent<Events, Unknown>>;
	/** Verifies a delivery synchronously and returns its event. Requires `node:crypto`. @throws TypeError on platforms without it. */
	verifySync(raw: RawBody, headers: HeadersInput): AnyEvent<Events, Unknown>;
	/** Verifies a delivery and returns a typed result instead of throwing. */
	check(raw: RawBody, headers: HeadersInput, options: { readonly parse: false }): Promise<CheckResult<undefined>>;
	/** Verifies a delivery and returns a typed result instead of throwing. It includes the event unless `parse` is `false`. */
	check(raw: RawBody, headers: HeadersInput, options?: CheckOptions): Promise<CheckResult<AnyEvent<Events, Unknown>>>;
	/** Runs `check` synchronously. Requires `node:crypto`. @throws TypeError on platforms without it. */
	checkSync(raw: RawBody, headers: HeadersInput, options: { readonly parse: false }): CheckResult<undefined>;
	/** Runs `check` synchronously. Requires `node:crypto`. @throws TypeError on platforms without it. */
	checkSync(raw: RawBody, headers: HeadersInput, options?: CheckOptions): CheckResult<AnyEvent<Events, Unknown>>;
	/** Returns the headers of a genuine delivery of a body, for senders and tests. */
	sign(raw: RawBody, options?: SignOptions): Promise<Record<string, string>>;
}

/** Parts of a verifier that `explain` uses. They are behind a symbol, so that they are not printed and nobody else uses them. */
export interface VerifierParts {
	readonly scheme: Scheme<object, unknown>;
	readonly limits: Limits;
	readonly secrets: () => readonly ReadySecret[] | Promise<readonly ReadySecret[]>;
	/** The verifier's `check`, to tell whether that is still the one in use: verifiers may be wrapped and their methods replaced. */
	readonly check: WebhookVerifier<never, never>["check"];
	/** The same, at once where everything is at hand. Never throws. */
	checkNow(raw: RawBody, headers: HeadersInput): MaybeLater<CheckResult<never>>;
}
// The symbol is registered, so it is the same in the ESM and the CommonJS build, which a program can load together.
export const verifierParts: symbol = Symbol.for("countersign.parts");

/**
 * Creates a verifier for a scheme. `check` and `checkSync` share one implementation, which continues synchronously with values and
 * asynchronously with promises.
 * @throws TypeError for invalid options
 */
export function createVerifier<Events, Unknown>(
	scheme: Scheme<Events, Unknown>,
	secrets: SecretsOption,
	options: VerifierOptions,
): Webhooks<Events, Unknown> {
	type Event = AnyEvent<Events, Unknown>;
	type Result = MaybeLater<CheckResult<Event>>;
	const clock = clockOf(options);
	// Without both, call `Date.now` each time, because a test of the application may replace it.
	const limits = limitsOf({ ...options, now: options.now ?? (options.clock && (() => clock.now())) });
	const { now, maxBodyBytes } = limits;
	const keeper = keepSecrets(secrets, scheme.importKey, options.secretCache ?? {}, now, clock);
	let latest = Number.NEGATIVE_INFINITY;

	// An error in a scheme becomes a refusal, because callers handle only results and WebhookVerificationError.
	function readProof(headers: unknown): Proof | Refusal {
		try {
			return scheme.readProof(headers);
		} catch (error) {
			return refuseBecause("malformed_header", "The headers could not be read.", error);
		}
	}
	const readEvent: typeof scheme.readEvent = (json, delivery) => scheme.readEvent(json, delivery);
	const broken = (error: unknown) => refuseBecause("signature_mismatch", "The signature could not be verified.", error);
	/** At once where secrets and keys are at hand. @param wait whether to wait where they are not */
	function run(raw: unknown, headers: HeadersInput, parse: boolean, wait: boolean): Result {
		try {
			const result = judge(raw, headers, parse, wait);
			return result instanceof Promise ? result.catch(broken) : result;
		} catch (error) {
			return broken(error);
		}
	}
	function judge(raw: unknown, headers: HeadersInput, parse: boolean, wait: boolean): Result {
		const passage = prepare(raw, headers, readProof, limits);
		if (isRefusal(passage)) return passage;
		latest = Math.max(latest, passage.time);
		const known = keeper.current();
		if (!(known instanceof Promise)) return attempt(known, passage, parse, wait, true);
		return wait
			? known.then((loaded) => attempt(loaded, passage, parse, wait, true))
			: attempt([], passage, parse, wait, true);
	}
	/** @param again whether fresh secrets may be asked for */
	function attempt(
		known: readonly ReadySecret[],
		passage: Passage,
		parse: boolean,
		wait: boolean,
		again: boolean,
	): Result {
		const found = signersOf(secretsAt(known, passage.time, limits.expiredGrace, latest), passage);
		if (found instanceof Promise) return found.then((match) => decide(match, passage, parse, wait, again));
		return decide(found, passage, parse, wait, again);
	}
	function decide(found: Match, passage: Passage, parse: boolean, wait: boolean, again: boolean): Result {
		// An unknown signature may come from a new secret that is not loaded yet.
		const fresh = again && !found.live && keeper.refresh();
		if (fresh && (wait || !(fresh instanceof Promise)))
			return chain(fresh, (loaded) => attempt(loaded, passage, parse, wait, false));
		return named(concluded(found, passage, parse));
	}
	function concluded(found: Match, passage: Passage, parse: boolean): Verdict<Event> {
		try {
			return conclude<Events, Unknown>(found, passage, readEvent, parse);
		} catch (error) {
			return refuseBecause("invalid_payload", "The event could not be read.", error);
		}
	}

	const check = async (raw: RawBody, headers: HeadersInput, { parse = true }: CheckOptions = {}) =>
		run(raw, headers, parse, true);
	const checkSync = (raw: RawBody, headers: HeadersInput, { parse = true }: CheckOptions = {}) => {
		if (!isSync) throw new TypeError("verifySync and checkSync work only on Node.js. Use verify or check.");
		return run(raw, headers, parse, false) as CheckResult<Event>;
	};
	const webhooks = {
		...scheme,
		maxBodyBytes,
		check,
		checkSync,
		verify: async (raw: RawBody, headers: HeadersInput) => eventOf(await check(raw, headers)),
		verifySync: (raw: RawBody, headers: HeadersInput) => eventOf(checkSync(raw, headers)),
		async sign(raw: RawBody, { secret, timestamp = Math.floor(now() / 1000), id }: SignOptions = {}) {
			const body = readBody(raw, Infinity);
			if (isRefusal(body)) throw new TypeError(body.message);
			const given = secret ?? secretsAt(await keeper.current(), now())[0]?.reveal();
			if (given === undefined)
				throw new TypeError(
					"There is no valid secret to sign with. Pass `secret`, or check when your secrets are valid.",
				);
			return scheme.sign({ body, secrets: secretList(given).map((one) => one.secret), timestamp, id });
		},
	};
	const parts: VerifierParts = {
		scheme: scheme as never,
		limits,
		secrets: () => keeper.current(),
		check: check as never,
		checkNow: (raw, headers) => run(raw, headers, true, true) as never,
	};
	return Object.defineProperty(webhooks, verifierParts, { value: parts }) as unknown as Webhooks<Events, Unknown>;
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
	// In place: nobody else has the verdict yet.
	(verdict as { secret: unknown }).secret = secret;
	return verdict as unknown as CheckResult<Event>;
}

/** A secret's name in results and logs: the one given, or one that is made when it is first asked for. */
export function idOf(secret: ReadySecret): MaybeLater<string> {
	return chain(secret.id ?? secret.key.fingerprint?.() ?? fingerprint(secret.reveal()), (id) => {
		secret.id = id;
		return id;
	});
}
