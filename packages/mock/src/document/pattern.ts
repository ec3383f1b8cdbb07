/** Generates a string for a regular expression: literals, classes, groups, alternatives and quantifiers. Best effort, bounded. */

const MAX_LENGTH = 256;
const MAX_DEPTH = 12;

const CLASSES: Readonly<Record<string, string>> = {
	d: "0123456789",
	w: "abcdefghijklmnopqrstuvwxyz0123456789",
	s: " ",
};

class PatternReader {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	/** Reads alternatives up to the end or a closing bracket, and returns the first one's text. */
	alternatives(pick: (choices: number) => number, depth = 0): string {
		if (depth > MAX_DEPTH) return "";
		const all: string[] = [""];
		for (;;) {
			const next = this.#source[this.#at];
			if (next === undefined || next === ")") break;
			if (next === "|") {
				this.#at++;
				all.push("");
				continue;
			}
			const last = all.length - 1;
			all[last] = ((all[last] ?? "") + this.#quantified(pick, depth)).slice(0, MAX_LENGTH);
		}
		return all[0] ?? "";
	}

	#quantified(pick: (choices: number) => number, depth: number): string {
		const start = this.#at;
		const first = this.#atom(pick, depth);
		const end = this.#at;
		const least = this.#quantifier();
		const after = this.#at;
		let text = least === 0 ? "" : first;
		for (let count = 1; first !== "" && count < least && text.length < MAX_LENGTH; count++) {
			this.#at = start;
			text += this.#atom(pick, depth);
			if (this.#at !== end) break;
		}
		this.#at = after;
		return text;
	}

	/** Returns how often the atom before is repeated. */
	#quantifier(): number {
		const rest = this.#source.slice(this.#at, this.#at + 24);
		const [all = "", least] = /^(?:[*+?]|\{(\d{1,9})(?:,\d{0,9})?\})\??/.exec(rest) ?? [];
		this.#at += all.length;
		if (all === "") return 1;
		if (least !== undefined) return Math.min(Number(least), MAX_LENGTH);
		return all.startsWith("+") ? 1 : 0;
	}

	#atom(pick: (choices: number) => number, depth: number): string {
		const char = this.#source[this.#at++] ?? "";
		switch (char) {
			case "^":
			case "$":
				return "";
			case ".":
				return "a";
			case "(":
				return this.#group(pick, depth);
			case "[":
				return this.#class(pick);
			case "\\":
				return this.#escape(pick);
			default:
				return char;
		}
	}

	#group(pick: (choices: number) => number, depth: number): string {
		const [kind = ""] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
		this.#at += kind.length;
		const text = this.alternatives(pick, depth + 1);
		// Beyond the depth, the rest of the group was not read.
		while (this.#at < this.#source.length && this.#source[this.#at] !== ")") this.#at++;
		this.#at++;
		return /^\?(?:[=!]|<[=!])/.test(kind) ? "" : text;
	}

	#escape(pick: (choices: number) => number): string {
		const char = this.#source[this.#at++] ?? "";
		const set = CLASSES[char];
		if (set !== undefined) return set[pick(set.length)] ?? "";
		if (char === "n") return "\n";
		if (char === "t") return "\t";
		return /[bBDWSpP\d]/.test(char) ? "" : char;
	}

	#class(pick: (choices: number) => number): string {
		const isNegated = this.#source[this.#at] === "^";
		if (isNegated) this.#at++;
		let set = "";
		while (this.#at < this.#source.length && (this.#source[this.#at] !== "]" || set === "")) {
			const char = this.#source[this.#at++] ?? "";
			if (char === "\\") {
				const escaped = this.#source[this.#at++] ?? "";
				set += CLASSES[escaped] ?? escaped;
			} else if (this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]") {
				const to = this.#source[this.#at + 1] ?? char;
				this.#at += 2;
				const span = Math.min(to.charCodeAt(0) - char.charCodeAt(0), 94);
				for (let step = 0; step <= span; step++) set += String.fromCharCode(char.charCodeAt(0) + step);
			} else set += char;
		}
		this.#at++;
		if (!isNegated) return set[pick(set.length)] ?? "";
		return [..."abc123-_ "].find((one) => !set.includes(one)) ?? "";
	}
}

/**
 * Returns a string that should match a pattern.
 *
 * @param pick returns a number from 0 to one less than its argument
 */
export const textFor = (pattern: string, pick: (choices: number) => number): string =>
	new PatternReader(pattern.slice(0, 2_000)).alternatives(pick).slice(0, MAX_LENGTH);
