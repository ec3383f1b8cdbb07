import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { exportOrders } from "../src/export.ts";

it("the Parquet files contain every order once, although the export was stopped in the middle", async () => {
	const mock = createArcusMock({ seed: 1, rateLimits: false });
	const { url, close } = await mock.listen(0);
	const { key, entityId } = mock.createKey({ mode: "test" });
	const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
	const account = await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" });
	const product = await arcus.products.create({ title: "Chai", product_type: "physical", list_price: 18 });
	const ids: string[] = [];
	for (let i = 0; i < 23; i++)
		ids.push(
			(
				await arcus.orders.create({
					document_type: "sales_order",
					account_id: account.id,
					line_items: [{ product_id: product.id, quantity: 1 }],
				})
			).id,
		);

	const folder = mkdtempSync(join(tmpdir(), "bi-export-"));
	const stopper = new AbortController();
	const stopped = exportOrders(arcus, {
		folder,
		pageSize: 5,
		signal: stopper.signal,
		onFile: (file) => file.includes("1.") && stopper.abort(new Error("stop")),
	});
	await expect(stopped).rejects.toThrow();
	const result = await exportOrders(arcus, { folder, pageSize: 5 });
	expect(result).toMatchObject({ rows: 23, resumed: true });

	const found: string[] = [];
	for (const name of readdirSync(folder).filter((file) => file.endsWith(".parquet"))) {
		const bytes = readFileSync(join(folder, name));
		const rows = await parquetReadObjects({
			file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
		});
		found.push(...rows.map((row) => String(row.id)));
	}
	expect(found.sort()).toEqual(ids.sort());
	rmSync(folder, { recursive: true });
	await close();
});
