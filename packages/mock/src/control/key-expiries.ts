import type { Due } from "../engine/clock.ts";
import { isInternal } from "../engine/keys.ts";
import type { ServedApi } from "./served-api.ts";

/** The kind of what is due when a key expires. */
export const KEY_EXPIRES = "key expires";

/**
 * Keys that expire after a time, up to another one, earliest first. Nothing has to run for it, so the clock does not know of them.
 *
 * @param until both in milliseconds since 1970; forever without it
 */
export function keyExpiries({ engine }: ServedApi, after: number, until = Number.POSITIVE_INFINITY): Due[] {
	return engine
		.keys()
		.flatMap((key) => {
			const { id, name, entityId, mode, expiresAt: at, revokedAt } = key;
			if (at === undefined || at <= after || at > until || revokedAt !== undefined || isInternal(key)) return [];
			return [{ at, kind: KEY_EXPIRES, detail: { keyId: id, name, entity_id: entityId, mode } }];
		})
		.sort((one, other) => one.at - other.at);
}

/** Merges two lists that are sorted by time. */
export const inOrder = <One extends { readonly at: number }>(first: readonly One[], second: readonly One[]): One[] =>
	[...first, ...second].sort((one, other) => one.at - other.at);
