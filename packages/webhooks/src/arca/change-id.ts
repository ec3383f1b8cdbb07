import { contentId } from "../core/content-id.ts";
import type { ArcaEvent } from "./events.ts";

/**
 * Returns an id for a change. Arca sends no delivery or event id, so the id is made from what distinguishes changes: name, time, workspace,
 * `before`, `after` and `data`, regardless of the order of their fields.
 *
 * Limits: if Arca repeats a delivery with a new time, it counts as a new change. Two identical changes within one millisecond count as one.
 * Handlers that set a state, rather than add to one, are safe in both cases.
 */
export async function changeId({ event, timestamp, workspaceId, before, after, data }: ArcaEvent): Promise<string> {
	return contentId([event, timestamp, workspaceId, before, after, data]);
}
