import type { Walkthrough } from "../../document/walkthrough.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { emitBruno } from "./bruno.ts";
import { emitInsomnia } from "./insomnia.ts";
import { emitPostman } from "./postman.ts";
import { type CollectionValues, collectionFolders, collectionVariables } from "./requests.ts";

export type { CollectionValues } from "./requests.ts";

/**
 * Writes the API's calls for Postman, Bruno and Insomnia, each with an environment that holds no key.
 *
 * @param walkthrough an order in which the calls work; without it they are by tag
 * @param values what the environments hold besides the key
 */
export function emitCollections(
	model: ApiModel,
	walkthrough?: Walkthrough,
	values: CollectionValues = {},
): GeneratedFile[] {
	const folders = collectionFolders(model, walkthrough);
	const collection = { model, folders, variables: collectionVariables(model, values, folders) };
	return [...emitPostman(collection), ...emitBruno(collection), ...emitInsomnia(collection)];
}
