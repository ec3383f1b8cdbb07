/** Splits items so that no part names the same thing twice, and each thing keeps the order of its items. */
export function inRounds<T>(all: readonly T[], nameOf: (item: T) => string): T[][] {
	const rounds: T[][] = [];
	const times = new Map<string, number>();
	for (const item of all) {
		const name = nameOf(item);
		const round = times.get(name) ?? 0;
		times.set(name, round + 1);
		const items = rounds[round] ?? [];
		items.push(item);
		rounds[round] = items;
	}
	return rounds;
}
