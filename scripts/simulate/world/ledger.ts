/** Receives the first broken promise. */
export interface Judge {
	break(invariant: string, message: string): void;
}

/** What is known about one event that the vendor sent. */
export interface EventRecord {
	readonly id: string;
	/** Events with the same key must be handled in order. */
	readonly key: string;
	/** Whether a delivery of this event got a 2xx response. */
	acknowledged: boolean;
	/** Number of handlers that started, and of those that succeeded. */
	started: number;
	succeeded: number;
	/** The stores that have recorded it as done and must never let it run again. */
	readonly completedIn: Set<string>;
	/** How often it was started, by store. */
	readonly begun: Map<string, number>;
	/** Handlers that failed, and crashes of its process while nothing else ran there. */
	failures: number;
	/** Given up after its last attempt, and reported as such. */
	isDead: boolean;
}

/** The process in which a handler runs, and what is guaranteed there. */
export interface RunSetting {
	/** Events of the same key are handled one after the other. Undefined if no order is guaranteed. */
	readonly key: string | undefined;
	readonly worker: string;
	/** The scopes whose completion marks count for this process. */
	readonly scopes: readonly string[];
	readonly concurrency: number;
	/** The scope in which runs are counted. */
	readonly countedIn?: string | undefined;
	/** How often an event may be started there, including crashes. */
	readonly maxAttempts?: number;
}

interface Running {
	readonly event: EventRecord;
	readonly worker: string;
	readonly key: string | undefined;
	/** Whether it takes one of the places. */
	readonly isCounted: boolean;
}

/** Follows every event from the vendor to its handler, and reports broken promises. */
export class EventLedger {
	readonly events = new Map<string, EventRecord>();
	readonly #running = new Set<Running>();
	/** By process and key: the events that failed there and are neither done nor given up. */
	readonly #failed = new Map<string, Set<EventRecord>>();
	constructor(private readonly judge: Judge) {}

	emitted(id: string, key: string): void {
		this.events.set(id, {
			id,
			key,
			acknowledged: false,
			started: 0,
			succeeded: 0,
			failures: 0,
			completedIn: new Set(),
			begun: new Map(),
			isDead: false,
		});
	}

	/** The event that a string names: a store's key, an entry's id. */
	named(text: string): EventRecord | undefined {
		const id = /evt_[0-9a-f]+/.exec(text)?.[0];
		return id === undefined ? undefined : this.events.get(id);
	}

	/** @param isHandledNow whether the sender of this 2xx promises that the event is handled, not only stored */
	acknowledged(event: EventRecord, isHandledNow: boolean): void {
		event.acknowledged = true;
		if (isHandledNow && event.succeeded === 0 && !event.isDead)
			this.judge.break(
				"an event that got a 2xx is handled",
				`${event.id} got a 2xx response, but no handler of it has succeeded`,
			);
	}

	/** A handler begins. Returns a function for its end. */
	started(
		event: EventRecord,
		{ key, worker, scopes, concurrency, maxAttempts = Number.POSITIVE_INFINITY, countedIn = "" }: RunSetting,
	): (succeeded: boolean) => void {
		event.started++;
		const scope = scopes.find((one) => event.completedIn.has(one));
		if (scope !== undefined)
			this.judge.break(
				"no event is handled again after its completion",
				`${event.id} runs again although ${scope} has marked it as done`,
			);
		const begun = (event.begun.get(countedIn) ?? 0) + 1;
		event.begun.set(countedIn, begun);
		if (begun > maxAttempts)
			this.judge.break("an event has no more attempts than allowed", `${event.id} is begun for the ${begun}th time`);
		const own = [...this.#running].filter((one) => one.worker === worker);
		const twin = key === undefined ? undefined : own.find((one) => one.key === key);
		if (twin)
			this.judge.break(
				"events of a key stay in order",
				`${worker} handles ${event.id} while ${twin.event.id} of the same key is still being handled`,
			);
		const places = own.filter(({ isCounted }) => isCounted).length;
		if (places >= concurrency)
			this.judge.break(
				"concurrency stays within its limit",
				`${worker} handles ${places + 1} events at once with concurrency ${concurrency}`,
			);
		const earlier =
			key === undefined ? undefined : [...(this.#failed.get(`${worker} ${key}`) ?? [])].find((one) => one !== event);
		if (earlier && !earlier.isDead)
			this.judge.break(
				"events of a key stay in order",
				`${worker} handles ${event.id} although ${earlier.id} of the same key failed before it and is not done`,
			);
		const running = { event, worker, key, isCounted: concurrency !== Infinity };
		this.#running.add(running);
		return (succeeded) => {
			this.#running.delete(running);
			if (succeeded) {
				event.succeeded++;
				this.#failed.get(`${worker} ${key}`)?.delete(event);
			} else this.#fail(event, `${worker} ${key}`);
		};
	}

	#fail(event: EventRecord, name: string): void {
		event.failures++;
		const failed = this.#failed.get(name) ?? new Set();
		failed.add(event);
		this.#failed.set(name, failed);
	}

	completed(event: EventRecord, scope: string): void {
		if (event.succeeded === 0)
			this.judge.break(
				"only what was handled is completed",
				`${scope} marked ${event.id} as done although no handler of it has succeeded`,
			);
		event.completedIn.add(scope);
		for (const failed of this.#failed.values()) failed.delete(event);
	}

	/** @param isBlamed whether it was promised that only an event's own failures count */
	died(event: EventRecord, isBlamed: boolean): void {
		event.isDead = true;
		if (isBlamed && event.failures === 0)
			this.judge.break(
				"an event is dead only after its own failures",
				`${event.id} was given up, and only crashes beside other events are to blame`,
			);
	}

	/** Ends the work of a worker that was killed. */
	killed(worker: string): void {
		const own = [...this.#running].filter((one) => one.worker === worker);
		const [alone] = own.length === 1 ? own : [];
		if (alone) alone.event.failures++;
		for (const one of own) this.#running.delete(one);
		for (const name of this.#failed.keys()) if (name.startsWith(`${worker} `)) this.#failed.delete(name);
	}

	/** Events that are neither handled nor given up. */
	open(): EventRecord[] {
		return [...this.events.values()].filter((event) => event.succeeded === 0 && !event.isDead);
	}
}
