import { type Refusal, refuse } from "./errors.ts";

/** Request headers in any of the forms frameworks hand out. */
export type HeadersInput =
	| {
			/** The value of a header, by its name in any case. */
			get(name: string): string | null;
			/** Tells the platform's `Headers` from a `Map`. */
			append(name: string, value: string): void;
	  }
	| Readonly<Record<string, string | readonly string[] | undefined>>
	| Iterable<readonly [string, string]>;

/**
 * Where headers keep their lines as the server read them: name, value, name, value. From those a header is found without a copy of the
 * others. A registered symbol: the same in the ESM and the CommonJS build.
 */
export const rawLines: unique symbol = Symbol.for("countersign.rawLines") as never;

/**
 * The one value of a header. A repeated header is refused: which of the two a proxy, a framework and we
 * would each take is anyone's guess, and a guess can be exploited.
 */
export function singleHeader(headers: unknown, name: string): string | Refusal {
	const wanted = name.toLowerCase();
	const found: unknown[] = [];
	const note = (key: string, value: unknown) => {
		// Looking at the length first spares most names the conversion.
		if (key.length === wanted.length && key.toLowerCase() === wanted)
			found.push(...(Array.isArray(value) ? value : value == null ? [] : [value]));
	};
	try {
		const bag = headers as Record<string, unknown> & { readonly [rawLines]?: readonly string[] };
		const lines = bag[rawLines];
		// The pseudo-headers of HTTP/2 (`:path`) are no headers: a verifier that looks for such a name is given it by us alone.
		if (lines)
			for (let at = wanted[0] === ":" ? lines.length : 0; at < lines.length; at += 2) note(lines[at]!, lines[at + 1]);
		else if (Symbol.iterator in bag) {
			for (const [key, value] of bag as unknown as Iterable<[string, unknown]>) note(key, value);
		} else for (const key in bag) note(key, bag[key]);
	} catch {
		// Not headers, or none that can be read to their end: what was found before does not count.
		found.length = 0;
	}
	const [value, second] = found;
	if (value === undefined) return refuse("missing_header", `No ${name} header.`);
	return typeof value === "string" && second === undefined ? value : malformed("not exactly one");
}

export function malformed(why: string): Refusal {
	return refuse("malformed_header", `Malformed header: ${why}.`);
}
