/** Calls user callbacks so that an error or a rejected promise never affects a delivery. */

/** Returns whether a value has a `then`: promises of another realm or library are not `instanceof Promise`. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
	return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/**
 * Returns the value of a callback that must be synchronous.
 *
 * @throws TypeError for a promise, whose rejection is handled so that it does not end the process
 */
export function atOnce<Value>(callback: string, value: Value): Value {
	if (!isThenable(value)) return value;
	value.then(undefined, () => {});
	throw new TypeError(`${callback} returned a promise, but it must be synchronous. Return the value itself.`);
}

/** Runs a callback and passes what it throws or rejects with to `report`. */
export function guarded(callback: () => unknown, report: (error: unknown) => void): void {
	try {
		const result = callback();
		if (isThenable(result)) result.then(undefined, report);
	} catch (error) {
		report(error);
	}
}

/** Returns a function that logs which callback failed, as a last resort. */
export function logFailure(callback: string): (error: unknown) => void {
	return (error) => {
		try {
			console.error(`countersign: ${callback} failed`, error);
		} catch {
			// There is no other place to report it.
		}
	};
}

/** Returns a listener that receives at most `most` notices at once. Further ones are dropped, and the first drop is logged. */
export function listener<Value>(
	name: string,
	tell: ((value: Value) => unknown) | undefined,
	most = 1000,
): (value: Value) => void {
	if (!tell) return () => {};
	const report = logFailure(name);
	let pending = 0;
	let dropping = false;
	return (value) => {
		if (pending >= most) {
			if (!dropping)
				report(
					new Error(`${most} calls of ${name} are still pending. Further calls are skipped until some of them finish.`),
				);
			dropping = true;
			return;
		}
		guarded(() => {
			const result = tell(value);
			if (!isThenable(result)) return undefined;
			pending++;
			const settled = () => {
				pending--;
				if (pending === 0) dropping = false;
			};
			result.then(settled, settled);
			return result;
		}, report);
	};
}
