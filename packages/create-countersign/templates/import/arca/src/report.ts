import type { Imported } from "./import.ts";

/** One line of the table that the programs print. */
export const row = ({ id, title, task, outcome }: Imported): string =>
	`  ${id.padEnd(8)}${title.padEnd(24)}${task.padEnd(10)}${outcome}`;

export const summary = (tasks: readonly Imported[]): string => {
	const created = tasks.filter(({ outcome }) => outcome === "created").length;
	return `${created} created, ${tasks.length - created} already there`;
};
