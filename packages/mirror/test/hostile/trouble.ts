/** What can go wrong in a run. Shares are from 0 to 1. */
export interface Trouble {
	/** Share of requests that fail. */
	readonly failing: number;
	/** Share of events that are lost. */
	readonly lost: number;
	/** Share of events that arrive twice. */
	readonly twice: number;
	/** The longest delay of an event, in milliseconds. */
	readonly late: number;
	/** Share of cursors that expire. */
	readonly expired: number;
	/** Whether lists leave out some fields. */
	readonly short: boolean;
	/** Share of reads by id that are answered by a replica that lags behind. */
	readonly replica: number;
	/** Share of steps in which the vendor fails for a while: no request succeeds, and no event is sent. */
	readonly outages: number;
	/** Share of steps in which a list without events is empty for a while, as for a key that has lost a scope. */
	readonly blind: number;
	/** Milliseconds for which a changed record is missing in the list without events. */
	readonly unindexed: number;
	/** Requests that are accepted in ten seconds. It shrinks during the run. */
	readonly budget: number;
	/** Whether every record gets a new field during the run, without a new version. */
	readonly newField: boolean;
	/** The longest time for which a request is on its way, in milliseconds. */
	readonly far: number;
	/** The longest time for which a response is on its way, in milliseconds. */
	readonly slow: number;
	/** The longest time between two changes, in milliseconds. */
	readonly pause: number;
	/** How many records of a kind there are at most. With few, requests about the same record overlap. */
	readonly most: number;
	/** Whether there is a feed of what happened. */
	readonly feed: boolean;
}

/** Draws the troubles of a run. */
export function troubleOf(random: () => number): Trouble {
	const maybe = (share: number, value: number): number => (random() < share ? random() * value : 0);
	const far = random() < 0.5 ? 400 : 40;
	return {
		far,
		failing: maybe(0.6, 0.3),
		lost: maybe(0.6, 0.5),
		twice: maybe(0.5, 0.5),
		late: maybe(0.7, 10_000),
		expired: maybe(0.4, 0.2),
		short: random() < 0.2,
		replica: maybe(0.4, 0.7),
		outages: maybe(0.4, 0.1),
		blind: maybe(0.3, 0.1),
		unindexed: maybe(0.3, 2_000),
		budget: random() < 0.3 ? 10 + random() * 40 : Number.POSITIVE_INFINITY,
		newField: random() < 0.3,
		slow: far + maybe(0.5, 8_000),
		pause: random() < 0.5 ? 2_000 : 300,
		most: random() < 0.4 ? 2 : 1_000,
		feed: random() < 0.3,
	};
}
