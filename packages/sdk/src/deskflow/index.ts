/**
 * The Deskflow client. Deskflow documents its console but not its HTTP API, so everything on the wire is an assumption that you can
 * override: base URL, paths, header names and how to sign in. The client retries a write only if the request was certainly never sent,
 * and it never prints a key or secret.
 */

import type { ApiPromise } from "../core/call/api-promise.ts";
import { checkHeader } from "../core/call/build-request.ts";
import type { RequestMethod, RequestOptions } from "../core/call/raw-request.ts";
import { type Client, createClient } from "../core/client.ts";
import { realClock } from "../core/clock.ts";
import type { Operation } from "../core/operations/operation.ts";
import { type Caller, resourceTree, scopesOf } from "../core/operations/resource.ts";
import { type ClientOptions, environment } from "../core/options.ts";
import type { Drift } from "../core/validation/validation.ts";
import type { DeskflowResources } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";
import type { OperationScopes } from "./generated/scopes.ts";
import { deskflowProvider } from "./provider.ts";
import { basicToken, type DeskflowHeaderNames, type DeskflowSignIn, HEADER_NAMES, signIn } from "./sign-in.ts";

export type * from "./generated/client.ts";
export type { OperationId, OperationScopes, Scope } from "./generated/scopes.ts";
export type * from "./generated/types.ts";
export type { DeskflowHeaderNames, DeskflowSignIn } from "./sign-in.ts";

/** Options of {@link Deskflow}. */
export interface DeskflowOptions extends ClientOptions {
	/** The secret of the API key. @defaultValue the environment variable `DESKFLOW_API_SECRET` */
	readonly apiSecret?: string | undefined;
	/** The store's key, as in the URLs of the console. @defaultValue the environment variable `DESKFLOW_STORE` */
	readonly store?: string | undefined;
	/** How key and secret are sent. @defaultValue "headers" (Assumption) */
	readonly signIn?: DeskflowSignIn | undefined;
	/** Other names for the headers. */
	readonly headerNames?: DeskflowHeaderNames | undefined;
	/** Other paths of the four collections, such as `{ customers: "/clients" }`. @defaultValue `/customers`, `/orders`, … (Assumption) */
	readonly paths?: Readonly<Partial<Record<"customers" | "orders" | "products" | "categories", string>>> | undefined;
	/** Prefix of every path; `{store}` is replaced by the store's key. @defaultValue none: the store is sent as a header (Assumption) */
	readonly pathPrefix?: string | undefined;
}

/**
 * A client of a Deskflow store.
 *
 * Every call can reject with an `ApiError`: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) or `ServerError` (5xx).
 * Without a response it rejects with a `ConnectionError`, `TimeoutError` or `AbortError`. Each method lists its other errors.
 *
 * @throws TypeError if the key, the secret or the store is missing, or an option is invalid
 * @example
 * ```ts
 * import { Deskflow } from "@countersign/sdk/deskflow";
 *
 * const deskflow = new Deskflow(); // DESKFLOW_API_KEY, DESKFLOW_API_SECRET, DESKFLOW_STORE
 * for await (const order of deskflow.orders.list({ status: "paid" })) console.log(order.number, order.total);
 * ```
 */
export class Deskflow extends resourceTree<DeskflowResources>(operations) {
	readonly #client: Client;

