// Generated from packages/openapi/specs/arca (x-pagination) by `npm run generate`. Do not edit.
import type { PageConfig } from "../../core/operations/operation.ts";

/** The pagination styles of this API's lists. The operations table refers to them by name. */
export const pages: Readonly<Record<string, PageConfig>> = {
	none: { style: "none", items: "" },
	page: { style: "page", items: "data", page: "page", limit: "limit", total: "total", totalPages: "total_pages", default: 50 },
};
