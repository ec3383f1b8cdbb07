import type { Clock } from "../core/clock.ts";

/** The storage did not respond in time. What it was asked to do may still happen. */
export class TooSlowError extends Error {
	override readonly name = "TooSlowError";
}

/** The promise, or a rejection when it takes too long. */
export async function within<T>(clock: Clock, ms: number, promise: Promise<T>): Promise<T> {
	let cancel = () => {};
	const late = new Promise<never>((_, reject) => {
		cancel = clock.after(ms, () =>
			reject(new TooSlowError(`The storage of the inbox did not store a delivery within ${ms} ms.`)),
		);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		cancel();
	}
}
