/** Copies what the report needs into a database, and from there into a DuckDB file. */
import {
	createMirror,
	type Mirror,
	type MirrorStore,
	postgresMirror,
	type TableDescription,
} from "@countersign/mirror";
import { arcusFeed, arcusTables } from "@countersign/mirror/arcus";
import { type ExportReport, exportMirror } from "@countersign/mirror/export";
import type { Arcus } from "@countersign/sdk/arcus";
import type { PGlite } from "@electric-sql/pglite";

/** The scopes that the vendor recommends for read-only BI. */
export const BI_SCOPES = ["accounts:read", "orders:read", "products:read", "inventory:read"] as const;

const LISTS: ReadonlySet<string> = new Set(["accounts", "orders", "products", "inventory.balances"]);

export interface Copy {
	readonly mirror: Mirror;
	readonly database: MirrorStore;
	readonly resources: readonly TableDescription[];
}

/** The copy could not be completed, so a report of it would be wrong. */
export class IncompleteCopyError extends Error {
	override readonly name = "IncompleteCopyError";
}

/** @param pageSize orders per request; the largest page without it */
export function openCopy(arcus: Arcus, client: PGlite, pageSize?: number): Copy {
	const resources = arcusTables
		.filter(({ resource }) => LISTS.has(resource))
		.map((table) =>
			table.resource === "orders" && pageSize !== undefined ? { ...table, pageSize: { limit: pageSize } } : table,
		);
	const database = postgresMirror({ client, resources });
	return { mirror: createMirror({ client: arcus, database, resources, feed: arcusFeed(arcus) }), database, resources };
}

/**
 * Brings the copy up to date, proves it and writes it to a DuckDB file. What an earlier run has read is kept.
 *
 * @throws IncompleteCopyError if a list could not be read to its end, for example because the key lacks a scope
 */
export async function exportCopy(
	{ mirror, database, resources }: Copy,
	duckdb: string,
	signal?: AbortSignal,
): Promise<ExportReport> {
	const status = await mirror.run({ ...(signal && { signal }) });
	signal?.throwIfAborted();
	if (!status.isComplete) {
		const missing = status.resources.filter((one) => one.state !== "complete" || one.pending > 0);
		throw new IncompleteCopyError(
			missing.map((one) => `${one.resource}: ${one.lastError ?? `${one.pending} waiting`}`).join("\n"),
		);
	}
	await mirror.verify();
	return exportMirror({ database, resources, duckdb });
}
