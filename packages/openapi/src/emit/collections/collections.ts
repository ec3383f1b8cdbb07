import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { emitBruno } from "./bruno.ts";
import { emitInsomnia } from "./insomnia.ts";
import { emitPostman } from "./postman.ts";

/** The API's calls for Postman, Bruno and Insomnia, each with an environment that holds no key. */
export function emitCollections(model: ApiModel): GeneratedFile[] {
	return [...emitPostman(model), ...emitBruno(model), ...emitInsomnia(model)];
}
