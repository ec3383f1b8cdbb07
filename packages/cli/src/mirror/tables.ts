import { isEveryListComplete, type MirrorStatus, type VerifyReport } from "@countersign/mirror";
import type { ExportReport } from "@countersign/mirror/export";

const time = (at: number | undefined): string =>
	at === undefined ? "never" : `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
const number = (value: number): string => value.toLocaleString("en");

/** Lays out rows in columns; numbers are aligned on the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, index) =>
				/^[\d,]+$/.test(cell) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
			)
			.join("  ")
			.trimEnd(),
	);
}

/** Returns lines under a title, or nothing. */
const section = (title: string, lines: readonly string[]): string[] =>
	lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];

const limitsOf = (resources: readonly { readonly resource: string; readonly limits: readonly string[] }[]): string[] =>
	resources.flatMap((one) => one.limits.map((limit) => `${one.resource}: ${limit}`));

function conclusionOf(isComplete: boolean, resources: MirrorStatus["resources"], feed: MirrorStatus["feed"]): string {
	if (isComplete) return "Every list was read to its end.";
	return feed?.state === "failing" && isEveryListComplete(resources)
		? "Not complete: the feed cannot be read, so changes since the lists were read may be missing."
		: "Not complete: run it again to continue.";
}

/** Returns the state of a mirror as lines. */
export function statusTable({ isComplete, resources, feed }: MirrorStatus): string[] {
	const rows = resources.map((one) => [
		one.resource,
		number(one.rows),
		number(one.pending),
		one.state,
		time(one.verifiedThrough),
	]);
	const failing = resources.flatMap((one) =>
		one.lastError === undefined ? [] : [`${one.resource}: ${one.lastError}`],
	);
	return [
		...columns([["list", "rows", "waiting", "state", "proved until"], ...rows]),
		...section("Failing:", [
			...failing,
			...(feed?.lastError === undefined ? [] : [`the feed ${feed.name}: ${feed.lastError}`]),
		]),
		...section("Not promised:", limitsOf(resources)),
		"",
		conclusionOf(isComplete, resources, feed),
	];
}

/** The differences, and what is not proved, that are printed for each list. */
const SHOWN = 20;

/** Returns what a check has shown as lines. */
export function verifyTable({ isComplete, resources, proofs }: VerifyReport): string[] {
	const rows = resources.map((one) => [
		one.resource,
		number(one.records),
		number(one.differenceCount),
		number(one.inFlight),
		one.isProved ? "proved" : "not proved",
	]);
	const differences = resources.flatMap((one) => [
		...one.differences
			.slice(0, SHOWN)
			.map(({ id, kind, fields }) => `${one.resource} ${id}: ${kind}${fields ? ` in ${fields.join(", ")}` : ""}`),
		...(one.differenceCount > SHOWN ? [`${one.resource}: ${number(one.differenceCount - SHOWN)} more`] : []),
	]);
	const limits = limitsOf(resources);
	const unproved = resources.flatMap((one) => [
		...one.unproved.slice(0, SHOWN).map((line) => `${one.resource}: ${line}`),
		...(one.unproved.length > SHOWN ? [`${one.resource}: ${number(one.unproved.length - SHOWN)} more`] : []),
	]);
	return [
		...columns([["list", "records", "differences", "just changed", "result"], ...rows]),
		...section("Differences, now corrected unless listed under Not proved:", differences),
		...section("Not proved:", unproved),
		...section(
			"Proofs of the API:",
			proofs.map(
				({ name, holds, detail }) =>
					`${name}: ${holds === undefined ? "not checked" : holds ? "holds" : "BROKEN"}. ${detail}`,
			),
		),
		...section("Not promised:", limits),
		"",
		conclusion(isComplete, limits.length > 0),
	];
}

/** Lists can hide records that nobody knows of, so a limit makes the promise smaller. */
function conclusion(isComplete: boolean, hasLimits: boolean): string {
	if (!isComplete) return "Not complete.";
	return hasLimits
		? "Complete: the copy has exactly the records that the API's lists show."
		: "Complete: the copy and the API have the same records.";
}

/** Returns what an export has written as lines. */
export function exportTable({ isComplete, verifiedThrough, tables, written }: ExportReport): string[] {
	const rows = tables.map((one) => [one.table, number(one.rows), one.state, time(one.verifiedThrough)]);
	const unfit = tables.flatMap((one) =>
		Object.entries(one.unfit).map(([column, values]) => `${one.table}.${column}: ${number(values)}`),
	);
	return [
		...columns([["table", "rows", "state", "proved until"], ...rows]),
		...(unfit.length > 0
			? ["", "Values that do not fit their column and are empty there:", ...unfit.map((line) => `  ${line}`)]
			: []),
		"",
		...written.map((path) => `Wrote ${path}`),
		isComplete
			? `The copy was complete, and is proved until: ${time(verifiedThrough)}.`
			: "The copy was not complete. The table _mirror_export says what was missing.",
	];
}
