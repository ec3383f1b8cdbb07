import { type RawBody, readBody } from "./bytes.ts";
import type { CheckResult } from "./check-result.ts";
import { Checker, type CheckMode } from "./checker.ts";
import type { Clock } from "./clock.ts";
import { clockOf } from "./clock-of.ts";
import { currentTime } from "./current-time.ts";
import { eventOf } from "./errors.ts";
import type { HeadersInput } from "./header-lookup.ts";
import { isSync } from "./hmac.ts";
import type { MaybeLater } from "./later.ts";
import { isRefusal, type Limits, limitsOf, type PipelineOptions, secretsAt } from "./pipeline.ts";
import type { AnyEvent, EventReader, Scheme } from "./scheme.ts";
import { keepSecrets, type SecretCacheOptions } from "./secret-source.ts";
import { type ReadySecret, type Secret, type SecretKeeper, type SecretsOption, secretList } from "./secrets.ts";

export type { Acceptance, CheckResult } from "./check-result.ts";

/** Options of every verifier. */
export interface VerifierOptions extends PipelineOptions {
	/** How loaded secrets are cached, if `secrets` is a function or a source. */
	readonly secretCache?: SecretCacheOptions | undefined;
	/** The clock, for tests and simulations. `now` overrides its wall-clock time. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

/** Options of one check. */
export interface CheckOptions {
	/** Whether to parse the body. Set it to `false` for bodies that are not JSON or are parsed elsewhere. @defaultValue true */
	readonly parse?: boolean | undefined;
}

/** The part of a verifier that a receiver uses. */
export interface WebhookVerifier<Events, Unknown> extends EventReader<Events, Unknown> {
	/** Only for the compiler; never set. A receiver infers the events from it, without type arguments. */
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
	/** The verifier's own `check`. Compare it with the current one to see whether the verifier was wrapped or its method replaced. */
	readonly check: WebhookVerifier<never, never>["check"];
	/** Does the same, synchronously if secrets and keys are loaded. Never throws. */
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
	const clock = clockOf(options);
	const limits = limitsOf(options, options.clock ? () => clock.now() : currentTime);
	const keeper = keepSecrets(secrets, scheme.importKey, options.secretCache ?? {}, limits.now, clock);
	const checker = new Checker(scheme, limits, keeper);
	const { check, ...methods } = methodsOf(checker);
	const parts: VerifierParts = {
		scheme: scheme as never,
		limits,
		secrets: () => keeper.current(),
		check: check as never,
		checkNow: (raw, headers) => checker.check(raw, headers, WAITING) as never,
	};
	// A plain object, so that an application or a wrapper can copy it and replace a method.
	const webhooks = {
		...scheme,
		...methods,
		check,
		maxBodyBytes: limits.maxBodyBytes,
		sign: signer(scheme, keeper, limits.now),
	};
	return Object.defineProperty(webhooks, verifierParts, { value: parts }) as unknown as Webhooks<Events, Unknown>;
}

const WAITING: CheckMode = { parse: true, wait: true };

function methodsOf<Events, Unknown>(checker: Checker<Events, Unknown>) {
	const check = async (raw: RawBody, headers: HeadersInput, { parse = true }: CheckOptions = {}) =>
		checker.check(raw, headers, { parse, wait: true });
	const checkSync = (raw: RawBody, headers: HeadersInput, { parse = true }: CheckOptions = {}) => {
		if (!isSync) throw new TypeError("verifySync and checkSync work only on Node.js. Use verify or check.");
		return checker.check(raw, headers, { parse, wait: false }) as CheckResult<AnyEvent<Events, Unknown>>;
	};
	return {
		check,
		checkSync,
		verify: async (raw: RawBody, headers: HeadersInput) => eventOf(await check(raw, headers)),
		verifySync: (raw: RawBody, headers: HeadersInput) => eventOf(checkSync(raw, headers)),
	};
}

function signer(scheme: Pick<Scheme<never, never>, "sign">, keeper: SecretKeeper, now: () => number) {
	return async (raw: RawBody, { secret, timestamp = Math.floor(now() / 1000), id }: SignOptions = {}) => {
		const body = readBody(raw, Infinity);
		if (isRefusal(body)) throw new TypeError(body.message);
		const given = secret ?? secretsAt(await keeper.current(), now())[0]?.reveal();
		if (given === undefined)
			throw new TypeError(
				"There is no valid secret to sign with. Pass `secret`, or check when your secrets are valid.",
			);
		return scheme.sign({ body, secrets: secretList(given).map((one) => one.secret), timestamp, id });
	};
}
