import type { SecretDocument } from "../../rotation/secret-document.ts";

/** Creates a document in memory, for tests and for receivers with a single process. */
export function memoryDocument(): SecretDocument {
	let current: { text: string; version: string } | undefined;
	return {
		read: async () => current,
		async replace(text, expected) {
			if (current?.version !== expected) return false;
			current = { text, version: String(Number(current?.version ?? 0) + 1) };
			return true;
		},
	};
}
