import type { Arcus } from "@countersign/sdk/arcus";
import type { Feed } from "../sources/feed.ts";
import type { TableDescription } from "../tables/description.ts";
import { arcusTables as all } from "./generated/tables.ts";

export { arcusProofs } from "./proofs.ts";

/** Lists that grow with every request that reads them, so a copy could never be complete. */
const LOGS: ReadonlySet<string> = new Set([
	"activity",
	"apiKeys",
	"auditLogEntries",
	"requestLogs",
	"webhookEndpoints",
	"webhookEndpoints.deliveries",
]);

/** Every list of Arcus whose records have ids, without its logs. */
export const arcusTables: readonly TableDescription[] = all.filter(({ resource }) => !LOGS.has(resource));

/** The activity of an entity: what happened to which record, newest first (/api-reference/activity/list-activity-events). */
export function arcusFeed(client: Arcus): Feed {
	return {
		name: "activity",
		async page({ cursor, signal }) {
			const page = await client.activity.list({ limit: 100 }, { signal, ...(cursor !== undefined && { cursor }) });
			return { entries: page.data as never, cursor: page.cursor };
		},
		subject(entry) {
			const { resource_type: object, resource_id: id, created_at: at } = entry;
			if (typeof object !== "string" || typeof id !== "string") return undefined;
			return { object, id, ...(typeof at === "string" && { at }) };
		},
	};
}
