import type { ApiModel } from "../../model/api-model.ts";
import type { GeneratedFile } from "../file.ts";
import { errorsPage } from "./errors-page.ts";
import { eventsPage } from "./events-page.ts";
import { indexPage } from "./index-page.ts";
import { resourcePage, resourcePath } from "./resource-page.ts";
import { scopesPage } from "./scopes-page.ts";
import { type DocsPlaces, siteOf } from "./site.ts";

/** A page and how the sidebar calls it. */
export interface DocsPage extends GeneratedFile {
	/** Name in the sidebar. */
	readonly title: string;
}

/**
 * Returns the pages of an API for a VitePress site: an index to filter, one page for each resource, and the errors, scopes and
 * events. They need the component `ApiFilter`, which shows its content unchanged when it does nothing.
 *
 * @param places where the pages link to, and what readers import
 */
export function emitDocs(model: ApiModel, places: DocsPlaces): DocsPage[] {
	const site = siteOf(model, places);
	return [
		{ path: "index.md", title: "Overview", text: indexPage(site) },
		{ path: "errors.md", title: "Errors", text: errorsPage(site) },
		{ path: "scopes.md", title: "Scopes", text: scopesPage(site) },
		...(model.events.length > 0 ? [{ path: "events.md", title: "Events", text: eventsPage(site) }] : []),
		...model.resources.map((resource) => ({
			path: resourcePath(resource),
			title: resource.name,
			text: resourcePage(site, resource),
		})),
	];
}
