import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Creates the token of a session and writes it to the state folder, readable by its owner only. Returns the token and the file. */
export function newToken(folder: string): { readonly token: string; readonly file: string } {
	const token = randomBytes(24).toString("base64url");
	const file = join(folder, "token");
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	writeFileSync(file, token, { mode: 0o600 });
	return { token, file };
}
