import { readDocument } from "@countersign/openapi/document";
import { buildModel } from "@countersign/openapi/model";
import { locateSpec } from "../shared/specs.ts";

export async function lint(target: string, print: (text: string) => void): Promise<number> {
	const { folder, shownAs, profile } = locateSpec(target);
	const model = buildModel(await readDocument(folder, shownAs, profile));
	print(
		`${target}: ${model.operations.length} operations, ${Object.keys(model.schemas).length} schemas, ${model.events.length} events, no problems`,
	);
	return 0;
}
