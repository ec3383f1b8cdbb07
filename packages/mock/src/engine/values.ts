import { createHash } from "node:crypto";

/** Returns a UUID (version 8) that depends only on its parts. */
export function uuidOf(...parts: readonly (string | number)[]): string {
	const hex = createHash("sha256").update(parts.join("\u0000")).digest("hex");
	const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Returns a number in [0, 1) that depends only on its parts. */
export function shareOf(...parts: readonly (string | number)[]): number {
	return createHash("sha256").update(parts.join("\u0000")).digest().readUInt32BE(0) / 2 ** 32;
}

export function hexOf(...parts: readonly (string | number)[]): string {
	return createHash("sha256").update(parts.join("\u0000")).digest("hex");
}
