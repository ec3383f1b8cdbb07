import type { Clock } from "../core/clock.ts";
import { blockOf, type LimitReading } from "../core/rate-limit/limiter.ts";
import type { Evaluate } from "./commands.ts";

/** The reply of Redis to a request for places. */
export interface Granted {
	readonly granted: number;
	/** The id of the first place that was granted; the ids of the others follow it. */
	readonly first: number;
	/** Milliseconds until the next request for places makes sense; 0 if everything was granted. */
	readonly wait: number;
	/** Calls per minute; 0 while unknown. */
	readonly limit: number;
	/** Milliseconds for which a 429 stops all processes; 0 without one. */
	readonly blocked: number;
}

export interface BudgetOptions {
	readonly evaluate: Evaluate;
	readonly keys: readonly string[];
	readonly clock: Clock;
	/** Milliseconds for one command. */
	readonly commandTimeout: number;
	/** Milliseconds after which a place that was never given back is free again. */
	readonly lease: number;
	/** The time that commands carry; without it the script uses the Redis server's. */
	readonly time: (() => number) | undefined;
	readonly perMinute: number | undefined;
	readonly burst: number | undefined;
}

/** The budget in Redis. Every command settles within `commandTimeout`. */
export interface SharedBudget {
	take(places: number): Promise<Granted>;
	give(id: number, reading: LimitReading | undefined, blockedFor: number | undefined, answered: boolean): Promise<void>;
	/** Gives back a place that was not used. */
	drop(id: number): Promise<void>;
}

const word = (value: number | undefined): string => (value === undefined ? "" : String(value));

function grantedOf(reply: unknown, places: number): Granted {
	const numbers = Array.isArray(reply) ? reply.map(Number) : [];
	const [granted = Number.NaN, wait = Number.NaN, first = Number.NaN, limit = 0, blocked = 0] = numbers;
	if (
		![granted, wait, first, limit, blocked].every((value) => value >= 0 && value < Number.POSITIVE_INFINITY) ||
		granted > places
	)
		throw new Error("Redis sent something that is not a reply of the rate limit script");
	return { granted, first, wait, limit, blocked };
}

export function sharedBudget(options: BudgetOptions): SharedBudget {
	const { evaluate, keys, clock, commandTimeout, lease, time, perMinute, burst } = options;

	/** `late` receives a reply that came after the command had timed out. */
	const command = (op: string, args: readonly string[], late?: (reply: unknown) => void): Promise<unknown> =>
		new Promise((resolve, reject) => {
			let timedOut = false;
			const cancel = clock.after(commandTimeout, () => {
				timedOut = true;
				reject(new Error(`Redis did not respond within ${commandTimeout} ms (option commandTimeout)`));
			});
			const now = time === undefined ? "" : String(Math.floor(time()));
			Promise.resolve()
				.then(() => evaluate(keys, [op, now, ...args]))
				.then(
					(reply) => {
						cancel();
						if (timedOut) late?.(reply);
						else resolve(reply);
					},
					(error: unknown) => {
						cancel();
						reject(error);
					},
				)
				// `late` handles a reply that nothing waits for.
				.catch(() => {});
		});

	const drop = async (id: number): Promise<void> => {
		await command("drop", [word(id)]);
	};

	/** Nothing waits for these places any more, and other processes must not wait for their lease to end. */
	const giveBack = (reply: unknown, places: number): void => {
		const { granted, first } = grantedOf(reply, places);
		for (let id = first; id < first + granted; id++) drop(id).catch(() => {});
	};

	return {
		async take(places) {
			const args = [word(places), word(lease), word(perMinute), word(burst)];
			return grantedOf(await command("take", args, (reply) => giveBack(reply, places)), places);
		},
		async give(id, reading, blockedFor, answered) {
			const { limit, remaining, resetAt, burst: learned } = reading ?? {};
			const block = blockedFor === undefined ? undefined : blockOf(blockedFor);
			await command("give", [
				word(id),
				answered ? "1" : "0",
				word(limit),
				word(remaining),
				word(resetAt),
				word(burst ?? learned),
				word(block),
			]);
		},
		drop,
	};
}
