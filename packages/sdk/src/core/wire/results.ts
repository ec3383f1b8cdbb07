import { responseText } from "#platform";
import { onAbort } from "../abort.ts";
import { retryAfterMs } from "../call/backoff.ts";
import { type Answer, BODILESS, readSuccess } from "../call/read-response.ts";
import type { CallState } from "../call/state.ts";
import { AbortError } from "../errors/index.ts";
import { scrub } from "../redact.ts";
import type { AnyTransportRequest, Bytes, TransportResponse } from "../transport/transport.ts";
import { chunksOf } from "./upload.ts";
import { kindOf } from "./wire.ts";

type Received = Pick<TransportResponse, "body" | "content">;

/** The largest body in bytes that is collected. Larger ones can be read as a stream. */
const MAX_BYTES = 268_435_456;

/** Collects a body. @throws Error for more than `MAX_BYTES` */
async function blobOf(response: Response): Promise<Blob> {
	const type = response.headers.get("content-type") ?? "";
	if (!response.body) return new Blob([await response.arrayBuffer()], { type });
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for await (const chunk of chunksOf(response.body)) {
		size += chunk.byteLength;
		if (size > MAX_BYTES)
			throw new Error(`the response is larger than ${MAX_BYTES} bytes: call the method with { as: "stream" }`);
		chunks.push(chunk);
	}
	return new Blob(chunks, { type });
}

/** Reads a body by its content type: JSON and text as text, everything else as bytes. Errors are always text. */
async function receive(response: Response, asStream: boolean): Promise<Received> {
	const { status, headers, body } = response;
	const type = headers.get("content-type");
	const isText = status >= 300 || type === null || ["json", "text"].includes(kindOf(type));
	if (asStream && status < 300 && !BODILESS.has(status)) return { body: "", content: body ?? new ReadableStream() };
	if (isText) return { body: await responseText(response) };
	return BODILESS.has(status) ? { body: "" } : { body: "", content: await blobOf(response) };
}

/** Returns a stream that ends with an `AbortError` as soon as the signal is aborted: the call itself is over by then. */
function abortable(state: CallState, content: ReadableStream<Bytes>, signal: AbortSignal): ReadableStream<Bytes> {
	const reader = content.getReader();
	let leave = (): void => {};
	return new ReadableStream(
		{
			start(controller) {
				leave = onAbort(signal, () => {
					controller.error(new AbortError({ ...state, cause: signal.reason }));
					reader.cancel(signal.reason).catch(() => {});
				});
			},
			async pull(controller) {
				try {
					const { done, value } = await reader.read();
					if (signal.aborted) return;
					if (!done) return controller.enqueue(value);
					controller.close();
				} catch (error) {
					controller.error(error);
				}
				leave();
			},
			async cancel(reason) {
				leave();
				await reader.cancel(reason);
			},
		},
		{ highWaterMark: 0 },
	);
}

/** A response whose content has been read without JSON. */
export function answerOf(
	{ context }: CallState,
	response: TransportResponse,
	body: unknown,
	shown: string | Blob | null,
): Answer {
	return {
		response: { ...response, headers: response.headers, body: shown },
		body,
		condition: "complete",
		details: {},
		asked: retryAfterMs(response.headers, context.clock.now()),
		get requestId() {
			return scrub(context.provider.requestId(response.headers, undefined), context.keys.seen);
		},
	};
}

/** Reads a success by its content type. What is neither declared nor JSON is treated as in any JSON call: it may be a proxy's page. */
function read(
	state: CallState,
	response: TransportResponse,
	accepted: readonly string[],
	signal: AbortSignal | undefined,
): Answer {
	const { content, headers, body } = response;
	if (content instanceof Blob) return answerOf(state, response, content, content);
	if (content !== undefined)
		return answerOf(state, response, signal ? abortable(state, content, signal) : content, null);
	const type = headers.get("content-type");
	const kind = type === null ? undefined : kindOf(type);
	const isDeclared = accepted.some((one) => kindOf(one) === "text");
	if (isDeclared && (kind === "text" || kind === undefined)) return answerOf(state, response, body, body);
	return readSuccess(state, response);
}

/** The module as a part of a client: pass it on if the document has responses other than JSON. */
export const otherResults = {
	/** Returns how a call reads its response. */
	of(accepted: readonly string[], asStream: boolean, signal?: AbortSignal) {
		return {
			/** Reads the body of a response. */
			receive: ((response) => receive(response, asStream)) satisfies AnyTransportRequest["receive"],
			/** Turns a response into the result of the call. */
			read: (state: CallState, response: TransportResponse): Answer => read(state, response, accepted, signal),
		};
	},
};
export type OtherResults = typeof otherResults;
