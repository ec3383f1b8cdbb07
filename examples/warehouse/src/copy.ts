/** The warehouse's copy of the orders. It reads from here, and writes through the client. */
import { createMirror, type Mirror, postgresMirror } from "@countersign/mirror";
import { arcusFeed, arcusTables } from "@countersign/mirror/arcus";
import type { Arcus } from "@countersign/sdk/arcus";
import type { PGlite } from "@electric-sql/pglite";

export interface OrderCopy {
	readonly mirror: Mirror;
	readonly database: PGlite;
}

/** The orders could not be read to their end, so nobody should start to pick. */
export class IncompleteCopyError extends Error {
	override readonly name = "IncompleteCopyError";
}

/** Opens the copy. Lists and single orders come with their lines, which Arcus leaves out otherwise. */
export function openCopy(arcus: Arcus, database: PGlite): OrderCopy {
	const resources = arcusTables
		.filter(({ resource }) => resource === "orders")
		.map((table) => ({
			...table,
			pageSize: { ...table.pageSize, expand: ["data.line_items"] },
			retrieve: { takesParams: true, all: { ...table.retrieve?.all, expand: ["line_items"] } },
		}));
	const mirror = createMirror({
		client: arcus,
		database: postgresMirror({ client: database, resources }),
		resources,
		// What others changed since the last shift. Only these orders are read again.
		feed: arcusFeed(arcus),
	});
	return { mirror, database };
}

/** Brings the copy up to date. @throws IncompleteCopyError if that failed, for example because the key lacks a scope */
export async function refresh({ mirror }: OrderCopy): Promise<void> {
	const { isComplete, resources } = await mirror.run();
	if (!isComplete)
		throw new IncompleteCopyError(resources.map((one) => `${one.resource}: ${one.lastError ?? one.state}`).join("\n"));
}

/**
 * Notes durably that an order changes, so that the next `refresh` reads it again. Arcus's activity feed does not report every step of a shipment, and
 * these scopes cannot subscribe to webhooks, but the writer knows what changed.
 */
export const noteChange = ({ mirror }: OrderCopy, orderId: string): Promise<void> =>
	mirror.receive({ type: "order.updated", data: { object: "order", id: orderId } });
