/** Rows of shipments: packages, their contents, labels and carrier scans. */

import type { JsonObject } from "../../../engine/handler.ts";
import type { Package, PackageItem, ShippingLabel, TrackingEvent } from "../../generated/types.ts";
import type { Row } from "./row.ts";

export type PackageRow = Row<
	Package,
	"fulfillment_status" | "label_url" | "items" | "label" | "tracking_events" | "order"
> & {
	location_id: string;
};

export type PackageItemRow = Row<PackageItem, "product">;

export type LabelRow = Row<ShippingLabel, "package" | "order">;

/** What was decided about the cost difference of a label; `id` is the id of the label. */
export type LabelRechargeRow = { id: string; outcome: JsonObject };

export type TrackingEventRow = Row<TrackingEvent>;

/** Goods of an order line that left stock, and what they had cost. */
export type GoodsIssueRow = { id: string; order_item_id: string; quantity: number; cents: number };
