/** From the purchase order to the paid bill, with everything that can happen in between: part of a company's year. */
import type { Arcus } from "../../src/arcus/index.ts";
import { BadRequestError } from "../../src/index.ts";

async function read<T>(list: AsyncIterable<T>): Promise<T[]> {
	const items: T[] = [];
	for await (const one of list) items.push(one);
	return items;
}

/** What earlier parts of the year have created: a vendor, a product to buy and a place to store it. */
export interface Buying {
	readonly vendor: { readonly id: string };
	readonly product: { readonly id: string };
	readonly location: { readonly id: string };
}

async function orders(arcus: Arcus, { vendor, product, location }: Buying) {
	const draft = () =>
		arcus.purchaseOrders.create({
			vendor_id: vendor.id,
			location_id: location.id,
			expected_date: "2026-12-01",
			items: [{ product_id: product.id, quantity: 20, unit_cost: 7.5 }],
		});
	const dropped = await draft();
	await arcus.purchaseOrders.cancel(dropped.id, { reason: "found it cheaper" });
	const order = await draft();
	await arcus.purchaseOrders.approve(order.id);
	await arcus.purchaseOrders.sendToVendor(order.id, { email: "orders@exotic-liquids.example" });
	await arcus.purchaseOrders.items.create(order.id, { product_id: product.id, quantity: 5 });
	await arcus.purchaseOrders.notifyRevision(order.id, { action: "skip" });
	await arcus.purchaseOrders.receive(order.id, {
		items: [{ product_id: product.id, quantity_received: 10 }],
		create_bill: true,
		notes: "first half",
	});
	await arcus.purchaseOrders.receive(order.id, { items: [{ product_id: product.id, quantity_received: 15 }] });
	await read(
		arcus.purchaseOrders.list({
			expand: ["data.line_items.product", "data.vendor", "data.receipts", "data.bills"],
		}),
	);
	await arcus.purchaseOrders.retrieve(order.id, { expand: ["line_items.product", "vendor", "receipts", "bills"] });
	return order;
}

/** Purchases as the guide does: the purchase order is an order. */
async function guided(arcus: Arcus, { vendor, product }: Buying) {
	const order = await arcus.orders.create({
		document_type: "purchase_order",
		account_id: vendor.id,
		line_items: [{ product_id: product.id, quantity: 3, cost_rate: 7 }],
	});
	await arcus.orders.update(order.id, { status: "open" });
	await arcus.orders.receive(order.id, { items: [{ product_id: product.id, quantity_received: 3 }] });
}

async function bills(arcus: Arcus, { vendor, product }: Buying, order: { readonly id: string }) {
	const [drafted] = await read(arcus.vendorBills.list({ status: "draft" }));
	await arcus.vendorBills.approve(drafted?.id ?? "", { notes: "as agreed" });
	const rest = await arcus.vendorBills.create({
		vendor_id: vendor.id,
		po_id: order.id,
		vendor_invoice_number: "EL-1077",
		items: [
			{ product_id: product.id, quantity: 15, unit_cost: 7.4 },
			{ description: "Freight", amount: 12, tax_rate: 0.08 },
		],
	});
	const fee = (amount: number) => arcus.vendorBills.create({ vendor_id: vendor.id, items: [{ amount }] });
	const wrong = await fee(3);
	await arcus.vendorBills.reject(wrong.id, { reason: "not ours" });
	await arcus.vendorBills.delete((await fee(4)).id);
	const small = await fee(5);
	await arcus.vendorBills.writeOff(small.id, { reason: "vendor gone" });
	return { drafted: drafted?.id ?? "", rest };
}

async function payments(arcus: Arcus, { vendor, product, location }: Buying, paid: Awaited<ReturnType<typeof bills>>) {
	await arcus.settings.update({ settings: { enable_vendor_prepayments_asset_posting: true } });
	const ahead = await arcus.vendors.prepayments.create(vendor.id, { amount: 30, payment_method: "wire" });
	await read(arcus.vendors.prepayments.list(vendor.id));
	await arcus.vendorPrepayments.apply(ahead.prepayment_id, { bill_id: paid.rest.id, amount: 20 });
	await arcus.vendorPrepayments.refund(ahead.prepayment_id, { reason: "order shrank" });

	const back = await returnGoods(arcus, { vendor, product, location });
	const credit = await arcus.vendorCredits.create({
		vendor_id: vendor.id,
		amount: 15,
		source_type: "vendor_return",
		source_id: back.id,
	});
	await read(arcus.vendorCredits.list({ expand: ["data.vendor", "data.source", "data.applications"] }));
	await arcus.vendorCredits.apply(credit.id).then(
		() => {
			throw new Error("a vendor credit is never applied by itself");
		},
		(error: unknown) => {
			if (!(error instanceof BadRequestError)) throw error;
		},
	);
	await arcus.apPayments.create({
		vendor_id: vendor.id,
		method: "check",
		amount: 60,
		bill_id: paid.drafted,
		vendor_credit_ids: [credit.id],
		reference: "1042",
	});
	await arcus.vendorCredits.retrieve(credit.id, { expand: ["vendor", "source", "applications"] });
	const payment = await arcus.apPayments.create({
		vendor_id: vendor.id,
		method: "ach",
		amount: 50,
		bills: [{ bill_id: paid.rest.id, amount: 50 }],
	});
	await read(arcus.apPayments.list({ expand: ["data.vendor", "data.check", "data.bills"] }));
	await arcus.apPayments.retrieve(payment.id, { expand: ["journal_entry", "bills", "check", "bank_account"] });
	await arcus.vendorBills.retrieve(paid.rest.id, {
		expand: ["lines.product", "payments", "gl_entries", "vendor", "purchase_order"],
	});
}

async function returnGoods(arcus: Arcus, { vendor, product, location }: Buying) {
	const draft = () =>
		arcus.vendorReturns.create({
			vendor_id: vendor.id,
			location_id: location.id,
			items: [{ product_id: product.id, quantity: 2, unit_cost: 7.5 }],
		});
	await arcus.vendorReturns.delete((await draft()).id);
	const recalled = await draft();
	await arcus.vendorReturns.ship(recalled.id);
	await arcus.vendorReturns.cancel(recalled.id, { reason: "kept after all" });
	const back = await draft();
	await arcus.vendorReturns.ship(back.id, { carrier: "UPS", tracking_number: "1Z" });
	await read(arcus.vendorReturns.list());
	return back;
}

export async function purchasing(arcus: Arcus, buying: Buying): Promise<void> {
	const order = await orders(arcus, buying);
	await guided(arcus, buying);
	const billed = await bills(arcus, buying, order);
	await payments(arcus, buying, billed);
}
