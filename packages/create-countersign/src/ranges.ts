import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "./errors.ts";

/** Returns the range of our packages on npm. They are released together, so all have the version of this one. */
export const publishedRange = (version: string) => (): string => `^${version}`;

/**
 * Returns the tarballs of our packages in a folder, as `npm run pack` writes them.
 *
 * @throws UsageError if the folder cannot be read or a tarball is missing
 */
export function tarballRange(folder: string, version: string): (name: string) => string {
	const path = resolve(folder);
	let files: readonly string[];
	try {
		files = readdirSync(path);
	} catch (error) {
		throw new UsageError(`--from: ${path} cannot be read: ${(error as Error).message}.`);
	}
	return (name) => {
		const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
		if (!files.includes(file))
			throw new UsageError(
				`--from: ${path} has no ${file}. Run "npm run pack" in the repository, and pass the folder it prints.`,
			);
		return `file:${join(path, file)}`;
	};
}
