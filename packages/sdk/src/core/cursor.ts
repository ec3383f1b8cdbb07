/** Where a listing goes on: opaque to the caller, checked when it comes back. */
export type Position = { readonly c: string } | { readonly o: number } | { readonly p: number };

const PREFIX = "csr1.";

export function encodeCursor(operation: string, position: Position): string {
	const bytes = new TextEncoder().encode(JSON.stringify([operation, position]));
	return (
		PREFIX +
		btoa(String.fromCharCode(...bytes))
			.replaceAll("+", "-")
			.replaceAll("/", "_")
			.replace(/=+$/, "")
	);
}

/** @throws TypeError for a text that is no cursor, or one of another list */
export function decodeCursor(operation: string, cursor: string): Position {
	let found: unknown;
	try {
		if (!cursor.startsWith(PREFIX)) throw new Error("prefix");
		const bytes = Uint8Array.from(atob(cursor.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/")), (char) =>
			char.charCodeAt(0),
		);
		found = JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		throw new TypeError(
			`${operation}: cursor is not one that this package gave out; use page.cursor or the cursor of an error`,
		);
	}
	const [owner, position] = found as [unknown, Position];
	if (owner !== operation)
		throw new TypeError(`${operation}: the cursor belongs to ${String(owner)}; a listing can only go on with its own`);
	return position;
}
