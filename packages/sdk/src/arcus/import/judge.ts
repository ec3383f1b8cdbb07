/** Decides for each row what the API's outcome says about it. A row counts as imported only if the numbers prove it. */
import type { OutcomeOnWire, RowErrorOnWire } from "./bulk-client.ts";
import type { ImportRowError, Part } from "./chunks.ts";

export interface Verdict {
	/** For each row of the part, whether it was imported. */
	readonly imported: readonly boolean[];
	/** One entry for each row that was not imported, or may not have been. */
	readonly errors: readonly ImportRowError[];
}

/** The code of a row whose outcome the API did not report. */
export const OUTCOME_UNKNOWN = "outcome_unknown";

/** @param source names the job or check in messages */
export function judge(outcome: OutcomeOnWire, part: Part, source: string): Verdict {
	const { rejections, stray } = attribute(outcome, part);
	const isProven = !stray && countsMatch(outcome, part.rows.length, rejections.size);
	const errors: ImportRowError[] = [];
	const imported = part.rows.map((row, index) => {
		const rejected = rejections.get(index);
		if (!rejected && isProven) return true;
		errors.push({
			row: part.positions[index] ?? -1,
			externalId: row.external_id,
			...(rejected ?? { code: OUTCOME_UNKNOWN, message: doubt(outcome, part.rows.length, source) }),
		});
		return false;
	});
	return { imported, errors };
}

/** The errors by row. An error without a valid index is matched by `external_id`; one that matches no row is stray. */
function attribute(
	{ errors }: OutcomeOnWire,
	{ rows }: Part,
): { rejections: Map<number, { message: string; code: string | undefined }>; stray: boolean } {
	const rejections = new Map<number, { message: string; code: string | undefined }>();
	if (!Array.isArray(errors)) return { rejections, stray: errors !== undefined && errors !== null };
	let stray = false;
	for (const error of errors as (RowErrorOnWire | null | undefined)[]) {
		const index = indexOf(error, rows);
		if (index < 0) {
			stray = true;
			continue;
		}
		const message = typeof error?.error === "string" ? error.error : "The API gave no reason.";
		const before = rejections.get(index);
		rejections.set(index, {
			message: before && before.message !== message ? `${before.message}; ${message}` : message,
			code: before?.code ?? (typeof error?.code === "string" ? error.code : undefined),
		});
	}
	return { rejections, stray };
}

function indexOf(error: RowErrorOnWire | null | undefined, rows: Part["rows"]): number {
	const index: unknown = error?.index;
	const id = error?.external_id;
	const isInRange = Number.isInteger(index) && (index as number) >= 0 && (index as number) < rows.length;
	if (isInRange && (typeof id !== "string" || rows[index as number]?.external_id === id)) return index as number;
	// If index and id contradict each other, use the id, because it comes from the caller.
	return typeof id === "string" ? rows.findIndex((row) => row.external_id === id) : -1;
}

function countsMatch(outcome: OutcomeOnWire, rows: number, rejected: number): boolean {
	const { succeeded_records: succeeded, failed_records: failed, total_records: total = rows } = outcome;
	return succeeded === rows - rejected && failed === rejected && total === rows;
}

const doubt = ({ succeeded_records, failed_records }: OutcomeOnWire, rows: number, source: string): string =>
	`${source} reported ${String(succeeded_records)} imported and ${String(failed_records)} rejected of ${rows} rows, which does not say what happened to this row. Run the import again to retry it.`;
