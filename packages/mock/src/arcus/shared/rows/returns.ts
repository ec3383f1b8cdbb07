/** Rows of goods that customers send back. */

import type { Return, ReturnItem, ReturnRefund } from "../../generated/types.ts";
import type { Row } from "./row.ts";

export type ReturnRow = Row<
	Return,
	"items" | "refunds" | "original_order" | "gl_entries" | "return_label" | "vendor_return"
>;

export type ReturnItemRow = Row<ReturnItem, "product"> & {
	order_item_id: string;
};

export type ReturnRefundRow = Row<ReturnRefund>;

/** Where the goods of a return were received; `id` is the id of the return. */
export type ReturnPlaceRow = { id: string; location_id: string };

/** The pieces that a returned line refers to; `id` is the id of the return item. */
export type ReturnSerialsRow = { id: string; serial_numbers: readonly string[] };
