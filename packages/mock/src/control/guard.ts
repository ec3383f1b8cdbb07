import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { ControlError } from "./errors.ts";

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Decides which requests reach the control API. */
export class Guard {
	readonly #token: Buffer;
	readonly #hosts: readonly string[];

	/**
	 * @param token the token of the session
	 * @param hosts further names that this process is reached by, without ports
	 */
	constructor(token: string, hosts: readonly string[] = []) {
		if (token.length < 16) throw new TypeError("The token of the session must have at least 16 characters.");
		this.#token = digest(token);
		this.#hosts = hosts.map((host) => host.toLowerCase());
	}

	/**
	 * Rejects requests that a page of another site makes in the user's browser. A page can make its own name resolve to this machine, so the
	 * name in `Host` counts and not the address.
	 *
	 * @throws ControlError 403
	 */
	checkPlace(headers: IncomingHttpHeaders): void {
		const host = headers.host ?? "";
		if (!this.#isOwn(host))
			throw new ControlError(
				403,
				"foreign_host",
				`The Host header is ${JSON.stringify(host.slice(0, 100))}. Use 127.0.0.1 or localhost, or start countersign dev with --host-name and this name.`,
			);
		const { origin } = headers;
		const isForeign = origin !== undefined && !sameOrigin(origin, host);
		const site = headers["sec-fetch-site"];
		if (isForeign || site === "cross-site" || site === "same-site")
			throw new ControlError(403, "foreign_origin", "Pages of other origins cannot use the control API.");
	}

	/** @throws ControlError 401 */
	checkToken({ authorization = "" }: IncomingHttpHeaders): void {
		const given = /^Bearer (.{1,200})$/i.exec(authorization)?.[1];
		if (given === undefined || !timingSafeEqual(digest(given), this.#token))
			throw new ControlError(
				401,
				"invalid_token",
				"Send the token of this session as Authorization: Bearer …. countersign dev writes it to the file token in the state folder.",
			);
	}

	#isOwn(host: string): boolean {
		return LOOPBACK.test(host) || this.#hosts.includes(host.toLowerCase().replace(/:\d{1,5}$/, ""));
	}
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const sameOrigin = (origin: string, host: string): boolean =>
	origin === `http://${host}` || origin === `https://${host}`;
