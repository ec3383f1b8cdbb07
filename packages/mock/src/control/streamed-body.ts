import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A client that reads nothing for this long is disconnected. */
const IDLE_MS = 30_000;

/** A JSON object with one long string, which is written while it is made. */
export class StreamedBody {
	readonly fields: Readonly<Record<string, unknown>>;
	readonly name: string;
	readonly parts: Iterable<string>;

	/**
	 * @param fields the other fields of the object
	 * @param name name of the field with the string
	 * @param parts what the string consists of; each part is made when the client has read those before it
	 */
	constructor(fields: Readonly<Record<string, unknown>>, name: string, parts: Iterable<string>) {
		this.fields = fields;
		this.name = name;
		this.parts = parts;
	}

	/** The object as JSON. */
	*json(): Iterable<string> {
		const rest = JSON.stringify(this.fields);
		yield `${rest.slice(0, -1)}${rest === "{}" ? "" : ","}${JSON.stringify(this.name)}:"`;
		for (const part of this.parts) yield JSON.stringify(part).slice(1, -1);
		yield '"}';
	}
}

/** Responds with a streamed body. A client that leaves ends it. */
export async function sendStreamed(response: ServerResponse, status: number, body: StreamedBody): Promise<void> {
	response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
	response.setTimeout(IDLE_MS, () => response.destroy());
	await pipeline(Readable.from(body.json(), { highWaterMark: 1 }), response).catch((error: { code?: string }) => {
		if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
	});
}
