import type { Exchange } from "../engine/exchange.ts";

/** A body is cut after this many characters. */
export const MAX_BODY = 65_536;
/** Characters of all bodies and headers together. */
const MAX_TOTAL = 32 * 1024 * 1024;

/** Keeps the latest requests with their bodies, within a limited amount of memory. */
export class ExchangeLog {
	#entries: Exchange[] = [];
	#byId = new Map<string, Exchange>();
	#total = 0;
	readonly #keep: number;

	/** @param keep how many requests are kept at least, unless they take too much memory; at most twice as many are */
	constructor(keep: number) {
		this.#keep = keep;
	}

	add(exchange: Exchange): void {
		const kept = {
			...exchange,
			query: cut(exchange.query),
			requestBody: cut(exchange.requestBody),
			responseBody: cut(exchange.responseBody),
		};
		this.#entries.push(kept);
		this.#byId.set(kept.entry.requestId, kept);
		this.#total += sizeOf(kept);
		if (this.#entries.length > 2 * this.#keep || this.#total > MAX_TOTAL) this.#forget();
	}

	get size(): number {
		return this.#entries.length;
	}

	get(requestId: string): Exchange | undefined {
		return this.#byId.get(requestId);
	}

	/** Newest first. */
	*newest(): Iterable<Exchange> {
		for (let index = this.#entries.length - 1; index >= 0; index--) yield this.#entries[index] as Exchange;
	}

	clear(): void {
		this.#entries = [];
		this.#byId.clear();
		this.#total = 0;
	}

	/** Forgets the oldest half, so that adding stays cheap. */
	#forget(): void {
		const gone = this.#entries.splice(0, Math.ceil(this.#entries.length / 2));
		for (const one of gone) {
			this.#byId.delete(one.entry.requestId);
			this.#total -= sizeOf(one);
		}
	}
}

const cut = (text: string): string => (text.length > MAX_BODY ? `${text.slice(0, MAX_BODY)}…` : text);

/** The checks are objects that keep references to keys and rows. */
const CHECKS_SIZE = 1_500;

/** A row is kept with the request that changed it. Counting its fields is cheaper than its characters. */
const FIELD_SIZE = 40;
const rowSize = (row: object | undefined): number => (row ? Object.keys(row).length * FIELD_SIZE : 0);

const sizeOf = ({ requestBody, responseBody, query, requestHeaders, responseHeaders, changes }: Exchange): number => {
	let size = requestBody.length + responseBody.length + query.length + 500 + CHECKS_SIZE;
	for (const { before, after } of changes) size += rowSize(before) + rowSize(after);
	for (const headers of [requestHeaders, responseHeaders])
		for (const name in headers) size += name.length + (headers[name]?.length ?? 0);
	return size;
};
