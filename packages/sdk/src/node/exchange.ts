import { type Dispatcher, util } from "undici";
import { BODILESS } from "../core/call/read-response.ts";
import type { AnyTransportRequest } from "../core/transport/transport.ts";
import { originAndPath, undiciBody } from "./undici-request.ts";

type RawHeaders = Buffer[];

/** A response whose body has arrived, as undici hands it out. */
export class RawResponse {
	readonly status: number;
	/** The `Content-Encoding`; empty without one. */
	readonly encoding: string;
	readonly #headers: RawHeaders;
	readonly #chunks: readonly Buffer[];

	constructor(status: number, headers: RawHeaders, chunks: readonly Buffer[]) {
		this.status = status;
		this.encoding = headerValue(headers, "content-encoding");
		this.#headers = headers;
		this.#chunks = chunks;
	}

	bytes(): Buffer {
		const [first] = this.#chunks;
		return first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
	}

	/** The body as UTF-8, without a byte order mark. */
	text(): string {
		const text = this.bytes().toString("utf8");
		return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	}

	headers(): Headers {
		const received = new Headers();
		for (const [name, value] of Object.entries(util.parseHeaders(this.#headers)))
			for (const one of Array.isArray(value) ? value : [value]) received.append(name, one);
		return received;
	}
}

/** The values of one header, joined by commas; empty without any. */
function headerValue(headers: RawHeaders, name: string): string {
	let value = "";
	for (let index = 0; index < headers.length; index += 2) {
		const field = headers[index];
		if (field?.length !== name.length || String(field).toLowerCase() !== name) continue;
		value += `${value && ","}${[headers[index + 1]].flat().join(",")}`;
	}
	return value;
}

/**
 * Sends a request through a dispatcher and collects the response. undici's own `request` does the same with a stream for the body, which
 * costs about as much as the exchange itself.
 *
 * @param listen receives how to cancel the exchange, and returns how to stop listening
 */
export function exchange(
	dispatcher: Dispatcher,
	{ url, method, headers, body }: Omit<AnyTransportRequest, "signal">,
	listen: (cancel: (reason: unknown) => void) => () => void,
): Promise<RawResponse> {
	return new Promise((resolve, reject) => {
		let abort: ((reason?: Error) => void) | undefined;
		let cancelled: { readonly reason: unknown } | undefined;
		const leave = listen((reason) => {
			cancelled = { reason };
			abort?.(reason as Error);
			// Checked here because undici notices an aborted signal only once the request has a connection.
			reject(reason);
		});
		if (cancelled) return leave();
		let status = 0;
		let received: RawHeaders = [];
		const chunks: Buffer[] = [];
		const handler: Dispatcher.DispatchHandler = {
			onConnect(stop) {
				abort = stop;
				if (cancelled) stop(cancelled.reason as Error);
			},
			onHeaders(statusCode, rawHeaders) {
				// Interim responses such as 103 come before the one that counts.
				status = statusCode;
				received = rawHeaders;
				return true;
			},
			onData(chunk) {
				chunks.push(chunk);
				return true;
			},
			onComplete() {
				leave();
				resolve(new RawResponse(status, received, chunks));
			},
			onError(error) {
				leave();
				// Such a response was complete with its headers, whatever undici finds in what follows.
				if (status >= 200 && BODILESS.has(status)) resolve(new RawResponse(status, received, []));
				else reject(error);
			},
		};
		const options = {
			...originAndPath(url),
			method: method as Dispatcher.HttpMethod,
			headers,
			body: undiciBody(body),
		};
		try {
			dispatcher.dispatch(options, handler);
		} catch (error) {
			leave();
			throw error;
		}
	});
}
