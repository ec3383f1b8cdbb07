import type { Timers } from "../engine/timers.ts";

/** What a notice of the stream is about. */
export type NoticeType = "request" | "cause" | "event" | "delivery" | "clock" | "reset" | "change" | "missed";

/** Something that happened. It becomes text only if somebody reads it. */
interface Notice {
	/** Counted from 1. */
	readonly id: number;
	readonly type: NoticeType;
	readonly render: () => unknown;
	text: string | undefined;
}

/** Receives one or more notices as server-sent events. */
type Subscriber = (text: string) => void;

interface Subscription {
	readonly send: Subscriber;
	/** The last notice that was sent. */
	last: number;
}

/** Notices that are kept for subscribers that reconnect. */
const KEPT = 1_000;
/** Notices are sent together, so that a busy mock does not write to every subscriber for each request. */
const FLUSH_MS = 25;

/** Tells subscribers what happens, and keeps the latest notices for those that reconnect. */
export class Feed {
	readonly #timers: Timers;
	readonly #kept: Notice[] = [];
	readonly #subscriptions = new Set<Subscription>();
	#count = 0;
	#cancelFlush: (() => void) | undefined;

	constructor(timers: Timers) {
		this.#timers = timers;
	}

	/** @param render returns the data, later or never; it must not keep large objects alive */
	add(type: NoticeType, render: () => unknown): void {
		this.#kept.push({ id: ++this.#count, type, render, text: undefined });
		if (this.#kept.length > 2 * KEPT) this.#kept.splice(0, KEPT);
		if (this.#subscriptions.size > 0) this.#cancelFlush ??= this.#timers.after(FLUSH_MS, () => this.#flush(), true);
	}

	get subscribers(): number {
		return this.#subscriptions.size;
	}

	/**
	 * Calls a subscriber with every notice from now on, and first with those after `lastId`. If some of them are forgotten, it gets
	 * `missed` instead. Returns a function that ends it.
	 */
	subscribe(send: Subscriber, lastId = this.#count): () => void {
		const subscription = { send, last: lastId };
		this.#subscriptions.add(subscription);
		this.#update(subscription, new Map());
		return () => void this.#subscriptions.delete(subscription);
	}

	/** Sends nothing more. */
	close(): void {
		this.#cancelFlush?.();
		this.#subscriptions.clear();
	}

	#flush(): void {
		this.#cancelFlush = undefined;
		const texts = new Map<number, string>();
		for (const one of [...this.#subscriptions]) this.#update(one, texts);
	}

	/** @param texts what subscribers with the same last notice get */
	#update(subscription: Subscription, texts: Map<number, string>): void {
		const { last } = subscription;
		if (last === this.#count) return;
		let text = texts.get(last);
		if (text === undefined) {
			text = this.#after(last);
			texts.set(last, text);
		}
		subscription.last = this.#count;
		subscription.send(text);
	}

	#after(last: number): string {
		const first = this.#kept[0]?.id ?? this.#count + 1;
		// An id that is too high comes from an earlier run of this process.
		if (last > this.#count || last + 1 < first) return written(this.#count, "missed", {});
		let text = "";
		for (let index = last + 1 - first; index < this.#kept.length; index++) text += textOf(this.#kept[index] as Notice);
		return text;
	}
}

function textOf(notice: Notice): string {
	notice.text ??= written(notice.id, notice.type, notice.render());
	return notice.text;
}

const written = (id: number, type: NoticeType, data: unknown): string =>
	`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
