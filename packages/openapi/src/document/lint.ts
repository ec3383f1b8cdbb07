import { extensionProblems } from "./extensions.ts";
import { DATA_KEYWORDS, SCHEMA_MAPS } from "./keywords.ts";
import type { Lint } from "./lint-context.ts";
import { lintDescriptions } from "./lint-descriptions.ts";
import { lintOperation } from "./lint-operation.ts";
import { lintScopeSets } from "./lint-scope-sets.ts";
import { isObject, type LoadedDocument, type Pointer, type Problem } from "./load.ts";
import { array, object } from "./values.ts";

const METHODS = ["get", "post", "put", "patch", "delete"];
const unescapePointer = (text: string): string => text.replaceAll("~1", "/").replaceAll("~0", "~");

/** How complete a document must be: `strict` also requires descriptions, which the documents of this package have. */
export type LintProfile = "standard" | "strict";

/** Returns every mistake in a document, in the order of its files. */
export function lintDocument(loaded: LoadedDocument, profile: LintProfile = "standard"): Problem[] {
	const { document } = loaded;
	const problems: Problem[] = [...loaded.problems];
	const components = object(document.components);
	const schemes = object(components.securitySchemes);
	const lint: Lint = {
		loaded,
		document,
		components,
		schemas: object(components.schemas),
		scopes: new Set(Object.values(schemes).flatMap((scheme) => Object.keys(object(object(scheme)["x-scopes"])))),
		schemes: new Set(Object.keys(schemes)),
		tags: new Set(array(document.tags).map((tag) => object(tag).name)),
		events: object(document.webhooks),
		provider: object(document["x-provider"]),
		usedSchemas: new Set(),
		ids: new Map(),
		report: (pointer, message) => void problems.push({ ...loaded.locate(pointer), message }),
	};

	if (document["x-provider"] === undefined)
		lint.report(["info"], "the document has no x-provider; add { name, title, arrayFormat }");
	visit(lint, document, []);
	for (const [path, item] of Object.entries(object(document.paths))) {
		const prefix = lint.provider.entityPathPrefix;
		if (typeof prefix === "string" && path.startsWith(prefix))
			lint.report(
				["paths", path],
				`write the path without ${prefix}; if it only exists under it, add x-path-style: entity`,
			);
		for (const method of METHODS)
			if (object(item)[method] !== undefined) lintOperation(lint, path, object(item), method);
	}
	lintEvents(lint);
	lintScopeSets(lint, schemes);
	if (profile === "strict") lintDescriptions(lint);
	// An unreadable file may use any schema.
	if (!loaded.incomplete)
		for (const name of Object.keys(lint.schemas))
			if (!lint.usedSchemas.has(name))
				lint.report(["components", "schemas", name], `the schema ${name} is never used; remove it`);
	return problems;
}

/** Checks extensions and references, which can be anywhere in the document. */
function visit(lint: Lint, value: unknown, pointer: Pointer): void {
	if (Array.isArray(value)) {
		for (const [index, one] of value.entries()) visit(lint, one, [...pointer, index]);
		return;
	}
	if (!isObject(value)) return;
	for (const [key, inner] of Object.entries(value)) {
		const here = [...pointer, key];
		// Examples are data, not keywords; a property may have their name.
		if (DATA_KEYWORDS.has(key) && !SCHEMA_MAPS.has(String(pointer.at(-1)))) continue;
		if (key.startsWith("x-") && pointer.at(-1) !== "properties" && pointer.at(-1) !== "headers") {
			for (const { at, message } of extensionProblems(key, inner)) lint.report([...here, ...at], message);
		} else if (key === "$ref" && typeof inner === "string") lintReference(lint, inner, here);
		else visit(lint, inner, here);
	}
}

function lintReference(lint: Lint, reference: string, pointer: Pointer): void {
	if (!reference.startsWith("#/")) {
		lint.report(pointer, `$ref ${reference} is not global; write it as #/components/…`);
		return;
	}
	const schema = /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
	if (schema !== undefined) lint.usedSchemas.add(schema);
	let found: unknown = lint.document;
	for (const step of reference.slice(2).split("/").map(unescapePointer)) found = object(found)[step];
	if (found === undefined && !lint.loaded.incomplete)
		lint.report(pointer, `$ref ${reference} points to nothing; define it or correct the name`);
}

function lintEvents(lint: Lint): void {
	for (const [type, entry] of Object.entries(lint.events)) {
		const post = object(object(entry).post);
		const pointer: Pointer = ["webhooks", type, "post"];
		if (post["x-source"] === undefined)
			lint.report(pointer, "the event has no x-source; add where its facts come from ({ kind, where })");
		const name = post["x-object"];
		if (typeof name !== "string") continue;
		lint.usedSchemas.add(name);
		if (lint.schemas[name] === undefined && !lint.loaded.incomplete)
			lint.report(
				[...pointer, "x-object"],
				`x-object refers to the schema ${name}, which does not exist; add it or correct the name`,
			);
	}
}
