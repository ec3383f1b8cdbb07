import type { Context } from "../sources/context.ts";
import type { ProofCopy } from "./report.ts";

const BATCH = 500;

/** Returns what the proofs of an API may ask the copy. */
export function copyOf({ store, resources }: Pick<Context, "store" | "resources">): ProofCopy {
	const isMirrored = (resource: string): boolean => resources.some(({ table }) => table.resource === resource);
	async function* all(resource: string) {
		for (let after: string | undefined; ; ) {
			const records = await store.records(resource, { after, max: BATCH });
			for (const { stored } of records) if (stored.raw) yield stored.raw;
			after = records.at(-1)?.id;
			if (records.length < BATCH) return;
		}
	}
	return {
		count: async (resource) => (isMirrored(resource) ? store.count(resource) : undefined),
		records: (resource) => (isMirrored(resource) ? all(resource) : undefined),
	};
}
