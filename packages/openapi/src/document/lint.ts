import { extensionProblems } from "./extensions.ts";
import type { Lint } from "./lint-context.ts";
import { lintDescriptions } from "./lint-descriptions.ts";
import { lintOperation } from "./lint-operation.ts";
import { lintScopeSets } from "./lint-scope-sets.ts";
import type { LoadedDocument, Pointer, Problem } from "./load.ts";
import { list, object } from "./values.ts";
import { walkDocument } from "./walk.ts";

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
		tags: new Set(list(document.tags).map((tag) => object(tag).name)),
		events: object(document.webhooks),
		provider: object(document["x-provider"]),
		usedSchemas: new Set(),
		ids: new Map(),
		report: (pointer, message) => void problems.push({ ...loaded.locate(pointer), message }),
	};

	if (document["x-provider"] === undefined)
		lint.report(["info"], "the document has no x-provider; add { name, title, arrayFormat }");
	walkDocument(document, ({ key, value, pointer }) => {
		if (key === "$ref" && typeof value === "string") lintReference(lint, value, [...pointer, key]);
		if (!key.startsWith("x-")) return;
		for (const { at, message } of extensionProblems(key, value)) lint.report([...pointer, key, ...at], message);
	});
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
