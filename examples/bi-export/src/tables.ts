import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Arcus } from "@countersign/sdk/arcus";
import { parquetWriteBuffer } from "hyparquet-writer";

type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | boolean | null | undefined>>;

const typeOf = (values: readonly unknown[]): "DOUBLE" | "BOOLEAN" | "STRING" => {
	const known = values.find((value) => value !== null);
	return typeof known === "number" ? "DOUBLE" : typeof known === "boolean" ? "BOOLEAN" : "STRING";
};

/** Writes a whole table to one file. The file is complete or does not exist. */
async function writeTable<Row>(
	folder: string,
	name: string,
	rows: AsyncIterable<Row>,
	columns: Columns<Row>,
): Promise<number> {
	const all: Row[] = [];
	for await (const row of rows) all.push(row);
	const columnData = Object.entries(columns).map(([column, value]) => {
		const data = all.map((row) => value(row) ?? null);
		return { name: column, type: typeOf(data), data, nullable: true };
	});
	const path = join(folder, `${name}.parquet`);
	writeFileSync(`${path}.tmp`, new Uint8Array(parquetWriteBuffer({ columnData })));
	renameSync(`${path}.tmp`, path);
	return all.length;
}

/** Exports the tables that orders refer to, one file each: accounts, products, stock. Returns the number of rows of each table. */
export async function exportTables(arcus: Arcus, folder: string): Promise<Readonly<Record<string, number>>> {
	mkdirSync(folder, { recursive: true });
	return {
		accounts: await writeTable(folder, "accounts", arcus.accounts.list({ per_page: 100 }), {
			id: (row) => row.id,
			account_number: (row) => row.account_number,
			display_name: (row) => row.display_name,
			account_type: (row) => row.account_type,
		}),
		products: await writeTable(folder, "products", arcus.products.list({ limit: 100 }), {
			id: (row) => row.id,
			sku: (row) => row.sku,
			title: (row) => row.title,
			list_price: (row) => row.list_price,
			is_active: (row) => row.is_active,
		}),
		inventory: await writeTable(folder, "inventory", arcus.inventory.balances.list({}), {
			product_id: (row) => row.product_id,
			location_id: (row) => row.location_id,
			on_hand: (row) => row.on_hand,
			total_value: (row) => row.total_value,
		}),
	};
}
