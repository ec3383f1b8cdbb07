/** Rows of products, their parts, prices and sources. */

import type {
	KitComponent,
	PricingLevel,
	PricingPolicy,
	Product,
	ProductVariant,
	ProductVendor,
} from "../../generated/types.ts";
import type { Row } from "./row.ts";

export type ProductRow = Row<Product, "variants" | "components" | "pricing" | "vendors">;

export type VariantRow = Row<ProductVariant, "pricing" | "components" | "vendors">;

export type KitComponentRow = Row<KitComponent>;

export type ProductVendorRow = Row<ProductVendor>;

export type ProductLocationRow = { id: string; product_id: string; location_id: string };

export type PricingPolicyRow = Row<PricingPolicy, "migration_batch_id" | "imported_at">;

/** The level is given to new customers when `defaults_on` holds "customers" (assumption). */
export type PricingLevelRow = Row<PricingLevel>;
