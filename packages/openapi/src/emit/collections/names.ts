// What a file system refuses in a name, or takes for the end of one. Control characters are among it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
const FORBIDDEN = /[\\/:*?"<>|\x00-\x1f\x7f]+/g;
/** Names of devices on Windows, also with an extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** File systems take 255, and an ending and a number are added. */
const MAX_BYTES = 200;

/** Returns names that no other name has, even where the case of letters does not count. */
export class UniqueNames {
	readonly #used = new Set<string>();

	/** Adds a number to a name that is used. */
	of(name: string, separator = " "): string {
		let found = name;
		for (let count = 2; this.#used.has(found.toLowerCase()); count++) found = `${name}${separator}${count}`;
		this.#used.add(found.toLowerCase());
		return found;
	}
}

/** Returns a name of a document as the name of one file or folder. A document can contain anything, even `../..`. */
export function fileName(name: string): string {
	let size = 0;
	let plain = "";
	const text = new TextEncoder();
	for (const character of name.replace(FORBIDDEN, "-")) {
		size += text.encode(character).length;
		if (size > MAX_BYTES) break;
		plain += character;
	}
	const trimmed = plain.replace(/^[\s.]+|[\s.]+$/g, "");
	if (trimmed === "") return "_";
	return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** Returns a string on one line. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");
