import { resolve } from "node:path";
import { type CollectionValues, emitCollections } from "@countersign/openapi/collections";
import { readWalkthrough } from "@countersign/openapi/document";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { locateSpec, readModel } from "../shared/specs.ts";

export async function collections(
	args: { readonly target: string; readonly out: string } & CollectionValues,
	{ print, files }: Pick<Machine, "print" | "files">,
): Promise<number> {
	if (files.kind(args.out) === "file") throw new UsageError(`--out ${args.out} is a file. Pass a folder.`);
	if (args.baseUrl !== undefined && (!/^https?:\/\//.test(args.baseUrl) || !URL.canParse(args.baseUrl)))
		throw new UsageError(`--base-url must be a URL that begins with http:// or https://, but was ${args.baseUrl}.`);
	const spec = locateSpec(args.target, files);
	const model = await readModel(spec, files);
	if (args.entityId !== undefined && model.entityPathPrefix === undefined)
		throw new UsageError(`Paths of ${model.title} name no entity. Remove --entity.`);
	const walkthrough = readWalkthrough(spec.folder, files);
	for (const { path, text } of emitCollections(model, walkthrough, args)) files.write(resolve(args.out, path), text);
	const variables = model.signIn.map((one) => one.variable).join(", ");
	const count = walkthrough?.steps.length ?? model.operations.length;
	print(`${count} requests for Postman, Bruno and Insomnia in ${args.out}`);
	if (walkthrough) print("Run them from top to bottom: they create what they need and use its ids.");
	print(`The environments contain no key. Fill in ${variables} in the application.`);
	return 0;
}
