// Generated from packages/openapi/specs/deskflow (x-pagination) by `npm run generate`. Do not edit.
import type { PageConfig } from "../../core/operations/operation.ts";

/** The pagination styles of this API's lists. The operations table refers to them by name. */
export const pages: Readonly<Record<string, PageConfig>> = {
	cursor: { style: "cursor", items: "data", cursor: "cursor", hasMore: "has_more", from: "next_cursor" },
};
