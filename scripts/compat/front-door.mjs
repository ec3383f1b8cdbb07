// Walks through the README as a newcomer does, in a project that `npm init -y` made, outside the repository and from the packed
// packages: the first call and the first verified webhook, with Node.js, Bun and Deno, and then tasks of the guides. Prints how long
// each step takes.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { bunBinary, denoBinary } from "../lib/runtimes.mjs";
import { bootstrap, root } from "../lib/workspace.mjs";
import { doTasks } from "./front-door-tasks.mjs";

bootstrap();
const run = promisify(execFile);
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "front-door-"));
const blocks = (language) =>
	[...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, code]) => code);
/** The command in the README that begins with these words, up to its comment. */
const command = (start) => {
	const found = blocks("sh")
		.flatMap((code) => code.split("\n"))
		.find((line) => line.startsWith(start));
	if (found === undefined) throw new Error(`the README has no command that begins with "${start}"`);
	return found.replace(/\s+#.*$/, "");
};
const program = (text) => {
	const found = blocks("ts").find((code) => code.includes(text));
	if (found === undefined) throw new Error(`the README has no program with "${text}"`);
	return found;
};

const runtimes = { "Node.js": { args: ["npx", "tsx"] } };
for (const [name, { path, why }, args] of [
	["Bun", bunBinary(), []],
	["Deno", denoBinary(), ["run", "--allow-all", "--no-lock", "--node-modules-dir=manual"]],
])
	runtimes[name] = why ? { why } : { args: [path, ...args] };

/** Runs a line in the project's shell and resolves with what it printed. */
async function shell(line, env = {}) {
	try {
		return (await run("sh", ["-c", line], { cwd: folder, env: { ...process.env, ...env }, timeout: 120_000 })).stdout;
	} catch ({ code, stdout, stderr }) {
		throw new Error(`${line}\nended with ${code}:\n${stdout}${stderr}`);
	}
}

/** Starts a program in the background and waits until `ready` accepts its output. */
async function background(line, env, ready) {
	// A separate process group, so that everything `npx` starts can be ended with it.
	const child = spawn("sh", ["-c", `exec ${line}`], { cwd: folder, env: { ...process.env, ...env }, detached: true });
	const state = { output: "" };
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			state.output += chunk;
		});
	const stop = (signal = "SIGTERM") => {
		try {
			process.kill(-child.pid, signal);
		} catch {
			// It has ended.
		}
	};
	for (let tries = 0; tries < 600; tries++) {
		if (await ready(state.output)) return { state, stop };
		if (child.exitCode !== null) break;
		await sleep(50);
	}
	stop();
	throw new Error(`${line}\nwas not ready:\n${state.output}`);
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

let began = Date.now();
function passed(step) {
	console.log(`ok    ${step} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
	began = Date.now();
}
function expectText(output, pattern, step) {
	if (!pattern.test(output) || /undefined/.test(output)) throw new Error(`${step} printed:\n${output}`);
}

/** Runs the quick start of the webhooks: a receiver, a signed delivery, and a forged one. */
async function firstWebhook(name, runtime) {
	const port = await freePort();
	const line = command("npx countersign webhooks send").replace("127.0.0.1:3000", `127.0.0.1:${port}`);
	const secret = command("export ARCUS_WEBHOOK_SECRET=").split("=")[1];
	const env = { ARCUS_WEBHOOK_SECRET: secret, PORT: String(port) };
	const listening = async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) !== undefined;
	const { state, stop } = await background([...runtime, "receiver.mts"].join(" "), env, listening);
	try {
		expectText(await shell(line, env), /200/, line);
		expectText(state.output, /^ship \S+$/m, `receiver.mts in ${name}`);
		expectText(await shell(`${line} --forge --expect 400`, env), /400/, "a forged delivery");
	} finally {
		stop();
	}
}

const settingsOf = (output) =>
	Object.fromEntries([...output.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]));

/** Starts a mock and returns the settings that it prints. */
async function startMock(provider) {
	const line = `${command("npx countersign mock").replace("arcus", provider)} --port 0`;
	return background(line, {}, (output) => output.includes("Ctrl-C"));
}

async function walk() {
	const packing = await run(process.execPath, [join(root, "scripts", "lib", "pack.mjs")]);
	const install = /^npm install .+$/m.exec(packing.stdout)?.[0];
	if (install === undefined) throw new Error(`npm run pack printed no install line:\n${packing.stdout}`);
	passed("npm run pack");
	await shell(command("npm init"));
	await shell(`${install} --ignore-scripts --no-audit --no-fund --loglevel=error`);
	passed("npm init -y, npm install");

	const { state, stop } = await startMock("arcus");
	const others = [];
	try {
		const env = settingsOf(state.output);
		expectText(await shell(`${/^curl .+$/m.exec(state.output)?.[0]} --silent --fail`, env), /"data":\[/, "curl");
		passed(`${command("npx countersign mock")}, curl`);
		writeFileSync(join(folder, "first.mts"), /^import [\s\S]+?^console\..+$/m.exec(state.output)?.[0] ?? "");
		writeFileSync(join(folder, "start.mts"), program("new Arcus()"));
		writeFileSync(join(folder, "receiver.mts"), program("createReceiver"));
		let order;
		for (const [name, { args, why }] of Object.entries(runtimes)) {
			if (why) {
				console.log(`SKIPPED  ${name}: ${why}`);
				continue;
			}
			expectText(await shell([...args, "first.mts"].join(" "), env), /^CUST-\d+ \S+/, `first.mts in ${name}`);
			passed(`${name}: the first call`);
			// In every runtime again: idempotency keys make it the same order.
			const output = await shell([...args, "start.mts"].join(" "), env);
			expectText(output, /^SO-\d+ 216$/m, `start.mts in ${name}`);
			order ??= output;
			if (output !== order) throw new Error(`start.mts printed another order in ${name}:\n${order}\n${output}`);
			passed(`${name}: the quick start`);
			await firstWebhook(name, args);
			passed(`${name}: the first verified webhook`);
		}
		for (const provider of ["arca", "deskflow"]) {
			others.push(await startMock(provider));
			Object.assign(env, settingsOf(others.at(-1).state.output));
		}
		passed("mocks of Arca and Deskflow");
		await doTasks({ folder, shell, background, expectText, freePort, passed }, env);
	} finally {
		for (const mock of [{ stop }, ...others]) mock.stop();
	}
}

let status = 0;
try {
	await walk();
} catch (error) {
	console.error(`FAILED  ${error.message}`);
	status = 1;
}
rmSync(folder, { recursive: true, force: true });
process.exit(status);
