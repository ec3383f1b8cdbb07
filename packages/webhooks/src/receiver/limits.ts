import type { ReceiverStore } from "./store.ts";
import type { ReceiverOptions } from "./types.ts";

/** The numeric options of a receiver, validated and with defaults applied. */
export interface ReceiverLimits {
	readonly concurrency: number;
	readonly maxBacklog: number;
	readonly queueTimeout: number;
	readonly orderHold: number;
	readonly handlerTimeout: number;
	readonly storeTimeout: number;
	readonly bodyTimeout: number;
	readonly lease: number;
	readonly patience: number;
	readonly maxAttempts: number;
}

type Numbers = Pick<ReceiverOptions<never, never, never>, keyof ReceiverLimits>;

/**
 * Returns the limits, with defaults for those left out.
 *
 * @throws TypeError for a value that is not a number, is too small, or exceeds what the store supports
 */
export function limitsOf(
	{ handlerTimeout = 30_000, ...options }: Numbers,
	{ maxConcurrency = Number.POSITIVE_INFINITY }: Pick<ReceiverStore<never>, "maxConcurrency">,
): ReceiverLimits {
	const limits: ReceiverLimits = {
		handlerTimeout,
		concurrency: options.concurrency ?? maxConcurrency,
		maxBacklog: options.maxBacklog ?? 10_000,
		queueTimeout: options.queueTimeout ?? handlerTimeout,
		orderHold: options.orderHold ?? 21_600_000,
		storeTimeout: options.storeTimeout ?? 5_000,
		bodyTimeout: options.bodyTimeout ?? 30_000,
		lease: options.lease ?? handlerTimeout * 2,
		patience: options.patience ?? 0,
		maxAttempts: options.maxAttempts ?? Number.POSITIVE_INFINITY,
	};
	if (!(handlerTimeout > 0 && limits.lease > handlerTimeout))
		throw new TypeError(
			`lease must be longer than handlerTimeout (${handlerTimeout} ms), but was ${limits.lease} ms. Otherwise two workers could handle one event at the same time.`,
		);
	for (const name of ["concurrency", "maxBacklog", "maxAttempts", "storeTimeout", "bodyTimeout"] as const)
		if (!(limits[name] >= 1)) throw new TypeError(`${name} must be 1 or more, but was ${limits[name]}.`);
	for (const name of ["patience", "queueTimeout", "orderHold"] as const)
		if (!(limits[name] >= 0)) throw new TypeError(`${name} must be 0 milliseconds or more, but was ${limits[name]}.`);
	if (limits.concurrency > maxConcurrency)
		throw new TypeError(
			`concurrency is ${limits.concurrency}, but this store can serve only ${maxConcurrency} events at once: each event uses a connection, and one must stay free for claims and queries. Lower concurrency, raise the pool's maximum, or use postgresStore(client, { transactional: false }).`,
		);
	return limits;
}
