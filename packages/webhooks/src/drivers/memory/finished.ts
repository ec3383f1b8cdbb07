import type { Entry } from "./entry.ts";

/** Ids of finished entries, which their duplicates are recognized by. */
export function finishedIds({
	ttl,
	maxFinished,
	now,
}: {
	readonly ttl: number;
	readonly maxFinished: number;
	readonly now: () => number;
}) {
	const ids = new Map<string, number>();
	const forget = () => {
		const limit = now() - ttl;
		for (const [id, at] of ids) {
			if (ids.size <= maxFinished && at > limit) return;
			ids.delete(id);
		}
	};
	return {
		add(id: string, at: number): void {
			ids.delete(id);
			ids.set(id, at);
			forget();
		},
		has(id: string): boolean {
			const at = ids.get(id);
			return at !== undefined && at > now() - ttl;
		},
		*snapshot(): IterableIterator<Entry> {
			forget();
			for (const [id, at] of ids) yield { op: "done", id, at };
		},
	};
}
