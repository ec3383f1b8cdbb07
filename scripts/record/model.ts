import { join } from "node:path";
import { type ApiModel, buildModel, loadDocument } from "@countersign/openapi";
import { root } from "../lib/workspace.mjs";

/** The model of a document as its files are now. */
export const modelOf = (provider: string): ApiModel =>
	buildModel(loadDocument(join(root, "packages/openapi/specs", provider), `packages/openapi/specs/${provider}`));
