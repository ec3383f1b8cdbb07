import type { OperationPlace } from "../intake/draft.ts";
import { segmentsOf } from "../intake/path-template.ts";
import { wordsOf } from "../intake/safe-names.ts";
import { singular } from "./words.ts";

const SHORTEST = 8;
const MAX_TEXT = 5000;

/**
 * Finds words of paths that are two words in the texts about them: `invoiceitems`, if a description says "invoice items".
 *
 * @returns the two words, by the joined one
 */
export function joinedWords(places: readonly OperationPlace[]): Map<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const { path, operation } of places) {
		const open = segmentsOf(path)
			.flatMap(({ literal }) => wordsOf(literal))
			.filter((word) => word.length >= SHORTEST && !found.has(word));
		if (open.length === 0) continue;
		const text = `${String(operation.summary ?? "")}. ${String(operation.description ?? "")}`
			.slice(0, MAX_TEXT)
			.toLowerCase();
		const words = text.split(/[^a-z0-9]+/);
		for (let index = 0; index + 1 < words.length; index++) {
			const [first = "", second = ""] = words.slice(index, index + 2);
			if (first.length < 3 || second.length < 3) continue;
			for (const word of open) {
				if (singular(word) !== singular(`${first}${second}`) || !word.startsWith(first)) continue;
				found.set(word, [first, word.slice(first.length)]);
			}
		}
	}
	return found;
}
