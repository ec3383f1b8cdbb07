/** Rows of an entity's master data. */

import type { JsonObject } from "../../../engine/handler.ts";
import type {
	Dimension,
	IntegrationConnector,
	PaymentTerm,
	ProductCategory,
	TaxRate,
	UnitOfMeasure,
} from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

export type PaymentTermRow = Row<PaymentTerm>;

export type TaxRateRow = Row<TaxRate>;

export type UnitOfMeasureRow = Row<UnitOfMeasure>;

export type ProductCategoryRow = Row<ProductCategory>;

/** A project, department or class. */
export type DimensionRow = Row<Dimension>;

export type ConnectorRow = Row<IntegrationConnector>;

/** Data that is kept when a connector is deleted; `id` is the connector's type. */
export type ConnectorCredentialsRow = { id: string; deleted_at: Nullable<string>; connected: boolean };

export type SettingsRow = { id: string; settings: JsonObject };
