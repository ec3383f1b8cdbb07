// Installs programs that only a check needs, at fixed versions, in a separate cache, because they are much larger than the
// workspace. Install scripts do not run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.mjs";

/**
 * Runs npm in a folder and returns what it printed.
 *
 * @param {string} cwd
 * @param {readonly string[]} args
 * @throws Error with npm's last line
 */
export function npm(cwd, args) {
	const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
	if (status === 0) return stdout;
	throw new Error(`npm ${args[0]} failed: ${(stderr ?? "").trim().split("\n").at(-1)}`);
}

export const NPM_INSTALL = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/**
 * Installs dependencies into a folder unless they are already installed. Returns the folder; its programs are in `node_modules/.bin`.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} dependencies
 * @param {{ readonly folder?: string, readonly manifest?: object, readonly options?: readonly string[] }} [where]
 */
export function installTools(name, dependencies, where = {}) {
	const { folder = join(root, ".cache", "tools", name), manifest = {}, options = [] } = where;
	const stamp = join(folder, "installed.json");
	const text = JSON.stringify({ name: `tools-${name}`, ...manifest, private: true, dependencies }, null, "\t");
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "package.json"), text);
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === text) return folder;
	npm(folder, [...NPM_INSTALL, ...options]);
	writeFileSync(stamp, text);
	return folder;
}
