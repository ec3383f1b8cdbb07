/** What waits for one receiver, so that a slow one keeps no other waiting. */
interface Lane<Job> {
	readonly ready: Job[];
	/** To be sent after the one that is sent next. */
	readonly held: Job[];
	running: number;
}

const CONCURRENCY = 8;
// How long a job that is to come late waits for one to come before it.
const HOLD_MS = 250;
// Captured at import: fake timers must not stop the mock's own deliveries.
const { setTimeout: startTimer, setImmediate: soon } = globalThis;

/** Works jobs off, some at once for each receiver, in the order in which they came. */
export class Lanes<Job> {
	readonly #work: (job: Job) => Promise<void>;
	#lanes = new Map<string, Lane<Job>>();
	#waiting: (() => void)[] = [];

	constructor(work: (job: Job) => Promise<void>) {
		this.#work = work;
	}

	get isIdle(): boolean {
		return this.#lanes.size === 0;
	}

	push(name: string, job: Job): void {
		const lane = this.#laneOf(name);
		lane.ready.push(job, ...lane.held.splice(0));
		// After the answer has been given: a vendor's worker is never quicker than the call that caused the event.
		soon(() => this.#pump());
	}

	/** Keeps a job back until another has come before it, or nothing has come for a while. */
	hold(name: string, job: Job): void {
		const lane = this.#laneOf(name);
		lane.held.push(job);
		const release = (): void => {
			lane.ready.push(...lane.held.splice(0));
			this.#pump();
		};
		(startTimer(release, HOLD_MS) as { unref?: () => void }).unref?.();
	}

	/** Works off everything, what is kept back too; resolves when nothing is left. */
	flush(): Promise<void> {
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			for (const lane of this.#lanes.values()) lane.ready.push(...lane.held.splice(0));
			soon(() => this.#pump());
		});
	}

	/** Forgets what waits. */
	clear(): void {
		this.#lanes = new Map();
		for (const resolve of this.#waiting.splice(0)) resolve();
	}

	#laneOf(name: string): Lane<Job> {
		let lane = this.#lanes.get(name);
		if (!lane) {
			lane = { ready: [], held: [], running: 0 };
			this.#lanes.set(name, lane);
		}
		return lane;
	}

	#pump(): void {
		for (const [name, lane] of this.#lanes) {
			while (lane.running < CONCURRENCY) {
				const job = lane.ready.shift();
				if (!job) break;
				lane.running++;
				this.#work(job).finally(() => {
					lane.running--;
					this.#pump();
				});
			}
			if (lane.running === 0 && lane.held.length === 0) this.#lanes.delete(name);
		}
		if (this.#lanes.size === 0) for (const resolve of this.#waiting.splice(0)) resolve();
	}
}
