import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { JsonObject, JsonValue } from "./json.ts";

// Shorter values gain nothing from compression.
const WORTH_PACKING = 256;

/** The values of one field: one value that all rows share, or a JSON array, compressed when it is long. */
type Column = { readonly shared: JsonValue } | { readonly text: string } | { readonly packed: Buffer };

function columnOf(values: readonly (JsonValue | undefined)[]): Column {
	const texts = values.map((value) => (value === undefined ? "null" : JSON.stringify(value)));
	const [first] = texts;
	if (texts.every((text) => text === first)) return { shared: values[0] ?? null };
	const text = `[${texts.join(",")}]`;
	return text.length < WORTH_PACKING ? { text } : { packed: deflateRawSync(text, { level: 1 }) };
}

function valuesOf(column: { readonly text: string } | { readonly packed: Buffer }): readonly JsonValue[] {
	return JSON.parse("text" in column ? column.text : inflateRawSync(column.packed).toString("utf8")) as JsonValue[];
}

/** Immutable rows, packed by field. Rows of a log are alike, so many of them take little more space than one. */
export class RowBatch {
	readonly size: number;
	readonly #columns = new Map<string, Column>();
	/** Which fields each row has, in its order. */
	readonly #fields: Column;
	/** Whether all rows have the same fields. */
	readonly #isUniform: boolean;
	/** The shared code of views, because a search creates a view for each row. */
	readonly #viewer: ProxyHandler<{ readonly index: number }> = {
		get: ({ index }, name) => (typeof name === "string" ? this.value(index, name) : undefined),
		has: ({ index }, name) => typeof name === "string" && this.value(index, name) !== undefined,
		ownKeys: ({ index }) => [...this.fields(index)],
		getOwnPropertyDescriptor: ({ index }, name) => {
			const value = typeof name === "string" ? this.value(index, name) : undefined;
			return value === undefined ? undefined : { value, enumerable: true, configurable: true };
		},
	};
	#read = new Map<Column, readonly JsonValue[]>();

	constructor(rows: readonly JsonObject[]) {
		this.size = rows.length;
		const fields = rows.map((row) => Object.keys(row).filter((name) => row[name] !== undefined));
		this.#fields = columnOf(fields);
		this.#isUniform = "shared" in this.#fields;
		for (const name of new Set(fields.flat()))
			this.#columns.set(name, columnOf(rows.map((row) => row[name] as JsonValue | undefined)));
	}

	/** One field of one row; the other fields stay packed. */
	value(index: number, field: string): JsonValue | undefined {
		const column = this.#columns.get(field);
		if (!column || !(this.#isUniform || this.fields(index).includes(field))) return undefined;
		return this.#at(column, index);
	}

	/** The names of a row's fields. */
	fields(index: number): readonly string[] {
		return this.#at(this.#fields, index) as readonly string[];
	}

	/** The whole row. */
	row(index: number): JsonObject {
		const row: JsonObject = {};
		for (const name of this.fields(index)) row[name] = this.#at(this.#columns.get(name) as Column, index);
		return row;
	}

	/** A view of the row, whose fields are unpacked when they are read. */
	view(index: number): JsonObject {
		return new Proxy<{ readonly index: number } & JsonObject>({ index }, this.#viewer);
	}

	/** Drops the unpacked values. */
	release(): void {
		this.#read = new Map();
	}

	#at(column: Column, index: number): JsonValue {
		if ("shared" in column) return column.shared;
		let values = this.#read.get(column);
		if (!values) {
			values = valuesOf(column);
			this.#read.set(column, values);
		}
		return values[index] as JsonValue;
	}
}
