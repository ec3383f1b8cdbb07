import type { ServerResponse } from "node:http";
import type { Timers } from "../engine/timers.ts";
import { ControlError } from "./errors.ts";
import type { Feed } from "./feed.ts";

const MAX_STREAMS = 50;
/** A subscriber that reads more slowly is disconnected. It can reconnect and get what it missed. */
const MAX_UNREAD = 4 * 1024 * 1024;
const BEAT_MS = 15_000;

/** Sends notices as server-sent events until the client leaves. @throws ControlError 503 if there are too many streams */
export function stream(feed: Feed, response: ServerResponse, lastEventId: string | undefined, timers: Timers): void {
	if (feed.subscribers >= MAX_STREAMS)
		throw new ControlError(503, "too_many_streams", `At most ${MAX_STREAMS} streams can be open. Close one first.`);
	response.writeHead(200, {
		"content-type": "text/event-stream; charset=utf-8",
		"cache-control": "no-store",
		"x-accel-buffering": "no",
	});
	response.write("retry: 1000\n\n");
	let leave = () => {};
	let cancelBeat = () => {};
	const end = (): void => {
		leave();
		cancelBeat();
		response.destroy();
	};
	const send = (text: string): void => {
		if (response.destroyed) return;
		response.write(text);
		if (response.writableLength > MAX_UNREAD) end();
	};
	const beat = (): void => {
		cancelBeat = timers.after(
			BEAT_MS,
			() => {
				send(": still here\n\n");
				if (!response.destroyed) beat();
			},
			true,
		);
	};
	response.once("close", end);
	leave = feed.subscribe(send, idOf(lastEventId));
	if (response.destroyed) end();
	else beat();
}

const idOf = (text: string | undefined): number | undefined =>
	text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
