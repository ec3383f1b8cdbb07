import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The folder with real documents of vendors, which are not part of the repository. */
export const folder = process.env.COUNTERSIGN_DOCUMENTS ?? join(root, "..", "shared", "data", "openapi");

export const hasDocuments = existsSync(join(folder, "museum.yaml"));

/** The title of a suite over real documents: it says why it is skipped where they are absent. */
export const titled = (title: string): string =>
	hasDocuments ? title : `${title} (skipped: there are no documents; set COUNTERSIGN_DOCUMENTS to their folder)`;
