import type { Machine } from "../shared/machine.ts";
import { locateSpec, readModel } from "../shared/specs.ts";

export async function lint(target: string, { print, files }: Pick<Machine, "print" | "files">): Promise<number> {
	const model = await readModel(locateSpec(target, files), files);
	print(
		`${target}: ${model.operations.length} operations, ${Object.keys(model.schemas).length} schemas, ${model.events.length} events, no problems`,
	);
	return 0;
}
