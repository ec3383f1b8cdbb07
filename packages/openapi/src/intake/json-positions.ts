import type { Pointer } from "../document/load.ts";

/** Where an entry of an object or list is in a string: its key, or for lists the value, and the value. */
interface Entry {
	readonly key: number;
	readonly value: number;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Finds places in a JSON text without building a tree of it. A container is read once and remembered, so finding many places in a large
 * text costs little more than finding one.
 */
export class JsonPositions {
	readonly #text: string;
	readonly #read = new Map<number, Map<string, Entry>>();

	/** @param text valid JSON */
	constructor(text: string) {
		this.#text = text;
	}

	/** Returns the offset of a place, or of the nearest place around it that the text has. */
	offset(pointer: Pointer): number {
		let value = this.#skipSpace(0);
		let found = value;
		for (const step of pointer) {
			const entry = this.#entries(value).get(String(step));
			if (!entry) return found;
			found = entry.key;
			value = entry.value;
		}
		return found;
	}

	#entries(start: number): Map<string, Entry> {
		const known = this.#read.get(start);
		if (known) return known;
		const entries = new Map<string, Entry>();
		this.#read.set(start, entries);
		const open = this.#text[start];
		if (open !== "{" && open !== "[") return entries;
		let at = this.#skipSpace(start + 1);
		for (let index = 0; at < this.#text.length && this.#text[at] !== "}" && this.#text[at] !== "]"; index++) {
			const key = at;
			let name = String(index);
			if (open === "{") {
				const end = this.#skipString(at);
				name = this.#unquote(at, end);
				at = this.#skipSpace(this.#skipSpace(end) + 1);
			}
			entries.set(name, { key, value: at });
			at = this.#skipSpace(this.#skipValue(at));
			if (this.#text[at] === ",") at = this.#skipSpace(at + 1);
		}
		return entries;
	}

	#unquote(start: number, end: number): string {
		try {
			return String(JSON.parse(this.#text.slice(start, end)));
		} catch {
			return "";
		}
	}

	#skipSpace(at: number): number {
		while (at < this.#text.length && isSpace(this.#text.charCodeAt(at))) at++;
		return at;
	}

	#skipString(start: number): number {
		for (let at = start + 1; ; ) {
			const quote = this.#text.indexOf('"', at);
			if (quote === -1) return this.#text.length;
			let slashes = 0;
			while (this.#text[quote - 1 - slashes] === "\\") slashes++;
			if (slashes % 2 === 0) return quote + 1;
			at = quote + 1;
		}
	}

	#skipValue(start: number): number {
		if (this.#text[start] === '"') return this.#skipString(start);
		let depth = 0;
		const mark = /["{}[\],]/g;
		mark.lastIndex = start;
		for (let found = mark.exec(this.#text); found; found = mark.exec(this.#text)) {
			const { index } = found;
			switch (found[0]) {
				case '"':
					mark.lastIndex = this.#skipString(index);
					break;
				case "{":
				case "[":
					depth++;
					break;
				case ",":
					if (depth === 0) return index;
					break;
				default:
					// The end of the container around a plain value.
					if (depth === 0) return index;
					depth--;
					if (depth === 0) return index + 1;
			}
		}
		return this.#text.length;
	}
}

/** Turns offsets of a string into lines and columns, both from 1. */
export class Lines {
	readonly #starts: number[] = [0];

	constructor(text: string) {
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}

	position(offset: number): { readonly line: number; readonly column: number } {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
	}
}
