import type { Network } from "../world/network.ts";
import type { SimProcess } from "../world/process.ts";
import type { World } from "../world/world.ts";

/** What a place runs: `start` is called for each life of its process. */
export interface Program {
	start(process: SimProcess): Promise<void>;
	/** Ends the work of a process that got SIGTERM. */
	close?(process: SimProcess): Promise<void>;
	/** Everything that ends with the process. */
	ended?(process: SimProcess): void;
}

/** The place of a process, which starts, kills, pauses and restarts it like a supervisor. */
export class Place {
	process: SimProcess | undefined;
	/** Whether the program has begun to work. */
	isUp = false;
	/** Whether no further process will be started. */
	isOver = false;
	#isEnding: SimProcess | undefined;
	constructor(
		private readonly world: World,
		private readonly network: Network,
		readonly name: string,
		private readonly program: Program,
	) {}

	start(): void {
		if (this.isOver) return;
		const process = this.world.start(this.name);
		this.process = process;
		this.world.soon(process, "starts", () => {
			this.program.start(process).then(
				() => {
					if (this.process === process) this.isUp = true;
				},
				(error: unknown) => this.#crashed(process, error),
			);
		});
	}

	/** Kills the process immediately. */
	kill(what: string): void {
		const { process } = this;
		if (!process?.isAlive) return;
		this.world.trace.add(this.world.now, process.label, what);
		process.kill();
		this.program.ended?.(process);
		this.network.reset(process);
		this.isUp = false;
		const restart = this.world.random.between(50, 3_000);
		this.world.scheduler.plan(restart, undefined, "", () => this.start());
	}

	/** Sends SIGTERM, as a deployment does; the process exits when it has closed. */
	terminate(): void {
		const { process, program } = this;
		if (!process?.isAlive || !this.isUp || !program.close || this.#isEnding === process) return;
		this.#isEnding = process;
		this.world.soon(process, "gets SIGTERM", () => {
			// As `closeOnSignal` does: what fails while closing is reported, and the process exits.
			const failed = (error: unknown) =>
				this.world.trace.add(this.world.now, process.label, `could not close: ${String(error)}`);
			void program
				.close?.(process)
				.catch(failed)
				.then(() => {
					if (this.process === process) this.kill("exits");
				});
		});
	}

	pause(ms: number): void {
		const { process } = this;
		if (!process?.isAlive || process.isPaused) return;
		this.world.trace.add(this.world.now, process.label, `pauses for ${ms} ms`);
		process.pause();
		this.world.scheduler.plan(ms, undefined, "", () => {
			if (process.isAlive) process.resume();
		});
	}

	#crashed(process: SimProcess, error: unknown): void {
		this.world.trace.add(
			this.world.now,
			process.label,
			`cannot start: ${error instanceof Error ? error.message : String(error)}`,
		);
		process.kill();
		this.program.ended?.(process);
		if (this.process === process) this.isUp = false;
		this.world.scheduler.plan(2_000, undefined, "", () => this.start());
	}
}
