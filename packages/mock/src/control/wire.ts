import type { IncomingMessage, ServerResponse } from "node:http";
import { BodyCollector, decodeBody } from "../engine/body.ts";
import { ControlError } from "./errors.ts";

const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Responds with JSON, or without a body. */
export function send(response: ServerResponse, status: number, body: unknown): void {
	if (body === undefined) {
		response.writeHead(status, { "cache-control": "no-store" }).end();
		return;
	}
	const text = JSON.stringify(body);
	response
		.writeHead(status, {
			"content-type": "application/json; charset=utf-8",
			"content-length": Buffer.byteLength(text),
			"cache-control": "no-store",
		})
		.end(text);
}

/** Whether a request announces no body, as `curl -X POST` without data does. */
const isWithoutBody = ({ headers }: IncomingMessage): boolean =>
	headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;

/** Reads the body of a request as JSON; an empty object if nothing was sent. @throws ControlError 400, 413 or 415 */
export async function readJson(request: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<unknown> {
	if (isWithoutBody(request)) return {};
	if (!/^application\/json\b/i.test(request.headers["content-type"] ?? ""))
		throw new ControlError(415, "unsupported_media_type", "Send the body as application/json.");
	const collector = new BodyCollector(maxBytes);
	for await (const chunk of request)
		if (collector.add(chunk as Buffer, () => undefined))
			throw new ControlError(413, "request_too_large", `The body must have at most ${maxBytes} bytes.`);
	const { text, isGarbled } = decodeBody(collector.chunks);
	if (!isGarbled)
		try {
			return JSON.parse(text);
		} catch {
			// The response says so.
		}
	throw new ControlError(400, "invalid_json", "The body is not valid JSON.");
}
