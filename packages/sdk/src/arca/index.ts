/**
 * The Arca client. It retries a write only if the request was certainly never sent, it avoids 429 responses, and it never prints a key.
 */
import type { ApiPromise } from "../core/call/api-promise.ts";
import type { RequestMethod, RequestOptions } from "../core/call/raw-request.ts";
import { type Client, createClient } from "../core/client.ts";
import { resourceTree, scopesOf } from "../core/operations/resource.ts";
import { type ClientOptions, environment } from "../core/options.ts";
import type { Drift } from "../core/validation/validation.ts";
import type { ArcaResources } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";
import type { OperationScopes } from "./generated/scopes.ts";
import { withPlainIds } from "./ids.ts";
import { type ArcaAuth, arcaProvider } from "./provider.ts";

export {
	type FindOrCreateTaskOptions,
	type FoundOrCreatedTask,
	findOrCreateTask,
	type TaskCalls,
	TaskValueChangedError,
} from "./find-or-create-task.ts";
export type * from "./generated/client.ts";
export type { OperationId, OperationScopes, Scope } from "./generated/scopes.ts";
export type * from "./generated/types.ts";
export type { ArcaAuth } from "./provider.ts";

/** Options of {@link Arca}. */
export interface ArcaOptions extends ClientOptions {
	/** Which header contains the key; never both. @defaultValue "bearer" */
	readonly auth?: ArcaAuth | undefined;
}

const CREDENTIALS = ["authorization", "x-api-key"];

/**
 * A client of the Arca API.
 *
 * Every call can reject with an `ApiError`: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) or `ServerError` (5xx).
 * Without a response it rejects with a `ConnectionError`, `TimeoutError` or `AbortError`. Each method lists its other errors.
 *
 * @throws TypeError if the key is missing or is not `arca_` and 64 hex characters, or an option is invalid
 * @example
 * ```ts
 * import { Arca } from "@countersign/sdk/arca";
 *
 * const arca = new Arca(); // ARCA_API_KEY
 * for await (const workspace of arca.workspaces.list())
 *   for await (const task of arca.tasks.list(workspace.id, { limit: 100 })) console.log(workspace.slug, task.identifier, task.title);
 * ```
 */
export class Arca extends resourceTree<ArcaResources>(operations) {
	readonly #client: Client;

	constructor(options: ArcaOptions = {}) {
		const { auth = "bearer" } = options;
		if (auth !== "bearer" && auth !== "x-api-key")
			throw new TypeError(`auth must be "bearer" or "x-api-key", but is ${JSON.stringify(auth)}`);
		for (const name of Object.keys(options.headers ?? {}))
			if (CREDENTIALS.includes(name.toLowerCase()))
				throw new TypeError(`the header ${name} is set by the client; pass the key as apiKey`);
		const client = createClient(
			arcaProvider(auth),
			{
				apiKey: options.apiKey ?? environment("ARCA_API_KEY"),
				apiKeyName: "ARCA_API_KEY",
				baseUrl: options.baseUrl ?? environment("ARCA_BASE_URL") ?? "https://api.getarca.app/api/v1",
				prefix: () => "",
				credentials: CREDENTIALS,
			},
			options,
		);
		super(withPlainIds(client));
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
	 * @param path the path below the base URL, such as `/new-endpoint`; encode ids with `encodeURIComponent`
	 * @param options `query`, `body` and the options of every call. The API takes no idempotency keys, so a write is retried only if it was never sent
	 * @returns the whole response body, envelope included
	 * @throws TypeError before anything is sent for a path that leaves the base URL, or a body that JSON cannot express
	 * @example
	 * ```ts
	 * import { Arca } from "@countersign/sdk/arca";
	 *
	 * const arca = new Arca();
	 * const page = await arca.request<object>("GET", "/workspaces", { query: { limit: 5 } });
	 * console.log(page);
	 * ```
	 */
	request<T = unknown>(method: RequestMethod, path: string, options?: RequestOptions): ApiPromise<T> {
		return this.#client.request<T>(method, path, options);
	}
}
