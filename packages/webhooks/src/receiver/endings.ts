import type { Answer } from "./answer.ts";

const endings = new WeakMap<Answer, Promise<unknown>>();

/** Notes that handlers are still running although their time is over and the response is there. */
export function stillRunning(answer: Answer, end: Promise<unknown>): Answer {
	const own = { ...answer };
	endings.set(own, end);
	return own;
}

/** Resolves when the handlers behind a response have returned; undefined where they have. */
export const endOf = (answer: Answer): Promise<unknown> | undefined => endings.get(answer);
