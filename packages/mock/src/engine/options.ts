import type { OuterClock } from "./clock.ts";
import type { Tier } from "./limits.ts";
import type { HostLookup, Post } from "./post.ts";

/** Options of every mock. */
export interface MockOptions {
	/**
	 * `"real"`: the machine's time; `"virtual"`: moves only with `clock.advance`; or a clock of your own. With `after`, a clock of
	 * your own also starts every wait of the mock, so that a simulator can run it in virtual time.
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
	 * Carries a delivery to its receiver, instead of HTTP. An attempt fails when the promise rejects, resolves with a status outside 200
	 * to 299, or has not settled within `timeoutMs` of the mock's clock.
	 *
	 * @defaultValue HTTP over the machine's network
	 */
	readonly post?: Post;
	/**
	 * Finds the addresses of a webhook's host. A host that has a private or loopback address is refused unless `allowLocalWebhooks` is on.
	 *
	 * @defaultValue the resolver of the system
	 */
	readonly lookup?: HostLookup;
	/** Receives what a listener threw and what broke in the mock itself. @defaultValue `console` */
	readonly logger?: MockLogger;
	/** Where a virtual clock begins, in milliseconds since 1970. @defaultValue 2026-05-01T00:00:00Z */
	readonly startAt?: number;
	/** All values depend on it. @defaultValue 1 */
	readonly seed?: number | string;
	/** `false`: no limits; or other ones by tier. */
	readonly rateLimits?: false | Readonly<Record<string, Partial<Tier>>>;
	/** A share of calls that fail, and how. */
	readonly faults?: { readonly share: number; readonly kinds: readonly string[]; readonly seed?: number };
	/** Refuse whatever leans on an assumption instead of a documented fact. @defaultValue false */
	readonly strict?: boolean;
	/** Check every answer against the document; one that differs becomes a loud 500. @defaultValue true */
	readonly checkResponses?: boolean;
	/** Say in a header how well each answer is known. @defaultValue true */
	readonly provenance?: boolean;
	/** Let webhooks go to loopback and private addresses. @defaultValue false */
	readonly allowLocalWebhooks?: boolean;
	/** How many bytes a request's body may have; a longer one is a 413. @defaultValue 10 MiB */
	readonly maxBodyBytes?: number;
	/** How long a client of `listen` may take to send a request, in milliseconds. @defaultValue 30,000 */
	readonly requestTimeout?: number;
	/** Shortens the waits between attempts to deliver: 0.001 makes a minute 60 ms. @defaultValue 1 */
	readonly webhookTimeScale?: number;
	/** How many entries the journals keep, and how many deliveries the log of each world. @defaultValue 10,000 each */
	readonly journal?: { readonly requests?: number; readonly deliveries?: number };
}

/** What the mock needs of a logger: `console`, pino and winston all fit. */
export interface MockLogger {
	/** Receives what went wrong, with the error as a second argument. */
	error(message: string, ...details: unknown[]): void;
}
