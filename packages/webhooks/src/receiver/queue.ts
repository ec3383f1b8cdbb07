/**
 * When work may begin: one at a time and in order of arrival within a lane, and never more at once than the limit. Work
 * that waits for its lane takes no place; so a busy lane cannot starve the others.
 */
export interface WorkQueue {
	run<T>(lane: string | undefined, work: () => Promise<T>): Promise<T>;
	/** Work that runs or waits. */
	readonly size: number;
	/** Resolves when there is none. */
	idle(): Promise<void>;
}

export function workQueue(limit: number): WorkQueue {
	if (!(limit >= 1)) throw new TypeError("concurrency must be 1 or more");
	const lanes = new Map<string, Promise<unknown>>();
	const waiting: (() => void)[] = [];
	const idlers: (() => void)[] = [];
	let running = 0;
	let size = 0;

	const enter = (): Promise<void> | undefined => {
		if (running < limit) {
			running++;
			return undefined;
		}
		return new Promise((resolve) => waiting.push(resolve));
	};
	/** Hands the place to who has waited longest, so that nobody who comes just then can take it. */
	const leave = () => {
		const next = waiting.shift();
		if (next) next();
		else running--;
	};
	const limited = async <T>(work: () => Promise<T>): Promise<T> => {
		await enter();
		try {
			return await work();
		} finally {
			leave();
		}
	};
	const inLane = <T>(lane: string, work: () => Promise<T>): Promise<T> => {
		const before = lanes.get(lane);
		const own = before ? before.then(() => limited(work)) : limited(work);
		// The next in the lane goes on whatever came of this one.
		const end = own.then(nothing, nothing);
		lanes.set(lane, end);
		void end.then(() => {
			if (lanes.get(lane) === end) lanes.delete(lane);
		});
		return own;
	};

	return {
		async run(lane, work) {
			size++;
			try {
				return await (lane === undefined ? limited(work) : inLane(lane, work));
			} finally {
				size--;
				if (size === 0) for (const wake of idlers.splice(0)) wake();
			}
		},
		get size() {
			return size;
		},
		idle: () => (size === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
	};
}

function nothing(): void {}
