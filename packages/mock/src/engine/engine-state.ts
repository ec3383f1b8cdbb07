import type { SchedulingClock } from "./clock.ts";
import type { Deliveries } from "./deliveries.ts";
import type { FaultPlan } from "./faults.ts";
import type { IdempotencyMemory } from "./idempotency.ts";
import type { Jobs } from "./jobs.ts";
import type { KeyRing } from "./key-ring.ts";
import type { Limits } from "./limits.ts";
import type { RequestIds } from "./request-ids.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Worlds } from "./worlds.ts";

/** The parts of a mock that a snapshot contains. */
interface StateParts {
	readonly clock: SchedulingClock;
	readonly ring: KeyRing;
	readonly worlds: Worlds;
	readonly limits: Limits;
	readonly memory: IdempotencyMemory;
	readonly faults: FaultPlan;
	readonly jobs: Jobs;
	readonly requestIds: RequestIds;
	readonly deliveries: Deliveries | undefined;
}

/** The state of a mock that has just been created. */
export const EMPTY: Snapshot = {
	version: 1,
	clock: { offset: 0 },
	keys: [],
	worlds: [],
	limits: [],
	idempotency: [],
	faults: { armed: [], rate: undefined, injected: {} },
	jobs: [],
	counters: { requests: 0, keys: 0, jobs: 0 },
};

/** Reads and replaces the state of a mock. */
export class EngineState {
	readonly #parts: StateParts;

	constructor(parts: StateParts) {
		this.#parts = parts;
	}

	/** Returns the state with the rows of the mock itself instead of copies. */
	shared(): Snapshot {
		const { clock, ring, worlds, limits, memory, faults, jobs, requestIds } = this.#parts;
		const { keys, count } = ring.snapshot();
		const scheduled = jobs.snapshot();
		const copied = structuredClone({
			version: 1 as const,
			clock: clock.snapshot(),
			keys,
			limits: limits.snapshot(),
			faults: faults.snapshot(),
			jobs: scheduled.jobs,
			counters: { requests: requestIds.count, keys: count, jobs: scheduled.count },
		});
		return { ...copied, worlds: worlds.snapshot(), idempotency: memory.snapshot() };
	}

	restore(snapshot: Snapshot): void {
		const { clock, ring, worlds, limits, memory, faults, jobs, requestIds, deliveries } = this.#parts;
		const copy = structuredClone(snapshot);
		deliveries?.clear();
		clock.restore(copy.clock);
		ring.restore({ keys: copy.keys, count: copy.counters.keys });
		worlds.restore(copy.worlds);
		limits.restore(copy.limits);
		memory.restore(copy.idempotency);
		faults.restore(copy.faults);
		requestIds.count = copy.counters.requests;
		jobs.restore(copy.jobs, copy.counters.jobs);
		for (const world of worlds.all()) deliveries?.resume(world);
	}
}
