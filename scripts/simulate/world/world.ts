import { type FaultKind, Faults } from "./faults.ts";
import { settle } from "./globals.ts";
import { SimProcess } from "./process.ts";
import { type Stream, stream } from "./random.ts";
import { Scheduler } from "./scheduler.ts";
import { Trace } from "./trace.ts";

/** A broken promise and its cause. */
export interface Violation {
	/** Which promise. */
	readonly invariant: string;
	readonly message: string;
	/** Milliseconds of virtual time. */
	readonly at: number;
}

export interface WorldOptions {
	readonly seed: number;
	readonly faults: Iterable<FaultKind>;
	readonly faultLimit: number;
	readonly faultShare: number;
	readonly keepsTrace: boolean;
}

/** Virtual time, and everything that happens in it. */
export class World {
	readonly seed: number;
	readonly scheduler = new Scheduler();
	readonly trace: Trace;
	readonly faults: Faults;
	/** For everything outside a process, such as network latency. */
	readonly random: Stream;
	/** The process whose step is running. Work without a process belongs to this one. */
	current: SimProcess | undefined;
	violation: Violation | undefined;
	steps = 0;
	readonly #lives = new Map<string, number>();
	readonly #checks: (() => void)[] = [];

	constructor({ seed, faults, faultLimit, faultShare, keepsTrace }: WorldOptions) {
		this.seed = seed;
		this.trace = new Trace(keepsTrace);
		this.random = stream(seed, "world");
		this.faults = new Faults(seed, faults, faultLimit, faultShare, (kind) => this.tell(`fault ${kind}`));
	}

	get now(): number {
		return this.scheduler.now;
	}

	/** Starts the next life of a process. */
	start(name: string): SimProcess {
		const life = (this.#lives.get(name) ?? 0) + 1;
		this.#lives.set(name, life);
		const drift = (stream(this.seed, `drift/${name}/${life}`).next() - 0.5) / 500;
		return new SimProcess(this, name, life, this.faults.isEnabled("clock-jump") ? drift : 0);
	}

	tell(what: string): void {
		this.trace.add(this.now, this.current?.label ?? "world", what);
	}

	/** Records that an invariant is violated. The first violation ends the run. */
	break(invariant: string, message: string): void {
		this.violation ??= { invariant, message, at: this.now };
	}

	/** A check that runs after every step. */
	always(check: () => void): void {
		this.#checks.push(check);
	}

	/** Lets a process begin something at this moment. */
	soon(process: SimProcess | undefined, what: string, run: () => void): void {
		this.scheduler.plan(0, process, what, run);
	}

	/** Runs steps until the condition holds, a promise is broken, or the time is over; returns whether the condition holds. */
	async runUntil(isOver: () => boolean, until: number): Promise<boolean> {
		for (;;) {
			if (this.violation) return false;
			if (isOver()) return true;
			const step = this.scheduler.take();
			if (!step) return isOver();
			if (this.now > until) return false;
			await this.#run(step);
		}
	}

	async #run(step: NonNullable<ReturnType<Scheduler["take"]>>): Promise<void> {
		const { process } = step;
		if (process && !process.isAlive) return;
		if (process?.isPaused) {
			process.held.push(step);
			return;
		}
		this.steps++;
		this.current = process;
		if (step.what !== "") this.tell(step.what);
		try {
			step.run();
		} catch (error) {
			this.break("nothing throws out of a timer", describe(error));
		}
		await settle();
		this.current = undefined;
		for (const check of this.#checks) check();
	}
}

export function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
