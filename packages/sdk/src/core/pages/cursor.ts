import { fingerprint } from "../keys/fingerprint.ts";

/**
 * Where a list continues: the server's cursor, an offset, or a page's number with the requested size and, if the server gives fewer items
 * than requested, the actual one.
 */
export interface Position {
	readonly c?: string;
	/** The list runs back towards its beginning, from `c`. */
	readonly b?: 1;
	readonly o?: number;
	readonly p?: number;
	readonly s?: number | undefined;
	readonly m?: number | undefined;
}

/** A list, as far as its cursors depend on it. */
export interface ListName {
	readonly operation: string;
	/** The path's arguments, such as the record whose sub-resources are listed. */
	readonly path: readonly unknown[];
}

// The digit is the version of the format. A later version gets another prefix, and this one stays readable.
const PREFIX = "csr1.";

const ownerOf = ({ path }: ListName): string | undefined =>
	path.length === 0 ? undefined : fingerprint(path.join("/")).slice(0, 8);

/** Returns a string that is opaque to the caller, safe in a URL, and checked when it is passed back. */
export function encodeCursor(list: ListName, position: Position): string {
	const owner = ownerOf(list);
	const content = [list.operation, position, ...(owner === undefined ? [] : [owner])];
	const bytes = new TextEncoder().encode(JSON.stringify(content));
	return (
		PREFIX +
		btoa(String.fromCharCode(...bytes))
			.replaceAll("+", "-")
			.replaceAll("/", "_")
			.replace(/=+$/, "")
	);
}

/** @throws TypeError for a string that is not a cursor, or for the cursor of another list */
export function decodeCursor(list: ListName, cursor: string): Position {
	const { operation } = list;
	const found = read(cursor);
	if (!Array.isArray(found) || typeof found[0] !== "string" || !isPosition(found[1]))
		throw new TypeError(
			`${operation}: ${
				/^csr\d+\./.test(cursor) && !String(cursor).startsWith(PREFIX)
					? "this cursor comes from a newer version of this package; upgrade to resume from it"
					: "options.cursor is invalid; use page.cursor or the cursor of an error"
			}`,
		);
	const [of, position, owner] = found as [string, Position, string | undefined];
	if (of !== operation) throw new TypeError(`${operation}: the cursor belongs to ${of}; use a cursor of this list`);
	if (owner && owner !== ownerOf(list))
		throw new TypeError(`${operation}: the cursor belongs to another record than ${list.path.join("/")}`);
	return position;
}

function read(cursor: string): unknown {
	try {
		if (typeof cursor !== "string" || !cursor.startsWith(PREFIX)) return undefined;
		const bytes = Uint8Array.from(atob(cursor.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/")), (char) =>
			char.charCodeAt(0),
		);
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}

function isPosition(value: unknown): value is Position {
	if (typeof value !== "object" || value === null) return false;
	const { c, o, p, s, m } = value as Record<string, unknown>;
	const whole = (number: unknown): boolean => Number.isSafeInteger(number) && (number as number) >= 0;
	const wholeOrNone = (number: unknown): boolean => number === undefined || (whole(number) && number !== 0);
	return typeof c === "string" ? c !== "" : whole(o) || (whole(p) && wholeOrNone(s) && wholeOrNone(m));
}
