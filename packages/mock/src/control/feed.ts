/** A notice about something that happened, in the form that subscribers of the stream receive. */
export interface Notice {
	/** Counted from 1. */
	readonly id: number;
	readonly type: "request" | "event" | "delivery" | "clock" | "reset" | "change" | "missed";
	/** JSON. */
	readonly data: string;
}

type Subscriber = (notice: Notice) => void;

/** Notices that are kept for subscribers that reconnect. */
const KEPT = 1_000;

/** Tells subscribers what happens, and keeps the latest notices for those that reconnect. */
export class Feed {
	readonly #kept: Notice[] = [];
	readonly #subscribers = new Set<Subscriber>();
	#count = 0;

	add(type: Notice["type"], data: unknown): void {
		const notice = { id: ++this.#count, type, data: JSON.stringify(data) };
		this.#kept.push(notice);
		if (this.#kept.length > 2 * KEPT) this.#kept.splice(0, KEPT);
		for (const subscriber of [...this.#subscribers]) subscriber(notice);
	}

	get subscribers(): number {
		return this.#subscribers.size;
	}

	/**
	 * Calls a subscriber with every notice from now on, and first with those after `lastId`. If some of them are forgotten, it first gets
	 * `missed`. Returns a function that ends it.
	 */
	subscribe(subscriber: Subscriber, lastId?: number): () => void {
		if (lastId !== undefined) {
			const first = this.#kept[0]?.id ?? this.#count + 1;
			// An id that is too high comes from an earlier run of this process.
			const isLost = lastId > this.#count || lastId + 1 < first;
			if (isLost) subscriber({ id: this.#count, type: "missed", data: "{}" });
			else for (const notice of this.#kept) if (notice.id > lastId) subscriber(notice);
		}
		this.#subscribers.add(subscriber);
		return () => void this.#subscribers.delete(subscriber);
	}
}
