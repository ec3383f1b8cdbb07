import { dirname, relative, resolve, sep } from "node:path";
import { BaseResolver, bundle, createConfig, type Document, ResolveError, Source } from "@redocly/openapi-core";
import { DocumentError } from "../document/load.ts";
import type { BundleInput } from "./bundle-input.ts";
import { limitError } from "./limits.ts";
import type { ParsedFile } from "./parse.ts";
import { isUrl } from "./pointers.ts";

/** Puts what a document refers to in other files into the document itself. Returns the files that were read, by path. */
export async function joinFiles(input: BundleInput): Promise<ReadonlyMap<string, ParsedFile>> {
	const { root } = input;
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
	return resolver.read;
}

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
