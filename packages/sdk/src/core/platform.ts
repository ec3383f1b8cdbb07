/**
 * What a client uses of its surroundings on Node.js, Bun, Deno and Cloudflare Workers. `platform.browser.ts` is its twin in
 * pages; the package's `imports` choose between the two.
 */
import ky from "ky";
import { boundedText } from "./transport/bounded-text.ts";
import { fetchTransport } from "./transport/fetch.ts";
import type { Transport } from "./transport/transport.ts";
import { transportError } from "./transport/transport-error.ts";

export { printable } from "./printable.ts";
export { cancellable } from "./transport/cancellation.ts";
export { redirectNote, sendAndFollow } from "./transport/redirects.ts";

/**
 * ky over `fetch`. Everything that ky would decide is switched off here, because its timeout ends at the headers, its hooks run again
 * on each retry, and it never retries a POST.
 *
 * Headers, body and signal go to `fetch` past ky: it would copy the body for retries that it is not asked for, and join the signal
 * to one of its own. That is a quarter of a POST's time.
 */
export function defaultTransport(fetch?: typeof globalThis.fetch): Transport {
	const once = ky.create({ retry: 0, timeout: false, throwHttpErrors: false });
	return fetchTransport(
		{
			send: (url, init, own) => once(url, { method: init.method ?? "GET", fetch: () => own(url, init) }),
			errorOf: transportError,
			textOf: boundedText,
		},
		fetch,
	);
}

/** Of `node:diagnostics_channel`. */
export interface Channel {
	readonly hasSubscribers: boolean;
	publish(event: unknown): void;
}

const channels = new Map<string, Channel | undefined>();

/** The channel `countersign:<name>`, where there are channels. Asked of the process, not imported: not every runtime has them. */
export function channelOf(name: string): Channel | undefined {
	if (!channels.has(name)) {
		const { process } = globalThis as {
			process?: { getBuiltinModule?(id: string): { channel(name: string): Channel } | undefined };
		};
		channels.set(name, process?.getBuiltinModule?.("node:diagnostics_channel")?.channel(`countersign:${name}`));
	}
	return channels.get(name);
}
