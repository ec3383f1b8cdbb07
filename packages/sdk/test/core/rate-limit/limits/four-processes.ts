import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { LimitReading } from "../../../../src/core/rate-limit/limiter.ts";
import { limitedServer } from "../../../redis/fleet.ts";
import type { BudgetUse } from "./ten-clients.ts";

export type ToWorker =
	| { readonly run: number }
	| { readonly taken: number; readonly ok: boolean; readonly reading: LimitReading };
export type FromWorker = { readonly ready: true } | { readonly take: number } | { readonly next: number };

const WORKER = fileURLToPath(new URL("./worker-process.ts", import.meta.url));
const START = 1_800_000_100_000;

/**
 * Four real processes with ten constantly busy callers each. They share one budget in Redis and call a server that enforces 300 calls per
 * minute and 50 per second. They share one virtual time, which advances when all of them are idle.
 */
export async function fourProcesses(redisUrl: string, minutes: number): Promise<BudgetUse> {
	let now = START;
	const api = limitedServer({ now: () => now }, 300, 50);
	const name = `processes-${process.pid}-${Math.random()}`;
	const failed: unknown[] = [];
	const workers = Array.from({ length: 4 }, () => {
		const child: ChildProcess = fork(WORKER, [redisUrl, name, String(START), "10"], {
			execArgv: ["--conditions=countersign-source", "--import", "tsx"],
		});
		let done: (next: number) => void = () => {};
		child.on("message", (message: FromWorker) => {
			if ("take" in message) child.send({ taken: message.take, ...api.take() } satisfies ToWorker);
			else done("next" in message ? message.next : START);
		});
		child.once("exit", (code) => {
			failed.push(`a worker ended with ${code}`);
			done(START);
		});
		const told = (message?: ToWorker): Promise<number> =>
			new Promise((resolve) => {
				done = resolve;
				if (message) child.send(message);
			});
		return { child, ready: told(), run: (until: number) => told({ run: until }) };
	});
	await Promise.all(workers.map(({ ready }) => ready));
	const end = START + minutes * 60_000;
	let next = START;
	while (next <= end && failed.length === 0) {
		now = next;
		const due = await Promise.all(workers.map(({ run }) => run(now)));
		next = Math.max(now + 1, Math.min(...due));
	}
	if (failed.length > 0) throw new Error(failed.join("; "));
	// Wait for this, so that they report no error when Redis is stopped.
	await Promise.all(
		workers.map(
			({ child }) =>
				new Promise((resolve) => {
					child.removeAllListeners("exit").once("exit", resolve);
					child.disconnect();
				}),
		),
	);
	return { served: api.served(), refused: api.refused(), allowed: minutes * 300 };
}
