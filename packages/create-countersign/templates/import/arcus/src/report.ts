import type { Imported } from "./import.ts";

/** One line of the table that the programs print. */
export const row = ({ number, orderNumber, total, outcome }: Imported): string =>
	`  ${number.padEnd(8)}${orderNumber.padEnd(12)}${total.padStart(10)}  ${outcome}`;

export const summary = (orders: readonly Imported[]): string => {
	const created = orders.filter(({ outcome }) => outcome === "created").length;
	return `${created} created, ${orders.length - created} already there`;
};
