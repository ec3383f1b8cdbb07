import type { DeadLetter } from "../inbox/storage.ts";

/** Compares dead entries by arrival, then by id. */
export const oldestFirst = (a: DeadLetter, b: DeadLetter): number =>
	a.letter.receivedAt - b.letter.receivedAt || (a.letter.id < b.letter.id ? -1 : 1);
