import { isIP } from "node:net";

const HOST = /^(?:\[([\da-f:.]+)\]|([^:@/\\,\s[\]]+))(?::\d{1,5})?$/i;
/** Names under these are never those of a public site. */
const PRIVATE = /(^|\.)(localhost|internal)$/;

/**
 * Decides by its `Host` header whether a request can come from a page of another site. Such a page can make its own name resolve to this
 * machine, and its browser then takes the API for a part of that site.
 */
export class KnownHosts {
	readonly #names: ReadonlySet<string> | undefined;

	/** @param names names without ports that are known; undefined to know every name */
	constructor(names: readonly string[] | undefined) {
		this.#names = names && new Set(names.map((name) => name.toLowerCase()));
	}

	/** Returns the header if its name can be that of another site: it is not known, and neither an address nor a name without a dot. */
	foreign(host: string | undefined): string | undefined {
		// A browser always sends it.
		if (!this.#names || host === undefined || host === "") return undefined;
		const [, ipv6, name = ""] = HOST.exec(host) ?? [];
		if (ipv6 !== undefined) return undefined;
		const lower = name.toLowerCase().replace(/\.$/, "");
		const isKnown = this.#names.has(lower) || isIP(lower) !== 0 || PRIVATE.test(lower) || /^[^.]+$/.test(lower);
		return isKnown ? undefined : host.slice(0, 100);
	}
}
