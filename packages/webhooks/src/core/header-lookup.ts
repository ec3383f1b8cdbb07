import { type Refusal, refuse } from "./errors.ts";

/** Request headers in any of the forms that frameworks use. */
export type HeadersInput =
	| {
			/** Returns the value of a header. The name is case-insensitive. */
			get(name: string): string | null;
			/** Distinguishes the platform's `Headers` from a `Map`. */
			append(name: string, value: string): void;
	  }
	| Readonly<Record<string, string | readonly string[] | undefined>>
	| Iterable<readonly [string, string]>;

/**
 * The property under which headers keep the raw lines of the server (name, value, name, value), so that a header can be found without
 * copying the others. The symbol is registered, so it is the same in the ESM and the CommonJS build.
 */
export const rawLines: unique symbol = Symbol.for("countersign.rawLines") as never;

/**
 * Returns the only value of a header. A repeated header is refused: a proxy, a framework and this library might each use a different value,
 * and attackers can exploit that.
 */
export function singleHeader(headers: unknown, name: string): string | Refusal {
	const wanted = name.toLowerCase();
	const found: unknown[] = [];
	const note = (key: string, value: unknown) => {
		// Checking the length first avoids converting most names.
		if (key.length === wanted.length && key.toLowerCase() === wanted)
			found.push(...(Array.isArray(value) ? value : value == null ? [] : [value]));
	};
	try {
		const bag = headers as Record<string, unknown> & { readonly [rawLines]?: readonly string[] };
		const lines = bag[rawLines];
		// The pseudo-headers of HTTP/2 (`:path`) are not headers: only our own code may set one for a verifier that looks for it.
		if (lines)
			for (let at = wanted[0] === ":" ? lines.length : 0; at < lines.length; at += 2) note(lines[at]!, lines[at + 1]);
		else if (Symbol.iterator in bag) {
			for (const [key, value] of bag as unknown as Iterable<[string, unknown]>) note(key, value);
		} else for (const key in bag) note(key, bag[key]);
	} catch {
		// The value is not a set of headers, or reading it failed midway: ignore what was found before.
		found.length = 0;
	}
	const [value, second] = found;
	if (value === undefined) return refuse("missing_header", `The ${name} header is missing.`);
	return typeof value === "string" && second === undefined ? value : malformed("expected exactly one");
}

export function malformed(why: string): Refusal {
	return refuse("malformed_header", `Malformed header: ${why}.`);
}
