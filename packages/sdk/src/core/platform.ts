/**
 * What a client uses of its platform on Node.js, Bun, Deno and Cloudflare Workers. `platform.browser.ts` is the version for browsers;
 * the `imports` of `package.json` choose between the two.
 */

export { printable } from "./printable.ts";
export { boundedText as responseText } from "./transport/bounded-text.ts";
export { cancellable } from "./transport/cancellation.ts";
export { redirectNote, sendAndFollow } from "./transport/redirects.ts";
export { transportError as fetchError } from "./transport/transport-error.ts";

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
