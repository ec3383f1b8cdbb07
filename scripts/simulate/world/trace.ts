import { hash32 } from "./random.ts";

/** Records what happened in order, as a hash and, if requested, as lines. */
export class Trace {
	readonly lines: string[] = [];
	#hash = 0x811c9dc5;
	#second = 0x9e3779b9;
	#count = 0;

	constructor(private readonly keepsLines: boolean) {}

	add(at: number, who: string, what: string): void {
		this.#count++;
		const line = `${at.toFixed(3)} ${who} ${what}`;
		this.#hash = hash32(line, this.#hash);
		this.#second = hash32(line, this.#second ^ this.#hash);
		if (this.keepsLines) this.lines.push(line);
	}

	/** Two runs with the same hash did the same at the same times. */
	get hash(): string {
		return `${this.#hash.toString(16).padStart(8, "0")}${this.#second.toString(16).padStart(8, "0")}-${this.#count}`;
	}
}
