import { parse } from "csv-parse/sync";

const PRIORITIES = ["urgent", "high", "medium", "low", "none"] as const;

export interface TaskRow {
	/** The id of the source, which finds the task again. */
	readonly id: string;
	readonly title: string;
	readonly priority: (typeof PRIORITIES)[number];
	/** ISO 8601, UTC. */
	readonly due: string | null;
}

const COLUMNS = ["id", "title", "priority", "due"] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * Reads tasks from CSV text. An invalid row is left out, and `problems` says why.
 *
 * @throws Error if a column is missing
 */
export function readTasks(text: string): { readonly tasks: readonly TaskRow[]; readonly problems: readonly string[] } {
	const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true, info: true }) as unknown as {
		record: Row;
		info: { lines: number };
	}[];
	const missing = COLUMNS.filter((column) => rows[0] && !(column in rows[0].record));
	if (missing.length > 0) throw new Error(`The CSV file has no column ${missing.join(", ")}.`);
	const tasks = new Map<string, TaskRow>();
	const problems: string[] = [];
	for (const { record, info } of rows) {
		const problem = tasks.has(record.id) ? `id "${record.id}" appears a second time` : problemOf(record);
		if (problem !== undefined) {
			problems.push(`line ${info.lines}: ${problem}; the row is left out`);
			continue;
		}
		const { id, title, due } = record;
		const priority = (record.priority || "none") as TaskRow["priority"];
		tasks.set(id, { id, title, priority, due: due === "" ? null : new Date(due).toISOString() });
	}
	return { tasks: [...tasks.values()], problems };
}

function problemOf({ id, title, priority, due }: Row): string | undefined {
	if (id === "") return "id is empty";
	if (title === "") return "title is empty";
	if (priority !== "" && !(PRIORITIES as readonly string[]).includes(priority))
		return `priority must be one of ${PRIORITIES.join(", ")}, but is "${priority}"`;
	if (due !== "" && !isDay(due)) return `due must be a day such as 2026-03-31, but is "${due}"`;
	return undefined;
}

/** Also rejects days such as February 30, which `Date` may read as March 2. */
function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
