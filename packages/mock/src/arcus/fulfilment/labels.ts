/**
 * Labels of packages. A package has at most one active label. Buying a label posts nothing (assumption): the carrier's invoice does,
 * as a vendor bill.
 */

import type { Call } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import type { PackageBuyLabelParams } from "../generated/types.ts";
import { addQuantity, cents, dollars, multiplyQuantity } from "../shared/amounts.ts";
import { conflict, referred } from "../shared/lookup.ts";
import type { LabelRow, PackageRow } from "../shared/rows/fulfillment.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import { rows } from "../shared/tables.ts";
import { carrierService, rateOf, trackingNumber, trackingUrl } from "./carriers.ts";
import { itemsOf, orderOfPackage, refreshStatus, refuseClosed } from "./package-items.ts";

/** Returns the active label of a package. */
export const activeLabel = (call: Call, packageId: string): LabelRow | undefined =>
	rows(call.db, "labels")
		.by("package_id", packageId)
		.find((label) => label.voided_at === null);

/** Returns the weight of a package: as given, or the sum of its goods. */
function weightOf(call: Call, parcel: PackageRow): number {
	if (parcel.weight_lb !== null) return parcel.weight_lb;
	return itemsOf(call, parcel).reduce((sum, item) => {
		const weight = rows(call.db, "order_items").get(item.order_item_id)?.weight ?? 0;
		return addQuantity(sum, multiplyQuantity(weight, item.quantity));
	}, 0);
}

/** Returns the part of the order's shipping that no other label uses: the customer already pays this much of the label. */
function billedFor(call: Call, order: OrderRow): number {
	const others = rows(call.db, "packages")
		.by("order_id", order.id)
		.flatMap((parcel) => activeLabel(call, parcel.id) ?? []);
	const billed = others.reduce((sum, label) => sum + cents(label.billed_cost ?? 0), 0);
	return cents(order.shipping_total) - billed;
}

/** Returns the carrier and service of a request, with the package's as defaults, then UPS ground (assumption). */
function serviceOf(parcel: PackageRow, body: PackageBuyLabelParams) {
	const word = body.service_token ?? body.service_name;
	const named = word === undefined ? undefined : carrierService(word.toLowerCase().replaceAll(" ", "_"));
	const carrier = (body.carrier ?? parcel.carrier ?? named?.carrier ?? "ups").toLowerCase();
	// "ups_ground" and "Ground" both name the service.
	const own = named?.carrier === carrier ? named.service_level : word?.toLowerCase();
	return { carrier, service_level: own ?? parcel.service_level ?? "ground" };
}

/**
 * Buys a label; the package is then `labeled`.
 *
 * @throws 409 `label_already_active`, `package_not_open` (assumption: the codes)
 */
export function buyLabel(call: Call, parcel: PackageRow, body: PackageBuyLabelParams): LabelRow {
	refuseClosed(call, parcel);
	if (activeLabel(call, parcel.id) !== undefined) {
		conflict(call, "label_already_active", "The package already has a label: void it before you buy another.");
	}
	const { carrier, service_level } = serviceOf(parcel, body);
	const billed = dollars(billedFor(call, orderOfPackage(call, parcel)));
	const number = trackingNumber(carrier, call.sequence("tracking"));
	const id = call.id("label");
	const file = (body.label_file_type ?? "PDF").toLowerCase();
	const label = rows(call.db, "labels").insert({
		id,
		package_id: parcel.id,
		carrier,
		service_level,
		tracking_number: number,
		label_url: `https://labels.example/carrier/${id}.${file}`,
		label_pdf_url: `https://labels.example/archive/${id}.pdf`,
		// A quoted rate is the price.
		purchased_cost: dollars(cents(body.estimated_amount ?? rateOf(service_level, weightOf(call, parcel)))),
		billed_cost: billed,
		purchased_at: call.iso(),
		voided_at: null,
	});
	const labeled = rows(call.db, "packages").update(parcel.id, {
		status: "labeled",
		carrier,
		service_level,
		service: parcel.service ?? `${carrier}_${service_level}`,
		tracking_number: number,
		tracking_url: trackingUrl(carrier, number),
		ship_cost: label.purchased_cost,
		billed_ship_cost: billed,
		updated_at: call.iso(),
	});
	call.emit("fulfillment.label_purchased", labeled);
	return label;
}

/** Voids the label of a package that has not left. @throws 409 `no_active_label`, `package_not_open` (assumption: the codes) */
export function voidLabel(call: Call, parcel: PackageRow, labelId?: string): LabelRow {
	const active = activeLabel(call, parcel.id);
	const named = labelId === undefined ? active : referred(call, "labels", labelId, "label_id");
	if (named === undefined || named.id !== active?.id) {
		conflict(call, "no_active_label", "The package has no active label with this id.");
	}
	refuseClosed(call, parcel);
	const voided = rows(call.db, "labels").update(named?.id ?? "", { voided_at: call.iso() });
	const bare = rows(call.db, "packages").update(parcel.id, {
		status: "packed",
		tracking_number: null,
		tracking_url: null,
		ship_cost: null,
		billed_ship_cost: null,
	});
	refreshStatus(call, bare);
	return voided;
}

export const labelHandlers = {
	"labels.list": (call) => {
		const { package_id: parcel, order_id: order, is_voided: dead } = call.query;
		return call.list(
			rows(call.db, "labels").filter(
				(label) =>
					(parcel === undefined || label.package_id === parcel) &&
					(order === undefined || rows(call.db, "packages").get(label.package_id)?.order_id === order) &&
					(dead === undefined || (label.voided_at !== null) === dead),
			),
		);
	},
} satisfies SomeHandlers;
