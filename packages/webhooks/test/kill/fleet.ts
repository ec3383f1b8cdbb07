import { type ChildProcess, spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { arcusWebhooks } from "@countersign/webhooks/arcus";

export const SECRET = "whsec_kill_test";

export function randomOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

interface Worker {
	child: ChildProcess;
	/** The port, once the process listens. */
	port: number | undefined;
	killed?: boolean;
}

/** Receiving processes. Any of them can be killed at any moment, and a new one takes its place. */
export function fleet(program: string, mode: string, state: string, size: number, env: Record<string, string>) {
	let seed = 1;
	let over = false;
	const start = (): Worker => {
		const child = spawn(process.execPath, [program, mode, state, String(seed++)], {
			env: { ...process.env, ...env, KILL_SECRET: SECRET },
			stdio: ["ignore", "pipe", "inherit"],
		});
		const worker: Worker = { child, port: undefined };
		// Like a supervisor, restarts a process that could not start while the server was down, or that was ended by its libraries.
		child.once("exit", () => {
			const place = workers.indexOf(worker);
			worker.port = undefined;
			if (!over && place >= 0 && !worker.killed)
				setTimeout(() => {
					if (!over) workers[place] = start();
				}, 200);
		});
		child.stdout?.on("data", (chunk: Buffer) => {
			const port = /ready (\d+)/.exec(String(chunk))?.[1];
			if (port) worker.port = Number(port);
		});
		return worker;
	};
	const workers: Worker[] = Array.from({ length: size }, start);
	return {
		/** A port to send to; none while all processes are starting. */
		port(random: () => number): number | undefined {
			const ready = workers.filter(({ port }) => port !== undefined);
			return ready[Math.floor(random() * ready.length)]?.port;
		},
		/** Kills one without warning. */
		async kill(index: number): Promise<boolean> {
			const worker = workers[index % size]!;
			// Killing a process that is still starting would test nothing.
			if (worker.port === undefined) return false;
			worker.port = undefined;
			worker.killed = true;
			const gone = new Promise((resolve) => worker.child.once("exit", resolve));
			worker.child.kill("SIGKILL");
			await gone;
			if (!over) workers[index % size] = start();
			return true;
		},
		async stop() {
			over = true;
			for (const { child } of workers) {
				const gone = new Promise((resolve) => child.once("exit", resolve));
				if (child.kill("SIGKILL")) await gone;
			}
		},
	};
}

export interface Sending {
	readonly events: number;
	readonly random: () => number;
	readonly port: () => number | undefined;
	/** Called as deliveries are settled. */
	readonly onProgress: (settled: number) => void;
}

/**
 * Behaves like a real sender: sends events in random order and a tenth of them twice, and retries each until it gets a 200. Returns the
 * number of attempts.
 */
export async function sendAll({ events, random, port, onProgress }: Sending): Promise<number> {
	const webhooks = arcusWebhooks({ secrets: SECRET });
	const agent = new Agent({ keepAlive: true, maxSockets: 64 });
	const ids = Array.from({ length: events }, (_, index) => idOf(index));
	const queue = [...ids, ...ids.slice(0, Math.floor(events / 10))];
	for (let index = queue.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[queue[index], queue[other]] = [queue[other]!, queue[index]!];
	}
	let attempts = 0;
	let settled = 0;
	const send = async (): Promise<void> => {
		for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
			const to = port();
			if (to === undefined) {
				queue.unshift(id);
				await new Promise((resolve) => setTimeout(resolve, 50));
				continue;
			}
			attempts++;
			const body = JSON.stringify({ id, object: "event", type: "order.created", data: { object: {} } });
			const status = await post(agent, to, body, await webhooks.sign(body));
			if (status === 200) onProgress(++settled);
			else {
				// Put it behind the others, which changes the order once more.
				queue.unshift(id);
				await new Promise((resolve) => setTimeout(resolve, status === 409 ? 50 : 10));
			}
		}
	};
	await Promise.all(Array.from({ length: 32 }, send));
	agent.destroy();
	return attempts;
}

export const idOf = (index: number) => `evt_${index}`;

/** The status; 0 if no response arrived, for example because the process was killed. */
function post(agent: Agent, port: number, body: string, headers: Record<string, string>): Promise<number> {
	return new Promise((resolve) => {
		const outgoing = request(
			{ agent, port, host: "127.0.0.1", method: "POST", path: "/", headers, timeout: 10_000 },
			(response) => {
				response.resume();
				response.once("end", () => resolve(response.statusCode ?? 0));
				response.once("error", () => resolve(0));
				response.once("aborted", () => resolve(0));
			},
		);
		outgoing.once("error", () => resolve(0));
		outgoing.once("timeout", () => outgoing.destroy());
		outgoing.end(body);
	});
}
