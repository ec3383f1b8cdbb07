/** Real time, but no waiting for jitter. A new one each time: clients that share a clock share their limits. */
export const withoutJitter = () => ({
	now: Date.now,
	random: () => 0,
	after: (ms: number, work: () => void) => {
		const timer = setTimeout(work, ms);
		return () => clearTimeout(timer);
	},
});
