/** Rows of stock: balances, movements and cost layers. */

import type {
	FifoConsumption,
	FifoLayer,
	InventoryBalance,
	InventoryTransaction,
	Location,
	SerialNumber,
} from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

export type LocationRow = Row<Location>;

export type BalanceRow = Row<InventoryBalance>;

export type TransactionRow = Row<InventoryTransaction>;

export type LayerRow = Row<FifoLayer>;

export type ConsumptionRow = Row<FifoConsumption>;

export type SerialRow = Row<SerialNumber>;

export type AllocationRow = {
	id: string;
	order_id: string;
	order_item_id: string;
	product_id: string;
	variant_id: Nullable<string>;
	location_id: string;
	quantity: number;
};
