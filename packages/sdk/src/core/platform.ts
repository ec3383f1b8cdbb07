/**
 * What a client uses of its platform on Node.js, Bun, Deno and Cloudflare Workers. `platform.browser.ts` is the version for browsers;
 * the `imports` of `package.json` choose between the two.
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
 * Creates the default transport: ky over `fetch`. ky's own timeout, retries and errors are switched off, because its timeout ends at
 * the headers, its hooks run again on each retry, and it never retries a POST.
 *
 * Headers, body and signal bypass ky, which would copy the body for retries that are switched off and combine the signal with one of
 * its own. That would add a quarter to the cost of a POST.
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

/** A channel of `node:diagnostics_channel`. */
export interface Channel {
	readonly hasSubscribers: boolean;
	publish(event: unknown): void;
}

const channels = new Map<string, Channel | undefined>();

/** Returns the channel `countersign:<name>`; undefined on runtimes without channels, which is why the module is not imported. */
export function channelOf(name: string): Channel | undefined {
	if (!channels.has(name)) {
		const { process } = globalThis as {
			process?: { getBuiltinModule?(id: string): { channel(name: string): Channel } | undefined };
		};
		channels.set(name, process?.getBuiltinModule?.("node:diagnostics_channel")?.channel(`countersign:${name}`));
	}
	return channels.get(name);
}
