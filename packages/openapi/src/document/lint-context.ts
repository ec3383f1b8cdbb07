import type { JsonObject, LoadedDocument, Pointer } from "./load.ts";

/** What all rules share: the document, what it defines, and a way to report problems. */
export interface Lint {
	readonly loaded: LoadedDocument;
	readonly document: JsonObject;
	readonly components: JsonObject;
	readonly schemas: JsonObject;
	readonly scopes: ReadonlySet<string>;
	readonly schemes: ReadonlySet<string>;
	readonly tags: ReadonlySet<unknown>;
	readonly events: JsonObject;
	readonly provider: JsonObject;
	readonly usedSchemas: Set<string>;
	/** Where each operation id was first used. */
	readonly ids: Map<string, Pointer>;
	report(pointer: Pointer, message: string): void;
}
