import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Clock } from "@countersign/webhooks";

/** The response of a URL. */
export interface Posted {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	readonly ms: number;
}

/** No server accepts connections at the URL. */
export class NothingListensError extends Error {
	constructor(url: string) {
		super(`nothing listens at ${url}; start your receiver, or correct the URL`);
	}
}

/** Headers that belong to one connection, or that are set again for the next. */
const OWN = /^(?:host|connection|keep-alive|transfer-encoding|content-length|upgrade|te|trailer|expect|proxy-.*|:.*)$/i;
const TIMEOUT_MS = 30_000;

/**
 * Posts bytes with headers exactly as they are given, repeated ones as two lines.
 *
 * @throws Error that says what to check, if there is no response
 */
export function post(
	url: string,
	body: Uint8Array,
	headers: readonly (readonly [string, string])[],
	clock: Pick<Clock, "monotonic">,
): Promise<Posted> {
	const start = url.startsWith("https:") ? httpsRequest : httpRequest;
	const kept = headers.filter(([name]) => !OWN.test(name));
	const lines = ["host", new URL(url).host, ...kept.flat(), "content-length", String(body.length)];
	const startedAt = clock.monotonic();
	return new Promise((resolve, reject) => {
		const fail = (error: Error & { code?: string }) =>
			reject(
				error.code === "ECONNREFUSED"
					? new NothingListensError(url)
					: new Error(`${url}: ${error.message || error.code}`),
			);
		const request = start(url, { method: "POST", headers: lines as never, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("error", fail);
			response.on("end", () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(
						Object.entries(response.headers).flatMap(([name, value]) =>
							typeof value === "string" && !OWN.test(name) ? [[name, value]] : [],
						),
					),
					body: Buffer.concat(chunks).toString("utf8"),
					ms: Math.round(clock.monotonic() - startedAt),
				}),
			);
		});
		request.setTimeout(TIMEOUT_MS, () => request.destroy(new Error(`no response within ${TIMEOUT_MS / 1000} s`)));
		request.on("error", fail);
		request.end(body);
	});
}

/** A response on one line. */
export function shown({ status, body, ms }: Posted): string {
	const text = body.replace(/\s+/g, " ").trim();
	return `${status} ${text.length > 120 ? `${text.slice(0, 120)}…` : text} (${ms} ms)`;
}
