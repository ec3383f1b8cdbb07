/**
 * What a client uses of its platform in browsers, where every byte counts: a `fetch` that shows neither error codes nor
 * the targets of redirects, and no diagnostics channels.
 */

import type { Channel } from "./platform.ts";
import { textOf } from "./text-of.ts";
import {
	type AnyTransportRequest,
	type Transport,
	TransportError,
	type TransportRequest,
	type TransportResponse,
} from "./transport/transport.ts";

export type { Channel } from "./platform.ts";

/** A browser does not show whether anything was sent. */
export const fetchError = (error: unknown): TransportError =>
	new TransportError(error instanceof Error ? error.message : textOf(error), false, error);

export const responseText = (response: Response): Promise<string> => response.text();

/** Adds a cancellation to a request, and returns a function that cancels it. */
export function cancellable(request: Omit<AnyTransportRequest, "signal">): {
	readonly request: AnyTransportRequest;
	readonly cancel: (reason: unknown) => void;
} {
	const controller = new AbortController();
	return { request: { ...request, signal: controller.signal }, cancel: (reason) => controller.abort(reason) };
}

/** Browsers hide redirects, so there is nothing to follow. */
export async function sendAndFollow(transport: Transport, request: TransportRequest): Promise<TransportResponse> {
	return transport.send(request);
}

/** Browsers hide redirects: `fetch` has failed already. */
export function redirectNote(_method: string, _from: string, _headers: Headers): string | undefined {
	return undefined;
}

/** Browsers have no `util.inspect`, and their consoles do not show private fields. */
export function printable(_prototype: object, _describe: (of: object) => object | undefined): void {}

export function channelOf(_name: string): Channel | undefined {
	return undefined;
}
