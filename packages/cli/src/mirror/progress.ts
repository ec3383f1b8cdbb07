import type { MirrorStatus, ResourceStatus } from "@countersign/mirror";

/** Cells of a bar. */
const WIDTH = 20;
const number = (value: number): string => value.toLocaleString("en");

function what({ state, pages, pending, lastError }: ResourceStatus): string {
	if (state === "failing") return `failing: ${lastError ?? ""}`;
	if (state === "reading") return `reading, ${number(pages ?? 0)} pages`;
	if (pending > 0) return `${number(pending)} waiting`;
	return state === "complete" ? "complete" : "waiting";
}

/** Returns the progress as one line. */
export function progressLine({ resources }: MirrorStatus): string {
	const rows = resources.reduce((sum, one) => sum + one.rows, 0);
	const unread = resources.filter((one) => one.state !== "complete").map((one) => one.resource);
	const pending = resources.reduce((sum, one) => sum + one.pending, 0);
	const rest = pending > 0 ? `${number(pending)} to be read again` : "following changes";
	const doing = unread.length > 0 ? `reading ${unread.slice(0, 3).join(", ")}` : rest;
	return `${number(rows)} rows; ${doing}${unread.length > 3 ? ` and ${unread.length - 3} more` : ""}`;
}

/** Returns the progress for a terminal: a bar over all lists, and a line for each that is not complete. At most `lines` lines. */
export function progressBars(status: MirrorStatus, { lines, columns }: { lines: number; columns: number }): string[] {
	const { resources } = status;
	const busy = resources.filter((one) => one.state !== "complete" || one.pending > 0);
	const read = resources.filter((one) => one.state === "complete").length;
	const filled = Math.floor((WIDTH * read) / Math.max(1, resources.length));
	const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}`;
	const shown = busy.slice(0, Math.max(0, lines - 2));
	const name = Math.max(0, ...shown.map(({ resource }) => resource.length));
	return [
		`${bar} ${read} of ${resources.length} lists; ${progressLine(status)}`,
		...shown.map((one) => `  ${one.resource.padEnd(name)}  ${number(one.rows)} rows  ${what(one)}`),
		...(busy.length > shown.length ? [`  and ${busy.length - shown.length} more`] : []),
	].map((line) => (line.length > columns ? `${line.slice(0, Math.max(0, columns - 1))}…` : line));
}

/** Moves the cursor up over the lines that were drawn before, and clears them. */
export const redraw = (before: number, lines: readonly string[]): string =>
	`${before > 0 ? `\u001b[${before}A\u001b[0J` : ""}${lines.map((line) => `${line}\n`).join("")}`;
