import { expect, it } from "vitest";
import { atScale, decimalOf } from "../../src/export/decimal.ts";

it.each([
	["0", 0n, 0, 0],
	["-0.00", 0n, 0, 0],
	["12.50", 125n, 1, 2],
	["-0.001", -1n, 3, 0],
	["1e3", 1_000n, 0, 4],
	["1.25E+1", 125n, 1, 2],
	["1.5e-7", 15n, 8, 0],
	["100", 100n, 0, 3],
	["1.500000000000000000000000000000000000000000", 15n, 1, 1],
	["99999999999999999999999999999999999999", 99999999999999999999999999999999999999n, 0, 38],
] as const)("%s is read without rounding", (text, unscaled, scale, whole) => {
	expect(decimalOf(text)).toEqual({ unscaled, scale, whole });
});

it.each(["1e38", "100000000000000000000000000000000000000", "1e999", "1e-39", "0.1e-38", "many", ""])(
	"%j has more digits than a DECIMAL, or is not a number",
	(text) => {
		expect(decimalOf(text)).toBeUndefined();
	},
);

it("a number is written at a larger scale without a change", () => {
	expect(atScale({ unscaled: -125n, scale: 1, whole: 2 }, 4)).toBe(-125_000n);
});
