import type { EngineReply, EngineRequest } from "./exchange.ts";
import type { Listeners } from "./listeners.ts";
import type { RequestEntry } from "./request-entry.ts";
import type { Trace } from "./trace.ts";

/** Runs the handling of requests, and tells listeners of `exchange` about each with everything that it caused. */
export class ExchangeRunner {
	readonly #trace: Trace;
	readonly #listeners: Listeners;
	/** The request that was handled last. */
	#latest: RequestEntry | undefined;

	constructor(trace: Trace, listeners: Listeners) {
		this.#trace = trace;
		this.#listeners = listeners;
	}

	/** Takes the entry of the request that is being handled. */
	handled(entry: RequestEntry): void {
		this.#latest = entry;
	}

	run(request: EngineRequest, work: () => EngineReply): EngineReply {
		if (!this.#listeners.has("exchange")) return work();
		const started = performance.now();
		const { result: reply, effects } = this.#trace.follow(work);
		const entry = this.#latest;
		if (entry)
			this.#listeners.tell("exchange", {
				entry,
				query: request.url.split("?").slice(1).join("?"),
				requestHeaders: request.headers.all?.() ?? {},
				requestBody: request.body,
				responseHeaders: reply.headers,
				responseBody: reply.body,
				durationMs: performance.now() - started,
				...effects,
			});
		return reply;
	}
}
