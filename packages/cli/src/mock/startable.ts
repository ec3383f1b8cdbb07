import type { KeyRecord, Mock } from "@countersign/mock";
import type { PrintedKey } from "./first-call.ts";

/** What all mocks have in common, as far as a command needs it. */
export interface Startable extends Pick<Mock, "listen" | "on" | "stop" | "fetch" | "clock" | "keys"> {
	createKey(): PrintedKey;
}

/** The first key of an earlier run, or a new one. */
export function keyOf(mock: Startable): PrintedKey {
	const known = firstKey(mock);
	if (known) return printed(known);
	const made = mock.createKey();
	const stored = firstKey(mock);
	return stored?.key === made.key ? { ...printed(stored), ...made } : made;
}

const firstKey = ({ keys }: Startable): KeyRecord | undefined =>
	keys
		.all()
		.find(
			({ revokedAt, expiresAt, details }) =>
				revokedAt === undefined && expiresAt === undefined && details?.internal !== true,
		);

function printed({ key, entityId, details }: KeyRecord): PrintedKey {
	const { secret, refreshToken } = details ?? {};
	return {
		key,
		entityId,
		...(typeof secret === "string" && { secret }),
		...(typeof refreshToken === "string" && { refreshToken }),
	};
}
