import type { StoredRecord } from "../store/store.ts";
import { type ExportColumn, FIRST_SCALE, typeOf } from "./columns.ts";
import { atScale, type Decimal, MAX_DIGITS } from "./decimal.ts";
import { type Connection, type Duckdb, nameOf, textOf } from "./library.ts";
import { type Plain, plainOf } from "./values.ts";

type Value = import("@duckdb/node-api").DuckDBValue;
type Type = import("@duckdb/node-api").DuckDBType;

/** Where the point of a decimal column is. */
interface Shape {
	/** Digits after the point that the column has. */
	scale: number;
	/** Digits after the point that its values need. */
	needed: number;
	/** Digits before the point that its values need. */
	whole: number;
}

/** Writes records into a table of DuckDB, a batch at a time. */
export class TableWriter {
	readonly #duckdb: Duckdb;
	readonly #connection: Connection;
	readonly #name: string;
	readonly #columns: readonly ExportColumn[];
	readonly #shapes: ReadonlyMap<ExportColumn, Shape>;
	#appender: import("@duckdb/node-api").DuckDBAppender | undefined;
	/** How many values of a column do not fit its type and are null. */
	readonly unfit = new Map<string, number>();
	/** Rows so far. */
	rows = 0;

	constructor(duckdb: Duckdb, connection: Connection, name: string, columns: readonly ExportColumn[]) {
		this.#duckdb = duckdb;
		this.#connection = connection;
		this.#name = name;
		this.#columns = columns;
		this.#shapes = new Map(
			columns.flatMap((column) =>
				column.type === "numeric" ? [[column, { scale: FIRST_SCALE, needed: 0, whole: 0 }] as const] : [],
			),
		);
	}

	async create(description: string | undefined): Promise<void> {
		const table = nameOf(this.#name);
		const columns = this.#columns.map((column) => `${nameOf(column.name)} ${typeOf(column)}`);
		await this.#connection.run(`create table ${table} (${columns.join(", ")})`);
		if (description) await this.#connection.run(`comment on table ${table} is ${textOf(description)}`);
		for (const column of this.#columns)
			if (column.description)
				await this.#connection.run(
					`comment on column ${table}.${nameOf(column.name)} is ${textOf(column.description)}`,
				);
	}

	/** Appends at most 2,048 records, which is the size of DuckDB's chunks. */
	async append(records: readonly StoredRecord[]): Promise<void> {
		const columns: Plain[][] = [];
		for (const column of this.#columns) columns.push(await this.#plain(column, records));
		this.#appender ??= await this.#connection.createAppender(this.#name);
		const chunk = this.#duckdb.DuckDBDataChunk.create(this.#columns.map((column) => this.#type(column)));
		chunk.setColumns(columns.map((values, index) => this.#values(this.#columns[index] as ExportColumn, values)));
		this.#appender.appendDataChunk(chunk);
		this.rows += records.length;
	}

	/** Writes what is buffered. */
	close(): void {
		this.#appender?.closeSync();
		this.#appender = undefined;
	}

	async #plain(column: ExportColumn, records: readonly StoredRecord[]): Promise<Plain[]> {
		const shape = this.#shapes.get(column);
		const values: Plain[] = [];
		for (const record of records) {
			const { value, fits } = plainOf(column, record);
			const isHeld = fits && (!shape || value === null || (await this.#makeRoom(column, shape, value as Decimal)));
			if (!isHeld) this.unfit.set(column.name, (this.unfit.get(column.name) ?? 0) + 1);
			values.push(isHeld ? value : null);
		}
		return values;
	}

	/** Moves the point of a column if a value needs it. Returns false if the digits of all values together have no room. */
	async #makeRoom(column: ExportColumn, shape: Shape, value: Decimal): Promise<boolean> {
		const needed = Math.max(shape.needed, value.scale);
		const whole = Math.max(shape.whole, value.whole);
		if (needed + whole > MAX_DIGITS) return false;
		shape.needed = needed;
		shape.whole = whole;
		const scale = Math.max(needed, Math.min(shape.scale, MAX_DIGITS - whole));
		if (scale !== shape.scale) await this.#setScale(column, shape, scale);
		return true;
	}

	async #setScale(column: ExportColumn, shape: Shape, scale: number): Promise<void> {
		this.close();
		await this.#connection.run(
			`alter table ${nameOf(this.#name)} alter column ${nameOf(column.name)} type DECIMAL(${MAX_DIGITS}, ${scale})`,
		);
		shape.scale = scale;
	}

	#type(column: ExportColumn): Type {
		const { BIGINT, BOOLEAN, DATE, DECIMAL, TIMESTAMPTZ, VARCHAR } = this.#duckdb;
		switch (column.type) {
			case "numeric":
				return DECIMAL(MAX_DIGITS, this.#shapes.get(column)?.scale ?? FIRST_SCALE);
			case "bigint":
				return BIGINT;
			case "boolean":
				return BOOLEAN;
			case "date":
				return DATE;
			case "timestamptz":
				return TIMESTAMPTZ;
			default:
				return VARCHAR;
		}
	}

	#values(column: ExportColumn, values: readonly Plain[]): Value[] {
		const { DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampTZValue } = this.#duckdb;
		const scale = this.#shapes.get(column)?.scale ?? FIRST_SCALE;
		return values.map((value) => {
			if (value === null) return null;
			switch (column.type) {
				case "numeric":
					return new DuckDBDecimalValue(atScale(value as Decimal, scale), MAX_DIGITS, scale);
				case "date":
					return new DuckDBDateValue(value as number);
				case "timestamptz":
					return new DuckDBTimestampTZValue(value as bigint);
				default:
					return value as Value;
			}
		});
	}
}
