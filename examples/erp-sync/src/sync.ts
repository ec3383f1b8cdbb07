import type { Arcus } from "@countersign/sdk/arcus";
import type { GroupErp } from "./group-erp.ts";
import { GroupStore } from "./group-store.ts";
import { type Picture, pull } from "./pull.ts";
import { type Links, Pusher } from "./push.ts";

const AREAS = [
	"accounts",
	"orders",
	"products",
	"inventory",
	"fulfillment",
	"returns",
	"purchasing",
	"payments",
	"accounting",
	"integrations",
	"webhooks",
] as const;

/** The scopes that the vendor recommends for a full sync of two ERPs. */
export const ERP_SCOPES: readonly string[] = AREAS.flatMap((area) => [`${area}:read`, `${area}:write`]);

/** What Arcus must contain according to the group's books. */
export function expected({ parties, articles, deliveries, orders, purchases, bookings, listener }: GroupErp): Picture {
	const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
	const sent = orders.filter(({ shipped }) => shipped).flatMap(({ lines }) => lines);
	return {
		accounts: parties.length,
		products: articles.length,
		// Returns are announced but have not arrived yet.
		pieces: sum(deliveries.map(({ quantity }) => quantity)) - sum(sent.map(({ quantity }) => quantity)),
		orders: orders.length,
		paid: sum(orders.map(({ paid }) => paid)),
		packages: orders.filter(({ shipped }) => shipped).length,
		returns: orders.filter(({ returned }) => returned.length > 0).length,
		purchaseOrders: purchases.length,
		bookings: bookings.length,
		connections: ["shopify"],
		listeners: [listener],
	};
}

/** One night: copies the group's documents and reads the result back. Running it again changes nothing. */
export async function syncDay(arcus: Arcus, erp: GroupErp, links: Links): Promise<Picture> {
	await new Pusher(arcus, links).push(erp);
	return pull(arcus);
}

/** Returns the master data of the group's ERP as both sides edit it. */
export function mastersOf({ parties, articles }: GroupErp): GroupStore {
	const group = new GroupStore();
	for (const { number, name } of parties) group.write(number, { display_name: name, notes: "" });
	for (const { number, title, price } of articles) group.write(number, { list_price: price, title });
	return group;
}
