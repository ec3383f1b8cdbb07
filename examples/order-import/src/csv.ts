import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A problem in the input, with its place and what happened to the row. */
export interface Finding {
	readonly file: string;
	readonly line: number;
	readonly reason: string;
	/** `refused`: the row is skipped. `repaired`: the row is imported, and `reason` says what was changed. */
	readonly outcome: "refused" | "repaired";
}

export interface Row {
	readonly file: string;
	readonly line: number;
	/** The value of a column; `NULL` and empty values are undefined. */
	get(column: string): string | undefined;
}

export interface Table {
	readonly rows: readonly Row[];
	readonly findings: readonly Finding[];
}

/** A file cannot be used: it is missing or empty, or a column is missing. */
export class CsvFileError extends Error {
	override readonly name = "CsvFileError";
}

/**
 * A comma inside an unquoted text splits it into two cells, of which the second begins with a blank. No field of a well-formed row does.
 * So a row with too many cells is repaired by joining each cell that begins with a blank to the previous one, if
 * that gives exactly the expected number of cells. Otherwise the row is refused.
 */
function repair(cells: readonly string[], width: number): { cells: string[]; columns: number[] } | undefined {
	const repaired: string[] = [];
	const columns: number[] = [];
	for (const cell of cells) {
		if (cell.startsWith(" ") && repaired.length > 0) {
			repaired[repaired.length - 1] += `,${cell}`;
			columns.push(repaired.length - 1);
		} else repaired.push(cell);
	}
	return repaired.length === width ? { cells: repaired, columns } : undefined;
}

export function readTable(folder: string, file: string, columns: readonly string[]): Table {
	let text: string;
	try {
		text = readFileSync(join(folder, file), "utf8");
	} catch (error) {
		throw new CsvFileError(`${file} cannot be read from ${folder}: ${(error as Error).message}`);
	}
	const records = parse(text, {
		relaxColumnCount: true,
		relaxQuotes: true,
		skipEmptyLines: true,
		bom: true,
		info: true,
	}) as unknown as {
		record: string[];
		info: { lines: number };
	}[];
	const header = records.shift()?.record;
	if (!header) throw new CsvFileError(`${file} is empty; its first line must name the columns ${columns.join(", ")}.`);
	const missing = columns.filter((column) => !header.includes(column));
	if (missing.length > 0)
		throw new CsvFileError(`${file} has no column ${missing.join(", ")}; its first line is: ${header.join(",")}`);

	const rows: Row[] = [];
	const findings: Finding[] = [];
	for (const { record, info } of records) {
		let cells: readonly string[] = record;
		const line = info.lines;
		if (cells.length > header.length) {
			const result = repair(cells, header.length);
			if (result) {
				cells = result.cells;
				const where = [...new Set(result.columns)].map((index) => header[index]).join(", ");
				findings.push({
					file,
					line,
					outcome: "repaired",
					reason: `unquoted comma in ${where}: the value was joined again`,
				});
			}
		}
		if (cells.length !== header.length) {
			const reason = `${cells.length} columns instead of ${header.length}${cells.length < header.length ? ` (missing: ${header.slice(cells.length).join(", ")})` : ""}`;
			findings.push({ file, line, outcome: "refused", reason });
			continue;
		}
		const values = cells;
		rows.push({
			file,
			line,
			get(column) {
				const value = values[header.indexOf(column)]?.trim();
				return value === undefined || value === "" || value === "NULL" ? undefined : value;
			},
		});
	}
	return { rows, findings };
}
