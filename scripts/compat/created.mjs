// Creates every project of `npm create countersign` from the packed packages, installs all of them at once, and runs their tests and
// programs as a user would.
import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { packAll } from "../lib/packs.mjs";
import { addResult, emptyResult, line, writeResult } from "../lib/results.mjs";
import { NPM_INSTALL, npm } from "../lib/tools.mjs";
import { bootstrap, root } from "../lib/workspace.mjs";

bootstrap();
const folder = join(root, ".cache", "created");
const tarballs = join(folder, "tarballs");
const sum = emptyResult();
const only = process.argv.slice(2);
const run = promisify(execFile);

function report(name, began, problem) {
	addResult(sum, problem ? { failed: 1 } : { passed: 1 }, name);
	console.log(`${problem ? "FAILED" : "ok    "}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
	if (problem) console.log(problem.trim().split("\n").slice(-25).join("\n"));
}

const FRAMEWORKS = ["node", "express", "fastify", "hono", "next"];
const projects = [
	...["arcus", "arca", "deskflow"].flatMap((provider) =>
		FRAMEWORKS.map((framework) => ({ template: "receiver", provider, framework })),
	),
	...["import", "sync"].flatMap((template) =>
		["arcus", "arca", "deskflow"].map((provider) => ({ template, provider })),
	),
].map((project) => ({ ...project, name: Object.values(project).join("-") }));

const TYPECHECKED = new Set(["receiver-arcus-next", "sync-arcus"]);

/** Writes the projects with the packed command, and installs them together, because each alone would take half a minute. */
function createAll() {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(tarballs, { recursive: true });
	const packing = spawnSync(process.execPath, [join(root, "scripts", "lib", "pack.mjs"), tarballs], {
		encoding: "utf8",
	});
	if (packing.status !== 0) throw new Error(packing.stdout + packing.stderr);
	const command = join(folder, "command");
	mkdirSync(command);
	writeFileSync(join(command, "package.json"), '{ "private": true }\n');
	npm(command, [...NPM_INSTALL, packAll()["create-countersign"].tarball]);
	const program = join(command, "node_modules", ".bin", "create-countersign");
	for (const { name, template, provider, framework } of projects) {
		const options = ["--template", template, "--provider", provider, "--from", tarballs];
		if (framework) options.push("--framework", framework);
		const { status, stdout, stderr } = spawnSync(program, [name, ...options], { cwd: folder, encoding: "utf8" });
		if (status !== 0 || !stdout.includes("npm test")) throw new Error(`${name}: ${stdout}${stderr}`);
	}
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ private: true, workspaces: projects.map(({ name }) => name) }),
	);
	npm(folder, NPM_INSTALL);
}

async function script(name, args) {
	try {
		await run("npm", args, { cwd: join(folder, name), env: cleanEnvironment(), timeout: 120_000 });
		return undefined;
	} catch ({ stdout, stderr, message }) {
		return `${stdout}${stderr}` || message;
	}
}

/** Returns the environment without the variable that the test runner of Node.js passes to its child processes. */
function cleanEnvironment(more = {}) {
	const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
	return { ...environment, ...more };
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** Runs `npm start` of a receiver until it has shown its events, and stops it as Ctrl-C does. */
async function startReceiver(name) {
	const port = await freePort();
	const child = spawn("npm", ["start"], {
		cwd: join(folder, name),
		env: cleanEnvironment({ PORT: String(port) }),
		detached: true,
	});
	let output = "";
	const stop = (signal) => {
		try {
			process.kill(-child.pid, signal);
		} catch {
			// It has ended.
		}
	};
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			output += chunk;
			if (output.includes("Stop with Ctrl-C")) stop("SIGINT");
		});
	const timer = setTimeout(() => stop("SIGKILL"), 90_000);
	await new Promise((resolve) => child.once("exit", resolve));
	clearTimeout(timer);
	return /^\s*ship SO-\d+$/m.test(output) && output.includes("responded with 200.") ? undefined : output;
}

async function each(items, work) {
	const queue = [...items];
	await Promise.all(
		[1, 2].map(async () => {
			for (let item = queue.shift(); item; item = queue.shift()) await work(item);
		}),
	);
}

let began = Date.now();
try {
	createAll();
	report("every project is created and installs", began);
	const wanted = projects.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
	await each(wanted, async ({ name }) => {
		const start = Date.now();
		report(`${name}: npm test`, start, await script(name, ["test", "--silent"]));
		// A test of the package checks the types of all; these are those that it cannot check, and one with the published types.
		if (TYPECHECKED.has(name))
			report(`${name}: npm run typecheck`, Date.now(), await script(name, ["run", "--silent", "typecheck"]));
	});
	for (const name of wanted.filter(({ template }) => template !== "receiver").map((project) => project.name)) {
		began = Date.now();
		report(`${name}: npm start`, began, await script(name, ["start", "--silent"]));
	}
	for (const name of ["receiver-arcus-hono", "receiver-arcus-next"].filter((one) =>
		wanted.some((project) => project.name === one),
	)) {
		began = Date.now();
		report(`${name}: npm start`, began, await startReceiver(name));
	}
} catch (error) {
	report("every project is created and installs", began, error.stack);
}
writeResult("created", sum);
console.log(line(sum));
process.exit(sum.failed === 0 ? 0 : 1);
