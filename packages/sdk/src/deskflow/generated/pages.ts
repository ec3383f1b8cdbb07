// Generated from packages/openapi/specs/deskflow (x-pagination) by `npm run generate`. Do not edit.
import type { PageConfig } from "../../core/operations/operation.ts";

/** The ways in which this API's lists page; descriptors name them. */
export const pages: Readonly<Record<string, PageConfig>> = {
	cursor: { style: "cursor", items: "data", cursor: "cursor", hasMore: "has_more", from: "next_cursor" },
};
