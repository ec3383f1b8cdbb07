import type ts from "typescript";

const FORMAT = /^Format: [\w-]+$/;

/**
 * Rewrites the comments that openapi-typescript attaches to a field: plain text first, then the format as a sentence, then tags. What the type
 * already says is left out.
 */
export function readableComments(
	comments: readonly ts.SynthesizedComment[] | undefined,
): ts.SynthesizedComment[] | undefined {
	return comments?.flatMap((comment) => {
		const lines = linesOf(comment.text);
		if (lines.length === 0) return [];
		const text = lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`).join("\n")}\n `;
		return [{ ...comment, text }];
	});
}

function linesOf(text: string): string[] {
	const all = text
		.split("\n")
		.map((line) => line.replace(/^\s*\*? ?/, "").trim())
		.filter((line) => line !== "" && !/^@(?:constant|enum)\b/.test(line));
	const saysDate = all.some((line) => /ISO 8601|YYYY-MM-DD/.test(line));
	const formats = all.filter((line) => FORMAT.test(line) && !(saysDate && line.startsWith("Format: date")));
	const rest = all.filter((line) => !FORMAT.test(line)).map((line) => line.replace(/^@description /, ""));
	const firstTag = rest.findIndex((line) => line.startsWith("@"));
	const prose = firstTag < 0 ? rest : rest.slice(0, firstTag);
	return [...prose, ...formats.map((line) => `${line}.`), ...rest.slice(prose.length)];
}
