import type { Engine, EngineReply } from "./engine.ts";
import type { Timers } from "./timers.ts";

/** Where a call without a network comes from: this machine. */
const HERE = "127.0.0.1";

/** A reply as a `Response`; `undefined` stands for a connection that broke. */
export async function answerFetch(engine: Engine, request: Request): Promise<Response | undefined> {
	const reply = engine.handle({
		method: request.method,
		url: request.url,
		headers: { get: (name) => request.headers.get(name) ?? undefined },
		body: await request.text(),
		ip: HERE,
	});
	try {
		return await toResponse(reply, engine.timers);
	} finally {
		reply.answered?.();
	}
}

async function toResponse(reply: EngineReply, timers: Timers): Promise<Response | undefined> {
	const { fault, status, body } = reply;
	if (fault === "reset-before" || fault === "done-answer-lost") return undefined;
	if (fault === "latency" || fault === "slow-body")
		await new Promise<void>((resolve) => void timers.after(reply.delayMs ?? 0, resolve));
	const init = { status, headers: reply.headers as Record<string, string> };
	if (status === 204) return new Response(null, init);
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
