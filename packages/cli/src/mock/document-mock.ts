import type { MockOptions } from "@countersign/mock";
import { type ApiModel, describeForMock, type MockDescription } from "@countersign/openapi/model";
import { modelOf } from "../shared/document-model.ts";
import type { Machine } from "../shared/machine.ts";
import type { Startable } from "./startable.ts";

/** A document that can be mocked. */
export interface MockableDocument {
	/** The name of its API. */
	readonly name: string;
	readonly model: ApiModel;
	readonly description: MockDescription;
	create(options: MockOptions): Startable;
}

/**
 * Reads a document for its mock. A document without an overlay is mocked with what can be inferred.
 *
 * @throws DocumentError with all mistakes of the document
 */
export async function readMockable(
	target: string,
	overlay: string | undefined,
	machine: Pick<Machine, "files" | "warn">,
): Promise<MockableDocument> {
	const model = await modelOf(target, overlay, "the mock", machine);
	const description = describeForMock(model);
	const { createDocumentMock } = await import("@countersign/mock/document");
	return { name: description.name, model, description, create: (options) => createDocumentMock(description, options) };
}
