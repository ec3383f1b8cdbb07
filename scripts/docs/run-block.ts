/** Runs one code block in its own process until it ends or, if it starts a server, until it has handled a request. */
import { spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../lib/workspace.mjs";
import { type CodeBlock, writeBlock } from "./code.ts";

export interface BlockResult {
	readonly ok: boolean;
	readonly output: string;
}
function listening(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1");
		socket.once("connect", () => {
			socket.destroy();
			resolve(true);
		});
		socket.once("error", () => resolve(false));
	});
}

/** Runs a block to its end or, if it listens on `PORT`, until `whileListening` resolves. */
export async function runBlock(
	block: CodeBlock,
	env: Record<string, string>,
	whileListening?: (url: string) => Promise<void>,
): Promise<BlockResult> {
	const child = spawn(process.execPath, ["--conditions=countersign-source", "--import", "tsx", writeBlock(block)], {
		cwd: root,
		env: { ...process.env, ...env },
	});
	let output = "";
	child.stdout.on("data", (chunk) => {
		output += chunk;
	});
	child.stderr.on("data", (chunk) => {
		output += chunk;
	});
	const exit = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
	const port = Number(env.PORT ?? 0);
	if (whileListening && port > 0) {
		for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
			if (await listening(port)) {
				await whileListening(`http://127.0.0.1:${port}`);
				child.kill();
				await exit;
				return { ok: true, output };
			}
			await sleep(50);
		}
		child.kill();
		return { ok: false, output: `${output}\nthe block did not listen on PORT` };
	}
	const timer = setTimeout(() => child.kill(), 30_000);
	const code = await exit;
	clearTimeout(timer);
	return { ok: code === 0, output };
}
