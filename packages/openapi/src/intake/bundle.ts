import { isObject, type Json, type JsonObject, type Pointer, type Problem } from "../document/load.ts";
import type { BundleInput } from "./bundle-input.ts";
import type { Note } from "./draft.ts";
import type { ParsedFile } from "./parse.ts";
import { isUrl } from "./pointers.ts";

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
	// The bundler takes a third of a second to load, and most documents are one file.
	const { joinFiles } = await import("./join-files.ts");
	const read = await joinFiles(input);
	const origins = originsOf(root, read);
	return {
		document: root,
		notes: [main, ...read.values()].flatMap(notes),
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
