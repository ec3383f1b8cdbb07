import type { Clock } from "./clock.ts";
import { clockOf } from "./clock-of.ts";
import { guarded, isThenable, logFailure } from "./guard.ts";
import {
	type ImportKey,
	type ReadySecret,
	readySecrets,
	type SecretKeeper,
	type SecretSource,
	type SecretsInput,
	type SecretsOption,
} from "./secrets.ts";
import { within } from "./within.ts";

type Secrets = readonly ReadySecret[];

/** How long loaded secrets are kept. All times in milliseconds. */
export interface SecretCacheOptions {
	/** How long loaded secrets are used without loading them again. @defaultValue 60_000 */
	readonly ttl?: number | undefined;
	/** How long after `ttl` secrets stay in use while loading them again is slow or fails. @defaultValue 3_600_000 */
	readonly staleIfError?: number | undefined;
	/**
	 * A signature that no known secret made may come from a new secret, so the secrets are loaded again. After a load without success,
	 * this is how long the next one waits, however many forged deliveries arrive. @defaultValue 5_000
	 */
	readonly refreshInterval?: number | undefined;
	/**
	 * How long a delivery with an unknown signature waits for a load before it is refused. The load continues after that. A secret store
	 * delays its response while a sender may be switching to a new secret. @defaultValue 3_000
	 */
	readonly maxHold?: number | undefined;
	/** How many deliveries can wait for a load at once. Further ones are refused, which limits the memory that forged deliveries use. @defaultValue 100 */
	readonly maxHeld?: number | undefined;
	/** How long a load can take before it counts as failed. @defaultValue 10_000 */
	readonly timeout?: number | undefined;
	/** Receives the error of a failed load. Deliveries continue with the current secrets. @defaultValue console.error */
	readonly onError?: ((error: unknown) => unknown) | undefined;
}

/**
 * Keeps secrets. Loaded secrets are cached.
 *
 * @throws TypeError for invalid secrets, unless they are loaded
 */
export function keepSecrets(
	option: SecretsOption,
	importKey: ImportKey,
	options: SecretCacheOptions,
	now?: () => number,
	clock: Clock = clockOf({ now }),
): SecretKeeper {
	const load = typeof option === "function" ? option : (option as SecretSource | null)?.load?.bind(option);
	if (load) return new LoadedSecrets(load, importKey, options, clock);
	const fixed = readySecrets(option as SecretsInput, importKey, 1);
	return { current: () => fixed, refresh: () => undefined };
}

/** @throws TypeError for something other than a number of at least 0: with it, the source would be called for each delivery, or never again */
function checkTimes(options: Readonly<Record<string, unknown>>): void {
	for (const [name, value] of Object.entries(options))
		if (!(typeof value === "number" && value >= 0))
			throw new TypeError(`secretCache.${name} must be a number of at least 0, but was ${String(value)}.`);
}

/**
 * Caches loaded secrets. Their age is measured on a monotonic clock, and a load that returns no secrets counts as failed, so that neither a
 * clock change nor an empty result discards valid secrets.
 */
class LoadedSecrets implements SecretKeeper {
	readonly #load: () => SecretsInput | PromiseLike<SecretsInput>;
	readonly #importKey: ImportKey;
	readonly #clock: Clock;
	readonly #ttl: number;
	readonly #staleIfError: number;
	readonly #refreshInterval: number;
	readonly #maxHold: number;
	readonly #maxHeld: number;
	readonly #timeout: number;
	readonly #report: (error: unknown) => void;
	#kept: Secrets = [];
	// Not yet: nothing is fresh compared with it, even if `ttl` is infinite.
	#keptAt = Number.NaN;
	#askedAt = Number.NEGATIVE_INFINITY;
	#refreshedAt = Number.NEGATIVE_INFINITY;
	#pending: Promise<Secrets> | undefined;
	/** How many deliveries wait for a load. */
	#held = 0;

