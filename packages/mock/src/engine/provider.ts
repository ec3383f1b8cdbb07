import type { CheckKind } from "./checks.ts";
import type { Database } from "./database.ts";
import type { EngineRequest } from "./exchange.ts";
import type { Expansions } from "./expand.ts";
import type { AnyHandlers, Call, JobHandlers, JsonObject } from "./handler.ts";
import type { KeyRecord, TierTable } from "./keys.ts";
import type { MockRoute } from "./route.ts";

/** The credential of a request. */
export type Credential =
	| {
			readonly key: string;
			readonly secret?: string;
			/** How it was sent, for people: `Authorization: Bearer`. */
			readonly form: string;
	  }
	| { readonly refused: { readonly status: number; readonly code: string; readonly extra?: JsonObject } };

/** The input of a call, as the document describes it. */
export interface RouteInput {
	readonly query: Readonly<Record<string, unknown>>;
	readonly body: unknown;
	/** Parameters (`?colour`) and fields that the document does not have. */
	readonly unread: readonly string[];
}

/** How the vendor's webhooks are sent. */
export interface WebhookRules {
	/** Seconds between the attempts; as many retries as entries. */
	readonly retrySeconds: readonly number[];
	readonly timeoutMs: number;
	/** Failures in a row that pause an endpoint; 0 for never. */
	readonly pauseAfter: number;
	/** Returns the endpoints subscribed to this event. */
	endpoints(db: Database, type: string, object: JsonObject): readonly JsonObject[];
	/** Returns the event's body as it is sent, and its id. */
	envelope(context: {
		readonly type: string;
		readonly object: JsonObject;
		readonly id: string;
		readonly iso: string;
		readonly key: { readonly mode: "live" | "test"; readonly entityId: string };
		readonly endpoint: JsonObject;
	}): JsonObject;
	/** Headers of an attempt. */
	headers(context: {
		readonly endpoint: JsonObject;
		readonly db: Database;
		readonly body: string;
		readonly now: number;
		readonly type: string;
		readonly eventId: string;
	}): Readonly<Record<string, string>>;
	/** Returns the secret or token of an endpoint, or undefined if its deliveries prove nothing. */
	secretOf(db: Database, endpoint: JsonObject): string | undefined;
}

/** A check that every request goes through before its rule. */
export type CheckName = Extract<
	CheckKind,
	"key" | "rate limit" | "entity" | "ip allowlist" | "version" | "scope" | "idempotency key" | "expand" | "cache"
>;

/** What the engine must know about an API to mock it. */
export interface MockProvider {
	readonly name: string;
	readonly title: string;
	/** `/v1`. */
	readonly basePath: string;
	/** Origins for which MSW handlers respond. */
	readonly origin: string;
	/** The modes that an entity has data in. */
	readonly modes: readonly ("live" | "test")[];
	/** Whether ids of entities must be UUIDs, because responses contain them as such. @defaultValue false */
	readonly uuidEntities?: boolean;
	/** Whether paths also exist as /entities/{entity_id}/…. */
	readonly entityPaths: boolean;
	/** What belongs to the API although it is elsewhere, such as the URL that issues tokens. */
	readonly outside?: {
		/** Other origins for which MSW handlers respond. */
		readonly origins: readonly string[];
		/** Methods with whole paths (`POST /oauth/token`), and the paths below the base path that they lead to. */
		readonly paths: Readonly<Record<string, string>>;
	};
	/** Other names of paths, such as one that a guide uses. */
	readonly aliases?: Readonly<Record<string, string>>;
	readonly routes: readonly MockRoute[];
	readonly schemas: Readonly<Record<string, object>>;
	readonly scopes: readonly string[];
	/** Names of all webhook events. */
	readonly events: readonly string[];
	readonly handlers: AnyHandlers;
	readonly jobs: JobHandlers;
	readonly expand: Expansions;
	readonly tiers: TierTable;
	/** The tier of a key that names none. */
	defaultTier(mode: "live" | "test"): string;
	makeKey(parts: { readonly mode: "live" | "test"; readonly random: string; readonly name: string }): {
		readonly key: string;
		readonly details?: JsonObject;
	};
	credential(
		headers: { get(name: string): string | undefined },
		/** The body is left out before it is read. */
		request: { readonly method: string; readonly url: string; readonly body?: string },
	): Credential;
	/**
	 * Returns what is wrong with a known key, beyond what the engine checks.
	 *
	 * @param machineNow the caller's time in milliseconds since 1970, whatever the mock's clock shows
	 */
	checkKey?(
		record: KeyRecord,
		credential: { readonly key: string; readonly secret?: string },
		request: {
			readonly method: string;
			readonly url: string;
			readonly headers: { get(name: string): string | undefined };
			readonly body: string;
		},
		machineNow: number,
	): { readonly status: number; readonly code: string; readonly extra?: JsonObject } | undefined;
	/** The vendor's responses for errors of the engine. */
	error(
		status: number,
		code: string,
		extra: JsonObject,
		requestId: string,
		/** The operation, once it is known. */
		route?: MockRoute,
	): { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };
	/** Rate limit headers; undefined if the vendor sends none. */
	limitHeaders(
		state: {
			readonly limit: number;
			readonly remaining: number;
			readonly resetAt: number;
			readonly retryAfter: number;
			readonly allowed: boolean;
		},
		now: number,
	): Readonly<Record<string, string>>;
	readonly versionHeader?: { readonly name: string; readonly versions: readonly string[] };
	readonly idempotencyHeader?: string;
	/** Pages that document the checks before the rule. A check that is missing here is an assumption. */
	readonly checkSources?: Readonly<Partial<Record<CheckName, string>>>;
	/** Whether reads carry an `ETag` and respond with 304 to a matching `If-None-Match`. */
	readonly etags?: boolean;
	/** Append-only collections. They take little memory. */
	readonly logs?: readonly string[];
	readonly webhooks?: WebhookRules;
	seed(
		db: Database,
		context: {
			readonly entityId: string;
			readonly mode: "live" | "test";
			readonly now: number;
			id(name: string): string;
		},
	): void;
	/** The other names under which an event is sent, each as an event of its own. */
	alsoSentAs?(type: string): readonly string[];
	/**
	 * Reads the input of a call, instead of the engine, which knows only JSON bodies and query strings of our own documents.
	 *
	 * @param entering says which part is checked next
	 * @throws Refusal 400, 415 or 422
	 */
	readInput?(
		route: MockRoute,
		request: EngineRequest,
		params: URLSearchParams,
		entering: (part: "query" | "body") => void,
	): RouteInput;
	/** Whether a body that is not UTF-8 is allowed. @defaultValue never */
	allowsBinary?(route: MockRoute): boolean;
	/** Returns the idempotency key of a call, instead of the header that the route names. */
	idempotencyKey?(route: MockRoute, request: EngineRequest): string | undefined;
	/** Runs before every rule, for checks such as a frozen entity. */
	before?(call: Call): void;
}
