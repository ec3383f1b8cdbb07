import type { Clock } from "./clock.ts";
import { within } from "./within.ts";

/** Resolves or rejects as `work` does, or rejects with `error()` if that takes longer than `ms`. A later rejection is ignored. */
export async function inTime<T>(clock: Clock, ms: number, work: T | PromiseLike<T>, error: () => Error): Promise<T> {
	const result = await within<T>(clock, ms, work);
	if (result === "late") throw error();
	return result;
}
