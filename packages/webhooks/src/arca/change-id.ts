import { contentId } from "../core/content-id.ts";
import type { ArcaEvent } from "./events.ts";

/**
 * Makes an id for a change. Arca sends no delivery or event id, so the id is made from what tells changes apart: name, time, workspace,
 * `before`, `after` and `data`, in whatever order the fields were written.
 *
 * Its limits: if Arca repeats a delivery with a new time, it counts as a new change. Two changes of the same thing from the same to the
 * same state within one millisecond count as one. Handlers that set a state rather than add to one are safe from both.
 */
export async function changeId({ event, timestamp, workspaceId, before, after, data }: ArcaEvent): Promise<string> {
	return contentId([event, timestamp, workspaceId, before, after, data]);
}
