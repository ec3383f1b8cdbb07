import type { Mockable } from "../mock/mock.ts";
import type { Machine } from "../shared/machine.ts";
import type { DevArguments } from "./arguments.ts";
import type { Reach } from "./reach.ts";
import type { Served } from "./served.ts";

/**
 * Returns what the ids and keys of this run are generated from. They are the same on every machine by default. Others on the network could
 * guess them, so those who can reach this process get random ones.
 */
export const idsOf = (
	{ ids }: Pick<DevArguments, "ids">,
	{ warning }: Pick<Reach, "warning">,
	{ random }: Pick<Machine, "random">,
): string | undefined => ids ?? (warning === undefined ? undefined : Buffer.from(random(18)).toString("base64url"));

/** Warns about stored keys that everyone can guess, because the state began on a run that others could not reach. */
export function warnOfGuessable(
	served: readonly Pick<Served, "name" | "mock">[],
	mockables: readonly Mockable[],
	{ warn }: Pick<Machine, "warn">,
): void {
	for (const { name, mock } of served) {
		const other = mockables.find((one) => one.name === name)?.create({});
		const guess = other?.createKey().key;
		other?.stop();
		const isKnown = mock.keys.all().some(({ key, revokedAt }) => key === guess && revokedAt === undefined);
		if (isKnown)
			warn(
				`Warning: a stored key of ${name} is the same on every machine, because the state began without --host. Begin with --fresh, or revoke the key.`,
			);
	}
}
