import type { Request } from "../control/generated/index.ts";

/**
 * Reads a log from its newest request on, until it meets one that is known, and returns the new requests before the known ones.
 * If it meets none, the log was emptied or has moved on, and what was read is all there is.
 *
 * @param known what an earlier call returned; the same array is returned if nothing is new
 */
export async function newestFirst(
	list: AsyncIterable<Request>,
	known: readonly Request[],
	isShown: (request: Request) => boolean,
	max: number,
): Promise<readonly Request[]> {
	const newestKnown = known[0]?.request_id;
	const fresh: Request[] = [];
	for await (const request of list) {
		if (request.request_id === newestKnown) return fresh.length === 0 ? known : [...fresh, ...known].slice(0, max);
		if (isShown(request)) fresh.push(request);
		if (fresh.length >= max) break;
	}
	return fresh;
}
