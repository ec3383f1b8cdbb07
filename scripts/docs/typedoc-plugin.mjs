// Extends typedoc: pages are named after their headings and keep the order of typedoc.json, and the search
// finds operations by their full name (`orders.confirm`).
import { basename, dirname } from "node:path";
import { Application, Converter, IndexEvent, ReflectionKind, RendererEvent } from "typedoc";

const FOLDERS = { guides: "Guides", operations: "Operations", decisions: "Decisions" };
/** `arcus.orders`, the first words of every generated resource docstring. */
const RESOURCE = /^`(\w+)\.([\w.]+)`/;

/** Removes the heading of a README, because the site shows the package's name above it. */
function withoutTitle(readme) {
	if (readme?.[0]) readme[0] = { ...readme[0], text: readme[0].text.replace(/^\s*# .*\n/, "") };
}

/** Adds the column heading to each table cell, which phones show next to it: see docs/theme/site.css. */
function labelCells(markdown) {
	markdown.core.ruler.push("label_cells", ({ tokens }) => {
		let headings = [];
		let column = 0;
		for (const [index, token] of tokens.entries()) {
			if (token.type === "table_open") headings = [];
			else if (token.type === "tr_open") column = 0;
			else if (token.type === "th_open") headings.push(tokens[index + 1].content.replaceAll("`", ""));
			else if (token.type === "td_open") token.attrSet("data-label", headings[column++] ?? "");
		}
	});
}

/** @param {import("typedoc").Application} app */
export function load(app) {
	const pages = [];
	// Options set before the configuration is read would be lost.
	app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue("markdownItLoader", labelCells));
	app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
		const title = /^# (.+)$/m.exec(page.content.map((part) => part.text).join(""))?.[1]?.replaceAll("`", "");
		if (!title) throw new Error(`${page.name}: a page must begin with its title, "# …"`);
		pages.push({ page, title });
	});
	// The URLs are final at this point; they derive from the file names.
	app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
		for (const one of [project, ...project.getReflectionsByKind(ReflectionKind.Module)]) withoutTitle(one.readme);
		const place = new Map();
		for (const [index, { page, title }] of pages.entries()) {
			const folder = FOLDERS[basename(dirname(page.name))];
			page.name = folder ? `${folder}/${title}` : title;
			place.set(page, index - pages.length);
		}
		for (const list of [project.documents, project.childrenIncludingDocuments])
			list?.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
	});
	app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
		// Scopes are documented at their method; separate entries would only clutter the search.
		for (let index = event.searchResults.length - 1; index >= 0; index--)
			if (event.searchResults[index].parent?.name === "OperationScopes") event.removeResult(index);
		event.searchFieldWeights.operation = 20;
		for (const [index, one] of event.searchResults.entries()) {
			if (!one.kindOf(ReflectionKind.Method)) continue;
			const said = one.parent?.comment?.summary.map((part) => part.text).join("") ?? "";
			const [, client, resource] = RESOURCE.exec(said.trim()) ?? [];
			if (!resource) continue;
			const operation = `${resource}.${one.name}`;
			// Rank orders.confirm before orders.confirmPickup.
			one.relevanceBoost = 1 + 1 / one.name.length;
			event.searchFields[index] = { ...event.searchFields[index], operation: `${operation} ${client}.${operation}` };
		}
	});
}
