import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Arcus } from "@countersign/sdk/arcus";
import { parquetWriteBuffer } from "hyparquet-writer";

/** The position where the next run resumes; replaced atomically after each file. */
interface ResumeFile {
	readonly cursor: string | undefined;
	readonly files: number;
	readonly rows: number;
	readonly done: boolean;
}

export interface ExportResult {
	readonly files: number;
	readonly rows: number;
	/** Whether this run resumed an earlier one. */
	readonly resumed: boolean;
}

export interface ExportOptions {
	readonly folder: string;
	readonly pageSize?: number;
	readonly signal?: AbortSignal;
	readonly onFile?: (file: string, rows: number) => void;
}

function writeWhole(path: string, data: string | Uint8Array): void {
	writeFileSync(`${path}.tmp`, data);
	renameSync(`${path}.tmp`, path);
}

/**
 * Writes one Parquet file per page. The cursor is saved after the file, so after a crash between the two the next run writes the same
 * file again under the same name: no row is missing or duplicated.
 */
export async function exportOrders(arcus: Arcus, options: ExportOptions): Promise<ExportResult> {
	mkdirSync(options.folder, { recursive: true });
	const resumePath = join(options.folder, "resume.json");
	const before: ResumeFile | undefined = existsSync(resumePath)
		? JSON.parse(readFileSync(resumePath, "utf8"))
		: undefined;
	if (before?.done) return { files: before.files, rows: before.rows, resumed: true };
	let { files, rows } = before ?? { files: 0, rows: 0 };

	const list = arcus.orders.list(
		{ limit: options.pageSize ?? 100 },
		{
			...(before?.cursor !== undefined && { cursor: before.cursor }),
			...(options.signal && { signal: options.signal }),
		},
	);
	for await (const page of list.pages()) {
		options.signal?.throwIfAborted();
		if (page.data.length > 0) {
			const file = `orders-${String(files).padStart(5, "0")}.parquet`;
			const column = <T>(
				name: string,
				type: "STRING" | "DOUBLE" | "TIMESTAMP",
				value: (order: (typeof page.data)[number]) => T,
			) => ({ name, type, data: page.data.map(value), nullable: true });
			const buffer = parquetWriteBuffer({
				columnData: [
					column("id", "STRING", (order) => order.id),
					column("order_number", "STRING", (order) => order.order_number),
					column("document_type", "STRING", (order) => order.document_type),
					column("order_status", "STRING", (order) => order.order_status),
					column("account_id", "STRING", (order) => order.account_id),
					column("order_total", "DOUBLE", (order) => order.order_total),
					column("created_at", "TIMESTAMP", (order) => new Date(order.created_at)),
				],
			});
			writeWhole(join(options.folder, file), new Uint8Array(buffer));
			files++;
			rows += page.data.length;
			options.onFile?.(file, page.data.length);
		}
		const next: ResumeFile = { cursor: page.cursor, files, rows, done: page.cursor === undefined };
		writeWhole(resumePath, JSON.stringify(next));
	}
	return { files, rows, resumed: before !== undefined };
}
