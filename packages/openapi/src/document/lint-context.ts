import type { JsonObject, LoadedDocument, Pointer } from "./load.ts";

/** What the rules share: the document, what it defines, and where a finding goes. */
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
	/** Where each operation id stands first. */
	readonly ids: Map<string, Pointer>;
	report(pointer: Pointer, message: string): void;
}
