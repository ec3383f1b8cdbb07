import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** What the receiver did for each event, one line each, so that it is known after a crash too. */
export interface Ledger {
	readonly events: ReadonlyMap<string, number>;
	record(id: string): void;
}

export function openLedger(file: string): Ledger {
	const events = new Map<string, number>();
	const count = (id: string): void => void events.set(id, (events.get(id) ?? 0) + 1);
	if (existsSync(file)) for (const id of readFileSync(file, "utf8").split("\n")) if (id) count(id);
	return {
		events,
		record(id) {
			appendFileSync(file, `${id}\n`);
			count(id);
		},
	};
}
