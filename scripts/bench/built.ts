import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folderOf } from "../lib/workspace.mjs";

function newest(folder: string): number {
	return Math.max(
		...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
	);
}

/** Returns the path of a built file of a package, and builds it first if it is stale. Users get the build, so that is what we measure. */
export function built(entry: string, name = "sdk"): string {
	const folder = folderOf(name);
	const file = join(folder, "dist", entry);
	if (!existsSync(file) || statSync(file).mtimeMs < newest(join(folder, "src"))) {
		const { status, stdout } = spawnSync("npm", ["run", "--silent", "build"], { cwd: folder, encoding: "utf8" });
		if (status !== 0) throw new Error(`${name} could not be built:\n${stdout}`);
	}
	return file;
}

export async function importBuilt<T>(entry: string): Promise<T> {
	return (await import(pathToFileURL(built(entry)).href)) as T;
}
