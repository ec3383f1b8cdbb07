/**
 * What a client uses of its surroundings in pages and their workers, where every byte is loaded by somebody: `fetch` itself, which
 * tells neither the code of an error nor where a redirect leads, and no diagnostics channels.
 */

import type { Channel } from "./platform.ts";
import { textOf } from "./text-of.ts";
import { fetchTransport } from "./transport/fetch.ts";
import {
	type Transport,
	TransportError,
	type TransportRequest,
	type TransportResponse,
} from "./transport/transport.ts";

export type { Channel } from "./platform.ts";

export function defaultTransport(fetch?: typeof globalThis.fetch): Transport {
	return fetchTransport(
		{
			send: (url, init, own) => own(url, init),
			// Whether anything has left cannot be seen.
			errorOf: (error) => new TransportError(error instanceof Error ? error.message : textOf(error), false, error),
			textOf: (response) => response.text(),
		},
		fetch,
	);
}

/** Adds to a request what cancels it, and returns how to cancel. */
export function cancellable(request: Omit<TransportRequest, "signal">): {
	readonly request: TransportRequest;
	readonly cancel: (reason: unknown) => void;
} {
	const controller = new AbortController();
	return { request: { ...request, signal: controller.signal }, cancel: (reason) => controller.abort(reason) };
}

/** A redirect is hidden from a page: there is nothing to follow. */
export async function sendAndFollow(transport: Transport, request: TransportRequest): Promise<TransportResponse> {
	return transport.send(request);
}

/** Nor is there anything to say about one: `fetch` has failed. */
export function redirectNote(_method: string, _from: string, _headers: Headers): string | undefined {
	return undefined;
}

/** Pages have no `util.inspect`, and their consoles show no private field. */
export function printable(_prototype: object, _describe: (of: object) => object | undefined): void {}

export function channelOf(_name: string): Channel | undefined {
	return undefined;
}
