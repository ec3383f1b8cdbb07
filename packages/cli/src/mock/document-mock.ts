import { basename, resolve } from "node:path";
import type { MockOptions } from "@countersign/mock";
import { readIntake } from "@countersign/openapi/document";
import { inferFacts, writeOverlay } from "@countersign/openapi/infer";
import { type ApiModel, buildModel, describeForMock, type MockDescription } from "@countersign/openapi/model";
import type { Files } from "../shared/files.ts";
import { applied, locateOverlay, NotInferredError, overlayBeside } from "../shared/foreign.ts";
import type { Machine } from "../shared/machine.ts";
import { locateSpec, readModel } from "../shared/specs.ts";
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
	{ files, warn }: Pick<Machine, "files" | "warn">,
): Promise<MockableDocument> {
	const model = await modelOf(target, overlay, files, warn);
	const description = describeForMock(model);
	const { createDocumentMock } = await import("@countersign/mock/document");
	return { name: description.name, model, description, create: (options) => createDocumentMock(description, options) };
}

async function modelOf(
	target: string,
	overlay: string | undefined,
	files: Files,
	warn: (text: string) => void,
): Promise<ApiModel> {
	try {
		return await readModel(locateSpec(target, files, overlay), files);
	} catch (error) {
		if (!(error instanceof NotInferredError) || overlay !== undefined || locateOverlay(target, undefined, files))
			throw error;
		warn(
			`${target} has no overlay, so the mock guesses resources, pages and names. Run \`countersign infer ${target}\` to review them.`,
		);
		return inferred(target, files);
	}
}

/** Applies what can be inferred, without writing the overlay. */
async function inferred(target: string, files: Files): Promise<ApiModel> {
	const path = resolve(target);
	const shownAs = basename(path);
	const intake = await readIntake(path, shownAs, { files });
	const overlay = overlayBeside(path);
	const { text } = writeOverlay(shownAs, inferFacts(intake.document), undefined);
	const withOverlay: Files = {
		...files,
		kind: (one) => (one === overlay ? "file" : files.kind(one)),
		readText: (one) => (one === overlay ? text : files.readText(one)),
		size: (one) => (one === overlay ? Buffer.byteLength(text) : (files.size?.(one) ?? 0)),
	};
	return buildModel(applied(intake, { path, shownAs, overlay }, withOverlay));
}
