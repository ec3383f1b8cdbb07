export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function ratio(values: readonly number[]): string {
	return median(values).toFixed(2);
}

export function spread(values: readonly number[]): string {
	return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
}

export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
	console.log(`\n### ${title}\n`);
	console.log(`| ${head.join(" | ")} |`);
	console.log(`|${head.map(() => "---").join("|")}|`);
	for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
