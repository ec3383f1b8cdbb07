/** A bulk import as a separate program, with its checkpoint in a file, so that it can be killed and started again at any time. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Arcus, type ImportCheckpoint, importRecords } from "@countersign/sdk/arcus";

const file = process.env.CHECKPOINT ?? "";
const checkpoint: ImportCheckpoint = {
	load: () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined),
	save(state) {
		writeFileSync(`${file}.tmp`, JSON.stringify(state));
		renameSync(`${file}.tmp`, file);
	},
};
const rows = Array.from({ length: Number(process.env.ROWS) }, (_, index) => ({
	external_id: `r${index}`,
	account_type: "business",
	name: `Row ${index}`,
}));
const result = await importRecords(new Arcus({ rateLimit: false, maxRetries: 4, timeout: 5_000 }), "accounts", rows, {
	externalSource: "old",
	chunkSize: 10,
	concurrency: 2,
	checkpoint,
	pollInterval: 20,
});
process.stdout.write(JSON.stringify({ ...result, jobs: result.jobs.length }));