	constructor(
		load: () => SecretsInput | PromiseLike<SecretsInput>,
		importKey: ImportKey,
		{
			ttl = 60_000,
			staleIfError = 3_600_000,
			refreshInterval = 5_000,
			maxHold = 3_000,
			maxHeld = 100,
			timeout = 10_000,
			onError,
		}: SecretCacheOptions,
		clock: Clock,
	) {
		checkTimes({ ttl, staleIfError, refreshInterval, maxHold, maxHeld, timeout });
		this.#load = load;
		this.#importKey = importKey;
		this.#clock = clock;
		this.#ttl = ttl;
		this.#staleIfError = staleIfError;
		this.#refreshInterval = refreshInterval;
		this.#maxHold = maxHold;
		this.#maxHeld = maxHeld;
		this.#timeout = timeout;
		const log = logFailure("loading webhook secrets");
		this.#report = onError ? (error) => guarded(() => onError(error), logFailure("secretCache.onError")) : log;
	}

	current(): Secrets | Promise<Secrets> {
		const time = this.#clock.monotonic();
		const age = time - this.#keptAt;
		if (age < this.#ttl) return this.#kept;
		// Do not call a source that fails or returns nothing more often than this.
		const isTooSoon = time - this.#askedAt < Math.min(this.#refreshInterval, this.#ttl);
		const next = this.#pending ?? (isTooSoon ? this.#kept : this.#ask());
		// Use stale secrets while new ones load, unless they are too old.
		return age <= this.#ttl + this.#staleIfError && next instanceof Promise ? this.#kept : next;
	}

	refresh(): Secrets | Promise<Secrets> | undefined {
		const time = this.#clock.monotonic();
		if (!this.#pending && time - this.#refreshedAt < this.#refreshInterval) return undefined;
		this.#refreshedAt = time;
		const next = this.#ask();
		return next instanceof Promise ? this.#hold(next) : next;
	}

	#ask(): Secrets | Promise<Secrets> {
		if (this.#pending) return this.#pending;
		this.#askedAt = this.#clock.monotonic();
		try {
			const input = this.#load();
			if (!isThenable(input)) return this.#keep(input);
			this.#pending = this.#keepLater(input).finally(() => {
				this.#pending = undefined;
			});
			return this.#pending;
		} catch (error) {
			return this.#fail(error);
		}
	}

	async #keepLater(input: PromiseLike<SecretsInput>): Promise<Secrets> {
		try {
			const loading = Promise.resolve(input).then((secrets) => ({ secrets }));
			const loaded = await within(this.#clock, this.#timeout, loading);
			if (loaded === "late") throw new Error(`The source of the secrets did not respond within ${this.#timeout} ms.`);
			return this.#keep(loaded.secrets);
		} catch (error) {
			return this.#fail(error);
		}
	}

	#keep(input: SecretsInput): Secrets {
		const fresh = readySecrets(input, this.#importKey);
		const kept = this.#kept;
		if (fresh.length === 0 && kept.length > 0)
			return this.#fail(
				new Error(
					"The source of the secrets returned none. The previous ones stay in use until they are too old (ttl + staleIfError).",
				),
			);
		// Only a refresh that found nothing new counts, so that a second change soon after the first is noticed just as quickly.
		if (!fresh.every((one) => kept.some((known) => known.reveal() === one.reveal())))
			this.#refreshedAt = Number.NEGATIVE_INFINITY;
		this.#keptAt = this.#clock.monotonic();
		this.#kept = fresh;
		return fresh;
	}

	#fail(error: unknown): Secrets {
		this.#report(error);
		if (this.#clock.monotonic() - this.#keptAt > this.#ttl + this.#staleIfError) this.#kept = [];
		return this.#kept;
	}

	#hold(next: Promise<Secrets>): Promise<Secrets> | undefined {
		if (this.#held >= this.#maxHeld) return undefined;
		this.#held++;
		return within(this.#clock, this.#maxHold, next)
			.then((secrets) => (secrets === "late" ? this.#kept : secrets))
			.finally(() => {
				this.#held--;
			});
	}
}
