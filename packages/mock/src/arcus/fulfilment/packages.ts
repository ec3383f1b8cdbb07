/** The endpoints of packages. Each larger endpoint has its own module. */

import type { Call, JsonObject, Result } from "../../engine/handler.ts";
import { sourceLocation } from "../catalogue/index.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { PackageCreateParams } from "../generated/types.ts";
import { found, referred, refuse } from "../shared/lookup.ts";
import type { PackageRow } from "../shared/rows/fulfillment.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import { rows } from "../shared/tables.ts";
import { carrierService } from "./carriers.ts";
import { fulfillPackage, isShippable, markDelivered } from "./fulfil-order.ts";
import { rechargeLabel } from "./label-recharge.ts";
import { activeLabel, buyLabel, voidLabel } from "./labels.ts";
import { isOpen, itemsOf, moveItem, packLine, updateItem } from "./package-items.ts";
import { freeSerials } from "./package-serials.ts";

/** The values of the list's filter, and the states that each covers. */
const GROUPS: Readonly<Record<string, ReadonlySet<string>>> = {
	open: new Set(["packing", "packed", "labeled"]),
	fulfilled: new Set(["shipped", "delivered", "returned"]),
	voided: new Set(["void"]),
};

function listPackages(call: CallOf<"packages.list">) {
	const { order_id: order, status, location_id: location } = call.query;
	const group = typeof status === "string" ? GROUPS[status] : undefined;
	return call.list(
		rows(call.db, "packages").filter(
			(parcel) =>
				(order === undefined || parcel.order_id === order) &&
				(location === undefined || parcel.location_id === location) &&
				(group === undefined || group.has(parcel.status)),
		),
	);
}

/** @throws 422 `order_not_open`, `order_not_shippable` (assumption: the codes) */
function shippableOrder(call: Call, id: string): OrderRow {
	const order = referred(call, "orders", id, "order_id");
	if (order.document_type !== "sales_order" && order.document_type !== "invoice") {
		refuse(call, "order_not_shippable", "order_id", `A ${order.document_type} cannot be packed.`);
	}
	if (order.delivery_option === "pick_up") {
		refuse(call, "order_not_shippable", "order_id", "The customer picks the goods up: confirm the pickup.");
	}
	if (!isShippable(order)) refuse(call, "order_not_open", "order_id", `The order is ${order.order_status}.`);
	return order;
}

function insertPackage(call: Call, order: OrderRow, body: PackageCreateParams): PackageRow {
	const service = body.carrier_service === undefined ? undefined : carrierService(body.carrier_service);
	const location =
		body.location_id === undefined
			? sourceLocation(call, order)
			: referred(call, "locations", body.location_id, "location_id").id;
	const count = rows(call.db, "packages").by("order_id", order.id).length;
	const now = call.iso();
	return rows(call.db, "packages").insert({
		id: call.id("package"),
		object: "package",
		entity_id: call.key.entityId,
		order_id: order.id,
		package_number: `PKG-${String(call.sequence("package")).padStart(6, "0")}`,
		package_id: `${order.order_number}-B${count + 1}`,
		status: "packing",
		weight_lb: body.weight_lb ?? null,
		length_in: body.length_in ?? null,
		width_in: body.width_in ?? null,
		height_in: body.height_in ?? null,
		carrier: service?.carrier ?? null,
		service_level: service?.service_level ?? null,
		service: body.carrier_service ?? null,
		tracking_number: null,
		tracking_url: null,
		ship_cost: null,
		billed_ship_cost: null,
		location_id: location,
		shipped_at: null,
		delivered_at: null,
		metadata: body.metadata ?? {},
		created_at: now,
		updated_at: now,
	});
}

const current = (call: Call, parcel: PackageRow): PackageRow => rows(call.db, "packages").get(parcel.id) ?? parcel;

/** Creates a package and, on request, buys its label and ships it. If a step fails, nothing is done. */
function create(call: CallOf<"packages.create">): JsonObject {
	const body = call.body;
	if (body.fulfill_after_label === true && body.buy_label !== true) {
		refuse(
			call,
			"validation_error",
			"fulfill_after_label",
			"Requires `buy_label`: otherwise there is no label to wait for.",
		);
	}
	const order = shippableOrder(call, body.order_id);
	const parcel = insertPackage(call, order, body);
	body.items?.forEach((item, index) => {
		packLine(call, current(call, parcel), item, `items[${index}].`);
	});
	call.emit("fulfillment.package_created", current(call, parcel));
	if (body.buy_label === true) buyLabel(call, current(call, parcel), {});
	if (body.fulfill_after_label === true) fulfillPackage(call, current(call, parcel));
	const made = current(call, parcel);
	const left = made.status === "shipped";
	return {
		...made,
		// In the guide a package that was fulfilled in the same call is `packed` and `fulfilled`. A later GET shows it as shipped.
		...(left && { status: "packed" }),
		items: itemsOf(call, made),
		label_url: activeLabel(call, made.id)?.label_url ?? null,
		fulfillment_status: left ? "fulfilled" : "unfulfilled",
	};
}

/** Voids the open packages of an ended order, and releases their contents. */
export function voidPackages(call: Call, order: OrderRow): void {
	for (const parcel of rows(call.db, "packages").by("order_id", order.id)) {
		if (!isOpen(parcel)) continue;
		for (const item of itemsOf(call, parcel)) freeSerials(call, item.product_id, item.serial_numbers);
		rows(call.db, "packages").update(parcel.id, { status: "void", updated_at: call.iso() });
	}
}

/** A call whose path names one package. */
type CallById = Call<JsonObject, { readonly id: string }>;

/** Returns a handler for an action on one package. */
const onPackage =
	<One extends CallById>(action: (call: One, parcel: PackageRow) => JsonObject) =>
	(call: One): Result => ({ body: action(call, found(call, "packages", call.path.id)) });

export const packageHandlers = {
	"packages.list": listPackages,
	"packages.create": (call) => ({ body: { data: create(call) } }),
	"packages.retrieve": onPackage((_call, parcel) => parcel),
	"packages.items.create": onPackage((call, parcel) => packLine(call, parcel, call.body)),
	"packages.items.update": onPackage(updateItem),
	"packages.items.move": onPackage(moveItem),
	"packages.buyLabel": onPackage((call, parcel) => buyLabel(call, parcel, call.body)),
	"packages.voidLabel": onPackage((call, parcel) => {
		const { label_id: label } = call.body;
		return voidLabel(call, parcel, label);
	}),
	"packages.rechargeLabel": onPackage((call, parcel) => ({ data: rechargeLabel(call, parcel) })),
	"packages.fulfill": onPackage(fulfillPackage),
	"packages.markDelivered": onPackage((call, parcel) => {
		const { delivered_at: at } = call.body;
		return markDelivered(call, parcel, at);
	}),
} satisfies SomeHandlers;
