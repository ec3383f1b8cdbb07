import { fileURLToPath } from "node:url";

/** Settings of every vitest project: how long tests wait for something to happen on a busy machine. */
export const patience = {
	setupFiles: [fileURLToPath(new URL("patient-waits.ts", import.meta.url))],
	expect: { poll: { timeout: 30_000 } },
};
