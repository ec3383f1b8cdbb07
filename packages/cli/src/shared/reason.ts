/** Returns why something failed, including the causes of the error: `fetch failed: connect ECONNREFUSED 127.0.0.1:3000`. */
export function reasonOf(failure: unknown, depth = 0): string {
	if (!(failure instanceof Error)) return String(failure);
	const { message, cause } = failure;
	const behind: readonly unknown[] =
		failure instanceof AggregateError ? failure.errors : cause === undefined ? [] : [cause];
	const reasons = depth < 4 ? [...new Set(behind.map((one) => reasonOf(one, depth + 1)))] : [];
	const own = message || (reasons.length > 0 ? "" : ((failure as { code?: string }).code ?? failure.name));
	return [own, reasons.join("; ")]
		.filter((part) => part !== "")
		.join(": ")
		.slice(0, 500);
}
