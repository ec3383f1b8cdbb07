import { join } from "node:path";
import type { GeneratedFile } from "@countersign/openapi";
import type { ModelSummary } from "@countersign/openapi/model";
import type { Files } from "../shared/files.ts";
import type { WritePlan } from "./plan.ts";
import { hashOf, PENDING, RECORD } from "./record.ts";

const STAGED = ".countersign/staged";

/**
 * Carries out a plan. Each file is written beside its place and then moved, so a stopped run leaves old and new files, each of them whole, and
 * the next run knows both.
 */
export function writeFiles(
	folder: string,
	emitted: readonly GeneratedFile[],
	model: ModelSummary,
	{ write, remove }: WritePlan,
	files: Files,
): void {
	const hashes = Object.fromEntries(emitted.map(({ path, text }) => [path, hashOf(text)]));
	const staged = (index: number): string => join(folder, STAGED, String(index));
	const put = (path: string, value: unknown): void => {
		files.write(join(folder, `${path}.new`), `${JSON.stringify(value, null, "\t")}\n`);
		files.move(join(folder, `${path}.new`), join(folder, path));
	};
	for (const [index, { text }] of write.entries()) files.write(staged(index), text);
	put(PENDING, hashes);
	for (const [index, { path }] of write.entries()) files.move(staged(index), join(folder, path));
	for (const path of remove) files.remove(join(folder, path));
	put(RECORD, { version: 1, files: hashes, model });
	files.remove(join(folder, PENDING));
	files.removeFolder(join(folder, STAGED));
}
