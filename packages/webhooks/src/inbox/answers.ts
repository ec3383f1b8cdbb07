import type { Answer } from "../receiver/answer.ts";

/** The delivery is valid, but this process cannot accept it now. The sender should retry. */
function unavailable(error: string, seconds: number): Answer {
	return {
		status: 503,
		headers: { "content-type": "application/json", "retry-after": String(seconds) },
		body: JSON.stringify({ error }),
	};
}

export const overloaded: Answer = unavailable("overloaded", 30);
export const closing: Answer = unavailable("closing", 5);
export const storageLost: Answer = unavailable("store_unavailable", 30);
