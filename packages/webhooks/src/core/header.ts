import { type Refusal, refuse } from "./errors.ts";
import { malformed } from "./header-lookup.ts";

/** The content of a signature header, before it is verified. */
export interface SignatureHeader {
	/** The timestamp as written: it is part of the signed text. */
	readonly t: string;
	/** The signatures to compare, each 64 lowercase hex digits. */
	readonly candidates: readonly string[];
}

/** More than any rotation needs. It is limited because each signature costs a comparison. */
export const MAX_CANDIDATES = 32;
export const MAX_HEADER_LENGTH = 8192;
/** Seconds without a sign, leading zero, fraction or exponent, so that each time can be written in only one way. */
export const PLAIN_INTEGER: RegExp = /^(0|[1-9]\d*)$/;

/** `t` with a plain number, `v1` with a digest, or any other part with an `=`. */
const PART = /^(?:(t)=((?:0|[1-9]\d*)$)?|v1=([0-9a-f]{64})$|.*?=)/s;

/** The form that senders almost always use. Checking it first is fast. */
const USUAL = /^t=(?:0|[1-9]\d*),v1=[0-9a-f]{64}$/;

/**
 * Reads `t=<seconds>,v1=<hex>`. Parts can be in any order, with spaces after a comma; unknown keys are ignored; there can be several `v1`.
 * Ambiguous headers are malformed, because forgeries and double handling exploit them.
 */
export function parseSignatureHeader(header: string): SignatureHeader | Refusal {
	if (header.length > MAX_HEADER_LENGTH) return malformed("it is too long");
	if (USUAL.test(header)) return { t: header.slice(2, header.indexOf(",")), candidates: [header.slice(-64)] };
	let t: string | undefined;
	const candidates: string[] = [];
	for (const part of header.split(/,[ \t]*/)) {
		const found = PART.exec(part);
		if (!found) return malformed("a part has no =");
		const [, isTime, integer, digest] = found;
		if (isTime) {
			if (t || !integer) return malformed("t must be one integer");
			t = integer;
		} else if (digest) candidates.push(digest);
	}
	if (!t) return malformed("t is missing");
	if (candidates.length > MAX_CANDIDATES) return malformed("it is too long");
	return candidates.length > 0
		? { t, candidates }
		: refuse("no_supported_signature", "The header has no v1 of 64 lower-case hex digits.");
}
