import type { BulkClient, ImportRow } from "../../../src/arcus/index.ts";

export interface Job {
	status: string;
	succeeded_records: number;
	failed_records: number;
	errors: { index: number; external_id?: string | null; error: string; code?: string }[];
	completed_at?: string;
}

export interface VendorOptions {
	/** Why a row is rejected; undefined if it is not. */
	readonly refuse?: (row: ImportRow) => string | undefined;
	/** The false result that the job reports. */
	readonly report?: (job: Job, number: number) => unknown;
	/** How many polls find a job still running. @defaultValue 1 */
	readonly looks?: number;
}

/** A vendor that stores records by their external id, repeats its first response for a repeated key, and can lie about its jobs. */
export function vendor(options: VendorOptions = {}) {
	const records = new Map<string, number>();
	const answers = new Map<string, unknown>();
	const jobs = new Map<string, { job: unknown; looks: number }>();
	const keys: (string | undefined)[] = [];
	const sent: string[][] = [];
	const client: BulkClient = {
		migration: {
			async bulk(_resource, { records: rows, dry_run }, given) {
				const key = given?.idempotencyKey;
				keys.push(key);
				sent.push(rows.map((row) => row.external_id));
				if (key !== undefined && answers.has(key)) return answers.get(key);
				const errors = rows.flatMap((row, index) => {
					const error = options.refuse?.(row);
					return error ? [{ index, external_id: row.external_id, error, code: "bad" }] : [];
				});
				const counts = { succeeded_records: rows.length - errors.length, failed_records: errors.length, errors };
				let answer: unknown = counts;
				if (!dry_run) {
					for (const [index, { external_id: id }] of rows.entries())
						if (!errors.some((one) => one.index === index) && !records.has(id)) records.set(id, 1);
					const job: Job = { status: errors.length > 0 ? "partial" : "completed", ...counts };
					const id = `job${jobs.size + 1}`;
					jobs.set(id, { job: options.report ? options.report(job, jobs.size + 1) : job, looks: options.looks ?? 1 });
					answer = { job_id: id };
				}
				if (key !== undefined) answers.set(key, answer);
				return answer;
			},
			jobs: {
				async retrieve(id) {
					const entry = jobs.get(id);
					if (!entry) throw new Error(`no job ${id}`);
					const isRunning = entry.looks-- > 0;
					return (
						isRunning ? { status: "running", succeeded_records: 0, failed_records: 0, errors: [] } : entry.job
					) as never;
				},
			},
		},
	};
	return { client, records, keys, sent, jobs };
}

export const rowsOf = (count: number, start = 0): ImportRow[] =>
	Array.from({ length: count }, (_, index) => ({ external_id: `r${start + index}`, name: `Row ${start + index}` }));
