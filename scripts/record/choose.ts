/** Chooses the call that shows an operation best. */
import type { Exchange, Json } from "./exchange.ts";

const isGood = ({ status }: Exchange): boolean => status >= 200 && status < 300;
const fields = (value: Json | undefined): number =>
	value !== null && typeof value === "object" && !Array.isArray(value) ? Object.keys(value).length : 0;

/** A list without a row shows nothing. */
function isEmptyList({ response }: Exchange): boolean {
	const rows = Array.isArray(response)
		? response
		: response !== null && typeof response === "object"
			? (response as { data?: Json }).data
			: undefined;
	return Array.isArray(rows) && rows.length === 0;
}

/** An empty object shows nothing either. */
const isHollow = ({ body }: Exchange): boolean => body !== undefined && JSON.stringify(body).includes("{}");

/**
 * Chooses the successful call with the most fields in its body, the first of several. An operation that only ever fails is shown by
 * its first failure.
 */
export function bestOf(exchanges: readonly Exchange[]): Map<string, Exchange> {
	const best = new Map<string, Exchange>();
	const rank = (one: Exchange): number =>
		(isGood(one) ? 1000 : 0) + (isEmptyList(one) ? 0 : 500) + fields(one.body) - (isHollow(one) ? 0.5 : 0);
	for (const one of exchanges) {
		const known = best.get(one.operation);
		if (!known || rank(one) > rank(known)) best.set(one.operation, one);
	}
	return best;
}
