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
	/** A load that takes longer counts as failed. @defaultValue 10_000 */
	readonly timeout?: number | undefined;
	/** Told of a load that failed; deliveries go on with the secrets at hand. */
	readonly onError?: ((error: unknown) => void) | undefined;
}

/** @throws TypeError for secrets that are given, not loaded, and cannot be meant */
export function keepSecrets(
	option: SecretsOption,
	importKey: ImportKey,
	{ ttl = 60_000, staleIfError = 3_600_000, refreshInterval = 5_000, timeout = 10_000, onError }: SecretCacheOptions,
	now: () => number,
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

	const keep = (input: SecretsInput): Secrets => {
		const fresh = readySecrets(input, importKey);
		// Only what was asked for in vain counts: a second change soon after the first is noticed as quickly.
		if (!fresh.every((one) => kept.some((known) => known.reveal() === one.reveal()))) refreshedAt = -Infinity;
		keptAt = now();
		kept = fresh;
		return fresh;
	};
	const failed = (error: unknown): Secrets => {
		try {
			onError?.(error);
		} catch {
			// A listener that throws must not refuse a delivery.
		}
		if (now() - keptAt > ttl + staleIfError) kept = [];
		return kept;
	};
	const ask = (): Secrets | Promise<Secrets> => {
		if (pending) return pending;
		askedAt = now();
		try {
			const input = load();
			if (!("then" in Object(input))) return keep(input as SecretsInput);
			let timer: ReturnType<typeof setTimeout>;
			const limit = new Promise<never>((_, reject) => {
				timer = setTimeout(() => reject(new Error(`No secrets within ${timeout} ms`)), timeout);
			});
			pending = Promise.race([input as Promise<SecretsInput>, limit])
				.then(keep)
				.catch(failed)
				.finally(() => {
					clearTimeout(timer);
					pending = undefined;
				});
			return pending;
		} catch (error) {
			return failed(error);
		}
	};

	return {
		current() {
			const time = now();
			const age = time - keptAt;
			if (age < ttl) return kept;
			// Not more often than this is a source asked that fails or gives nothing.
			const next = pending ?? (time - askedAt < Math.min(refreshInterval, ttl) ? kept : ask());
			// Stale secrets serve while new ones are on their way; too old ones do not.
			return age <= ttl + staleIfError && next instanceof Promise ? kept : next;
		},
		refresh() {
			if (!pending && now() - refreshedAt < refreshInterval) return undefined;
			refreshedAt = now();
			return ask();
		},
	};
}
