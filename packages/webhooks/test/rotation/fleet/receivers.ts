import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "./database.ts";

interface Receiver {
	readonly child: ChildProcess;
	/** Unknown until it listens, and once it is to be killed. */
	port?: number;
}

/** Receiving processes. A killed one is replaced at once, as a supervisor would do. */
export function startReceivers(
	program: string,
	args: readonly string[],
	{ size, env, database }: { size: number; env: NodeJS.ProcessEnv; database: Database },
) {
	const start = (): Receiver => {
		const child = fork(program, [...args], { env, execArgv: [] });
		const receiver: Receiver = { child };
		child.on("message", (message: { port?: number }) => {
			if (message.port !== undefined) receiver.port = message.port;
		});
		database.serve(child);
		return receiver;
	};
	const all = Array.from({ length: size }, start);
	const end = async ({ child }: Receiver) => {
		const gone = once(child, "exit");
		if (child.kill("SIGKILL")) await gone;
	};
	return {
		ports: (): number[] => all.flatMap(({ port }) => port ?? []),
		/** @param when returns whether to kill the process on this port now */
		async kill(index: number, when: (port: number) => boolean) {
			const killed = all[index]!;
			for (let looks = 0; looks < 2_000 && !(killed.port && when(killed.port)); looks++) await sleep(1);
			// On a busy machine a killed process keeps accepting connections for a moment. Enough of these would pause the endpoint.
			delete killed.port;
			await end(killed);
			all[index] = start();
		},
		stop: () => Promise.all(all.map(end)),
	};
}
