import { resolve } from "node:path";
import { buildModel, emitCollections, readDocument } from "@countersign/openapi";
import { locateSpec } from "../shared/specs.ts";
import { UsageError } from "../shared/usage.ts";
import { writeFile } from "../shared/write.ts";

export async function collections(
	args: { readonly target: string | undefined; readonly out: string | undefined },
	print: (text: string) => void,
): Promise<number> {
	if (args.target === undefined || args.out === undefined)
		throw new UsageError("collections needs a provider or a spec, and --out DIR");
	const { folder, shownAs } = locateSpec(args.target);
	const model = buildModel(await readDocument(folder, shownAs));
	const files = emitCollections(model);
	for (const file of files) writeFile(resolve(args.out), file);
	const variables = model.signIn.map((one) => one.variable).join(", ");
	print(`${model.operations.length} requests for Postman, Bruno and Insomnia in ${args.out}`);
	print(`the environments hold no key: fill in ${variables} in the application`);
	return 0;
}
