/**
 * Runs the code blocks of the documentation as they stand. A block is a fenced `ts` block; it gets the environment that its
 * reader would have (a key, an entity and a base URL, here of a fresh world of the mock). A block that starts a server is
 * stopped when it has said so by listening on `PORT`. "```ts no-run" is type-checked only and must say why in the text.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface CodeBlock {
	readonly file: string;
	readonly line: number;
	readonly code: string;
	readonly run: boolean;
}

export interface BlockResult {
	readonly ok: boolean;
	readonly output: string;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function codeBlocks(file: string): CodeBlock[] {
	const text = readFileSync(join(root, file), "utf8");
	return [...text.matchAll(/^```ts( no-run)?\n([\s\S]*?)^```$/gm)].map((match) => ({
		file,
		line: text.slice(0, match.index).split("\n").length,
		code: match[2] ?? "",
		run: match[1] === undefined,
	}));
}

/** The block as a file inside the workspace, so that its imports resolve as a user's would. */
export function writeBlock(block: CodeBlock): string {
	// An example that depends on what the text shows.
	const example = /webhook-frameworks|inbox|exactly-once/.test(block.file) ? "webhook-receivers" : "order-import";
	const folder = join(root, "examples", example, ".doc-code");
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${block.file.replace(/[^a-z0-9]+/gi, "-")}-${block.line}.ts`);
	writeFileSync(path, `${block.code}\nexport {};\n`);
	return path;
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

/** Runs a block to its end, or, where it listens on `PORT`, until `whileListening` is done with it. */
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
