import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folderOf } from "../lib/workspace.mjs";

const sdk = folderOf("sdk");

function newest(folder: string): number {
	return Math.max(
		...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
	);
}

/** Path of a built file of the client's package: what is measured is what users get, as it is with the peers. */
export function built(entry: string): string {
	const file = join(sdk, "dist", entry);
	if (!existsSync(file) || statSync(file).mtimeMs < newest(join(sdk, "src"))) {
		const { status, stdout } = spawnSync("npm", ["run", "--silent", "build"], { cwd: sdk, encoding: "utf8" });
		if (status !== 0) throw new Error(`the client could not be built:\n${stdout}`);
	}
	return file;
}

export async function importBuilt<T>(entry: string): Promise<T> {
	return (await import(pathToFileURL(built(entry)).href)) as T;
}