	constructor(options: DeskflowOptions = {}) {
		const { signIn: style = "headers", pathPrefix, clock = realClock } = options;
		if (!["headers", "basic", "signed"].includes(style))
			throw new TypeError(`signIn must be "headers", "basic" or "signed", but is ${JSON.stringify(style)}`);
		const secret = options.apiSecret ?? environment("DESKFLOW_API_SECRET") ?? "";
		const store = options.store ?? environment("DESKFLOW_STORE") ?? "";
		const missing = [
			...(secret === "" ? ["the secret of its API key: pass apiSecret or set DESKFLOW_API_SECRET"] : []),
			...(store === "" ? ["the store: pass store or set DESKFLOW_STORE"] : []),
		];
		if (secret !== "" && !/^[!-~]+$/.test(secret))
			throw new TypeError("the Deskflow API secret is invalid: it must be printable ASCII characters without spaces");
		if (store !== "" && !/^[\w.-]*\w[\w.-]*$/.test(store))
			throw new TypeError(`store must be the store's key, but is ${JSON.stringify(store)}`);
		const names = { ...HEADER_NAMES, ...defined(options.headerNames) };
		for (const name of Object.values(names)) checkHeader(name, "");
		const apiKey = options.apiKey ?? environment("DESKFLOW_API_KEY");
		const credentials = ["authorization", names.key, names.secret, names.signature].map((name) => name.toLowerCase());
		for (const name of Object.keys(options.headers ?? {}))
			if (credentials.includes(name.toLowerCase()))
				throw new TypeError(`the header ${name} is set by the client; pass key and secret as apiKey and apiSecret`);
		const client = createClient(
			deskflowProvider(signIn(style, names, secret, () => clock.now())),
			{
				apiKey,
				apiKeyName: "DESKFLOW_API_KEY",
				missing,
				baseUrl: options.baseUrl ?? environment("DESKFLOW_BASE_URL") ?? "https://api.deskflow.cloud/v1",
				prefix: prefixOf(pathPrefix, store),
				headers: { [names.store]: store },
				credentials,
				secretsOf: (key) => [secret, basicToken(key, secret)],
			},
			options,
		);
		super(withPaths(client, options.paths ?? {}));
		this.#client = client;
	}

	/** The permissions that each operation needs, as alternative sets. */
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
	 * @param path the path below the base URL and `pathPrefix`, such as `/new-endpoint`; encode ids with `encodeURIComponent`
	 * @param options `query`, `body` and the options of every call. The API takes no idempotency keys, so a write is retried only if it was never sent
	 * @returns the whole response body, envelope included
	 * @throws TypeError before anything is sent for a path that leaves the base URL, or a body that JSON cannot express
	 * @example
	 * ```ts
	 * import { Deskflow } from "@countersign/sdk/deskflow";
	 *
	 * const deskflow = new Deskflow();
	 * const page = await deskflow.request<object>("GET", "/orders", { query: { limit: 5 } });
	 * console.log(page);
	 * ```
	 */
	request<T = unknown>(method: RequestMethod, path: string, options?: RequestOptions): ApiPromise<T> {
		return this.#client.request<T>(method, path, options);
	}
}

function prefixOf(prefix: string | undefined, store: string): () => string {
	if (prefix !== undefined && !/^(?:\/[\w.~{}-]+)*$/.test(prefix))
		throw new TypeError(
			`pathPrefix must be empty, or begin with "/" and not end with one, but is ${JSON.stringify(prefix)}`,
		);
	const whole = (prefix ?? "").replaceAll("{store}", encodeURIComponent(store));
	return () => whole;
}

/** Sends calls to the given paths instead of the assumed ones. */
function withPaths(caller: Caller, paths: Readonly<Record<string, string | undefined>>): Caller {
	for (const [name, path] of Object.entries(paths))
		if (path !== undefined && !/^(?:\/[\w.~-]+)+$/.test(path))
			throw new TypeError(`paths.${name} must begin with "/" and not end with one, but is ${JSON.stringify(path)}`);
	const moved = (operation: Operation): Operation => {
		const [, collection = "", rest = ""] = /^\/(\w+)(.*)$/.exec(operation.path) ?? [];
		const path = paths[collection];
		return path === undefined ? operation : { ...operation, path: `${path}${rest}` };
	};
	return {
		...caller,
		call: (operation, ...rest) => caller.call(moved(operation), ...rest),
		list: (operation, ...rest) => caller.list(moved(operation), ...rest),
	};
}

function defined<T extends object>(given: T | undefined): { [Name in keyof T]?: NonNullable<T[Name]> } {
	return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)) as {
		[Name in keyof T]?: NonNullable<T[Name]>;
	};
}
