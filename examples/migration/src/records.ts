/** The records of the old system in the format of the bulk import: the body of a create call, with the record's old id. */
import type { ImportRow } from "@countersign/sdk/arcus";
import type { NorthwindLine, NorthwindOrder, NorthwindProduct, Party } from "../../order-import/src/northwind.ts";
import { type Source, suppliersWithOrders } from "./source.ts";

export const PLATFORM = "northwind";

export const sku = (product: Pick<NorthwindProduct, "id">): string => `NW-${product.id.padStart(3, "0")}`;

/** Maps ids of the old system to those of the new one. */
export type Ids = ReadonlyMap<string, string>;

export function idOf(ids: Ids, id: string, what: string): string {
	const found = ids.get(id);
	if (found === undefined) throw new Error(`${what} ${id} is not in the new system`);
	return found;
}

function accountRow(party: Party, kind: "customer" | "vendor", paymentTermId: string): ImportRow {
	const { street, city, region, postalCode, country } = party.address;
	const address = {
		street1: street ?? "",
		city: city ?? "",
		...(region !== undefined && { region }),
		postal_code: postalCode ?? "",
		country: country ?? "",
	};
	return {
		external_id: `${kind}:${party.id}`,
		account_type: kind === "customer" ? "business" : "vendor",
		name: party.name,
		external_customer_id: party.id,
		source_platform: PLATFORM,
		payment_term_id: paymentTermId,
		...(party.phone !== undefined && { phone: party.phone }),
		addresses: [
			{ type: "billing", label: "Office", is_default_billing: true, ...address },
			{ type: "shipping", label: "Office", is_default_shipping: true, ...address },
		],
	};
}

export const accountRows = (source: Source, paymentTermId: string): ImportRow[] => [
	...source.customers.map((party) => accountRow(party, "customer", paymentTermId)),
	...source.suppliers.map((party) => accountRow(party, "vendor", paymentTermId)),
];

export const productRows = (source: Source, vendors: Ids, categories: Ids): ImportRow[] =>
	source.products.map((product) => ({
		external_id: product.id,
		title: product.name,
		product_type: "physical",
		sku: sku(product),
		list_price: product.price.toNumber(),
		cost: product.price.toNumber(),
		is_active: !product.discontinued,
		reorder_point: product.reorderLevel,
		category_id: idOf(categories, source.categoryOf.get(product.id) ?? "", "category"),
		vendors: [{ vendor_id: idOf(vendors, product.supplierId, "vendor") }],
		// Goods invoiced in the nineties left long ago and must not reduce today's stock. See `trackingRows`.
		track_inventory: false,
		...(product.packaging !== undefined && { description: product.packaging }),
	}));

/** The second pass over the products, after the history was loaded: only the field that changes. */
export const trackingRows = (source: Source): ImportRow[] =>
	source.products.map((product) => ({ external_id: product.id, track_inventory: true }));

function lineOf(line: NorthwindLine, products: Ids) {
	const discount = line.unitPrice.times(line.quantity).times(line.discount);
	return {
		product_id: idOf(products, line.productId, "product"),
		quantity: line.quantity,
		sell_rate: line.unitPrice.toNumber(),
		...(discount.gt(0) && { discount_amount: discount.toNumber() }),
	};
}

/** Shipped orders become invoices; the others are orders that the new system must ship. */
const orderRow = (order: NorthwindOrder, customers: Ids, products: Ids): ImportRow => ({
	external_id: order.id,
	document_type: order.shipped ? "invoice" : "sales_order",
	account_id: idOf(customers, order.customerId, "customer"),
	external_order_id: order.id,
	source_platform: PLATFORM,
	order_date: `${order.orderDate}T00:00:00Z`,
	...(order.requiredDate !== undefined && { requested_ship_date: order.requiredDate }),
	line_items: order.lines.map((line) => lineOf(line, products)),
});

export const orderRows = (source: Source, customers: Ids, products: Ids): ImportRow[] =>
	source.orders.map((order) => orderRow(order, customers, products));

/** One purchase order for each supplier with outstanding goods. */
export const purchaseRows = (source: Source, vendors: Ids, products: Ids): ImportRow[] =>
	suppliersWithOrders(source).map((supplier) => ({
		external_id: `po:${supplier}`,
		document_type: "purchase_order",
		account_id: idOf(vendors, supplier, "vendor"),
		external_order_id: `po:${supplier}`,
		source_platform: PLATFORM,
		line_items: source.products
			.filter((product) => product.supplierId === supplier && source.onOrder.has(product.id))
			.map((product) => ({
				product_id: idOf(products, product.id, "product"),
				quantity: source.onOrder.get(product.id) ?? 0,
				sell_rate: product.price.toNumber(),
			})),
	}));
