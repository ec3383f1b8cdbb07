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

type Secrets = readonly ReadySecret[];

/** How long loaded secrets are kept. All times in milliseconds. */
export interface SecretCacheOptions {
	/** As long as this, loaded secrets are used without asking again. @defaultValue 60_000 */
	readonly ttl?: number | undefined;
	/** As long as this after `ttl`, secrets stay in use while asking again is slow or fails. @defaultValue 3_600_000 */
	readonly staleIfError?: number | undefined;
	/**
	 * A signature that no known secret made may mean a secret we have not heard of, so they are asked for again: at most
	 * once in this time in vain, however many forged deliveries come in. @defaultValue 5_000
	 */
	readonly refreshInterval?: number | undefined;
	/**
	 * As long as this, a delivery with an unknown signature waits for a load; then it is refused, although the load continues. A store
	 * delays its answer while a sender may be switching to a new secret. @defaultValue 3_000
	 */
	readonly maxHold?: number | undefined;
	/** So many deliveries wait at once; further ones are refused. It bounds the memory that forged deliveries take. @defaultValue 100 */
	readonly maxHeld?: number | undefined;
	/** A load that takes longer counts as failed. @defaultValue 10_000 */
	readonly timeout?: number | undefined;
	/** Receives the error of a load that failed; deliveries continue with the secrets at hand. @defaultValue console.error */
	readonly onError?: ((error: unknown) => unknown) | undefined;
}

/**
 * Keeps loaded secrets. Their age is measured on a clock that never goes back, and a load that returns no secrets counts as
 * failed: neither may take good secrets away.
 *
 * @throws TypeError for secrets that are given, not loaded, and invalid
 */
export function keepSecrets(
	option: SecretsOption,
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
	now?: () => number,
	clock: Clock = clockOf({ now }),
): SecretKeeper {
	const load = typeof option === "function" ? option : (option as SecretSource | null)?.load?.bind(option);
	if (!load) {
		const fixed = readySecrets(option as SecretsInput, importKey, 1);
		return { current: () => fixed, refresh: () => undefined };
	}
	let kept: Secrets = [];
	// Not yet: nothing is young enough when compared with it, even where `ttl` has no end.
	let keptAt = NaN;
	let askedAt = -Infinity;
	let refreshedAt = askedAt;
	let pending: Promise<Secrets> | undefined;

	const report = logFailure("loading webhook secrets");
	const keep = (input: SecretsInput): Secrets => {
		const fresh = readySecrets(input, importKey);
		if (fresh.length === 0 && kept.length > 0)
			return failed(new Error("The source of the secrets returned none. The previous ones stay in use for now."));
		// Only what was asked for in vain counts: a second change soon after the first is noticed as quickly.
		if (!fresh.every((one) => kept.some((known) => known.reveal() === one.reveal()))) refreshedAt = -Infinity;
		keptAt = clock.monotonic();
		kept = fresh;
		return fresh;
	};
	const failed = (error: unknown): Secrets => {
		if (onError) guarded(() => onError(error), logFailure("secretCache.onError"));
		else report(error);
		if (clock.monotonic() - keptAt > ttl + staleIfError) kept = [];
		return kept;
	};
	/** The work's result, or what `late` gives after `ms` milliseconds. */
	const within = <T>(work: Promise<T>, ms: number, late: () => T): Promise<T> => {
		let cancel: (() => void) | undefined;
		const over = new Promise<void>((resolve) => {
			cancel = clock.after(ms, resolve);
		});
		return Promise.race([work, over.then(late)]).finally(cancel);
	};
	const ask = (): Secrets | Promise<Secrets> => {
		if (pending) return pending;
		askedAt = clock.monotonic();
		try {
			const input = load();
			if (!isThenable(input)) return keep(input);
			const late = (): never => {
				throw new Error(`No secrets within ${timeout} ms`);
			};
			pending = within(input as Promise<SecretsInput>, timeout, late)
				.then(keep)
				.catch(failed)
				.finally(() => {
					pending = undefined;
				});
			return pending;
		} catch (error) {
			return failed(error);
		}
	};

	let held = 0;
	const hold = (next: Promise<Secrets>): Promise<Secrets> | undefined => {
		if (held >= maxHeld) return undefined;
		held++;
		return within(next, maxHold, () => kept).finally(() => {
			held--;
		});
	};

	return {
		current() {
			const time = clock.monotonic();
			const age = time - keptAt;
			if (age < ttl) return kept;
			// Not more often than this is a source asked that fails or gives nothing.
			const next = pending ?? (time - askedAt < Math.min(refreshInterval, ttl) ? kept : ask());
			// Stale secrets serve while new ones are on their way; too old ones do not.
			return age <= ttl + staleIfError && next instanceof Promise ? kept : next;
		},
		refresh() {
			if (!pending && clock.monotonic() - refreshedAt < refreshInterval) return undefined;
			refreshedAt = clock.monotonic();
			const next = ask();
			return next instanceof Promise ? hold(next) : next;
		},
	};
}
