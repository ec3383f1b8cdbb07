import type { OuterClock } from "./clock.ts";
import type { DatabaseSnapshot } from "./database.ts";
import type { DeliveryAttempt } from "./deliveries.ts";
import type { FaultKind, FaultsSnapshot } from "./faults.ts";
import type { JsonObject } from "./handler.ts";
import type { StoredAnswer } from "./idempotency.ts";
import type { KeyRecord } from "./keys.ts";
import type { Tier } from "./limits.ts";
import type { HostLookup, Post } from "./post.ts";

/** Options of every mock. */
export interface MockOptions {
	/**
	 * `"real"`: the machine's time; `"virtual"`: stands still until `clock.advance`; or a clock of your own. With `after`, a clock of
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

export interface EngineRequest {
	readonly method: string;
	/** Path and query; an origin before it is ignored. */
	readonly url: string;
	readonly headers: { get(name: string): string | undefined };
	readonly body: string;
	/** The body was not UTF-8. */
	readonly isGarbled?: boolean;
	readonly ip?: string | undefined;
}

/** A response as plain data. */
export interface EngineReply {
	/** The HTTP status; 0 for a connection that breaks before the work begins. */
	readonly status: number;
	/** Header names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** The body as text; empty for none. */
	readonly body: string;
	/** Done to the answer on its way: only a real transport can do it. */
	readonly fault?: FaultKind;
	/** How late the answer is, with a fault that makes it late. */
	readonly delayMs?: number;
	/** To be called when a late answer has gone out; until then its idempotency key counts as in use. */
	readonly answered?: () => void;
}

/** One request as it went. */
export interface RequestEntry {
	/** When it came, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** Id of the operation, such as `orders.create`; undefined where a refusal or a fault came before it. */
	readonly operation: string | undefined;
	/** The HTTP method. */
	readonly method: string;
	/** The path as it was sent, base path included and query left out. */
	readonly path: string;
	/** The HTTP status of the answer; 0 for a connection that broke before the work began. */
	readonly status: number;
	/** Made by the mock; the answer names it in `X-Request-Id`. */
	readonly requestId: string;
	/** Id of the key; undefined where nobody was signed in. */
	readonly keyId: string | undefined;
	/** The key's entity; undefined where nobody was signed in. */
	readonly entityId: string | undefined;
	/** The key's mode; undefined where nobody was signed in. */
	readonly mode: "live" | "test" | undefined;
	/** The scopes that the call needs, those of its `expand[]` among them: alternatives, each of which is enough. */
	readonly scopes: readonly (readonly string[])[];
	/** What the mock was told to do wrong with it; undefined for nothing. */
	readonly fault: FaultKind | undefined;
	/** The key that was sent; undefined for none, and for an operation that takes none. */
	readonly idempotencyKey: string | undefined;
	/** Whether the answer was that of an earlier request with the same idempotency key. */
	readonly replayed: boolean;
	/** Fields that were sent and that nobody reads: `line_items[0].colour`, or `?colour` from the query. */
	readonly unread: readonly string[];
	/** The caller's address; undefined where the transport knows none. */
	readonly ip: string | undefined;
}

/** What is being found out about a request while it is answered. */
export type RequestFacts = { -readonly [Name in keyof RequestEntry]: RequestEntry[Name] };

/** Everything a mock knows, as plain JSON. */
export interface Snapshot {
	/** The form of the snapshot. */
	readonly version: 1;
	/** How far the mock's clock is ahead of the one it goes by, in milliseconds. */
	readonly clock: { readonly offset: number };
	/** Every key, deleted ones included. */
	readonly keys: readonly KeyRecord[];
	/** The data of each entity and mode, with the counters that its ids and numbers come from. */
	readonly worlds: readonly {
		/** `<entity>/<mode>`. */
		readonly name: string;
		readonly entityId: string;
		readonly mode: "live" | "test";
		/** What the next id is made from. */
		readonly counter: number;
		readonly data: DatabaseSnapshot;
		/** The next number of each sequence, by its name. */
		readonly sequences: readonly (readonly [string, number])[];
	}[];
	/** Times of each key's latest calls, by key id; milliseconds since 1970. */
	readonly limits: readonly (readonly [string, readonly number[]])[];
	/** First answers, by key id, method, path and idempotency key. */
	readonly idempotency: readonly (readonly [string, StoredAnswer])[];
	/** Faults that are to come, and what was injected so far. */
	readonly faults: FaultsSnapshot;
	/** Work that is due later. */
	readonly jobs: readonly ScheduledJob[];
	/** How many of each were made so far; ids go on from there. */
	readonly counters: { readonly requests: number; readonly keys: number; readonly jobs: number };
}

/** Work that the clock has yet to bring about. */
export interface ScheduledJob {
	/** Counted from 0, in the order of scheduling. */
	readonly number: number;
	/** When it is due, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** The world that it works in: `<entity>/<mode>`. */
	readonly world: string;
	/** Name of the provider's job, such as `clear_ach`. */
	readonly job: string;
	/** What the job is told. */
	readonly payload: JsonObject;
}

/** What a mock tells of. */
export interface MockEvents {
	/** A request that has been answered. */
	readonly request: RequestEntry;
	/** A webhook event that came about, whether or not an endpoint wants it. */
	readonly event: {
		readonly id: string;
		readonly type: string;
		/** What the event carries; a provider may wrap it in more before it is sent. */
		readonly object: JsonObject;
		readonly entityId: string;
	};
	/** An attempt to deliver that is over. */
	readonly delivery: DeliveryAttempt;
}
