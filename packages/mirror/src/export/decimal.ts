/** The most digits that a DECIMAL has. */
export const MAX_DIGITS = 38;

/** A decimal number without rounding: `unscaled` divided by 10 to the power of `scale`. */
export interface Decimal {
	readonly unscaled: bigint;
	/** Digits after the point, without zeros at the end. */
	readonly scale: number;
	/** Digits before the point. */
	readonly whole: number;
}

const FORM = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/** Reads a number as PostgreSQL and JSON write it; undefined if it needs more digits than a DECIMAL has. */
export function decimalOf(text: string): Decimal | undefined {
	const [, sign, whole = "", fraction = "", exponent = "0"] = FORM.exec(text) ?? [];
	if (sign === undefined) return undefined;
	const digits = `${whole}${fraction}`.replace(/^0+/, "");
	const significant = digits.replace(/0+$/, "");
	if (significant === "") return { unscaled: 0n, scale: 0, whole: 0 };
	// The power of ten of the last digit that is not zero.
	const power = Number(exponent) - fraction.length + (digits.length - significant.length);
	const scale = Math.max(0, -power);
	const before = Math.max(0, significant.length + power);
	if (before + scale > MAX_DIGITS) return undefined;
	const unscaled = BigInt(significant) * 10n ** BigInt(Math.max(0, power));
	return { unscaled: sign === "-" ? -unscaled : unscaled, scale, whole: before };
}

/** Returns the number of units of a scale that is at least that of the number. */
export const atScale = ({ unscaled, scale }: Decimal, wanted: number): bigint =>
	unscaled * 10n ** BigInt(wanted - scale);
