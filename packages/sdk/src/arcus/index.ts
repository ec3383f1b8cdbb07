/**
 * The Arcus ERP client. It never sends a write twice without its idempotency key, it avoids 429 responses, and it never prints a
 * key.
 */
import type { ApiPromise } from "../core/call/api-promise.ts";
import type { RequestMethod, RequestOptions } from "../core/call/raw-request.ts";
import { type Client, createClient } from "../core/client.ts";
import { resourceTree, scopesOf } from "../core/operations/resource.ts";
import { type ClientOptions, environment } from "../core/options.ts";
import type { Drift } from "../core/validation/validation.ts";
import type { ArcusResources } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";
import type { OperationScopes } from "./generated/scopes.ts";
import { arcusProvider } from "./provider.ts";

export type * from "./generated/client.ts";
export type { OperationId, OperationScopes, Scope } from "./generated/scopes.ts";
export type * from "./generated/types.ts";
export * from "./import/index.ts";

/** Options of {@link Arcus}. */
export interface ArcusOptions extends ClientOptions {
	/** The entity (tenant) that the key belongs to. @defaultValue the environment variable `ARCUS_ENTITY_ID` */
	readonly entityId?: string | undefined;
	/** The API version, sent as `Arcus-Version`. @defaultValue "2026-05-01" */
	readonly arcusVersion?: string | undefined;
	/** `"entity"`: /v1/entities/{entity_id}/…; `"flat"`: /v1/…. The vendor's pages disagree. @defaultValue "entity" */
	readonly pathStyle?: "entity" | "flat" | undefined;
}

const VERSION = "2026-05-01";

/**
 * A client of the Arcus ERP API.
 *
 * Every call can reject with an `ApiError`: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) or `ServerError` (5xx).
 * Without a response it rejects with a `ConnectionError`, `TimeoutError` or `AbortError`. Each method lists its other errors.
 *
 * @throws TypeError if the key is missing or an option is invalid
 * @example
 * ```ts
 * import { Arcus } from "@countersign/sdk/arcus";
 *
 * const arcus = new Arcus({ maxRetries: 3, timeout: 10_000 }); // ARCUS_API_KEY, ARCUS_ENTITY_ID, ARCUS_BASE_URL
 * for await (const order of arcus.orders.list({ limit: 100 })) console.log(order.order_number);
 * ```
 */
export class Arcus extends resourceTree<ArcusResources>(operations) {
	readonly #client: Client;

	constructor(options: ArcusOptions = {}) {
		const entityId = options.entityId ?? environment("ARCUS_ENTITY_ID");
		const { pathStyle = "entity", arcusVersion = VERSION } = options;
		if (pathStyle !== "entity" && pathStyle !== "flat")
			throw new TypeError(`pathStyle must be "entity" or "flat", but is ${JSON.stringify(pathStyle)}`);
		const missing =
			entityId === undefined && pathStyle === "entity"
				? ['the entity: pass entityId, set ARCUS_ENTITY_ID, or use pathStyle: "flat"']
				: [];
		if (entityId !== undefined && !/^[A-Za-z0-9_-]+$/.test(entityId))
			throw new TypeError(`entityId must be an id, but is ${JSON.stringify(entityId)}`);
		const client = createClient(
			arcusProvider,
			{
				apiKey: options.apiKey ?? environment("ARCUS_API_KEY"),
				apiKeyName: "ARCUS_API_KEY",
				missing,
				baseUrl: options.baseUrl ?? environment("ARCUS_BASE_URL") ?? "https://api.arcuserp.com/v1",
				prefix(entityOnly) {
					if (!entityOnly && pathStyle === "flat") return "";
					if (entityId === undefined)
						throw new TypeError("this operation only has a path with the entity: pass entityId or set ARCUS_ENTITY_ID");
					return `/entities/${entityId}`;
				},
				headers: { "arcus-version": arcusVersion },
				credentials: ["authorization"],
			},
			options,
		);
		super(client);
		this.#client = client;
	}

	/** The scopes that each operation needs, as alternative sets. */
	get scopes(): OperationScopes {
		return scopesOf(operations) as unknown as OperationScopes;
	}

	/** Returns how responses have differed from the document, by operation. Empty without `validate: "warn"` or `"strict"`. */
	drift(): readonly Drift[] {
		return this.#client.drift();
	}

	/**
	 * Calls an endpoint that this client has no method for, with the same key, retries, rate limits and errors as every other call.
	 *
	 * @typeParam T the type of the response body; nothing checks it
	 * @param method the HTTP method
	 * @param path the path below the base URL and the entity's prefix, such as `/new-endpoint`; encode ids with `encodeURIComponent`
	 * @param options `query`, `body` and the options of every call. A write carries an idempotency key, which you can set
	 * @returns the whole response body, envelope included
	 * @throws TypeError before anything is sent for a path that leaves the base URL, or a body that JSON cannot express
	 * @example
	 * ```ts
	 * import { Arcus } from "@countersign/sdk/arcus";
	 *
	 * const arcus = new Arcus();
	 * const { data } = await arcus.request<{ data: { name: string }[] }>("GET", "/accounts", { query: { limit: 5 } });
	 * console.log(data.map(({ name }) => name));
	 * ```
	 */
	request<T = unknown>(method: RequestMethod, path: string, options?: RequestOptions): ApiPromise<T> {
		return this.#client.request<T>(method, path, options);
	}
}
