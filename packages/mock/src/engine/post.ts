import { lookup as systemLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { isPrivateAddress, isPrivateHost } from "./addresses.ts";

/**
 * Sends one delivery to its receiver.
 *
 * @param timeoutMs timeout; the mock itself stops waiting after it
 * @param signal aborted when the mock stops waiting
 */
export type Post = (
	url: string,
	headers: Readonly<Record<string, string>>,
	body: string,
	timeoutMs: number,
	signal?: AbortSignal,
) => Promise<{ readonly status: number; readonly body: string }>;

/** Resolves a host name to its addresses. */
export type HostLookup = (host: string) => Promise<readonly string[]>;

/** Options of the HTTP sender. */
export interface PostOptions {
	/** Whether to send to loopback and private addresses, too. */
	readonly allowsLocal: boolean;
	/** @defaultValue the resolver of the system */
	readonly lookup?: HostLookup | undefined;
}

// Responses are short; a longer one is cut off.
const MAX_RESPONSE_BYTES = 65_536;
const KEPT_CHARACTERS = 1_000;

/** Uses the system's resolver. */
export const lookupHost: HostLookup = (host) =>
	new Promise((resolve, reject) => {
		systemLookup(host, { all: true, verbatim: true }, (error, found) => {
			if (error) reject(error);
			else resolve(found.map((one) => one.address));
		});
	});

/**
 * Rejects a name that resolves to a private address. The connection uses only addresses from this lookup.
 */
function checkedLookup({ allowsLocal, lookup = lookupHost }: PostOptions): LookupFunction {
	return (host, options, callback) => {
		lookup(host).then(
			(addresses) => {
				const refused = allowsLocal ? undefined : addresses.find(isPrivateAddress);
				const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
				const [first] = found;
				if (refused !== undefined)
					callback(new Error(`${host} is refused: it resolves to the private address ${refused}`), "");
				else if (!first) callback(new Error(`${host} has no address`), "");
				else if (options.all) callback(null, found);
				else callback(null, first.address, first.family);
			},
			(error) => callback(error instanceof Error ? error : new Error(String(error)), ""),
		);
	};
}

/** Reads the beginning of a response and discards the rest. */
function beginningOf(response: IncomingMessage, done: (text: string) => void): void {
	const chunks: Buffer[] = [];
	let size = 0;
	const finish = (): void => done(Buffer.concat(chunks).toString("utf8").slice(0, KEPT_CHARACTERS));
	response.on("data", (chunk: Buffer) => {
		chunks.push(chunk);
		size += chunk.length;
		if (size < MAX_RESPONSE_BYTES) return;
		finish();
		response.destroy();
	});
	response.on("end", finish);
}

/**
 * Sends over HTTP. Redirects are not followed: a subscription is one address. Each connection checks the host and uses
 * the address that was checked.
 */
export function postOverHttp(options: PostOptions): Post {
	const lookup = checkedLookup(options);
	return async (url, headers, body, _timeoutMs, signal) => {
		const target = new URL(url);
		const { protocol, hostname } = target;
		if (protocol !== "http:" && protocol !== "https:") throw new TypeError(`${protocol} URLs are not supported`);
		if (!options.allowsLocal && isPrivateHost(hostname))
			throw new Error(`${hostname} is refused: it is a private or loopback address`);
		const bytes = Buffer.from(body);
		const settings: RequestOptions = {
			method: "POST",
			// Each delivery uses a new connection, because a shared one may be closed by the receiver and need a second
			// attempt.
			agent: false,
			lookup,
			headers: { ...headers, "content-length": String(bytes.length) },
			...(signal && { signal }),
		};
		return new Promise((resolve, reject) => {
			const request = (protocol === "https:" ? httpsRequest : httpRequest)(target, settings, (response) => {
				response.on("error", reject);
				beginningOf(response, (text) => resolve({ status: response.statusCode ?? 0, body: text }));
			});
			request.on("error", reject);
			request.end(bytes);
		});
	};
}
