import { isIP, isIPv6 } from "node:net";
import { UsageError } from "../shared/errors.ts";

/** Where the servers listen, and by which names they are reached. */
export interface Reach {
	/** The address that the servers listen on. */
	readonly host: string;
	/** The names other than those of the loopback, without ports. */
	readonly names: readonly string[];
	/** What others on the network can do; undefined if they can reach nothing. */
	readonly warning: string | undefined;
	/** Returns the address of a server as it is printed: with the first name, if there is one. */
	shown(url: string): string;
	/** Returns the origin that the console is opened at, for the printed address of its server. */
	page(url: string): string;
	/** Returns the origins that pages of the console may call, for servers at these addresses. */
	origins(urls: readonly string[]): string[];
}

const LOOPBACK = ["127.0.0.1", "localhost"];
const EVERYWHERE = ["0.0.0.0", "::"];
// What a name may contain goes into a header, so this is strict.
const NAME = /^[a-z0-9][a-z0-9._-]{0,252}$/i;

/**
 * @param isEncrypted whether the servers use https
 * @throws UsageError for something that is not an address or a name
 */
export function reachOf(host: string, hostNames: readonly string[], isEncrypted = false): Reach {
	const isLocal = host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
	if (!isLocal && isIP(host) === 0)
		throw new UsageError(`--host must be an IP address, such as 0.0.0.0, but was ${host}. Use --host-name for a name.`);
	for (const name of hostNames)
		if (!NAME.test(name))
			throw new UsageError(
				`--host-name must be a name without a scheme and port, such as my-machine, but was ${name}.`,
			);
	const own = EVERYWHERE.includes(host) ? [] : [isIPv6(host) ? `[${host}]` : host];
	const names = [...new Set([...hostNames, ...own].map((name) => name.toLowerCase()))];
	const [preferred] = hostNames;
	return {
		host,
		names,
		warning: isLocal ? undefined : warningOf(host, names, isEncrypted),
		shown(url) {
			if (preferred === undefined) return url;
			const shown = new URL(url);
			shown.hostname = preferred;
			return shown.href.replace(/\/$/, "");
		},
		page(url) {
			const page = new URL(url);
			// The policy of the console cannot contain an IPv6 address, but this name also leads there.
			if (page.hostname === "[::1]") page.hostname = "localhost";
			return page.origin;
		},
		origins(urls) {
			// A content security policy cannot contain an IPv6 address.
			const all = [...new Set([...LOOPBACK, ...names])].filter((name) => !name.startsWith("["));
			return urls.flatMap((url) => {
				const { protocol, port } = new URL(url);
				return all.map((name) => `${protocol}//${name}:${port}`);
			});
		},
	};
}

const warningOf = (host: string, names: readonly string[], isEncrypted: boolean): string =>
	[
		`Warning: others on the network can reach this process, because it listens on ${host}.`,
		"Anyone who has a key can call the APIs and let them send webhooks to addresses that only this machine reaches.",
		"Anyone who has the token or a link to the console controls everything.",
		...(isEncrypted
			? ["Use this only in a network that you trust."]
			: [
					"The connections are not encrypted, so others can read keys and the token on the way. Add --https, or use this only in a network that you trust.",
				]),
		...(names.length === 0
			? [
					"The control API and the console accept only the names localhost and 127.0.0.1 so far: add others with --host-name.",
				]
			: []),
		...(isIPv6(host) && host !== "::" && names.length === 1
			? ["The console cannot call the APIs under an IPv6 address: give this machine a name with --host-name."]
			: []),
	].join("\n");
