import type { Arcus } from "@countersign/sdk/arcus";
import type { Feed } from "../sources/feed.ts";
import type { TableDescription } from "../tables/description.ts";
import type { ExtraProof } from "../verify/report.ts";
import { arcusTables as all } from "./generated/tables.ts";

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
			const { resource_type: object, resource_id: id } = entry;
			return typeof object === "string" && typeof id === "string" ? { object, id } : undefined;
		},
	};
}

/**
 * Proves that nobody has changed or removed an entry of the audit log: Arcus recomputes its chain of hashes
 * (/api-reference/auditlog/verify-cryptographic-chain-integrity-of-audit-log). Needs the scope `audit:read`.
 */
export function arcusProofs(client: Arcus): (signal: AbortSignal) => Promise<readonly ExtraProof[]> {
	return async (signal) => {
		const name = "audit chain";
		try {
			const chain = await client.auditLogEntries.verify({}, { signal });
			return [
				{
					name,
					holds: chain.verified,
					detail: chain.verified
						? `All ${chain.chain_length} entries follow from each other.`
						: `The chain is broken at ${chain.broken_at ?? "an unknown entry"}: ${chain.broken_reason ?? "no reason given"}.`,
				},
			];
		} catch (error) {
			if (signal.aborted) throw error;
			const why = error instanceof Error ? error.message : String(error);
			return [{ name, holds: undefined, detail: `The audit chain could not be checked: ${why}` }];
		}
	};
}
