/** Phrases that plain English does not need, and what to write in their place. `npm run lint` rejects them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";

interface Phrase {
	readonly not: RegExp;
	readonly write: string;
	/** Only in these files; a phrase without it is rejected everywhere. */
	readonly files?: RegExp;
}

/** Between two words of a phrase: blanks, or a line break with the comment marks of the next line. */
const GAP = String.raw`(?:[ \t]+|[ \t]*\n[ \t]*(?:(?:\*|//+|#+|>)[ \t]+)?)`;

const gap = new RegExp(GAP, "g");

function phrase(pattern: string, write: string, files?: RegExp): Phrase {
	return { not: new RegExp(String.raw`\b(?:${pattern.replaceAll(" ", GAP)})\b`, "gi"), write, ...(files && { files }) };
}

const BE = "(?:is|are|was|were|be|been|being)";

export const PHRASES: readonly Phrase[] = [
	phrase("stands?|stood", "is, lives in, is listed in, means"),
	phrase(`${BE} none`, "is invalid, does not exist, isn't one"),
	phrase(
		`(?<!\\bthere )(?:is|are|was|were) no (?:array|boolean|date|document|error|file|folder|function|link|list|method|name|number|object|operation|overlay|page|parameter|program|report|request|stream|string|token|uuid|value|word)s?(?= |[.,:;)]|$)`,
		"is not a, is not an",
	),
	phrase("(?:go|goes|going|went|gone) on", "continue, resume, stay"),
	phrase("for ever", "forever, never"),
	phrase("anew", "again, recalculate, re-sign"),
	phrase("whoever|whomever", "anyone who, the caller"),
	phrase(`${BE} told(?! apart)`, "is logged, is reported, receives"),
	phrase("mend(?:s|ed|ing)?", "fix, repair"),
	phrase("(?:cannot|can't|could not) be meant", "invalid"),
	phrase("ask(?:s|ed|ing)? again|another try|each try|every try", "retry, call again, attempt"),
	phrase("(?:take|takes|took|taken|taking) back", "undo"),
	phrase("in vain", "without success, failed"),
	phrase(`${BE} away`, "is unavailable, is down"),
	phrase(`(?:${BE}|not) overtaken`, "expired, stale, lost its lease"),
	phrase("(?:time|deadline) (?:ran|runs|had run|has run) out", "timed out, exceeded the deadline"),
	phrase("at no time", "never"),
	phrase("stopped to deliver", "stopped delivering"),
	phrase("a text(?! (?:file|field|editor|column|index|node|message))", "a string"),
	phrase(`(?<!${BE} )all the same(?=[.,;:)])`, "anyway, still, even so"),
	phrase(`${BE} answered (?:with )?(?:[1-5]xx|[1-5]\\d\\d)`, "gets, receives, responds with"),
	phrase(
		String.raw`(?<!dead.)letters(?!,|\s(?:digits|and|or|for)\b)`,
		"entries",
		/inbox|drivers|webhooks\/(?:src|test)\/cli/,
	),
];

/** Text that people write: not generated, not data, not the notes of released versions, and not this rule. */
export function isProse(path: string): boolean {
	return (
		!/(?:^|\/)generated\/|\.(?:csv|png|ico|woff2|svg)$|^pnpm-lock\.yaml$|(?:^|\/)CHANGELOG\.md$/.test(path) &&
		!/^scripts\/gates\/phrases\.(?:test\.)?ts$/.test(path)
	);
}

export interface PhraseFinding {
	readonly path: string;
	readonly line: number;
	readonly found: string;
	readonly write: string;
}

export function findPhrases(path: string, text: string): PhraseFinding[] {
	const findings: PhraseFinding[] = [];
	for (const { not, write, files } of PHRASES) {
		if (files && !files.test(path)) continue;
		for (const match of text.matchAll(not)) {
			const line = text.slice(0, match.index).split("\n").length;
			findings.push({ path, line, found: match[0].replace(gap, " "), write });
		}
	}
	return findings.sort((a, b) => a.line - b.line);
}

export function phrasesInRepository(): PhraseFinding[] {
	return repositoryFiles()
		.filter(isProse)
		.flatMap((path) => findPhrases(path, readFileSync(join(root, path), "utf8")));
}
