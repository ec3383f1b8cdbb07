/** Limits the number of transactions on one client. */
export interface Permits {
	/** Waits for a permit and returns a function that releases it. @throws the signal's reason if it aborts first */
	acquire(signal?: AbortSignal): Promise<() => void>;
}

const shared = new WeakMap<object, Permits>();

/** Returns the permits of a client. All stores on a pool share them, because together they must leave one connection free. */
export function permitsOf(client: object, most: number): Permits {
	const known = shared.get(client);
	if (known) return known;
	const permits = makePermits(most);
	shared.set(client, permits);
	return permits;
}

function makePermits(most: number): Permits {
	let taken = 0;
	const waiting: (() => void)[] = [];
	const release = () => {
		const next = waiting.shift();
		if (next) next();
		else taken--;
	};
	const onceReleased = () => {
		let held = true;
		return () => {
			if (held) release();
			held = false;
		};
	};
	return {
		acquire(signal) {
			if (signal?.aborted) return Promise.reject(signal.reason);
			if (taken < most) {
				taken++;
				return Promise.resolve(onceReleased());
			}
			return new Promise((resolve, reject) => {
				const start = () => {
					signal?.removeEventListener("abort", giveUp);
					resolve(onceReleased());
				};
				const giveUp = () => {
					waiting.splice(waiting.indexOf(start), 1);
					reject(signal?.reason);
				};
				waiting.push(start);
				signal?.addEventListener("abort", giveUp, { once: true });
			});
		},
	};
}
