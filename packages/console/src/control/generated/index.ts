// Generated from packages/openapi/specs/control (operations) by `npm run generate`. Do not edit.
import { type ApiPromise, type Client, type DescribedClientOptions, type Drift, type RequestMethod, type RequestOptions, describedClient, resourceTree, scopesOf, wireParts, eventResults } from "@countersign/sdk/core";
import type { ControlResources } from "./client.ts";
import { operations } from "./operations.ts";
import { pages } from "./pages.ts";
import type { OperationScopes } from "./scopes.ts";

export type * from "./client.ts";
export type { OperationId, OperationScopes, Scope } from "./scopes.ts";
export type * from "./types.ts";

/** A client of the Countersign control API. */
export class Control extends resourceTree<ControlResources>(operations) {
	readonly #client: Client;

	constructor(options: DescribedClientOptions = {}) {
		const client = describedClient({
			name: "control",
			title: "Countersign control",
			baseUrl: "http://127.0.0.1:4000/control/v1",
			arrayFormat: "repeat",
			signIn: [{"header":"Authorization","prefix":"Bearer ","variable":"apiKey"}],
			wire: wireParts({ events: eventResults }),
			pages,
		}, options);
		super(client);
		this.#client = client;
	}

	/** The scopes that each operation needs. Each inner list is an alternative. */
	get scopes(): OperationScopes {
		return scopesOf(operations) as unknown as OperationScopes;
	}

	/** Returns how responses differed from the document, by operation. Needs `schemas` and `validate: "warn"` or `"strict"`. */
	drift(): readonly Drift[] {
		return this.#client.drift();
	}

	/** Calls an endpoint that this client has no method for, with the same key, retries, rate limits and errors; `path` begins with "/". */
	request<T = unknown>(method: RequestMethod, path: string, options?: RequestOptions): ApiPromise<T> {
		return this.#client.request<T>(method, path, options);
	}
}
