/** Finds the `ts` code blocks in README files, guides and pages, and in docstrings of hand-written
 * sources. Each block becomes a file inside the workspace, so that its imports resolve as they do for a reader. A block that cannot run here
 * gives the reason: "```ts no-run: a deployment file of Workers". It is still type-checked. "```ts run-by: scripts/compat/generated.mjs" names a
 * program that runs it, because it needs packages that are not in the workspace.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";

export interface CodeBlock {
	readonly file: string;
	readonly line: number;
	readonly code: string;
	/** Why the block does not run; `undefined` if it does. */
	readonly noRun: string | undefined;
	/** The program that type-checks and runs the block in place of ours. */
	readonly runBy: string | undefined;
}

const FENCE = /^([ \t]*(?:\* ?)?)```(?:ts|typescript|js|javascript)\b([^\n]*)\n([\s\S]*?)^[ \t]*(?:\* ?)?```[ \t]*$/gm;
const COMMENT = /\/\*\*[\s\S]*?\*\//g;

/** @throws Error for an info string that is neither empty nor a reason */
export function blocksOf(file: string, text: string): CodeBlock[] {
	const lineAt = (index: number) => text.slice(0, index).split("\n").length;
	const inText = (part: string, start: number): CodeBlock[] =>
		[...part.matchAll(FENCE)].map((match) => {
			const [, , info = "", code = ""] = match;
			const line = lineAt(start + match.index);
			// The site shows `[name]` above the block.
			const rest = info.replace(/^ \[[^\]]+\]/, "");
			const noRun = /^ no-run: (.+)$/.exec(rest)?.[1];
			const runBy = /^ run-by: (.+)$/.exec(rest)?.[1];
			if (rest.trim() !== "" && noRun === undefined && runBy === undefined)
				throw new Error(
					`${file}:${line}: "${info.trim()}"; a block is run, or says "no-run: <reason>" or "run-by: <program>"`,
				);
			const isComment = file.endsWith(".ts");
			return { file, line, noRun, runBy, code: isComment ? code.replace(/^[ \t]*\* ?/gm, "") : code };
		});
	if (!file.endsWith(".ts")) return inText(text, 0);
	return [...text.matchAll(COMMENT)].flatMap((match) => inText(match[0], match.index));
}

export const codeBlocks = (file: string): CodeBlock[] => blocksOf(file, readFileSync(join(root, file), "utf8"));

/** Skipped: generated examples are single calls, and `generated-examples.test.ts` compiles them all at once. */
const NOT_WRITTEN = /\/generated\/|^\.changeset\/|\.api\.md$/;

/** Every block of the documentation that no other program runs. */
export function allBlocks(): CodeBlock[] {
	return everyBlock().filter(({ runBy }) => runBy === undefined);
}

export function everyBlock(): CodeBlock[] {
	return repositoryFiles("*.md", "packages/*/src/**/*.ts")
		.filter((file) => !NOT_WRITTEN.test(file))
		.flatMap(codeBlocks);
}

/** A folder in the example that depends on all packages and frameworks. */
export const blocksFolder = join(root, "examples", "webhook-receivers", ".doc-code");

export function clearBlocks(): void {
	rmSync(blocksFolder, { recursive: true, force: true });
}

/** Writes a block to its own file and returns the path. */
export function writeBlock(block: CodeBlock): string {
	mkdirSync(blocksFolder, { recursive: true });
	const path = join(blocksFolder, `${block.file.replace(/[^a-z0-9]+/gi, "-")}-${block.line}.ts`);
	writeFileSync(path, `${block.code}\nexport {};\n`);
	return path;
}
