import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { readDocument } from "../document/read.ts";
import { buildModel } from "../model/build.ts";
import { providers, specFolder } from "./repository.ts";
import { UsageError } from "./usage.ts";

export async function lint(target: string | undefined, print: (text: string) => void): Promise<number> {
	if (target === undefined) throw new UsageError("lint needs a provider or a spec folder");
	const known = providers().includes(target);
	if (!known && !existsSync(target))
		throw new UsageError(`there is no provider or folder ${target}; providers: ${providers().join(", ")}`);
	const folder = known ? specFolder(target) : resolve(target);
	const model = buildModel(await readDocument(folder, known ? `packages/openapi/specs/${target}` : basename(folder)));
	print(
		`${target}: ${model.operations.length} operations, ${Object.keys(model.schemas).length} schemas, ${model.events.length} events, no problem`,
	);
	return 0;
}
