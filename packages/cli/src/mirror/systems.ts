import type { TableDescription } from "@countersign/mirror";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { missingDocument } from "../shared/missing-document.ts";
import { receiverOf } from "./receiver.ts";
import type { System } from "./system.ts";

/** What is to be mirrored. */
export interface Target {
	/** `arca`, `arcus` or a document. */
	readonly provider: string;
	/** The overlay of a document. */
	readonly overlay?: string;
}

/** Loads a provider or a document. @throws UsageError for one that cannot be mirrored */
export async function systemOf(
	{ provider, overlay }: Target,
	machine: Pick<Machine, "files" | "warn" | "environment">,
): Promise<System> {
	if (overlay !== undefined && /^(?:arca|arcus)$/.test(provider))
		throw new UsageError(`${provider} needs no overlay. Leave out --overlay.`);
	if (provider === "arcus") {
		const [{ Arcus }, { arcusFeed, arcusProofs, arcusTables }] = await Promise.all([
			import("@countersign/sdk/arcus"),
			import("@countersign/mirror/arcus"),
		]);
		return {
			resources: arcusTables,
			connect(rateLimit) {
				const client = new Arcus({ rateLimit });
				return { client, feed: arcusFeed(client), proofs: arcusProofs(client) };
			},
			receiver: async (store) => receiverOf((await import("@countersign/webhooks/arcus")).arcusWebhooks(), store),
		};
	}
	if (provider === "arca") {
		const [{ Arca }, { arcaTables }] = await Promise.all([
			import("@countersign/sdk/arca"),
			import("@countersign/mirror/arca"),
		]);
		return {
			resources: arcaTables,
			connect: (rateLimit) => ({ client: new Arca({ rateLimit }) }),
			receiver: async (store) => receiverOf((await import("@countersign/webhooks/arca")).arcaWebhooks(), store),
		};
	}
	if (machine.files.kind(provider) === undefined && provider !== "deskflow")
		throw missingDocument(provider, `There is no API or file ${provider}. Pass arca, arcus or an OpenAPI document.`);
	if (machine.files.kind(provider) === undefined)
		throw new UsageError(
			`${provider} cannot be mirrored. Pass arca, arcus or an OpenAPI document: the other APIs have no lists that show every record.`,
		);
	return (await import("./document-system.ts")).documentSystem(provider, overlay, machine);
}

/** Returns the tables with these names, and those above them. @throws UsageError for a name that does not exist */
export function chosen(all: readonly TableDescription[], names: string | undefined): readonly TableDescription[] {
	if (names === undefined) return all;
	const wanted = new Set(names.split(",").map((name) => name.trim()));
	for (const name of wanted) {
		const table = all.find(({ resource }) => resource === name);
		if (!table)
			throw new UsageError(
				`--resources: there is no list ${JSON.stringify(name)}. Lists: ${all.map(({ resource }) => resource).join(", ")}.`,
			);
		if (table.parent !== undefined) wanted.add(table.parent);
	}
	return all.filter(({ resource }) => wanted.has(resource));
}
