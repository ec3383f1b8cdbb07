import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Programs that only a check needs, at fixed versions, in a cache of their own: they are many times as large as the workspace.
 *
 * @returns the folder, in which `node_modules/.bin` has them
 */
export function installTools(name: string, dependencies: Readonly<Record<string, string>>): string {
	const folder = join(root, ".cache", "tools", name);
	const stamp = join(folder, "installed.json");
	const wanted = JSON.stringify({ name: `tools-${name}`, private: true, dependencies }, null, "\t");
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "package.json"), wanted);
	const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--silent", "--ignore-scripts"], {
		cwd: folder,
		stdio: "inherit",
	});
	if (status !== 0) throw new Error(`${Object.keys(dependencies).join(", ")} could not be installed`);
	writeFileSync(stamp, wanted);
	return folder;
}
