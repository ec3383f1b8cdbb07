import { resolve } from "node:path";
import { type CollectionValues, emitCollections } from "@countersign/openapi/collections";
import { readDocument, readWalkthrough } from "@countersign/openapi/document";
import { buildModel } from "@countersign/openapi/model";
import { UsageError } from "../shared/errors.ts";
import { locateSpec } from "../shared/specs.ts";
import { writeFile } from "../shared/write.ts";

export async function collections(
	args: { readonly target: string; readonly out: string } & CollectionValues,
	print: (text: string) => void,
): Promise<number> {
	const { folder, shownAs } = locateSpec(args.target);
	const model = buildModel(await readDocument(folder, shownAs));
	if (args.entityId !== undefined && model.entityPathPrefix === undefined)
		throw new UsageError(`Paths of ${model.title} name no entity. Remove --entity.`);
	const walkthrough = readWalkthrough(folder);
	const files = emitCollections(model, walkthrough, args);
	for (const file of files) writeFile(resolve(args.out), file);
	const variables = model.signIn.map((one) => one.variable).join(", ");
	const count = walkthrough?.steps.length ?? model.operations.length;
	print(`${count} requests for Postman, Bruno and Insomnia in ${args.out}`);
	if (walkthrough) print("Run them from top to bottom: they create what they need and use its ids.");
	print(`The environments contain no key. Fill in ${variables} in the application.`);
	return 0;
}
