import { BodyCollector, decodeBody } from "./body.ts";
import type { Engine } from "./engine.ts";
import type { EngineReply, EngineRequest } from "./exchange.ts";
import { isBodyless } from "./http-reply.ts";
import type { Timers } from "./timers.ts";

/** The caller's address for calls without a network. */
const HERE = "127.0.0.1";

/** A reply as a `Response`; `undefined` means a broken connection. */
export async function answerFetch(engine: Engine, request: Request): Promise<Response | undefined> {
	const reply = await replyTo(engine, request);
	try {
		return await toResponse(reply, engine.timers);
	} finally {
		reply.answered?.();
	}
}

/** Reads the body, unless it is rejected first, and handles the request. */
async function replyTo(engine: Engine, request: Request): Promise<EngineReply> {
	const without: EngineRequest = {
		method: request.method,
		url: request.url,
		headers: {
			get: (name) => request.headers.get(name) ?? undefined,
			all: () => Object.fromEntries(request.headers),
		},
		body: "",
		ip: HERE,
	};
	if (!request.body) return engine.handle(without);
	const collector = new BodyCollector(engine.maxBodyBytes);
	const reader = (request.body as ReadableStream<Uint8Array>).getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		const refusal = collector.add(value, () => engine.screen(without));
		if (refusal === undefined) continue;
		reader.cancel().catch(() => undefined);
		return refusal === "too large" ? engine.tooLarge(without) : refusal;
	}
	const { text, isGarbled } = decodeBody(collector.chunks);
	return engine.handle({ ...without, body: text, isGarbled });
}

async function toResponse(reply: EngineReply, timers: Timers): Promise<Response | undefined> {
	const { fault, status, body } = reply;
	if (fault === "reset-before" || fault === "done-answer-lost") return undefined;
	if (fault === "latency" || fault === "slow-body")
		await new Promise<void>((resolve) => void timers.after(reply.delayMs ?? 0, resolve));
	const init = { status, headers: reply.headers as Record<string, string> };
	if (isBodyless(status)) return new Response(null, init);
	if (fault === "truncated-body") {
		const half = new TextEncoder().encode(body.slice(0, Math.floor(body.length / 2)));
		const stream = new ReadableStream<Uint8Array>({
			start(controller) {
				controller.enqueue(half);
				controller.error(new TypeError("the connection broke in the middle of the body"));
			},
		});
		return new Response(stream, init);
	}
	return new Response(fault === "malformed-json" ? body.slice(0, Math.max(1, body.length - 2)) : body, init);
}
