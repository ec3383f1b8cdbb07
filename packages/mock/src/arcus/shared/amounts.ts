/**
 * Money in the rules: whole cents inside, numbers in dollars on the wire. Products and differences are computed in exact decimal
 * arithmetic on the shortest decimal form of each number, so that 0.1 is a tenth. Results are rounded half up, away from zero.
 */
import { Refusal } from "../../engine/handler.ts";

/** The largest amount of a record, in cents: 10 trillion dollars. */
const MAX_CENTS = 1e15;
/** The largest sum, in cents. Above it two neighboring cents would be the same number of dollars on the wire. */
export const MAX_SUM_CENTS = 2e15;
/** The largest quantity. It limits multiplied quantities, such as those of kits inside kits. */
const MAX_QUANTITY = 1e12;

/** Refuses amounts that are too large for a record, so that nothing is rounded silently. @throws Refusal 422 `amount_out_of_range` (assumption: the code) */
export function limitCents(value: number): number {
	if (Math.abs(value) <= MAX_CENTS) return value;
	throw new Refusal(422, "amount_out_of_range", {
		type: "validation_error",
		hint: "An amount is above 10,000,000,000,000.00. Send smaller amounts or quantities.",
	});
}

function limitQuantity(value: number): number {
	if (Math.abs(value) <= MAX_QUANTITY) return value;
	throw new Refusal(422, "quantity_out_of_range", {
		type: "validation_error",
		hint: "A quantity is above 1,000,000,000,000. Send smaller quantities.",
	});
}

interface Decimal {
	readonly units: bigint;
	/** Digits after the decimal point. */
	readonly scale: number;
}

function decimal(value: number): Decimal {
	if (!Number.isFinite(value)) throw new RangeError(`not an amount: ${value}`);
	const [mantissa = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	const scale = fraction.length - Number(exponent);
	const units = BigInt(whole + fraction);
	return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

const times = (a: Decimal, b: Decimal): Decimal => ({ units: a.units * b.units, scale: a.scale + b.scale });

function minus(a: Decimal, b: Decimal): Decimal {
	const scale = Math.max(a.scale, b.scale);
	return { units: a.units * 10n ** BigInt(scale - a.scale) - b.units * 10n ** BigInt(scale - b.scale), scale };
}

function rounded({ units, scale }: Decimal, digits: number): number {
	if (scale <= digits) return Number(units * 10n ** BigInt(digits - scale));
	const unit = 10n ** BigInt(scale - digits);
	const half = units < 0n ? -unit / 2n : unit / 2n;
	return Number((units + half) / unit);
}

/** Dollars as whole cents. */
export const cents = (dollars: number): number => rounded(decimal(dollars), 2);

/** Whole cents as the number that goes over the wire. */
export const dollars = (value: number): number => value / 100;

/** `quantity * rate - discount`, rounded once, at the end. */
export function lineCents(quantity: number, rate: number, discount = 0): number {
	return limitCents(rounded(minus(times(decimal(quantity), decimal(rate)), decimal(discount)), 2));
}

/** A share of an amount: `shareCents(1999, 0.0825)` is 8.25 % of 19.99. */
export const shareCents = (value: number, fraction: number): number =>
	limitCents(rounded(times({ units: BigInt(value), scale: 2 }, decimal(fraction)), 2));

/** A percentage of an amount: `percentCents(1999, 8.25)`. */
export const percentCents = (value: number, percent: number): number =>
	limitCents(rounded(times({ units: BigInt(value), scale: 4 }, decimal(percent)), 2));

/** A unit rate, kept to four decimals. */
export const rate = (value: number, factor: number): number =>
	rounded(times(decimal(value), decimal(factor)), 4) / 10_000;

/** Adds quantities without binary rounding errors: `0.1 + 0.2` is `0.3`. */
export const addQuantity = (a: number, b: number): number =>
	limitQuantity(
		Number.isInteger(a) && Number.isInteger(b) ? a + b : rounded(minus(decimal(a), decimal(-b)), 6) / 1_000_000,
	);

export const multiplyQuantity = (a: number, b: number): number =>
	limitQuantity(
		Number.isInteger(a) && Number.isInteger(b) ? a * b : rounded(times(decimal(a), decimal(b)), 6) / 1_000_000,
	);
