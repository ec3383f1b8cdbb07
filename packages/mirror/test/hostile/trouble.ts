const NEVER: readonly [number, number] = [1e9, 1e9];

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
	/** Share of reads by id that reach a replica that lags behind. */
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
	/** Milliseconds from the start in which the feed cannot be read. */
	readonly feedDown: number;
	/** How many changes happen before the first worker starts. */
	readonly initial: number;
	/** Share of changes that are about the list without events. */
	readonly rates: number;
	/** The shortest and the longest time between two walks over a list, in milliseconds. */
	readonly walkEvery: readonly [number, number];
	/** For how long a worker owns a task, in milliseconds. If it is shorter than a request, two workers read the same page. */
	readonly lease: number;
	/** Share of workers that die by themselves. */
	readonly mortal: number;
	/** The call of the store after which such a worker dies, if it is always the same one. */
	readonly diesAfter?: "change" | "setNote" | "hint";
	/** Whether the vendor sends an event until it is acknowledged. */
	readonly insists: boolean;
	/** Whether each change has a version of its own, because versions have milliseconds. */
	readonly precise: boolean;
}

/** Few records that change all the time. */
const FEW: Partial<Trouble> = {
	lost: 0.1,
	twice: 0.7,
	failing: 0.05,
	short: false,
	newField: false,
	outages: 0,
	budget: Number.POSITIVE_INFINITY,
	pause: 300,
	most: 2,
};

/** What a run aims at. The others mix everything, so they rarely bring about what needs several things at once. */
const AIMS: readonly ((random: () => number) => Partial<Trouble>)[] = [
	// A list whose records cannot be fetched is empty or incomplete while it is walked again and again, and workers die in the middle.
	(random) => ({
		rates: 0.8,
		blind: random() < 0.5 ? 0.2 : 0,
		unindexed: random() < 0.5 ? 2_000 : 0,
		walkEvery: [1_000, 6_000],
		lease: random() < 0.5 ? 20_000 : 500 + random() * 2_000,
		mortal: 0.8,
		slow: random() < 0.5 ? 400 : 3_000,
		pause: 300,
		initial: 20,
		most: 1_000,
	}),
	// Nothing but the feed says what has changed, and workers die between its hints and its place.
	(random) => ({
		feed: true,
		lost: 1,
		replica: 0,
		walkEvery: NEVER,
		failing: random() * 0.3,
		feedDown: random() < 0.5 ? random() * 10_000 : 0,
		short: false,
		newField: false,
		mortal: 0.7,
		diesAfter: random() < 0.7 ? "setNote" : "hint",
		lease: 2_000,
		most: 1_000,
	}),
	// Nothing but events say what has changed, and each arrives in the end.
	(random) => ({
		feed: false,
		lost: 0,
		insists: true,
		walkEvery: NEVER,
		replica: 0,
		outages: 0,
		newField: false,
		short: false,
		mortal: 0.3,
		lease: 5_000,
		slow: 3_000,
		pause: 300,
		most: random() < 0.5 ? 3 : 20,
	}),
	// The same with replicas that lag behind: events arrive late and in another order, and their versions say which one is newest.
	(random) => ({
		...FEW,
		feed: false,
		lost: 0,
		twice: 0,
		most: 200,
		insists: true,
		precise: true,
		walkEvery: NEVER,
		replica: 0.8,
		late: 600,
		far: 40,
		slow: 60,
		mortal: 0.3,
		lease: 5_000,
		pause: 100 + random() * 300,
	}),
	// Requests about the same few records overlap.
	(random) => ({
		...FEW,
		lost: random(),
		replica: random() < 0.3 ? 0 : 0.7,
		late: 1_000,
		far: 400,
		slow: 2_000,
		lease: 500 + random() * 1_500,
		walkEvery: [500, 3_000],
	}),
	// Replicas show what was valid before several changes within one second.
	(random) => ({ ...FEW, replica: 0.7, late: 200, far: 40, slow: 60, pause: 100 + random() * 200 }),
	// Workers die between two writes, or read the same page because a request takes longer than their lease.
	(random) => ({
		lost: 0.8,
		walkEvery: [2_000, 20_000],
		lease: 200 + random() * 2_000,
		slow: random() < 0.5 ? 400 : 3_000,
		mortal: 0.9,
		diesAfter: "change",
		initial: 80,
		budget: Number.POSITIVE_INFINITY,
		most: 1_000,
	}),
];

/** Draws the troubles of a run. */
export function troubleOf(random: () => number): Trouble {
	const aim = random() < 0.6 ? AIMS[Math.floor(random() * AIMS.length)] : undefined;
	return { ...mixed(random), ...aim?.(random) };
}

function mixed(random: () => number): Trouble {
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
		feedDown: 0,
		initial: random() * 40,
		rates: 0.1,
		walkEvery: [20_000, 80_000],
		lease: 120_000,
		mortal: 0.5,
		insists: false,
		precise: false,
	};
}
