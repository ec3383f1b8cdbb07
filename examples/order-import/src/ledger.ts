import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** One line for each handled event, in a file that survives a crash. */
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
