import type { Pointer } from "../document/load.ts";

/** Remembers what moved inside a document, and follows a place back to where it was in the file. */
export class Moves {
	readonly #before: Pointer[] = [];
	/** The moves to each place, by number, in their order. */
	readonly #to = new Map<string, number[]>();

	/** Remembers that what is now at a place was at another place before. */
	add(now: Pointer, before: Pointer): void {
		const key = keyOf(now);
		const known = this.#to.get(key);
		if (known) known.push(this.#before.length);
		else this.#to.set(key, [this.#before.length]);
		this.#before.push(before);
	}

	/** Returns where something was before everything that moved it or what is around it, the last move first. */
	origin(pointer: Pointer): Pointer {
		let place = pointer;
		for (let below = this.#before.length; below > 0; ) {
			const last = this.#lastMove(place, below);
			if (!last) return place;
			place = [...(this.#before[last.move] ?? []), ...place.slice(last.length)];
			below = last.move;
		}
		return place;
	}

	#lastMove(place: Pointer, below: number): { readonly move: number; readonly length: number } | undefined {
		let best: { move: number; length: number } | undefined;
		for (let length = 0; length <= place.length; length++) {
			const move = this.#to
				.get(keyOf(place.slice(0, length)))
				?.filter((one) => one < below)
				.at(-1);
			if (move !== undefined && move > (best?.move ?? -1)) best = { move, length };
		}
		return best;
	}
}

const keyOf = (pointer: Pointer): string => JSON.stringify(pointer.map(String));
