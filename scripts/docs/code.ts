/**
 * The code blocks of the documentation, as they stand: fenced `ts` in README files, guides and pages, and in the docstrings of hand-written
 * sources. Each becomes a file inside the workspace, so that its imports resolve as its reader's would. What cannot be run here says so
 * where it stands, with the reason: "```ts no-run: a deployment file of Workers". It is type-checked all the same.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";

export interface CodeBlock {
	readonly file: string;
	readonly line: number;
	readonly code: string;
	/** Why it is not run; `undefined` for one that is. */
	readonly noRun: string | undefined;
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
			const noRun = /^ no-run: (.+)$/.exec(info)?.[1];
			if (info.trim() !== "" && noRun === undefined)
				throw new Error(`${file}:${line}: "${info.trim()}"; a block is run, or says "no-run: <reason>"`);
			const isComment = file.endsWith(".ts");
			return { file, line, noRun, code: isComment ? code.replace(/^[ \t]*\* ?/gm, "") : code };
		});
	if (!file.endsWith(".ts")) return inText(text, 0);
	return [...text.matchAll(COMMENT)].flatMap((match) => inText(match[0], match.index));
}

export const codeBlocks = (file: string): CodeBlock[] => blocksOf(file, readFileSync(join(root, file), "utf8"));

/** No documentation: what is generated has examples of one call, which a test of its own holds to the table of operations. */
const NOT_WRITTEN = /\/generated\/|^\.changeset\/|\.api\.md$/;

/** Every block of the documentation. */
export function allBlocks(): CodeBlock[] {
	return repositoryFiles("*.md", "packages/*/src/**/*.ts")
		.filter((file) => !NOT_WRITTEN.test(file))
		.flatMap(codeBlocks);
}

/** Inside the example that depends on all packages and on every framework. */
export const blocksFolder = join(root, "examples", "webhook-receivers", ".doc-code");

export function clearBlocks(): void {
	rmSync(blocksFolder, { recursive: true, force: true });
}

/** Writes a block to a file of its own and answers its path. */
export function writeBlock(block: CodeBlock): string {
	mkdirSync(blocksFolder, { recursive: true });
	const path = join(blocksFolder, `${block.file.replace(/[^a-z0-9]+/gi, "-")}-${block.line}.ts`);
	writeFileSync(path, `${block.code}\nexport {};\n`);
	return path;
}
