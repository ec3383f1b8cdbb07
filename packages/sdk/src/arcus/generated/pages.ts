// Generated from packages/openapi/specs/arcus (x-pagination) by `npm run generate`. Do not edit.
import type { PageConfig } from "../../core/operations/operation.ts";

/** The pagination styles of this API's lists. The operations table refers to them by name. */
export const pages: Readonly<Record<string, PageConfig>> = {
	none: { style: "none", items: "data" },
	page: { style: "page", items: "data", limit: "per_page", page: "page", total: "total", default: 50 },
	page2: { style: "page", items: "data", page: "page", limit: "per_page", total: "total", totalPages: "total_pages", default: 25 },
	cursor: { style: "cursor", items: "data", cursor: "starting_after", before: "ending_before", hasMore: "has_more", total: "total_count", from: "next_cursor", lastId: true },
	cursor2: { style: "cursor", items: "data", cursor: "starting_after", before: "ending_before", hasMore: "has_more" },
	cursor3: { style: "cursor", items: "data", cursor: "starting_after", before: "ending_before", hasMore: "has_more", from: "next_cursor", lastId: true },
	offset: { style: "offset", items: "data", limit: "limit", offset: "offset", hasMore: "has_more", total: "total", default: 50 },
	none2: { style: "none", items: "data", total: "count" },
	cursor4: { style: "cursor", items: "data", cursor: "starting_after", before: "ending_before", hasMore: "has_more", total: "total", from: "next_cursor", lastId: true },
};
