import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "@countersign/openapi/collections";

export function writeFile(root: string, file: GeneratedFile): void {
	const path = join(root, file.path);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, file.text);
}
