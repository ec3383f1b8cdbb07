/** Conversion between units of measure, through the base unit of their kind. */
import type { UnitOfMeasureRow } from "../shared/rows/masters.ts";

/** Quantities have six decimals. */
const DIGITS = 1_000_000;

type Unit = Pick<UnitOfMeasureRow, "type" | "base_conversion_factor">;

/** Returns the quantity in the other unit; undefined if the kinds differ or a factor is unknown. */
export function convertQuantity(from: Unit, to: Unit, quantity: number): number | undefined {
	if (from.type !== to.type || from.base_conversion_factor === null || to.base_conversion_factor === null)
		return undefined;
	return Math.round(((quantity * from.base_conversion_factor) / to.base_conversion_factor) * DIGITS) / DIGITS;
}
