// Generated from packages/openapi/specs/control (x-pagination) by `npm run generate`. Do not edit.
import type { PageConfig } from "@countersign/sdk/core";

/** The pagination styles of this API's lists. The operations table refers to them by name. */
export const pages: Readonly<Record<string, PageConfig>> = {
	none: { style: "none", items: "data" },
	cursor: { style: "cursor", items: "data", cursor: "cursor", hasMore: "has_more", from: "next_cursor" },
};
