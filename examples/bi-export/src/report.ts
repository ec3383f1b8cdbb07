/** The figures of the report. DuckDB computes them. */
import { DuckDBInstance } from "@duckdb/node-api";

export interface Figure {
	readonly name: string;
	/** US dollars, exact. */
	readonly amount: string;
}

export interface Report {
	readonly revenue: readonly Figure[];
	readonly stock: readonly Figure[];
	readonly orders: number;
	/** Up to when the copy is proved, in ISO 8601; undefined if it is not. */
	readonly provedThrough: string | undefined;
}

const REVENUE = `
	select coalesce(a.display_name, 'unknown customer') as name, sum(o.order_total)::DECIMAL(18, 2)::VARCHAR as amount
	from orders o left join accounts a on a.id = o.account_id
	where o.document_type = 'sales_order' and o.order_status is distinct from 'canceled'
	group by all order by sum(o.order_total) desc, name`;
const STOCK = `
	select coalesce(p.title, 'unknown product') as name, sum(b.total_value)::DECIMAL(18, 2)::VARCHAR as amount
	from inventory_balances b left join products p on p.id = b.product_id
	group by all order by sum(b.total_value) desc, name`;
const ABOUT = `
	select (select count(*) from orders)::INTEGER as orders,
		case when count(verified_through) = count(*) then epoch_ms(min(verified_through))::DOUBLE end as proved
	from _mirror_export`;

/** Reads the figures from an exported file. */
export async function reportOf(file: string): Promise<Report> {
	const instance = await DuckDBInstance.create(file, { access_mode: "READ_ONLY" });
	const connection = await instance.connect();
	try {
		const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
		const figures = async (sql: string) =>
			(await rows(sql)).map(({ name, amount }): Figure => ({ name: String(name), amount: String(amount ?? "0.00") }));
		const [about] = await rows(ABOUT);
		return {
			revenue: await figures(REVENUE),
			stock: await figures(STOCK),
			orders: Number(about?.orders),
			provedThrough: typeof about?.proved === "number" ? new Date(about.proved).toISOString() : undefined,
		};
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
