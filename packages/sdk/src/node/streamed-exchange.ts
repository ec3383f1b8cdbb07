import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import type { AnyTransportRequest } from "../core/transport/transport.ts";
import { originAndPath, undiciBody } from "./undici-request.ts";
import { type Bytes, webStreamOf } from "./web-stream.ts";

const DECODERS = {
	gzip: createGunzip,
	"x-gzip": createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
} as const;

/** Statuses whose `Response` must not have a body. */
const BODILESS = new Set([101, 204, 205, 304]);

function decoded(body: Readable, encoding: string): Bytes {
	const decoder = DECODERS[encoding as keyof typeof DECODERS];
	if (encoding === "" || encoding === "identity") return webStreamOf(body);
	if (!decoder) throw new Error(`the response has the Content-Encoding ${encoding}, which is not supported`);
	const out = decoder();
	// `pipe` does not pass on errors.
	body.on("error", (error) => out.destroy(error));
	out.on("close", () => body.destroy());
	return webStreamOf(body.pipe(out));
}

/**
 * Sends a request through a dispatcher and resolves with the response as soon as its headers are there. Its body arrives as it is read:
 * undici pauses the connection meanwhile.
 *
 * @param listen receives how to cancel the exchange, and returns how to stop listening
 */
export async function streamedExchange(
	dispatcher: Dispatcher,
	{ url, method, headers: sent, body }: Omit<AnyTransportRequest, "signal">,
	listen: (cancel: (reason: unknown) => void) => () => void,
): Promise<Response> {
	const controller = new AbortController();
	const leave = listen((reason) => controller.abort(reason));
	try {
		const options = {
			...originAndPath(url),
			method: method as Dispatcher.HttpMethod,
			headers: sent,
			body: undiciBody(body),
			signal: controller.signal,
		} as unknown as Dispatcher.RequestOptions;
		const { statusCode: status, headers: received, body: arriving } = await dispatcher.request(options);
		const headers = new Headers();
		for (const [name, value] of Object.entries(received))
			for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
		const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
		if (BODILESS.has(status)) {
			await arriving.dump();
			return new Response(null, { status, headers });
		}
		if (encoding !== "") for (const name of ["content-encoding", "content-length"]) headers.delete(name);
		return new Response(decoded(arriving, encoding), { status, headers });
	} finally {
		leave();
	}
}
