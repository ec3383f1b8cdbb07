import { resolve } from "node:path";
import { emitCollections } from "@countersign/openapi/collections";
import { readDocument } from "@countersign/openapi/document";
import { buildModel } from "@countersign/openapi/model";
import { locateSpec } from "../shared/specs.ts";
import { writeFile } from "../shared/write.ts";

export async function collections(
	args: { readonly target: string; readonly out: string },
	print: (text: string) => void,
): Promise<number> {
	const { folder, shownAs } = locateSpec(args.target);
	const model = buildModel(await readDocument(folder, shownAs));
	const files = emitCollections(model);
	for (const file of files) writeFile(resolve(args.out), file);
	const variables = model.signIn.map((one) => one.variable).join(", ");
	print(`${model.operations.length} requests for Postman, Bruno and Insomnia in ${args.out}`);
	print(`The environments contain no key. Fill in ${variables} in the application.`);
	return 0;
}
