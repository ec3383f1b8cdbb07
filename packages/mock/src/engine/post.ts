import { lookup as systemLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { isPrivateAddress, isPrivateHost } from "./addresses.ts";

/**
 * Carries one delivery to its receiver.
 *
 * @param timeoutMs how long the receiver has; the mock stops waiting by itself after this time
 * @param signal aborted when the mock stops waiting
 */
export type Post = (
	url: string,
	headers: Readonly<Record<string, string>>,
	body: string,
	timeoutMs: number,
	signal?: AbortSignal,
) => Promise<{ readonly status: number; readonly body: string }>;

/** Finds the addresses of a host name. */
export type HostLookup = (host: string) => Promise<readonly string[]>;

/** What the sender over HTTP needs to know. */
export interface PostOptions {
	/** Also send to loopback and private addresses. */
	readonly allowsLocal: boolean;
	/** @defaultValue the resolver of the system */
	readonly lookup?: HostLookup | undefined;
}

// Responses are short; a longer one is cut off.
const MAX_RESPONSE_BYTES = 65_536;
const KEPT_CHARACTERS = 1_000;

/** Asks the resolver of the system. */
export const lookupHost: HostLookup = (host) =>
	new Promise((resolve, reject) => {
		systemLookup(host, { all: true, verbatim: true }, (error, found) => {
			if (error) reject(error);
			else resolve(found.map((one) => one.address));
		});
	});

/** Refuses a name that leads to a private address. The connection is made to an address from this answer and to no other. */
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

/** Reads the beginning of a response and lets go of a longer one. */
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
 * Sends over HTTP. Redirects are not followed: a subscription is one address. A host is checked whenever a connection is made, and the
 * connection goes to the address that was checked.
 */
export function postOverHttp(options: PostOptions): Post {
	const lookup = checkedLookup(options);
	return async (url, headers, body, _timeoutMs, signal) => {
		const target = new URL(url);
		const { protocol, hostname } = target;
		if (protocol !== "http:" && protocol !== "https:") throw new TypeError(`${protocol} addresses cannot be called`);
		if (!options.allowsLocal && isPrivateHost(hostname))
			throw new Error(`${hostname} is refused: it is a private or loopback address`);
		const bytes = Buffer.from(body);
		const settings: RequestOptions = {
			method: "POST",
			// A connection of its own for each delivery: a shared one that the receiver closes would have to be tried twice.
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
