/**
 * Totals of orders: each line without its tax rounded half up to cents, then
 * order_total = lines - order discounts + tax + shipping + fees. Sums are never calculated in floating point.
 */
import type { Call } from "../../../engine/handler.ts";
import { cents, dollars, percentCents, shareCents } from "../../shared/amounts.ts";
import type { TaxRateRow } from "../../shared/rows/masters.ts";
import type { OrderAdjustmentRow, OrderItemRow, OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { settleOrder } from "../payments/receivables.ts";
import { linesOfOrder, netOf, sumOfLines } from "./order-lines.ts";

/** Recalculates the order from its lines and adjustments, and stores it. */
export function recomputeOrder(call: Call, order: OrderRow): OrderRow {
	const items = linesOfOrder(call, order.id);
	const subtotal = sumOfLines(items);
	const { discount, fees } = applyAdjustments(call, order, subtotal);
	const tax = computesTax(call, order) ? computeTax(call, order, items, subtotal, discount) : 0;
	const shipping = cents(order.shipping_total);
	const updated = rows(call.db, "orders").update(order.id, {
		subtotal: dollars(subtotal),
		discount_total: dollars(discount),
		fee_total: dollars(fees),
		tax_total: dollars(tax),
		order_total: dollars(subtotal - discount + tax + shipping + fees),
	});
	return settleOrder(call, updated);
}

/** Applies discounts and fees in the order in which they were added. A discount is never larger than what is left. */
function applyAdjustments(call: Call, order: OrderRow, subtotal: number): { discount: number; fees: number } {
	const table = rows(call.db, "order_adjustments");
	let discount = 0;
	let fees = 0;
	for (const row of [...table.by("order_id", order.id)]) {
		const full = amountOf(row, subtotal);
		const amount = row.effect_type === "fee" ? full : Math.min(full, subtotal - discount);
		if (row.effect_type === "fee") fees += amount;
		else discount += amount;
		if (cents(row.amount) !== amount) table.update(row.id, { amount: dollars(amount) });
	}
	return { discount, fees };
}

const amountOf = (row: OrderAdjustmentRow, subtotal: number): number =>
	row.discount_type === "percentage" ? percentCents(subtotal, row.value) : cents(row.value);

const computesTax = (call: Call, order: OrderRow): boolean =>
	rows(call.db, "order_options").get(order.id)?.auto_compute_tax === true;

/**
 * Applies the local rates of the destination, rounded for each line. Order discounts reduce the taxable amount in proportion.
 * All of it is an assumption, since the vendor uses AvaTax. Inclusive rates are not added.
 */
function computeTax(call: Call, order: OrderRow, items: OrderItemRow[], subtotal: number, discount: number): number {
	const table = rows(call.db, "tax_lines");
	for (const row of [...table.by("order_id", order.id)]) table.delete(row.id);
	const rates = order.tax_exempt ? [] : ratesFor(call, order);
	let total = 0;
	let discountLeft = discount;
	items.forEach((item, index) => {
		const line = netOf(item);
		const share =
			index === items.length - 1 || subtotal === 0 ? discountLeft : Math.round((discount * line) / subtotal);
		discountLeft -= share;
		let tax = 0;
		for (const rate of item.is_tax_exempt ? [] : rates) {
			const amount = shareCents(line - share, rate.rate);
			if (amount === 0) continue;
			tax += amount;
			table.insert({
				id: call.id("tax_line"),
				order_id: order.id,
				order_item_id: item.id,
				tax_rate_id: rate.id,
				name: rate.display_name ?? rate.name ?? "Tax",
				rate: rate.rate,
				taxable_amount: dollars(line - share),
				amount: dollars(amount),
			});
		}
		total += tax;
		if (cents(item.tax_amount) !== tax) {
			rows(call.db, "order_items").update(item.id, { tax_amount: dollars(tax), line_total: dollars(line + tax) });
		}
	});
	return total;
}

const PLACE = [
	["jurisdiction_country", "country"],
	["jurisdiction_state", "state"],
	["jurisdiction_city", "city"],
	["jurisdiction_postal_code", "zip"],
] as const;

function ratesFor(call: Call, order: OrderRow): TaxRateRow[] {
	const address = order.shipping_address_id && rows(call.db, "addresses").get(order.shipping_address_id);
	if (!address) return [];
	const date = order.order_date.slice(0, 10);
	return [
		...rows(call.db, "tax_rates").filter(
			(rate) =>
				rate.is_active &&
				!rate.inclusive &&
				(rate.effective_from === null || rate.effective_from <= date) &&
				(rate.effective_to === null || rate.effective_to >= date) &&
				PLACE.every(
					([wanted, field]) =>
						rate[wanted] == null || rate[wanted]?.toLowerCase() === (address[field] ?? "").toLowerCase(),
				),
		),
	];
}
