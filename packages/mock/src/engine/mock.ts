import { createRequire } from "node:module";
import type { RequestHandler } from "msw";
import type { Due, MockClock } from "./clock.ts";
import type { DatabaseSnapshot } from "./database.ts";
import type { DeliveryAttempt } from "./deliveries.ts";
import { Engine } from "./engine.ts";
import type { EngineReply as MockReply } from "./exchange.ts";
import type { Faults } from "./faults.ts";
import { answerFetch } from "./fetch.ts";
import { type Listening, type ListenOptions, listen } from "./http.ts";
import type { KeyPatch } from "./key-ring.ts";
import type { CreateKeyOptions, KeyRecord } from "./keys.ts";
import type { MockEvents } from "./listeners.ts";
import type { MockOptions } from "./options.ts";
import type { MockProvider } from "./provider.ts";
import type { RequestEntry } from "./request-entry.ts";
import type { Snapshot } from "./snapshot.ts";

/** A request as plain data. */
export interface MockRequest {
	/** The HTTP method. */
	readonly method: string;
	/** Path and query; an origin before it is ignored. */
	readonly url: string;
	/** Headers by name, in any case, or an object with a `get` method. @defaultValue none */
	readonly headers?:
		| Readonly<Record<string, string>>
		| {
				/** Returns a header by its name, in any case. */
				get(name: string): string | null | undefined;
		  };
	/** The body as text. @defaultValue empty */
	readonly body?: string;
	/** The caller's address. @defaultValue unknown */
	readonly ip?: string;
}

const readerOf = (headers: MockRequest["headers"] = {}): { get(name: string): string | undefined } => {
	const { get } = headers;
	if (typeof get === "function") return { get: (name) => get.call(headers, name) ?? undefined };
	const known = new Map(
		Object.entries(headers as Record<string, string>).map(([name, value]) => [name.toLowerCase(), value]),
	);
	return { get: (name) => known.get(name.toLowerCase()) };
};

/** A stateful mock of an API. */
export interface Mock {
	/**
	 * For MSW: `setupServer(...mock.handlers)`. One handler serves the whole origin, so its cost does not grow with the
	 * API. MSW is loaded on first use; `listen` and `fetch` do not need it.
	 *
	 * @throws Error if `msw` is not installed
	 */
	readonly handlers: RequestHandler[];
	/**
	 * Handles a request immediately, without a network and without waiting. A simulator transports the reply itself and
	 * applies its `fault`.
	 *
	 * @example
	 * ```ts
	 * import type { Mock } from "@countersign/mock";
	 *
	 * export function ask(mock: Mock, url: string): unknown {
	 * 	const { key } = mock.createKey();
	 * 	const reply = mock.handle({ method: "GET", url, headers: { authorization: `Bearer ${key}` } });
	 * 	return JSON.parse(reply.body);
	 * }
	 * ```
	 */
	handle(request: MockRequest): MockReply;
	/** Handles a request without a network. Rejects with a TypeError if a fault breaks the connection. */
	fetch(request: Request): Promise<Response>;
	/** Serves the API over real HTTP, on 127.0.0.1 unless the options say otherwise. @param port 0 for a free one */
	listen(port?: number, options?: ListenOptions): Promise<Listening>;
	/** Creates a key. It gets a new world, unless `entityId` names one. */
	createKey(options?: CreateKeyOptions): KeyRecord;
	/** Deletes a key with immediate effect. @throws TypeError if there is no such key */
	revokeKey(key: string): void;
	/** The keys of every world. */
	readonly keys: {
		/** Every key, including deleted ones. */
		all(): readonly KeyRecord[];
		/** Deletes a key with immediate effect. Takes the key or its id. @throws TypeError if there is no such key */
		revoke(keyOrId: string): void;
		/** Changes what a person could change in the vendor's app. @throws TypeError if there is no such key */
		update(keyOrId: string, patch: KeyPatch): KeyRecord;
	};
	/** The mock's time. */
	readonly clock: MockClock;
	/** Injects faults. */
	readonly faults: Faults;
	/** The deliveries in progress. */
	readonly webhooks: {
		/** Resolves when nothing is being delivered and nothing is due. */
		drain(): Promise<void>;
	};
	/** Returns the complete state as plain JSON. */
	snapshot(): Snapshot;
	/** Restores a snapshot. */
	restore(snapshot: Snapshot): void;
	/** Resets the mock: no keys, data or journal. */
	reset(): void;
	/** The last requests. */
	readonly requests: readonly RequestEntry[];
	/** The latest delivery attempts. */
	readonly deliveries: readonly DeliveryAttempt[];
	/** The data of every world, by entity and mode. */
	readonly state: Readonly<Record<string, { readonly live: DatabaseSnapshot; readonly test: DatabaseSnapshot }>>;
	/** The scopes that are needed for the operations called so far. */
	readonly scopesUsed: Readonly<Record<string, readonly (readonly string[])[]>>;
	/** The scheduled work. */
	pending(): readonly Due[];
	/**
	 * Calls a listener for each event of a kind and returns a function that removes it. Errors of the listener are
	 * logged.
	 */
	on<Name extends keyof MockEvents>(name: Name, listener: (event: MockEvents[Name]) => unknown): () => void;
	/** Stops the clock and drops pending deliveries. */
	stop(): void;
}

function mswHandlers(engine: Engine): RequestHandler[] {
	let msw: typeof import("msw");
	try {
		msw = createRequire(import.meta.url)("msw");
	} catch (cause) {
		throw new Error("mock.handlers needs the package msw; install it, or use mock.listen() or mock.fetch()", { cause });
	}
	const { origin, outside } = engine.provider;
	return [...new Set([origin, ...(outside?.origins ?? [])])].map((one) =>
		msw.http.all(`${one}/*`, async ({ request }) => (await answerFetch(engine, request)) ?? msw.HttpResponse.error()),
	);
}

export function createMock(provider: MockProvider, options: MockOptions): Mock & { readonly engine: Engine } {
	const engine = new Engine(provider, options);
	let handlers: RequestHandler[] | undefined;
	return {
		engine,
		get handlers() {
			handlers ??= mswHandlers(engine);
			return handlers;
		},
		handle: ({ method, url, headers, body = "", ip }) =>
			engine.handle({ method, url, headers: readerOf(headers), body, ip }),
		async fetch(request) {
			const response = await answerFetch(engine, request);
			if (!response)
				throw new TypeError("fetch failed", {
					cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }),
				});
			return response;
		},
		listen: (port = 0, listenOptions) => listen(engine, port, listenOptions),
		createKey: (keyOptions) => engine.createKey(keyOptions),
		revokeKey: (key) => engine.revokeKey(key),
		keys: {
			all: () => engine.keys(),
			revoke: (key) => engine.revokeKey(key),
			update: (key, patch) => engine.updateKey(key, patch),
		},
		clock: engine.clock,
		faults: engine.faults,
		webhooks: { drain: () => engine.drain() },
		snapshot: () => engine.snapshot(),
		restore: (snapshot) => engine.restore(snapshot),
		reset: () => engine.reset(),
		get requests() {
			return engine.requests;
		},
		get deliveries() {
			return engine.deliveries;
		},
		get state() {
			return engine.state;
		},
		get scopesUsed() {
			return engine.scopesUsed;
		},
		pending: () => engine.pending(),
		on: (name, listener) => engine.on(name, listener),
		stop: () => engine.stop(),
	};
}
