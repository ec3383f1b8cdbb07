import type { StoredRecord } from "../store/store.ts";
import { fit } from "../tables/values.ts";
import type { ExportColumn } from "./columns.ts";
import { type Decimal, decimalOf } from "./decimal.ts";

const DAY = 86_400_000;
const FRACTION = /\.(\d+)/;

/** Microseconds since 1970 of a time with a zone, rounded as PostgreSQL does. */
function microsOf(time: string): bigint {
	const fraction = FRACTION.exec(time)?.[1] ?? "";
	const whole = BigInt(Date.parse(time.replace(FRACTION, ""))) * 1_000n;
	return whole + BigInt(Math.round(Number(`0.${fraction || "0"}`) * 1_000_000));
}

/** Days since 1970 of a date. */
const daysOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** A value of a column before DuckDB's own classes. */
export type Plain = string | bigint | boolean | number | Decimal | null;

/** Returns the value of a column, and whether the record has one that does not fit. */
export function plainOf(column: ExportColumn, record: StoredRecord): { readonly value: Plain; readonly fits: boolean } {
	if (column.own === "id") return { value: fit(record.id, "text") as string, fits: true };
	if (column.own === "parent") return { value: fit(record.parent, "text") as string | null, fits: true };
	const found = column.own === "raw" ? record.stored.raw : record.stored.raw?.[column.field ?? ""];
	const value = found === undefined || found === null ? null : converted(fit(found, column.type), column);
	return { value, fits: value !== null || found === undefined || found === null };
}

function converted(value: unknown, { type }: ExportColumn): Plain {
	if (value === null) return null;
	switch (type) {
		case "numeric":
			return decimalOf(String(value)) ?? null;
		case "bigint":
			return BigInt(String(value));
		case "timestamptz":
			return microsOf(String(value));
		case "date":
			return daysOf(String(value));
		case "jsonb":
			return JSON.stringify(value);
		case "boolean":
			return value === true;
		case "text":
			return String(value);
	}
}
