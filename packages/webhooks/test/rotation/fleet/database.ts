/**
 * A database that all receivers share, without a server: the test process keeps the marks and the effects, and receivers access them over
 * the channel to their parent process. A mark and its effects arrive in one message, so either both are stored or neither.
 */
import type { ChildProcess } from "node:child_process";
import { type Claim, type MemoryStore, memoryStore, type ReceiverStore } from "@countersign/webhooks";

type Question =
	| { readonly op: "claim"; readonly key: string; readonly leaseMs: number }
	| { readonly op: "complete"; readonly claim: Claim; readonly effects: readonly string[] }
	| { readonly op: "fail"; readonly claim: Claim; readonly reason: string; readonly dead: boolean };

/** What a handler writes its effects through. */
export interface Effects {
	add(event: string): void;
}

export interface Database {
	/** How often each event's effect happened. */
	readonly effects: Map<string, number>;
	/** Responds to the requests of a receiver. */
	serve(child: ChildProcess): void;
}

export function database(): Database {
	const store: MemoryStore = memoryStore();
	const effects = new Map<string, number>();
	async function answer(question: Question): Promise<unknown> {
		if (question.op === "claim") return store.claim(question.key, question.leaseMs);
		if (question.op === "fail") return store.fail(question.claim, question.reason, question.dead);
		if (!(await store.complete(question.claim))) return false;
		for (const event of question.effects) effects.set(event, (effects.get(event) ?? 0) + 1);
		return true;
	}
	return {
		effects,
		serve(child) {
			child.on("message", async ({ number, question }: { number: number; question?: Question }) => {
				if (!question) return;
				const value = await answer(question);
				// A receiver that was killed in the meantime needs no response.
				if (child.connected) child.send({ number, value }, () => {});
			});
		},
	};
}

/** The part that runs in a receiver. */
export function parentStore(): ReceiverStore<Effects> {
	const waiting = new Map<number, (value: never) => void>();
	let asked = 0;
	process.on("message", ({ number, value }: { number: number; value: never }) => {
		waiting.get(number)?.(value);
		waiting.delete(number);
	});
	const ask = <T>(question: Question): Promise<T> =>
		new Promise((resolve) => {
			const number = asked++;
			waiting.set(number, resolve);
			process.send?.({ number, question });
		});
	return {
		claim: (key, leaseMs) => ask({ op: "claim", key, leaseMs }),
		complete: (claim) => ask({ op: "complete", claim, effects: [] }),
		fail: (claim, reason, dead) => ask({ op: "fail", claim, reason, dead }),
		async completeWith(claim, work) {
			const effects: string[] = [];
			await work({ add: (event) => void effects.push(event) });
			return ask({ op: "complete", claim, effects });
		},
	};
}
