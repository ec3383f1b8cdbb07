import type { CreateKeyOptions, KeyRecord, Mock } from "@countersign/mock";
import type { PrintedKey } from "./first-call.ts";

/** What all mocks have in common, as far as a command needs it. */
export interface Startable extends Pick<Mock, "listen" | "on" | "stop" | "fetch" | "clock" | "keys"> {
	createKey(options?: Pick<CreateKeyOptions, "name" | "entityId" | "mode" | "details">): PrintedKey;
}

/**
 * The key of a part of the sandbox, from an earlier run or a new one. Its calls have no rate limit, so they cost other keys nothing, and the log shows
 * them only to those who ask for internal calls.
 */
export function internalKey(mock: Startable, name: string, entityId: string): PrintedKey {
	const isKnown = (one: KeyRecord): boolean =>
		one.name === name && one.entityId === entityId && isUsable(one) && one.details?.internal === true;
	const known = mock.keys.all().find(isKnown);
	return known ? printed(known) : mock.createKey({ name, entityId, mode: "test", details: { internal: true } });
}

const isUsable = ({ revokedAt, expiresAt }: KeyRecord): boolean => revokedAt === undefined && expiresAt === undefined;

/** The first key of an earlier run, or a new one. */
export function keyOf(mock: Startable): PrintedKey {
	const known = firstKey(mock);
	if (known) return printed(known);
	const made = mock.createKey();
	const stored = firstKey(mock);
	return stored?.key === made.key ? { ...printed(stored), ...made } : made;
}

const firstKey = ({ keys }: Startable): KeyRecord | undefined =>
	keys.all().find((one) => isUsable(one) && one.details?.internal !== true);

function printed({ key, entityId, details }: KeyRecord): PrintedKey {
	const { secret, refreshToken } = details ?? {};
	return {
		key,
		entityId,
		...(typeof secret === "string" && { secret }),
		...(typeof refreshToken === "string" && { refreshToken }),
	};
}
