import type { Operation, Source } from "../../model/api-model.ts";
import { code, folded, inline } from "./markdown.ts";
import { eventLink, guideLink, type Site, scopeLink } from "./site.ts";

/** Returns scopes in words: `a` and `b`, or `c`. */
export function scopeWords(site: Site, { scopes }: Operation): string {
	const sets = scopes
		.filter((set) => set.length > 0)
		.map((set) => set.map((one) => scopeLink(site, one)).join(" and "));
	return sets.length === 0 ? "none" : sets.join(", or ");
}

const PAGING: Readonly<Record<string, string>> = {
	cursor: "by cursor",
	offset: "by offset",
	page: "by page number",
	none: "none: the response has all items",
};

function paging(site: Site, { pagination }: Operation): string[] {
	if (!pagination) return [];
	const { style, limit, default: usual, maximum } = pagination;
	const size =
		limit === undefined
			? ""
			: `. ${code(limit)} sets the page size${usual === undefined ? "" : `, ${usual} by default`}${maximum === undefined ? "" : `, at most ${maximum}`}`;
	const how = style === "none" ? "" : " `await` returns the first page, `for await` all items.";
	return [`${guideLink(site, "pagination", "Pagination")}: ${PAGING[style] ?? style}${size}.${how}`];
}

function idempotency(site: Site, { idempotency: key, method }: Operation): string[] {
	if (method === "GET") return [];
	const label = guideLink(site, "idempotency", "Idempotency");
	if (!key) return [`${label}: takes no key. The client retries only if the request was certainly not received.`];
	const shape = key.format === "uuid" ? "a UUID" : `1 to ${key.maxLength} characters`;
	return [
		`${label}: the client sends a key in ${code(key.header)}, the same in every retry. Pass \`{ idempotencyKey }\` to choose it (${shape}).`,
	];
}

const SOURCES: Readonly<Record<Source["kind"], string>> = {
	page: "documented by the vendor",
	partly: "documented by the vendor, on a page that is only partly readable",
	inferred: "inferred from similar operations",
	guide: "from a guide of the vendor",
	assumption: "assumption",
};

/** Returns where a fact comes from, in words. */
export function sourceWords({ kind, where }: Source): string {
	const place = (where ?? "").trim();
	const shown = place.startsWith("/") && !/\s/.test(place) ? code(place) : inline(place);
	return `${SOURCES[kind] ?? "unknown"}${place === "" ? "" : `: ${shown}`}`.replace(/\.?$/, ".");
}

/** Returns what a caller needs to know about an operation besides its parameters, one line for each fact. */
export function operationFacts(site: Site, operation: Operation): string {
	const { emits, source } = operation;
	const facts = [
		`${guideLink(site, "scopes", "Scopes")}: ${scopeWords(site, operation)}.`,
		...paging(site, operation),
		...idempotency(site, operation),
		...(emits.length === 0
			? []
			: [`${guideLink(site, "webhooks", "Events")}: ${emits.map((type) => eventLink(site, type)).join(", ")}.`]),
		`Source: ${sourceWords(source)}`,
	];
	return facts.map((fact) => `- ${fact}`).join("\n");
}

/** Returns the relations that `expand` can include, folded. */
export function expansions(site: Site, { expand }: Operation, type: (schema: string) => string): string {
	if (expand.length === 0) return "";
	const lines = expand.map(
		({ path, schema, many, scope }) =>
			`- ${code(path)} <span class="api-type">${many ? "list of " : ""}${type(schema)}</span>${scope === undefined ? "" : ` needs ${scopeLink(site, scope)}`}`,
	);
	return folded(`${expand.length} relations to <code>expand</code>`, lines.join("\n"));
}
