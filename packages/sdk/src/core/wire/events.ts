import { fetchError, responseText } from "#platform";
import { backoff } from "../call/backoff.ts";
import { call } from "../call/call.ts";
import { NOT_NEEDED } from "../call/not-needed.ts";
import { type Answer, BODILESS } from "../call/read-response.ts";
import type { CallState } from "../call/state.ts";
import { sleep } from "../clock.ts";
import { AbortError, ConnectionError, CountersignError, UnexpectedResponseError } from "../errors/index.ts";
import type { Operation } from "../operations/operation.ts";
import type { CallOptions } from "../options.ts";
import { safeCause, scrub } from "../redact.ts";
import { textOf } from "../text-of.ts";
import type { TransportResponse } from "../transport/transport.ts";
import { ApiStream } from "./api-stream.ts";
import { EventParser } from "./event-parser.ts";
import { LineSplitter } from "./line-splitter.ts";
import { answerOf } from "./results.ts";
import { StreamError } from "./stream-error.ts";
import { kindOf, type Wire } from "./wire.ts";

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** How often in a row a stream is opened again without an event in between. */
const MAX_RECONNECTS = 5;
/** The longest wait before a stream is opened again, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** The call that a stream belongs to. */
interface StreamCall {
	readonly operation: Operation;
	readonly wire: Wire;
	readonly args: readonly unknown[];
	readonly given: object | undefined;
	readonly options: CallOptions;
}

/** Reads the text of a connection into items. */
interface Reader {
	/** Adds the items of a string to `items`. If it throws, those before the faulty one have been added. */
	push(text: string, items: unknown[]): void;
	/** Adds what is left when the connection ends. */
	end(items: unknown[]): void;
	readonly isOver: boolean;
	readonly lastId: string;
	readonly retry: number | undefined;
}

/** @throws StreamError for text that is not JSON; the text may be secret, so it is not repeated */
function parsed(operation: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new StreamError(`${operation}: the data of an event is not JSON (${text.length} characters).`);
	}
}

/** Not JSON, so it cannot be data: the usual mark for the end of a stream. */
const USUAL_END = "[DONE]";

function eventReader(operation: string, { end = USUAL_END, item = "data" }: Wire, lastId: string): Reader {
	const parser = new EventParser(lastId);
	let isOver = false;
	return {
		push(text, items) {
			for (const event of parser.push(text)) {
				if (event.data === end) isOver = true;
				if (isOver) break;
				if (item === "text") items.push(event);
				else {
					const data = parsed(operation, event.data);
					items.push(item === "data" ? data : { ...event, data });
				}
			}
		},
		// An event without its empty line is incomplete.
		end: () => {},
		get isOver() {
			return isOver;
		},
		get lastId() {
			return parser.lastId;
		},
		get retry() {
			return parser.retry;
		},
	};
}

function lineReader(operation: string): Reader {
	const lines = new LineSplitter(false);
	// A JSON text sequence begins each record with a record separator.
	const add = (all: readonly string[], items: unknown[]): void => {
		for (const line of all) {
			const text = (line[0] === "\u001e" ? line.slice(1) : line).trim();
			if (text !== "") items.push(parsed(operation, text));
		}
	};
	return {
		push: (text, items) => add(lines.push(text), items),
		end: (items) => add([lines.rest()], items),
		isOver: false,
		lastId: "",
		retry: undefined,
	};
}

/** Returns an id as it is sent: its UTF-8 bytes, one character each. Undefined if no header can hold it. */
function asHeader(id: string): string | undefined {
	const text = String.fromCharCode(...new TextEncoder().encode(id));
	return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text) ? text : undefined;
}

/** Opens the stream of a response, and opens it again when the connection breaks. */
class EventSource {
	readonly #call: StreamCall;
	readonly #state: CallState;
	readonly #kind: "events" | "lines";
	#reader: Reader;
	#bytes: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
	#decoder = new TextDecoder();
	#hasItems = false;
	#reconnects = 0;
	/** What followed the items that were returned last. */
	#failure: unknown;
	readonly #stop = new AbortController();

	constructor(source: StreamCall, state: CallState, kind: "events" | "lines", bytes: Bytes) {
		this.#call = source;
		this.#state = state;
		this.#kind = kind;
		this.#bytes = bytes.getReader();
		this.#reader = this.#newReader("");
	}

	get signal(): AbortSignal | undefined {
		return this.#call.options.signal;
	}

