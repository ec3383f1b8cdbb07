import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Machine } from "../../shared/machine.ts";

/** Where the example data is: next to the built command, or with the examples if the command runs from source. */
const folder = fileURLToPath(
	new URL(import.meta.url.endsWith(".ts") ? "../../../../../examples/data/northwind" : "./northwind", import.meta.url),
);

/** A row by the names of its columns; NULL is left out. */
export type Row = Readonly<Record<string, string>>;

/** Reads a file of Microsoft's Northwind sample data. A row with a comma in a value that is not quoted keeps only the columns before it. */
export function northwind(name: string, { read }: Pick<Machine, "read">): Row[] {
	const [head = "", ...lines] = new TextDecoder()
		.decode(read(join(folder, `${name}.csv`)))
		.trim()
		.split(/\r?\n/);
	const columns = cells(head);
	return lines.map((line) => {
		const values = cells(line);
		const whole = values.length === columns.length ? values : values.slice(0, SAFE_COLUMNS[name] ?? 1);
		return Object.fromEntries(
			whole.flatMap((value, at) => (value === "NULL" || value === "" ? [] : [[columns[at] ?? "", value]])),
		);
	});
}

const LATEST = 100;

/** Returns the orders that the example data has, oldest first. */
export const latestOrders = (machine: Pick<Machine, "read">): Row[] => northwind("orders", machine).slice(-LATEST);

/** Addresses are what contains such commas. So many columns come before them. */
const SAFE_COLUMNS: Readonly<Record<string, number>> = { customers: 4, orders: 8 };

const cells = (line: string): string[] =>
	[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
	);
