import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export interface Running {
	readonly child: ChildProcess;
	readonly ended: Promise<Ended>;
	/** What has been printed so far. */
	out(): string;
	/** Resolves with the match once it has been printed. */
	says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Runs `countersign` from source in a separate process. */
export function start(args: readonly string[], env: Record<string, string> = {}, input = ""): Running {
	const child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", main, ...args], {
		env: { ...process.env, ...env },
	});
	let out = "";
	let err = "";
	const listeners = new Set<() => void>();
	child.stdout.on("data", (chunk) => {
		out += chunk;
		for (const listener of listeners) listener();
	});
	child.stderr.on("data", (chunk) => {
		err += chunk;
	});
	child.stdin.end(input);
	const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, out, err })));
	return {
		child,
		ended,
		out: () => out,
		says: (pattern) =>
			new Promise((resolve, reject) => {
				const look = () => {
					const found = pattern.exec(out);
					if (!found) return;
					listeners.delete(look);
					resolve(found);
				};
				listeners.add(look);
				void ended.then(() => reject(new Error(`ended without ${pattern}:\n${out}\n${err}`)));
				look();
			}),
	};
}

export const run = (args: readonly string[], env?: Record<string, string>, input?: string): Promise<Ended> =>
	start(args, env, input).ended;

/** `countersign webhooks …` */
export const startWebhooks = (args: readonly string[], env?: Record<string, string>, input?: string): Running =>
	start(["webhooks", ...args], env, input);
export const runWebhooks = (args: readonly string[], env?: Record<string, string>, input?: string): Promise<Ended> =>
	startWebhooks(args, env, input).ended;