	abortError(reason: unknown): Error {
		return new AbortError({ ...this.#state, cause: reason });
	}

	async read(): Promise<readonly unknown[] | undefined> {
		if (this.#failure !== undefined) throw this.#failure;
		if (this.#reader.isOver) return undefined;
		let chunk: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;
		try {
			chunk = await this.#bytes.read();
		} catch (error) {
			return this.#reconnect(error);
		}
		const text = this.#decoder.decode(chunk.value, { stream: !chunk.done });
		const items: unknown[] = [];
		try {
			this.#reader.push(text, items);
			if (chunk.done) this.#reader.end(items);
		} catch (error) {
			// What arrived before the faulty item is not lost.
			if (items.length === 0) throw error;
			this.#failure = error;
		}
		if (items.length > 0) {
			this.#hasItems = true;
			this.#reconnects = 0;
		}
		return chunk.done && items.length === 0 ? undefined : items;
	}

	async cancel(): Promise<void> {
		this.#stop.abort(NOT_NEEDED);
		await this.#bytes.cancel();
	}

	#newReader(lastId: string): Reader {
		const { operation, wire } = this.#call;
		return this.#kind === "lines" ? lineReader(operation.id) : eventReader(operation.id, wire, lastId);
	}

	/** Opens the stream again after its last event. Without an id, events would be lost or come twice. */
	async #reconnect(cause: unknown): Promise<readonly unknown[] | undefined> {
		const { operation, args, given, options } = this.#call;
		const { context } = this.#state;
		const { lastId, retry } = this.#reader;
		const sentId = asHeader(lastId);
		const isIdUsable = sentId === undefined ? false : sentId !== "" || !this.#hasItems;
		const canResume = operation.method === "GET" && this.#kind === "events" && isIdUsable;
		if (!canResume || this.#reconnects >= MAX_RECONNECTS) throw this.#broken(cause, canResume);
		this.#reconnects++;
		const wait = Math.min(LONGEST_WAIT, retry ?? backoff(this.#reconnects, context.clock));
		await sleep(context.clock, wait, this.#stop.signal);
		const headers = sentId ? { ...options.headers, "last-event-id": sentId } : options.headers;
		const { data } = await call<StreamParts | undefined>(context, operation, args, given, {
			...options,
			// The caller's abort closes the stream, too.
			signal: this.#stop.signal,
			headers,
			[RECONNECT]: true,
		} as CallOptions);
		// 204 says that there is nothing more.
		if (data === undefined) return undefined;
		if (this.#stop.signal.aborted) {
			await data.bytes.cancel();
			return undefined;
		}
		this.#bytes = data.bytes.getReader();
		this.#decoder = new TextDecoder();
		this.#reader = this.#newReader(lastId);
		return [];
	}

	#broken(error: unknown, canResume: boolean): Error {
		if (error instanceof CountersignError) return error;
		const { keys } = this.#state.context;
		const { request } = this.#state;
		const { message, cause } = fetchError(error);
		const why = canResume ? "" : ". It was not opened again, because the server cannot tell where it ended";
		return new ConnectionError(
			`${request.method} ${request.path}: the stream broke off: ${scrub(message, keys.seen)}${why}`,
			{ ...this.#state, cause: safeCause(cause ?? new Error(textOf(error)), keys.seen) },
		);
	}
}

/** What a stream that is opened again gets instead of an `ApiStream`. */
interface StreamParts {
	readonly bytes: Bytes;
}

/** Marks a call that opens a stream again. */
const RECONNECT = Symbol("reconnect");

/** The module as a part of a client: pass it on if the document has streams of events or of JSON lines. */
export const eventResults = {
	/** Returns how a call reads its response. */
	of(source: StreamCall, kind: "events" | "lines") {
		return {
			/** Takes over the body of a response. */
			async receive(response: Response): Promise<Pick<TransportResponse, "body" | "content">> {
				const { status, headers, body } = response;
				const isStream = kindOf(headers.get("content-type") ?? "") === kind;
				if (status >= 300 || !isStream || BODILESS.has(status) || !body) return { body: await responseText(response) };
				return { body: "", content: body as Bytes };
			},
			/** Turns a response into a stream of events. */
			read(state: CallState, response: TransportResponse): Answer {
				const { content, status } = response;
				if (BODILESS.has(status)) return answerOf(state, response, undefined, null);
				if (!content || content instanceof Blob) throw notAStream(state, response);
				if (RECONNECT in source.options) return answerOf(state, response, { bytes: content }, null);
				return answerOf(state, response, new ApiStream(new EventSource(source, state, kind, content)), null);
			},
		};
	},
};
export type EventResults = typeof eventResults;

function notAStream(state: CallState, { status, headers }: TransportResponse): Error {
	const { context, request } = state;
	const contentType = scrub(headers.get("content-type"), context.keys.seen) ?? undefined;
	return new UnexpectedResponseError(
		`${request.method} ${request.path}: the response ${status} is not a stream of events (${contentType ?? "no Content-Type"}). Check baseUrl, and any proxy in between`,
		{ ...state, status, contentType, requestId: undefined },
	);
}
