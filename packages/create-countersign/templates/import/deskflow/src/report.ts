import type { Imported } from "./import.ts";

/** One line of the table that the programs print. */
export const row = ({ kind, key, name, outcome }: Imported): string =>
	`  ${kind.padEnd(10)}${key.padEnd(22)}${name.padEnd(20)}${outcome}`;

export const summary = (records: readonly Imported[]): string => {
	const created = records.filter(({ outcome }) => outcome === "created").length;
	return `${created} created, ${records.length - created} already there`;
};
