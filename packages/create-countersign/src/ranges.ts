import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "./errors.ts";

/** Returns the range of our packages on npm. They are released together, so all have the version of this one. */
export const publishedRange = (version: string) => (): string => `^${version}`;

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "it does not exist",
	ENOTDIR: "it is a file, not a folder",
	EACCES: "you do not have permission",
};

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
		const { code = "", message } = error as NodeJS.ErrnoException;
		throw new UsageError(
			`--from: ${path} cannot be read: ${REASONS[code] ?? message}. Pass the folder that npm run pack prints.`,
		);
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
