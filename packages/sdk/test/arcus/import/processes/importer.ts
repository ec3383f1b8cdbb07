/** An import as a separate program. It writes every row with a key derived from the row, so that it can be started again at any time. */
import { idempotencyKey } from "@countersign/sdk";
import { Arcus } from "@countersign/sdk/arcus";

const rows = Number(process.env.ROWS);
const arcus = new Arcus({ rateLimit: false, maxRetries: 4, timeout: 5_000 });
let next = 0;
await Promise.all(
	Array.from({ length: 8 }, async () => {
		while (next < rows) {
			const row = next++;
			await arcus.products.create(
				{ title: `Row ${row}`, sku: `ROW-${row}`, product_type: "physical" },
				{ idempotencyKey: idempotencyKey("import", row) },
			);
		}
	}),
);
