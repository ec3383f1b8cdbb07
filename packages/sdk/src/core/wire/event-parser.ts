import { LineSplitter, LONGEST_EVENT } from "./line-splitter.ts";
import { StreamError } from "./stream-error.ts";

/** One event of a `text/event-stream`, as the server sent it. */
export interface ServerSentEvent {
	/** The event's name. `message` if the server sent none. */
	readonly event: string;
	/** The data, its lines joined by line feeds. */
	readonly data: string;
	/** The last id that the server sent; empty without any. */
	readonly id: string;
}

/** Reads a `text/event-stream` as the HTML standard defines it. */
export class EventParser {
	readonly #lines = new LineSplitter(true);
	#event = "";
	#data: string[] = [];
	#length = 0;
	#id = "";
	/** The last id of a complete event. */
	lastId = "";
	/** Milliseconds that the server asks clients to wait before they connect again. */
	retry: number | undefined;

	constructor(lastId = "") {
		this.#id = lastId;
		this.lastId = lastId;
	}

	/** Returns the events that are complete now. @throws StreamError for one that is too large */
	push(text: string): ServerSentEvent[] {
		return this.#lines.push(text).flatMap((line) => this.#line(line) ?? []);
	}

	#line(line: string): ServerSentEvent | undefined {
		if (line === "") return this.#dispatch();
		const colon = line.indexOf(":");
		// A line that begins with a colon is a comment.
		if (colon === 0) return undefined;
		const field = colon < 0 ? line : line.slice(0, colon);
		const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
		if (field === "event") this.#event = value;
		else if (field === "id" && !value.includes("\0")) this.#id = value;
		else if (field === "retry" && /^\d{1,15}$/.test(value)) this.retry = Number(value);
		else if (field === "data") {
			this.#length += value.length + 1;
			if (this.#length > LONGEST_EVENT)
				throw new StreamError(`The stream has an event of more than ${LONGEST_EVENT} characters.`);
			this.#data.push(value);
		}
		return undefined;
	}

	#dispatch(): ServerSentEvent | undefined {
		const data = this.#data;
		const event = this.#event;
		this.lastId = this.#id;
		this.#data = [];
		this.#event = "";
		this.#length = 0;
		return data.length === 0 ? undefined : { event: event || "message", data: data.join("\n"), id: this.#id };
	}
}
