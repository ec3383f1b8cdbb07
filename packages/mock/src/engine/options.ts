import type { OuterClock } from "./clock.ts";
import type { Tier } from "./limits.ts";
import type { HostLookup, Post } from "./post.ts";

/** Options of every mock. */
export interface MockOptions {
	/**
	 * `"real"` uses the machine's time; `"virtual"` moves only with `clock.advance`; or pass your own clock. If your
	 * clock has `after`, the mock uses it for every wait, so that a simulator can run in virtual time.
	 *
	 * @defaultValue "real"
	 * @example
	 * ```ts
	 * import type { MockOptions } from "@countersign/mock";
	 *
	 * export function inVirtualTime(): MockOptions & { run(): void } {
	 * 	let time = Date.UTC(2026, 4, 1);
	 * 	const waits: { at: number; work: () => void }[] = [];
	 * 	return {
	 * 		clock: {
	 * 			now: () => time,
	 * 			after(ms, work) {
	 * 				const wait = { at: time + ms, work };
	 * 				waits.push(wait);
	 * 				return () => void waits.splice(waits.indexOf(wait), waits.includes(wait) ? 1 : 0);
	 * 			},
	 * 		},
	 * 		post: async (url, headers, body) => ({ status: 200, body: "" }),
	 * 		// Runs what is due next.
	 * 		run() {
	 * 			const next = waits.sort((a, b) => a.at - b.at).shift();
	 * 			time = next?.at ?? time;
	 * 			next?.work();
	 * 		},
	 * 	};
	 * }
	 * ```
	 */
	readonly clock?: "real" | "virtual" | OuterClock;
	/**
	 * Sends a delivery to its receiver instead of HTTP. An attempt fails if the promise rejects, resolves with a status
	 * outside 200 to 299, or does not settle within `timeoutMs` on the mock's clock.
	 *
	 * @defaultValue real HTTP
	 */
	readonly post?: Post;
	/**
	 * Resolves the host of a webhook to its addresses. A host with a private or loopback address is rejected unless
	 * `allowLocalWebhooks` is on.
	 *
	 * @defaultValue the system's resolver
	 */
	readonly lookup?: HostLookup;
	/** Receives errors of listeners and of the mock itself. @defaultValue `console` */
	readonly logger?: MockLogger;
	/** Start time of a virtual clock, in milliseconds since 1970. @defaultValue 2026-05-01T00:00:00Z */
	readonly startAt?: number;
	/** Seed for all generated values. @defaultValue 1 */
	readonly seed?: number | string;
	/** `false` disables rate limits; an object sets them by tier. */
	readonly rateLimits?: false | Readonly<Record<string, Partial<Tier>>>;
	/** The share of calls that fail, and how. */
	readonly faults?: { readonly share: number; readonly kinds: readonly string[]; readonly seed?: number };
	/** Reject every call that relies on an assumption instead of a documented fact. @defaultValue false */
	readonly strict?: boolean;
	/** Check every response against the document. One that does not match becomes a 500. @defaultValue true */
	readonly checkResponses?: boolean;
	/** Add a header that says how well each response is documented. @defaultValue true */
	readonly provenance?: boolean;
	/** Allow webhooks to loopback and private addresses. @defaultValue false */
	readonly allowLocalWebhooks?: boolean;
	/** Maximum size of a request body in bytes. A larger one gets a 413. @defaultValue 10 MiB */
	readonly maxBodyBytes?: number;
	/** How long a client of `listen` may take to send a request, in milliseconds. @defaultValue 30,000 */
	readonly requestTimeout?: number;
	/** Scales the time between delivery attempts: 0.001 turns a minute into 60 ms. @defaultValue 1 */
	readonly webhookTimeScale?: number;
	/**
	 * Maximum number of entries in the journals, of deliveries in each world's log, and of rows in each append-only log, such as the audit
	 * log of a world and the remembered idempotency keys. The oldest are forgotten; there may be more for a while.
	 *
	 * @defaultValue 10,000 requests and deliveries, 100,000 rows of logs
	 */
	readonly journal?: { readonly requests?: number; readonly deliveries?: number; readonly logs?: number };
}

/** The logger interface. `console`, pino and winston implement it. */
export interface MockLogger {
	/** Receives a message, with the error as a second argument. */
	error(message: string, ...details: unknown[]): void;
}
