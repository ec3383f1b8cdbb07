import type { OuterClock } from "./clock.ts";
import type { DatabaseSnapshot } from "./database.ts";
import type { DeliveryAttempt } from "./deliveries.ts";
import type { FaultKind, FaultsSnapshot } from "./faults.ts";
import type { JsonObject } from "./handler.ts";
import type { StoredAnswer } from "./idempotency.ts";
import type { KeyRecord } from "./keys.ts";
import type { Tier } from "./limits.ts";

/** Options of every mock. */
export interface MockOptions {
	/**
	 * `"real"`: the machine's time; `"virtual"`: stands still until `clock.advance`; or a clock of your own, whose due work runs when
	 * the mock is called, advanced or drained.
	 *
	 * @defaultValue "real"
	 */
	readonly clock?: "real" | "virtual" | OuterClock;
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
	/** Shortens the waits between attempts to deliver: 0.001 makes a minute 60 ms. @defaultValue 1 */
	readonly webhookTimeScale?: number;
	/** How many entries the journals keep, and how many deliveries the log of each world. @defaultValue 10,000 each */
	readonly journal?: { readonly requests?: number; readonly deliveries?: number };
}

export interface EngineRequest {
	readonly method: string;
	/** Path and query; an origin before it is ignored. */
	readonly url: string;
	readonly headers: { get(name: string): string | undefined };
	readonly body: string;
	readonly ip?: string | undefined;
}

export interface EngineReply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
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
	readonly at: number;
	readonly operation: string | undefined;
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly requestId: string;
	readonly keyId: string | undefined;
	readonly entityId: string | undefined;
	readonly mode: "live" | "test" | undefined;
	/** The scopes that the call needs, those of its `expand[]` among them: alternatives, each of which is enough. */
	readonly scopes: readonly (readonly string[])[];
	readonly fault: FaultKind | undefined;
	readonly idempotencyKey: string | undefined;
	readonly replayed: boolean;
	/** Fields that were sent and that nobody reads: `line_items[0].colour`, or `?colour` from the query. */
	readonly unread: readonly string[];
	readonly ip: string | undefined;
}

/** What is being found out about a request while it is answered. */
export type RequestFacts = { -readonly [Name in keyof RequestEntry]: RequestEntry[Name] };

/** Everything a mock knows, as plain JSON. */
export interface Snapshot {
	readonly version: 1;
	readonly clock: { readonly offset: number };
	readonly keys: readonly KeyRecord[];
	readonly worlds: readonly {
		readonly name: string;
		readonly entityId: string;
		readonly mode: "live" | "test";
		readonly counter: number;
		readonly data: DatabaseSnapshot;
		readonly sequences: readonly (readonly [string, number])[];
	}[];
	readonly limits: readonly (readonly [string, readonly number[]])[];
	readonly idempotency: readonly (readonly [string, StoredAnswer])[];
	readonly faults: FaultsSnapshot;
	readonly jobs: readonly ScheduledJob[];
	readonly counters: { readonly requests: number; readonly keys: number; readonly jobs: number };
}

/** Work that the clock has yet to bring about. */
export interface ScheduledJob {
	readonly number: number;
	readonly at: number;
	readonly world: string;
	readonly job: string;
	readonly payload: JsonObject;
}

/** What a mock tells of. */
export interface MockEvents {
	readonly request: RequestEntry;
	readonly event: {
		readonly id: string;
		readonly type: string;
		readonly object: JsonObject;
		readonly entityId: string;
	};
	readonly delivery: DeliveryAttempt;
}
