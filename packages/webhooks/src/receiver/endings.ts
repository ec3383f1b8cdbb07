import type { Answer } from "./answer.ts";

const endings = new WeakMap<Answer, Promise<unknown>>();

/** Records that handlers are still running after they timed out and the response was returned. */
export function stillRunning(answer: Answer, end: Promise<unknown>): Answer {
	const own = { ...answer };
	endings.set(own, end);
	return own;
}

/** Resolves when the handlers behind a response have returned; `undefined` if they already have. */
export const endOf = (answer: Answer): Promise<unknown> | undefined => endings.get(answer);
