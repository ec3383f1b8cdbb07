import { type DocumentFiles, machineFiles } from "../document/files.ts";
import type { JsonObject, LoadedDocument, Pointer, Problem } from "../document/load.ts";
import { bundleFiles } from "./bundle.ts";
import { type Draft, type Note, operationPlaces } from "./draft.ts";
import { DEFAULT_LIMITS, type IntakeLimits, limitError } from "./limits.ts";
import { Moves } from "./moves.ts";
import { applyOverlay, type Overlay, readOverlay, requireApplied, withOrigin } from "./overlay.ts";
import { type ParsedFile, parseFile, rootObject, tooLarge } from "./parse.ts";
import { breakCycles } from "./repair/cycles.ts";
import { repairOperations } from "./repair/operations.ts";
import { repairReferences } from "./repair/references.ts";
import { removeForeignExtensions, repairRoot, repairSecurity, repairTags } from "./repair/root.ts";
import { repairSchemaReferences } from "./repair/schema-references.ts";
import { repairSchemas } from "./repair/schemas.ts";
import { type DocumentVersion, upgradeDocument, versionOf } from "./upgrade.ts";

/** A document of any OpenAPI version, brought to OpenAPI 3.1 and corrected. */
export interface Intake extends LoadedDocument {
	/** The version that the document was written in. */
	readonly version: DocumentVersion;
	/** What was corrected because its meaning is clear. */
	readonly repairs: readonly Note[];
	/** What a person should look at: meaning that is not clear, or that clients do not support. */
	readonly warnings: readonly Note[];
}

/** Settings of {@link readIntake}. */
export interface IntakeOptions {
	/** Where to read files from. @defaultValue the disk of this machine */
	readonly files?: DocumentFiles;
	/** @defaultValue {@link DEFAULT_LIMITS} */
	readonly limits?: Partial<IntakeLimits>;
	/** Folders outside of the document's folder that it may refer to. */
	readonly folders?: readonly string[];
}

/**
 * Reads an OpenAPI document of version 2.0, 3.0, 3.1 or 3.2: parses, bundles, upgrades and corrects it. Reads no other files than those
 * below the document's folder, and never the network.
 *
 * @param path the file
 * @param shownAs how to name it in problems
 * @throws DocumentError if it cannot be read as an OpenAPI document
 * @throws DocumentLimitError if it is larger than the limits
 */
export async function readIntake(path: string, shownAs: string, options: IntakeOptions = {}): Promise<Intake> {
	const files = options.files ?? machineFiles;
	const limits = { ...DEFAULT_LIMITS, ...options.limits };
	const main = readParsed(path, shownAs, files, limits);
	const root = rootObject(main);
	const version = versionOf(root, shownAs);
	const bundled = await bundleFiles({
		path,
		shownAs,
		main,
		root,
		files,
		limits,
		folders: options.folders ?? [],
		read: (one, name) => readParsed(one, name, files, limits),
	});
	return new Corrections(bundled.document, bundled.locate, version, main.file, limits, bundled.notes).intake();
}

/** Reads a file after its size has been checked. */
export function readParsed(path: string, shownAs: string, files: DocumentFiles, limits: IntakeLimits): ParsedFile {
	const most = Math.max(limits.jsonBytes, limits.yamlBytes);
	const bytes = files.size?.(path) ?? 0;
	if (bytes > most) throw limitError("jsonBytes", shownAs, tooLarge("", bytes, most).replace("the  file", "the file"));
	return parseFile(files.readText(path), shownAs, limits);
}

/** Reads an overlay file. @throws DocumentError with every mistake in it */
export function readOverlayFile(path: string, shownAs: string, files: DocumentFiles = machineFiles): Overlay {
	return readOverlay(readParsed(path, shownAs, files, DEFAULT_LIMITS));
}

/** Reads an overlay from its text. @throws DocumentError with every mistake in it */
export const overlayOf = (text: string, shownAs: string): Overlay =>
	readOverlay(parseFile(text, shownAs, DEFAULT_LIMITS));

/**
 * Applies an overlay to a document that was read.
 *
 * @param intake is changed
 * @throws DocumentError if an action finds nothing or cannot be applied
 */
export function withOverlay(intake: Intake, overlay: Overlay): Intake {
	const applied = applyOverlay(intake.document, overlay);
	requireApplied(applied);
	return { ...intake, ...withOrigin(intake, applied) };
}

class Corrections {
	readonly #repairs: Note[];
	readonly #warnings: Note[] = [];
	readonly #moves = new Moves();
	#document: JsonObject;

	constructor(
		document: JsonObject,
		private readonly source: (pointer: Pointer) => Omit<Problem, "message">,
		private readonly version: DocumentVersion,
		private readonly file: string,
		private readonly limits: IntakeLimits,
		notes: readonly Note[],
	) {
		this.#document = document;
		this.#repairs = [...notes];
	}

	intake(): Intake {
		const draft = this.#draft();
		this.#document = upgradeDocument(this.#document, this.version, draft, this.file);
		const upgraded = this.#draft();
		repairRoot(upgraded, this.file);
		this.#checkSize();
		repairReferences(upgraded);
		repairOperations(upgraded);
		repairSchemaReferences(upgraded);
		repairSchemas(upgraded);
		breakCycles(upgraded);
		repairSecurity(upgraded);
		repairTags(upgraded);
		removeForeignExtensions(upgraded);
		return {
			document: this.#document,
			version: this.version,
			repairs: this.#repairs,
			warnings: this.#warnings,
			problems: [],
			incomplete: false,
			locate: (pointer) => this.#locate(pointer),
		};
	}

	#checkSize(): void {
		const operations = operationPlaces(this.#document).length;
		if (operations > this.limits.operations)
			throw limitError(
				"operations",
				this.file,
				`the document has ${operations} operations, but at most ${this.limits.operations} are read`,
			);
		const components = this.#document.components as JsonObject;
		const schemas = Object.keys((components.schemas ?? {}) as JsonObject).length;
		if (schemas > this.limits.schemas)
			throw limitError(
				"schemas",
				this.file,
				`the document has ${schemas} schemas, but at most ${this.limits.schemas} are read`,
			);
	}

	#draft(): Draft {
		const note =
			(list: Note[]): Draft["repair"] =>
			(kind, pointer, message) => {
				list.push({ kind, message, ...this.#locate(pointer) });
			};
		return {
			document: this.#document,
			repair: note(this.#repairs),
			warn: note(this.#warnings),
			moved: (now, before) => this.#moves.add(now, before),
		};
	}

	#locate(pointer: Pointer): Omit<Problem, "message"> {
		return this.source(this.#moves.origin(pointer));
	}
}
