import type { Cause } from "./causes.ts";
import type { DeliveryAttempt } from "./deliveries.ts";
import type { Exchange } from "./exchange.ts";
import type { JsonObject } from "./json.ts";
import type { Log } from "./log.ts";
import type { RequestEntry } from "./request-entry.ts";

/** The events of a mock. */
export interface MockEvents {
	/** A request with its response. */
	readonly request: RequestEntry;
	/** A request with its headers and bodies. */
	readonly exchange: Exchange;
	/** A scheduled job, an event sent on purpose or an edited row, with everything that it caused. */
	readonly cause: Cause;
	/** A webhook event, whether or not an endpoint subscribes to it. */
	readonly event: {
		readonly id: string;
		readonly type: string;
		/** The event's data. A provider may wrap it before it is sent. */
		readonly object: JsonObject;
		readonly entityId: string;
		/** Ids of its deliveries, one per endpoint. Empty if no active endpoint subscribes to it, for example while the only one is paused. */
		readonly deliveryIds: readonly string[];
	};
	/** A finished attempt to deliver. */
	readonly delivery: DeliveryAttempt;
}

/** Receives an event. Errors it throws or rejects with are logged. */
export type Listener<Event> = (event: Event) => unknown;

/** The listeners of a mock. */
export class Listeners {
	readonly #log: Log;
	readonly #lists: { [Name in keyof MockEvents]: Listener<MockEvents[Name]>[] } = {
		request: [],
		exchange: [],
		cause: [],
		event: [],
		delivery: [],
	};

	constructor(log: Log) {
		this.#log = log;
	}

	/** Adds a listener. Returns a function that removes it. */
	on<Name extends keyof MockEvents>(name: Name, listener: Listener<MockEvents[Name]>): () => void {
		const list = this.#lists[name];
		list.push(listener);
		return () => {
			const index = list.indexOf(listener);
			if (index >= 0) list.splice(index, 1);
		};
	}

	has(name: keyof MockEvents): boolean {
		return this.#lists[name].length > 0;
	}

	tell<Name extends keyof MockEvents>(name: Name, event: MockEvents[Name]): void {
		// Iterates over a copy, because a listener may remove itself.
		for (const listener of [...this.#lists[name]]) this.#log.guarded(`a listener of "${name}"`, () => listener(event));
	}
}
