import type { Exchange } from "../engine/exchange.ts";
import { BoundedLog } from "./bounded-log.ts";
import { rowsSize } from "./cause-log.ts";

/** A body is cut after this many characters. */
export const MAX_BODY = 65_536;

/** A request with its place among everything that happened. */
export interface LoggedExchange extends Exchange {
	/** Counted with the causes of other threads. */
	readonly order: number;
	/** Whether it was sent with an internal key, such as that of the console. */
	readonly isInternal: boolean;
}

/** Keeps the latest requests with their bodies, within a limited amount of memory. */
export class ExchangeLog extends BoundedLog<LoggedExchange> {
	/** @param keep how many requests are kept at least, unless they take too much memory; at most twice as many are */
	constructor(keep: number) {
		super({ idOf: ({ entry }) => entry.requestId, sizeOf, maxEntries: keep, maxTotal: 32 * 1024 * 1024 });
	}

	/** Adds a request, with long bodies cut. */
	override add(exchange: LoggedExchange): void {
		super.add({
			...exchange,
			query: cut(exchange.query),
			requestBody: cut(exchange.requestBody),
			responseBody: cut(exchange.responseBody),
		});
	}
}

const cut = (text: string): string => (text.length > MAX_BODY ? `${text.slice(0, MAX_BODY)}…` : text);

/** The checks are objects that keep references to keys and rows. */
const CHECKS_SIZE = 1_500;

const sizeOf = ({ requestBody, responseBody, query, requestHeaders, responseHeaders, changes }: Exchange): number => {
	let size = requestBody.length + responseBody.length + query.length + 500 + CHECKS_SIZE + rowsSize(changes);
	for (const headers of [requestHeaders, responseHeaders])
		for (const name in headers) size += name.length + (headers[name]?.length ?? 0);
	return size;
};
