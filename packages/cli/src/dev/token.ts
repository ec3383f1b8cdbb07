import { join } from "node:path";
import type { Machine } from "../shared/machine.ts";

/**
 * Creates the token of a session and writes it to the state folder, readable by its owner only. Tells Git to ignore the folder. Returns the
 * token and the file.
 */
export function newToken(
	folder: string,
	{ random, files }: Pick<Machine, "random" | "files">,
): { readonly token: string; readonly file: string } {
	const token = Buffer.from(random(24)).toString("base64url");
	const file = join(folder, "token");
	files.write(file, token, "owner");
	const ignore = join(folder, ".gitignore");
	if (files.kind(ignore) === undefined) files.write(ignore, "# Keys and tokens of countersign dev.\n*\n");
	return { token, file };
}
