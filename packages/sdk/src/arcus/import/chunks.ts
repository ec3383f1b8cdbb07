/** Cuts the caller's rows into chunks that are the same on every run, and refuses rows that could come twice. */

/** A record to be imported: its id in the source, and the fields that the API takes. */
export interface ImportRow {
	/** Id of the record in the source; with the source's name it names the record for ever. */
	readonly external_id: string;
	/** A field of the record, as the API names it. */
	readonly [field: string]: unknown;
}

/** Why a row was not imported, at its place in the caller's own sequence. */
export interface ImportRowError {
	/** Position among all rows that the caller gave, from 0. */
	readonly row: number;
	/** The row's `external_id`; undefined where it has none. */
	readonly externalId: string | undefined;
	/** What is wrong, in words. */
	readonly message: string;
	/** The vendor's code, or `external_id_missing` or `external_id_repeated`; undefined where the vendor gives none. */
	readonly code: string | undefined;
}

export interface Chunk<Row extends ImportRow> {
	readonly index: number;
	readonly rows: readonly Row[];
	/** Position of each row in the caller's sequence. */
	readonly positions: readonly number[];
	/** What the chunk holds, as a hash: the same rows give the same digest on every run. */
	readonly digest: string;
}

async function digestOf(rows: readonly unknown[]): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(rows));
	const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Yields chunks of at most `size` rows; rows without an id, or with one that came before, go to `reject`. */
export async function* chunked<Row extends ImportRow>(
	source: AsyncIterable<Row> | Iterable<Row>,
	size: number,
	reject: (error: ImportRowError) => void,
): AsyncGenerator<Chunk<Row>, void, undefined> {
	const seen = new Set<string>();
	let rows: Row[] = [];
	let positions: number[] = [];
	let index = 0;
	let position = 0;
	const take = async (): Promise<Chunk<Row>> => {
		const chunk = { index: index++, rows, positions, digest: await digestOf(rows) };
		rows = [];
		positions = [];
		return chunk;
	};
	for await (const row of source) {
		const id: unknown = row?.external_id;
		if (typeof id !== "string" || id === "") {
			reject({
				row: position,
				externalId: undefined,
				code: "external_id_missing",
				message: "the row has no external_id; give each row the id that it has in the source",
			});
		} else if (seen.has(id)) {
			reject({
				row: position,
				externalId: id,
				code: "external_id_repeated",
				message: `external_id ${id} came before in this import; only the first row was taken`,
			});
		} else {
			seen.add(id);
			rows.push(row);
			positions.push(position);
		}
		position++;
		if (rows.length === size) yield await take();
	}
	if (rows.length > 0) yield await take();
}
