import type { Machine } from "../shared/machine.ts";
import { locateSpec, readModel } from "../shared/specs.ts";

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

export async function lint(target: string, { print, files }: Pick<Machine, "print" | "files">): Promise<number> {
	const model = await readModel(locateSpec(target, files), files);
	const counts = [
		counted(model.operations.length, "operation"),
		counted(Object.keys(model.schemas).length, "schema"),
		counted(model.events.length, "event"),
	];
	print(`${target}: ${counts.join(", ")}, no problems`);
	return 0;
}
