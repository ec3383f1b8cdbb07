// Generated from packages/openapi/specs/arca (x-pagination) by `npm run generate`. Do not edit.
import type { PageConfig } from "../../core/operations/operation.ts";

/** The ways in which this API's lists page; descriptors name them. */
export const pages: Readonly<Record<string, PageConfig>> = {
	none: { style: "none", items: "" },
	page: { style: "page", items: "data", page: "page", limit: "limit", total: "total", totalPages: "total_pages", default: 50 },
};
