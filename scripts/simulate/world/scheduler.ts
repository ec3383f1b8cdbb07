import type { SimProcess } from "./process.ts";

/** Something that happens at a point in virtual time. */
export interface Step {
	readonly at: number;
	/** Steps at the same time happen in the order in which they were planned. */
	readonly order: number;
	/** Whose step it is: one of a process that was killed never happens, one of a paused process waits. */
	readonly process: SimProcess | undefined;
	/** What happens, for the trace. Empty for steps that are too frequent to tell anything. */
	readonly what: string;
	run(): void;
	cancelled: boolean;
}

const isBefore = (a: Step, b: Step): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** All pending steps, the next one first: a binary heap, so that thousands of timers cost little. */
export class Scheduler {
	/** Milliseconds since the beginning of the run. */
	now = 0;
	readonly #heap: Step[] = [];
	#order = 0;

	get size(): number {
		return this.#heap.length;
	}

	/** Plans a step `delay` milliseconds from now. */
	plan(delay: number, process: SimProcess | undefined, what: string, run: () => void): Step {
		const step: Step = {
			at: this.now + Math.max(0, delay),
			order: this.#order++,
			process,
			what,
			run,
			cancelled: false,
		};
		this.#push(step);
		return step;
	}

	/** Takes the next step and moves time to it; undefined where nothing lies ahead. */
	take(): Step | undefined {
		for (;;) {
			const step = this.#pop();
			if (!step) return undefined;
			if (step.cancelled) continue;
			if (step.at > this.now) this.now = step.at;
			return step;
		}
	}

	#push(step: Step): void {
		const heap = this.#heap;
		let index = heap.push(step) - 1;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			if (isBefore(heap[parent] as Step, step)) break;
			heap[index] = heap[parent] as Step;
			index = parent;
		}
		heap[index] = step;
	}

	#pop(): Step | undefined {
		const heap = this.#heap;
		const first = heap[0];
		const last = heap.pop();
		if (!last || first === last) return first;
		let index = 0;
		for (;;) {
			let child = index * 2 + 1;
			if (child >= heap.length) break;
			if (child + 1 < heap.length && isBefore(heap[child + 1] as Step, heap[child] as Step)) child++;
			if (!isBefore(heap[child] as Step, last)) break;
			heap[index] = heap[child] as Step;
			index = child;
		}
		heap[index] = last;
		return first;
	}
}
