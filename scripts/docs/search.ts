/** Searches the built index with the options that the browser uses. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { searchOptions } from "../../docs/.vitepress/search.mjs";
import { site, siteTools } from "./tools.mjs";

/** Search terms, and what the address of the first result must match. */
export const SEARCHES: readonly (readonly [string, RegExp])[] = [
	["retry", /^\/guides\/retries-and-limits/],
	["retries", /^\/guides\/retries-and-limits/],
	["rate limit", /^\/guides\/retries-and-limits/],
	["timeout", /^\/guides\/retries-and-limits/],
	["429", /^\/guides\/retries-and-limits/],
	["idempotency", /^\/guides\/idempotency/],
	["pagination", /^\/guides\/pagination/],
	["scopes", /^\/guides\/scopes/],
	["api key", /^\/guides\/authentication/],
	["express", /^\/guides\/webhooks\/express/],
	["nextjs", /^\/guides\/webhooks\/next/],
	["stripe", /^\/guides\/hmac-webhooks/],
	["opentelemetry", /^\/guides\/observability/],
	["csv", /^\/guides\/csv-import/],
	["postman", /^\/guides\/collections/],
	["outage", /^\/guides\/catch-up/],
	["vitest", /^\/guides\/testing-with-the-mock/],
	["rotate secret", /^\/guides\/secret-rotation/],
	["rotate", /^\/guides\/secret-rotation/],
	["webhook", /^\/guides\/webhook/],
	["deskflow", /^\/guides\/deskflow/],
	["arca", /^\/guides\/arca/],
	["sandbox", /^\/guides\/sandbox/],
	["console", /^\/guides\/sandbox/],
	["cursor", /^\/guides\/pagination/],
	["test", /^\/guides\/testing-with-the-mock/],
	["mock", /^\/guides\/testing-with-the-mock/],
	["install", /^\/guides\/quick-start/],
	["first call", /^\/guides\/quick-start/],
	["errors", /^\/guides\/errors/],
	["logging", /^\/guides\/observability/],
	["migration", /^\/guides\/migration/],
	["duplicate", /^\/guides\/(?:idempotency|exactly-once)/],
	["openapi", /^\/guides\/own-document/],
	["orders.confirm", /\/OrdersResource#confirm$|^\/api\/arcus\/orders/],
	["ClientOptions", /\/ClientOptions$/],
];

interface Index {
	search(words: string): readonly { readonly id: string }[];
}
interface MiniSearch {
	loadJSON(json: string, options: object): Index;
}

/** Returns one sentence for each search whose first result is wrong. */
export async function wrongSearches(): Promise<string[]> {
	const chunks = join(site, "assets", "chunks");
	const file = readdirSync(chunks).find((name) => name.startsWith("@localSearchIndexroot"));
	if (!file) return ["the site has no search index"];
	const { default: json } = (await import(pathToFileURL(join(chunks, file)).href)) as { default: string };
	const require = createRequire(join(siteTools(), "package.json"));
	const mini = require("minisearch") as MiniSearch;
	const index = mini.loadJSON(json, {
		fields: ["title", "titles", "text"],
		storeFields: ["title", "titles"],
		searchOptions,
	});
	return SEARCHES.flatMap(([words, expected]) => {
		const found = index.search(words).map(({ id }) => id);
		return expected.test(found[0] ?? "")
			? []
			: [`a search for "${words}" finds ${found.slice(0, 4).join(", ") || "nothing"}`];
	});
}
