import { type Mockable, mockable } from "../mock/mock.ts";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import type { DevArguments } from "./arguments.ts";

/** Finds everything that is to be served. @throws UsageError if two have the same name */
export async function mockables(
	targets: readonly string[],
	{ overlay }: Pick<DevArguments, "overlay">,
	machine: Machine,
): Promise<readonly Mockable[]> {
	const found: Mockable[] = [];
	for (const target of targets) {
		const one = await mockable(target, overlay, machine);
		if (found.some(({ name }) => name === one.name))
			throw new UsageError(
				`${target} is an API named ${one.name}, and another one has that name. Serve it separately.`,
			);
		found.push(one);
	}
	return found;
}
