import { join } from "node:path";
import { loadDocument } from "@countersign/openapi/document";
import { type ApiModel, buildModel } from "@countersign/openapi/model";
import { root } from "../lib/workspace.mjs";

/** The model of a document as its files are now, without the examples of the last recording. */
export const modelOf = (provider: string): ApiModel =>
	buildModel(
		loadDocument(
			join(root, "packages/openapi/specs", provider),
			`packages/openapi/specs/${provider}`,
			undefined,
			false,
		),
	);
