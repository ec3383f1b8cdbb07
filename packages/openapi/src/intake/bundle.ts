import { dirname, relative, resolve, sep } from "node:path";
import { BaseResolver, bundle, createConfig, type Document, ResolveError, Source } from "@redocly/openapi-core";
import type { DocumentFiles } from "../document/files.ts";
import { DocumentError, isObject, type Json, type JsonObject, type Pointer, type Problem } from "../document/load.ts";
import type { Note } from "./draft.ts";
import { type IntakeLimits, limitError } from "./limits.ts";
import type { ParsedFile } from "./parse.ts";

export interface BundleInput {
	readonly path: string;
	readonly shownAs: string;
	readonly main: ParsedFile;
	readonly root: JsonObject;
	readonly files: DocumentFiles;
	readonly limits: IntakeLimits;
	/** Other folders that files may be read from. */
	readonly folders: readonly string[];
	/** Reads a file after its size has been checked. */
	read(path: string, shownAs: string): ParsedFile;
}

export interface Bundled {
	readonly document: JsonObject;
	locate(pointer: Pointer): Omit<Problem, "message">;
	readonly notes: readonly Note[];
}

/**
 * Brings the files that a document refers to into one document. Files are read only from the document's folder and those that were passed,
 * and never from the network.
 */
export async function bundleFiles(input: BundleInput): Promise<Bundled> {
	const { main, root } = input;
	const notes = (file: ParsedFile): Note[] => file.repairs.map((one): Note => ({ ...one, kind: "file" }));
	if (!refersToFiles(root)) return { document: root, notes: notes(main), locate: (pointer) => main.locate(pointer) };
	const resolver = new FolderResolver(input);
	const source = new Source(resolve(input.path), "");
	const document = { source, parsed: root };
	resolver.cache.set(source.absoluteRef, Promise.resolve(document));
	const version = root.openapi;
	// Redocly knows only versions with three numbers.
	if (version !== undefined && /^\d+\.\d+$/.test(String(version))) root.openapi = `${Number(version).toFixed(1)}.0`;
	try {
		await bundle({ doc: document, config: await createConfig({}), externalRefResolver: resolver });
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		const message = `the files cannot be brought together: ${error instanceof Error ? error.message : String(error)}`;
		throw new DocumentError([{ file: input.shownAs, line: 1, column: 1, message }]);
	}
	if (resolver.failure) throw resolver.failure;
	const origins = originsOf(root, resolver.read);
	return {
		document: root,
		notes: [main, ...resolver.read.values()].flatMap(notes),
		locate(pointer) {
			for (let length = pointer.length; length > 0; length--) {
				const origin = origins.get(JSON.stringify(pointer.slice(0, length).map(String)));
				if (origin) return origin.file.locate([...origin.pointer, ...pointer.slice(length)]);
			}
			return main.locate(pointer);
		},
	};
}

/** Returns whether a document refers to other files. */
function refersToFiles(value: Json): boolean {
	if (Array.isArray(value)) return value.some(refersToFiles);
	if (!isObject(value)) return false;
	const { $ref } = value;
	if (typeof $ref === "string" && isFileReference($ref)) return true;
	return Object.values(value).some(refersToFiles);
}

const isFileReference = (reference: string): boolean =>
	!reference.startsWith("#") && !isUrl(reference) && /[./\\]/.test(reference);
const isUrl = (reference: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(reference);

/** Reads the files that a document refers to. */
class FolderResolver extends BaseResolver {
	readonly read = new Map<string, ParsedFile>();
	/** A limit that was exceeded, or a file that cannot be parsed. Redocly would only leave out the reference. */
	failure: DocumentError | undefined;
	#values: number;

	constructor(private readonly input: BundleInput) {
		super();
		this.#values = input.main.values;
	}

	override resolveExternalRef(base: string | null, ref: string): string {
		if (isUrl(ref)) return ref;
		return resolve(base === null || isUrl(base) ? dirname(this.input.path) : dirname(base), decoded(ref));
	}

	override async loadExternalRef(path: string): Promise<Source> {
		const { files, limits, folders } = this.input;
		const refuse = (why: string): never => {
			throw new ResolveError(new Error(why));
		};
		if (isUrl(path)) refuse("documents are not loaded from the network");
		const home = resolve(dirname(this.input.path));
		if (![home, ...folders.map((one) => resolve(one))].some((folder) => isBelow(path, folder)))
			refuse("the file is outside of the document's folder");
		if (files.kind(path) !== "file") refuse("the file does not exist");
		try {
			if (this.read.size >= limits.files)
				throw limitError("files", this.input.shownAs, `the document has more than ${limits.files} files`);
			const file = this.input.read(path, relative(home, path).split(sep).join("/"));
			this.#values += file.values;
			if (this.#values > limits.values)
				throw limitError("values", this.input.shownAs, `the files have more than ${limits.values} values`);
			this.read.set(path, file);
		} catch (error) {
			if (error instanceof DocumentError) this.failure ??= error;
			throw error;
		}
		return new Source(path, "");
	}

	override parseDocument(source: Source): Document {
		return { source, parsed: this.read.get(source.absoluteRef)?.value ?? null };
	}
}

const isBelow = (path: string, folder: string): boolean =>
	path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function decoded(reference: string): string {
	try {
		return decodeURIComponent(reference);
	} catch {
		return reference;
	}
}

interface Origin {
	readonly file: ParsedFile;
	readonly pointer: Pointer;
}

/** Returns where paths, operations and components come from, by their places in the bundled document. */
function originsOf(root: JsonObject, files: ReadonlyMap<string, ParsedFile>): Map<string, Origin> {
	const owners = new Map<object, Origin>();
	const own = (file: ParsedFile, value: Json, pointer: Pointer): void => {
		if (typeof value !== "object" || value === null) return;
		owners.set(value, { file, pointer });
		for (const [key, inner] of Object.entries(value)) own(file, inner, [...pointer, key]);
	};
	for (const file of files.values()) own(file, file.value, []);
	const origins = new Map<string, Origin>();
	const visit = (value: Json | undefined, pointer: readonly string[], depth: number): void => {
		if (!isObject(value)) return;
		const origin = owners.get(value);
		if (origin) origins.set(JSON.stringify(pointer), origin);
		if (depth > 0) for (const [key, inner] of Object.entries(value)) visit(inner, [...pointer, key], depth - 1);
	};
	visit(root, [], 4);
	return origins;
}
