import { StreamError } from "./stream-error.ts";

/** The longest line or event, in characters. A server that never ends a line must not fill the memory. */
export const LONGEST_EVENT = 16_777_216;

/** Splits text that arrives in pieces into lines, which end with LF, CR LF or, if `withCr` is set, a single CR. */
export class LineSplitter {
	readonly #ends: RegExp;
	#rest: string[] = [];
	#length = 0;
	/** Whether the last piece ended with a CR, so that an LF at the beginning of the next one belongs to it. */
	#afterCr = false;

	constructor(withCr: boolean) {
		this.#ends = withCr ? /\r\n|\n|\r/ : /\n/;
	}

	/** Returns the lines that are complete now. @throws StreamError for a line that is too long */
	push(given: string): string[] {
		if (given === "") return [];
		const text = this.#afterCr && given[0] === "\n" ? given.slice(1) : given;
		this.#afterCr = this.#ends.test("\r") && given.endsWith("\r");
		const lines = text.split(this.#ends);
		const last = lines.pop() ?? "";
		const [first] = lines;
		if (first !== undefined) {
			lines[0] = this.#rest.join("") + first;
			this.#rest = [];
			this.#length = 0;
		}
		this.#length += last.length;
		if (this.#length > LONGEST_EVENT || lines.some((line) => line.length > LONGEST_EVENT))
			throw new StreamError(`The stream has a line of more than ${LONGEST_EVENT} characters.`);
		if (last !== "") this.#rest.push(last);
		return lines;
	}

	/** Returns what follows the last line end, once. */
	rest(): string {
		const rest = this.#rest.join("");
		this.#rest = [];
		return rest;
	}
}
