import { fingerprint } from "./fingerprint.ts";

/** Where a listing goes on: the server's cursor, an offset, or a page's number with the size that it was counted in. */
export type Position = { readonly c: string } | { readonly o: number } | { readonly p: number; readonly s?: number };

/** A list, as far as its cursors depend on it. */
export interface ListName {
	readonly operation: string;
	/** Of the path, such as the record whose sub-resources are listed. */
	readonly path: readonly unknown[];
}

// The digit is the form's version: a later one is another prefix, and this one stays readable.
const PREFIX = "csr1.";

const ownerOf = ({ path }: ListName): string | undefined =>
	path.length === 0 ? undefined : fingerprint(path.join("/")).slice(0, 8);

/** A text that is opaque to the caller, safe in a URL, and checked when it comes back. */
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

/** @throws TypeError for a text that is no cursor, or one of another list */
export function decodeCursor(list: ListName, cursor: string): Position {
	const { operation } = list;
	const found = read(cursor);
	if (!Array.isArray(found) || typeof found[0] !== "string" || !isPosition(found[1]))
		throw new TypeError(
			`${operation}: ${
				/^csr\d+\./.test(cursor) && !cursor.startsWith(PREFIX)
					? "this cursor was given out by a newer version of this package, which is needed to go on from it"
					: "cursor is not one that this package gave out; use page.cursor or the cursor of an error"
			}`,
		);
	const [of, position, owner] = found as [string, Position, string | undefined];
	if (of !== operation)
		throw new TypeError(`${operation}: the cursor belongs to ${of}; a listing can only go on with its own`);
	if (owner && owner !== ownerOf(list))
		throw new TypeError(`${operation}: the cursor belongs to the list of another record than ${list.path.join("/")}`);
	return position;
}

function read(cursor: string): unknown {
	try {
		if (!cursor.startsWith(PREFIX)) return undefined;
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
	const { c, o, p, s } = value as Record<string, unknown>;
	const whole = (number: unknown): boolean => Number.isSafeInteger(number) && (number as number) >= 0;
	return typeof c === "string" ? c !== "" : whole(o) || (whole(p) && (s === undefined || whole(s)));
}
