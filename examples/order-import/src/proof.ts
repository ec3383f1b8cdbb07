import type { Arcus } from "@countersign/sdk/arcus";
import { Big } from "big.js";
import type { Forgery } from "./forger.ts";
import { PLATFORM, sku } from "./importer.ts";
import type { Ledger } from "./ledger.ts";
import { type Northwind, type NorthwindOrder, netAmount } from "./northwind.ts";
import type { VendorReport } from "./vendor.ts";

export interface Claim {
	readonly claim: string;
	readonly holds: boolean;
	readonly found: string;
}

/** Net total of an order. Each line is rounded half up to cents, as the vendor does. */
export function expectedTotal(order: NorthwindOrder): Big {
	return order.lines.reduce((sum, line) => sum.plus(netAmount(line).round(2, Big.roundHalfUp)), new Big(0));
}

interface ReadBack {
	readonly customers: number;
	readonly vendors: number;
	readonly products: number;
	readonly orders: ReadonlyMap<
		string,
		{ readonly totals: readonly Big[]; readonly lines: number; readonly confirmed: boolean }
	>;
}

/** Reads everything back from the API: the proof is based on what the vendor has, not on what was sent. */
async function readBack(arcus: Arcus, data: Northwind): Promise<ReadBack> {
	let customers = 0;
	let vendors = 0;
	for await (const account of arcus.accounts.list({ per_page: 100 })) {
		if (account.source_platform !== PLATFORM) continue;
		if (account.account_type === "vendor") vendors++;
		else customers++;
	}
	const skus = new Set(data.products.map(sku));
	let products = 0;
	for await (const product of arcus.products.list({ limit: 100 })) if (product.sku && skus.has(product.sku)) products++;
	const orders = new Map<string, { totals: Big[]; lines: number; confirmed: boolean }>();
	for await (const order of arcus.orders.list({ limit: 200, expand: ["data.line_items"] })) {
		if (order.source_platform !== PLATFORM || !order.external_order_id) continue;
		const known = orders.get(order.external_order_id) ?? { totals: [], lines: 0, confirmed: false };
		known.totals.push(new Big(order.order_total));
		known.lines += order.line_items?.length ?? 0;
		known.confirmed ||= order.order_status === "confirmed";
		orders.set(order.external_order_id, known);
	}
	return { customers, vendors, products, orders };
}

export async function prove(
	arcus: Arcus,
	data: Northwind,
	evidence: { vendor: () => Promise<VendorReport>; ledger: Ledger; forgeries: readonly Forgery[]; rotated: boolean },
): Promise<Claim[]> {
	const found = await readBack(arcus, data);
	const vendor = await evidence.vendor();
	const claims: Claim[] = [];
	const claim = (text: string, holds: boolean, value: string): void =>
		void claims.push({ claim: text, holds, found: value });

	claim(
		`${data.customers.length} customers and ${data.suppliers.length} vendors`,
		found.customers === data.customers.length && found.vendors === data.suppliers.length,
		`${found.customers} and ${found.vendors}`,
	);
	claim(`${data.products.length} products`, found.products === data.products.length, String(found.products));

	const total = [...found.orders.values()].reduce((sum, order) => sum + order.totals.length, 0);
	const duplicates = [...found.orders.values()].filter((order) => order.totals.length > 1).length;
	claim(
		`${data.orders.length} orders, none twice`,
		total === data.orders.length && duplicates === 0 && found.orders.size === total,
		`${total} orders, ${duplicates} of them duplicates`,
	);

	const lines = data.orders.reduce((sum, order) => sum + order.lines.length, 0);
	const foundLines = [...found.orders.values()].reduce((sum, order) => sum + order.lines, 0);
	claim(`${lines} lines`, foundLines === lines, String(foundLines));

	const expected = data.orders.reduce((sum, order) => sum.plus(expectedTotal(order)), new Big(0));
	const sum = [...found.orders.values()]
		.flatMap((order) => order.totals)
		.reduce((all, one) => all.plus(one), new Big(0));
	const wrong = data.orders.filter((order) => !found.orders.get(order.id)?.totals[0]?.eq(expectedTotal(order)));
	claim(
		`order totals add up to ${expected.toFixed(2)}, and each order to the sum of its lines`,
		sum.eq(expected) && wrong.length === 0,
		`${sum.toFixed(2)}, ${wrong.length} orders differ`,
	);

	const unconfirmed = data.orders.filter((order) => order.shipped && !found.orders.get(order.id)?.confirmed).length;
	claim("every shipped order is confirmed", unconfirmed === 0, `${unconfirmed} are not`);

	// After five failed deliveries in a row the vendor pauses the endpoint, and what happens meanwhile is never sent. The records of such
	// events are read back above.
	const emitted = new Set(vendor.events.filter((event) => event.isSent).map((event) => event.id));
	const lost = [...emitted].filter((id) => !evidence.ledger.events.has(id)).length;
	const twice = [...evidence.ledger.events.values()].filter((times) => times > 1).length;
	const invented = [...evidence.ledger.events.keys()].filter((id) => !emitted.has(id)).length;
	claim(
		`each of ${emitted.size} events handled exactly once`,
		lost === 0 && twice === 0 && invented === 0 && emitted.size > 0,
		`${lost} lost, ${twice} twice, ${invented} unknown`,
	);

	const accepted = evidence.forgeries.filter((forgery) => forgery.status < 400).length;
	claim(
		`none of ${evidence.forgeries.length} forged deliveries accepted`,
		accepted === 0 && evidence.forgeries.length > 0,
		`${accepted} accepted`,
	);
	claim("the signing secret was rotated in the middle", evidence.rotated, evidence.rotated ? "yes" : "no");

	const refused = vendor.statuses["429"] ?? 0;
	const injected = vendor.faultsInjected["429"] ?? 0;
	claim("no 429 except the injected ones", refused === injected, `${refused} received, ${injected} injected`);
	return claims;
}
