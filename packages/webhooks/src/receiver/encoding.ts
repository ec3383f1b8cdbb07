import type { Refusal } from "../core/errors.ts";
import { type HeadersInput, singleHeader } from "../core/header-lookup.ts";

/**
 * Returns whether compression explains a failed verification. Bytes are verified as they were received. If that fails and the request says
 * it was compressed, report the compression; if something upstream decompressed it correctly, verification succeeds.
 */
export function isEncodingAtFault({ code }: Refusal, headers: HeadersInput): boolean {
	if (code !== "signature_mismatch" && code !== "invalid_json") return false;
	const encoding = singleHeader(headers, "Content-Encoding");
	if (typeof encoding !== "string") return encoding.code === "malformed_header";
	return !["", "identity"].includes(encoding.trim().toLowerCase());
}
