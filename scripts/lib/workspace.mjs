// The workspace: its root, its packages, and how to run a program in it. `bootstrap` installs dependencies if the
// lockfile has changed. Uses only Node.js built-ins, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PNPM = "pnpm@10.34.9";
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The published packages, by the name of their folder under `packages/`. */
export const PACKAGES = ["sdk", "webhooks", "openapi", "mock", "mirror", "cli", "create-countersign"];
export const folderOf = (name) => join(root, "packages", name);
/** Returns the path of an installed program. */
export const bin = (name) => join(root, "node_modules", ".bin", name);
const stamp = join(root, "node_modules", ".countersign-bootstrap");

function manifests() {
	const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];
	for (const group of ["packages", "examples"]) {
		for (const name of readdirSync(join(root, group)).sort()) {
			const file = join(group, name, "package.json");
			if (existsSync(join(root, file))) files.push(file);
		}
	}
	return files;
}

function fingerprint() {
	const hash = createHash("sha256").update(process.version);
	for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest("hex");
}

/** Returns every file that Git tracks or would track, as paths from the root. @param {...string} patterns */
export function repositoryFiles(...patterns) {
	const { stdout } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns], {
		cwd: root,
		encoding: "utf8",
	});
	return stdout
		.split("\n")
		.filter((path) => path !== "" && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
}

/**
 * Runs a program in the root of the repository, shows its output, and returns its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
	if (result.error) throw result.error;
	return result.status ?? 1;
}

/**
 * Runs the pinned pnpm. npx keeps it in its cache, so a second run needs no network.
 *
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function pnpm(args, options = {}) {
	return run("npx", ["--yes", "--prefer-offline", PNPM, ...args], {
		...options,
		env: { ...process.env, npm_config_loglevel: "error", ...options.env },
	});
}

/**
 * Runs a TypeScript file of this repository. Packages resolve to their sources.
 *
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function runTypeScript(file, args = [], options = {}) {
	return run(process.execPath, ["--conditions=countersign-source", "--import", "tsx", file, ...args], options);
}

export function bootstrap() {
	const wanted = fingerprint();
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
	console.log("Installing dependencies (only when the lockfile has changed) …");
	const status = pnpm(["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"]);
	if (status !== 0) {
		console.error("The installation failed. Check that the npm registry can be reached, then run the command again.");
		process.exit(status);
	}
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, wanted);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Node.js 20.19 or newer is needed; this is ${process.version}.`);
	process.exit(1);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) bootstrap();
