/** Conversion between units of measure, through the base unit of their kind. */
import type { UnitOfMeasureRow } from "../shared/rows/masters.ts";

/** Six decimals: what quantities are kept to. */
const DIGITS = 1_000_000;

type Unit = Pick<UnitOfMeasureRow, "type" | "base_conversion_factor">;

/** The quantity in the other unit; undefined when the kinds differ or a factor is not known. */
export function convertQuantity(from: Unit, to: Unit, quantity: number): number | undefined {
	if (from.type !== to.type || from.base_conversion_factor === null || to.base_conversion_factor === null)
		return undefined;
	return Math.round(((quantity * from.base_conversion_factor) / to.base_conversion_factor) * DIGITS) / DIGITS;
}
