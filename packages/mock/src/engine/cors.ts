import type { IncomingMessage, ServerResponse } from "node:http";

/** The names that reach this machine only from this machine. */
export const LOCAL_HOSTS: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
const PREFLIGHT_SECONDS = "600";

/** Lets pages of certain hosts call the API from a browser. Cookies are never allowed. */
export class BrowserAccess {
	readonly #hosts: ReadonlySet<string>;

	/** @param hosts names of hosts without ports; their pages may call from any port, over http and https */
	constructor(hosts: readonly string[]) {
		this.#hosts = new Set(hosts.map((host) => host.toLowerCase()));
	}

	/**
	 * Adds the headers that let the page read the response. Responds to the browser's preflight request itself and then returns true.
	 * A request from elsewhere gets no header.
	 */
	admit({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
		if (this.#hosts.size === 0) return false;
		response.setHeader("vary", "origin");
		const { origin } = headers;
		if (origin === undefined || !this.#allows(origin)) return false;
		response.setHeader("access-control-allow-origin", origin);
		response.setHeader("access-control-expose-headers", "*");
		if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return false;
		const asked = headers["access-control-request-headers"];
		response.writeHead(204, {
			vary: "origin, access-control-request-headers",
			"access-control-allow-methods": METHODS,
			// A wildcard does not cover `authorization`.
			...(typeof asked === "string" && { "access-control-allow-headers": asked }),
			"access-control-max-age": PREFLIGHT_SECONDS,
		});
		response.end();
		return true;
	}

	#allows(origin: string): boolean {
		const host = /^https?:\/\/([^/:@[\]]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.exec(origin)?.[1];
		return host !== undefined && this.#hosts.has(host.toLowerCase());
	}
}
