import type { Letter } from "./letter.ts";
import type { Consumer, Outcome, Work, WorkRules } from "./storage.ts";

/** A letter in somebody's hands. */
export interface Taken {
	readonly letter: Letter;
	/** 1 for the first try; a try whose worker died counts. */
	readonly attempt: number;
	/** Which taking this is: one that another worker has overtaken settles nothing. */
	readonly ticket: string;
}

/** What becomes of a letter after a try. */
export type Verdict =
	| { readonly state: "done" }
	| { readonly state: "later"; readonly delayMs: number; readonly counted: boolean; readonly reason?: string }
	| { readonly state: "dead"; readonly reason: string };

/** A storage that is asked for letters, as opposed to one that pushes them. */
export interface PullSource {
	/** Takes letters that are due, in order of when they became so. */
	take(limit: number): Promise<readonly Taken[]>;
	settle(taken: Taken, verdict: Verdict): Promise<void>;
	/** Says that these are still being worked on; for sources that are shared with other processes. */
	renew?(taken: readonly Taken[]): Promise<void>;
	readonly renewEveryMs?: number;
	/** Milliseconds between two looks when nothing was due. */
	readonly pollMs: number;
	/** Calls `wake` when a letter has come; gives a function that ends that. */
	onArrival(wake: () => void): () => void;
}

const SETTLE_TRIES = 4;
const AFTER_ERROR_MS = 500;

export function verdictOn(outcome: Outcome, attempt: number, { maxAttempts, backoff }: WorkRules): Verdict {
	if (outcome.state === "done") return outcome;
	if (outcome.state === "wait") return { state: "later", delayMs: outcome.delayMs, counted: false };
	const { reason } = outcome;
	if (attempt >= maxAttempts) return { state: "dead", reason };
	return { state: "later", delayMs: backoff(attempt), counted: true, reason };
}

/** Works letters off, so many at once, until it is stopped. */
export function pullConsumer(source: PullSource, work: Work, rules: WorkRules): Consumer {
	const running = new Map<Promise<void>, Taken>();
	let stopped = false;
	let wake: () => void = () => {};
	const leave = source.onArrival(() => wake());

	const sleep = (ms: number) =>
		new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, ms);
			wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});

	async function settle(taken: Taken, verdict: Verdict): Promise<void> {
		for (let tries = 1; ; tries++) {
			try {
				return await source.settle(taken, verdict);
			} catch (error) {
				rules.onError(error);
				// Left as it is: it is handed out again when its lease ends, and its event's mark says what was done.
				if (tries === SETTLE_TRIES) return;
				await new Promise((resolve) => setTimeout(resolve, AFTER_ERROR_MS * tries));
			}
		}
	}

	async function handle(taken: Taken): Promise<void> {
		const { letter, attempt } = taken;
		// A letter that ends its worker each time would end every worker there is.
		const outcome: Outcome =
			attempt > rules.maxAttempts
				? { state: "failed", reason: `its worker died in ${attempt - 1} tries` }
				: await work(letter, attempt);
		const verdict = verdictOn(outcome, attempt, rules);
		await settle(taken, verdict);
		rules.onEnd(letter, outcome, verdict.state === "dead");
	}

	async function loop(): Promise<void> {
		while (!stopped) {
			const free = rules.concurrency - running.size;
			let taken: readonly Taken[] = [];
			try {
				if (free > 0) taken = await source.take(free);
			} catch (error) {
				rules.onError(error);
				await sleep(AFTER_ERROR_MS);
				continue;
			}
			for (const one of taken) {
				const end = handle(one).catch(rules.onError);
				running.set(end, one);
				void end.then(() => {
					running.delete(end);
					wake();
				});
			}
			if (taken.length < free || free <= 0) await sleep(source.pollMs);
		}
	}

	const renewal =
		source.renew && source.renewEveryMs
			? setInterval(() => {
					if (running.size > 0) void source.renew!([...running.values()]).catch(rules.onError);
				}, source.renewEveryMs)
			: undefined;
	const looping = loop();

	return {
		async stop() {
			stopped = true;
			leave();
			wake();
			await looping;
			await Promise.all(running.keys());
			clearInterval(renewal);
		},
	};
}
