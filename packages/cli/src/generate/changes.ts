import { compareModels, type ModelSummary } from "@countersign/openapi/model";

const MAX_SHOWN = 30;

const listed = (kind: string, texts: readonly string[]): string[] => [
	...texts.slice(0, MAX_SHOWN).map((text) => `  ${kind.padEnd(9)} ${oneLine(text)}`),
	...(texts.length > MAX_SHOWN ? [`  ${kind.padEnd(9)} and ${texts.length - MAX_SHOWN} more`] : []),
];

/** Text of a document for a terminal: without escape codes and line breaks. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ").slice(0, 300);

/** Returns what changes for users of the client, as lines. */
export function describeChanges(before: ModelSummary | undefined, after: ModelSummary): string[] {
	if (!before) return [];
	const { breaking, renamed, added } = compareModels(before, after);
	const lines = [...listed("breaking", breaking), ...listed("renamed", renamed), ...listed("added", added)];
	return lines.length === 0
		? ["Nothing changes for users of the client."]
		: ["What changes for users of the client:", ...lines];
}
