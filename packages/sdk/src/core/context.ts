import type { Clock } from "./clock.ts";
import type { Hooks, Logger } from "./hooks.ts";
import type { KeySource } from "./keys/key-source.ts";
import type { Provider } from "./provider.ts";
import type { RateLimiter } from "./rate-limit/limiter.ts";
import type { Transport } from "./transport/transport.ts";
import type { LazyValidator } from "./validation/lazy-validator.ts";

/** Everything that outlives a call: created once with the client, passed to every call. */
export interface Context {
	readonly provider: Provider;
	readonly baseUrl: string;
	/** Returns the prefix of a path: empty, or `/entities/…`. Throws if the entity is needed but unknown. */
	readonly prefix: (entityOnly: boolean) => string;
	readonly keys: KeySource;
	/** Since when calls wait for the key function, in monotonic milliseconds; undefined if none does. */
	readonly keyWait: { since: number | undefined };
	readonly transport: Transport;
	readonly clock: Clock;
	readonly limiterFor: (key: string) => RateLimiter | undefined;
	readonly headers: Readonly<Record<string, string>>;
	/** Lower-case names of headers that only the client sets: those that sign a request, and the idempotency key's. */
	readonly reserved: ReadonlySet<string>;
	readonly maxRetries: number;
	readonly timeout: number;
	readonly deadline: number;
	readonly maxRetryAfter: number;
	readonly hooks: Hooks;
	readonly logger: Logger | undefined;
	readonly validator: LazyValidator | undefined;
	/** Logs a long wait for the rate limit. */
	readonly announceWait: (ms: number) => void;
	/** What has been logged already and is not logged again. */
	readonly reported: Set<string>;
}
