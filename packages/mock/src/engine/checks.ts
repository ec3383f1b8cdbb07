import type { Fault } from "./faults.ts";
import type { JsonObject } from "./json.ts";
import type { KeyRecord } from "./keys.ts";
import type { LimitState, Tier } from "./limits.ts";
import type { MockRoute } from "./route.ts";

/** What each check of a request compared. The values are those of the time of the request; rows and keys are never changed in place. */
export interface CheckFacts {
	readonly key: {
		/** How the credential was sent; undefined if it is missing or unreadable. */
		readonly form: string | undefined;
		/** The key; undefined if it is unknown. */
		readonly record: KeyRecord | undefined;
	};
	readonly "rate limit": { readonly tier: string; readonly limits: Tier; readonly state: LimitState };
	readonly size: { readonly maximum: number };
	readonly fault: Fault;
	readonly entity: { readonly asked: string | undefined; readonly own: string };
	readonly "ip allowlist": { readonly list: readonly string[]; readonly address: string | undefined };
	readonly version: { readonly header: string; readonly sent: string | undefined; readonly known: readonly string[] };
	readonly operation: { readonly method: string; readonly path: string; readonly route: MockRoute | undefined };
	readonly "strict mode": { readonly route: MockRoute };
	readonly scope: { readonly needed: MockRoute["scopes"]; readonly granted: readonly string[] };
	readonly encoding: undefined;
	readonly "idempotency key": {
		/** Undefined if none was sent. */
		readonly key: string | undefined;
		readonly found: IdempotencyResult | undefined;
		/** Time of the first request with this key, in milliseconds since 1970; undefined for a new key. */
		readonly firstAt: number | undefined;
	};
	readonly query: { readonly query: string };
	readonly body: { readonly route: MockRoute; readonly size: number };
	readonly unknown: { readonly names: readonly string[] };
	readonly expand: { readonly paths: readonly string[] };
	readonly "common rules": undefined;
	readonly rule: { readonly route: MockRoute };
	readonly response: { readonly route: MockRoute; readonly status: number; readonly isChecked: boolean };
	readonly cache: { readonly sent: string; readonly isKnown: boolean };
}

/** A check of a request. */
export type CheckKind = keyof CheckFacts;

/** What is known about an idempotency key when it arrives. */
export type IdempotencyResult = "new" | "replayed" | "mismatch" | "running";

/** Why a check failed. */
export interface CheckFailure {
	/** Code of the error. A provider can send another one. */
	readonly code: string;
	/** Fields of the error, such as `hint`, `param` and `issues`. */
	readonly extra: JsonObject;
}

/** A check that was made. Only the last one of a request can have failed, because the mock stops there. */
export interface MadeCheck<Kind extends CheckKind = CheckKind> {
	/** Which check it is. */
	readonly kind: Kind;
	/** What it compared; undefined if nothing is known of it. */
	readonly facts: CheckFacts[Kind] | undefined;
	/** Undefined if it passed. */
	readonly failure: CheckFailure | undefined;
}
