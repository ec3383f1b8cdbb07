/**
 * Catalogue: products, kits, prices, master data and stock.
 *
 * Other departments import only this file.
 */

import type { SomeHandlers } from "../generated/handlers.ts";
import { inventoryHandlers } from "./inventory.ts";
import { kitHandlers } from "./kits.ts";
import { dimensionHandlers, masterHandlers } from "./masters.ts";
import { pricingHandlers } from "./pricing.ts";
import { productHandlers } from "./products.ts";
import { serialHandlers } from "./serials.ts";

export { allocateOrder, followPackages, releaseOrder, restockItem, shipItem, sourceLocation } from "./allocation.ts";
export { priceFor } from "./pricing.ts";
export { announceStock, balanceAt, receiveStock, takeStock } from "./stock.ts";
export { type CostingMethod, valuation } from "./valuation.ts";

export const catalogueHandlers = {
	...inventoryHandlers,
	...kitHandlers,
	...dimensionHandlers,
	...masterHandlers,
	...pricingHandlers,
	...productHandlers,
	...serialHandlers,
} satisfies SomeHandlers;
