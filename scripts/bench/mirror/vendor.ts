/** A vendor in this process with as many records as asked for. It keeps none of them: a record follows from its number and its revision. */
import type { TableDescription } from "../../../packages/mirror/src/tables/description.ts";

type Raw = Record<string, unknown>;
interface ReadOptions {
	readonly cursor?: string;
}

const START = Date.UTC(2026, 0, 1);
const WORDS = ["Chai", "Chang", "Aniseed Syrup", "Cajun Seasoning", "Gumbo Mix", "Boysenberry Spread", "Ikura"];

export const idOf = (number: number): string => `prd_${String(number).padStart(9, "0")}`;

export class BulkVendor {
	readonly table: TableDescription;
	readonly rows: number;
	readonly perPage: number;
	/** Requests so far. */
	readonly calls = { list: 0, retrieve: 0 };
	/** Is called with the number of the first record of each page. */
	onPage: (first: number) => void = () => {};
	readonly #revisions = new Map<number, number>();

	constructor(table: TableDescription, rows: number) {
		this.table = table;
		this.rows = rows;
		this.perPage = Number(table.pageSize?.per_page ?? 100);
	}

	/** Changes a record and returns the event that reports it. */
	change(number: number) {
		const revision = (this.#revisions.get(number) ?? 0) + 1;
		this.#revisions.set(number, revision);
		return { type: `${this.table.object}.updated`, data: { object: this.record(number) } };
	}

	record(number: number): Raw {
		const revision = this.#revisions.get(number) ?? 0;
		const raw: Raw = { id: idOf(number), object: this.table.object };
		for (const { name, type } of this.table.columns)
			if (name !== "id" && name !== "object") raw[name] = this.#value(name, type, number, revision);
		return raw;
	}

	#value(name: string, type: string, number: number, revision: number): unknown {
		if (type === "timestamptz") return new Date(START + number * 1_000 + revision).toISOString();
		if (type === "date") return "2026-02-03";
		if (type === "boolean") return number % 3 === 0;
		if (type === "bigint") return number;
		if (type === "numeric") return `${number % 1_000}.${10 + (number % 90)}`;
		if (type === "jsonb") return number % 2 === 0 ? [] : [{ name: "color", value: WORDS[number % WORDS.length] }];
		return `${WORDS[number % WORDS.length]} ${name} ${number}`;
	}

	/** One page of the list, as the API sends it. */
	page(first: number): Raw[] {
		const size = Math.min(this.perPage, this.rows - first);
		return Array.from({ length: Math.max(0, size) }, (_, index) => this.record(first + index));
	}

	/** What a client of the SDK looks like. */
	client(): object {
		return {
			[this.table.resource]: {
				list: async (_params: object, { cursor }: ReadOptions) => {
					const first = Number(cursor ?? 0);
					this.calls.list++;
					this.onPage(first);
					const next = first + this.perPage;
					return { data: this.page(first), cursor: next < this.rows ? String(next) : undefined, total: this.rows };
				},
				retrieve: async (id: string) => {
					this.calls.retrieve++;
					return this.record(Number(id.slice(4)));
				},
			},
		};
	}
}
