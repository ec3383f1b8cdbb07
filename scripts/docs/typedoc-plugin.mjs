// What the site needs beyond typedoc itself: pages named by their headings and in the order that typedoc.json lists them, and a search
// that knows an operation by the name it is called by (`orders.confirm`), not only by the name of its method.
import { basename, dirname } from "node:path";
import { Application, Converter, IndexEvent, ReflectionKind, RendererEvent } from "typedoc";

const FOLDERS = { guides: "Guides", operations: "Operations", decisions: "Decisions" };
/** `arcus.orders`, with which the generator begins what it says of a resource. */
const RESOURCE = /^`(\w+)\.([\w.]+)`/;

/** The site puts the name of a package above its README, which begins with the same. */
function withoutTitle(readme) {
	if (readme?.[0]) readme[0] = { ...readme[0], text: readme[0].text.replace(/^\s*# .*\n/, "") };
}

/** Gives each cell of a table the heading of its column, which a phone shows beside it: see docs/theme/site.css. */
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
	// Options that are set before the configuration is read are lost.
	app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue("markdownItLoader", labelCells));
	app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
		const title = /^# (.+)$/m.exec(page.content.map((part) => part.text).join(""))?.[1]?.replaceAll("`", "");
		if (!title) throw new Error(`${page.name}: a page of the documentation begins with its title, "# …"`);
		pages.push({ page, title });
	});
	// The addresses stand by now: they are made of the files' names.
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
		// The scopes of an operation are found on its method; as entries of their own they only stand in its way.
		for (let index = event.searchResults.length - 1; index >= 0; index--)
			if (event.searchResults[index].parent?.name === "OperationScopes") event.removeResult(index);
		event.searchFieldWeights.operation = 20;
		for (const [index, one] of event.searchResults.entries()) {
			if (!one.kindOf(ReflectionKind.Method)) continue;
			const said = one.parent?.comment?.summary.map((part) => part.text).join("") ?? "";
			const [, client, resource] = RESOURCE.exec(said.trim()) ?? [];
			if (!resource) continue;
			const operation = `${resource}.${one.name}`;
			// orders.confirm before orders.confirmPickup, for who types the former.
			one.relevanceBoost = 1 + 1 / one.name.length;
			event.searchFields[index] = { ...event.searchFields[index], operation: `${operation} ${client}.${operation}` };
		}
	});
}
