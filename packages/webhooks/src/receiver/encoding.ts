import type { Refusal } from "../core/errors.ts";
import { type HeadersInput, singleHeader } from "../core/header-lookup.ts";

/**
 * Bytes are verified as they were received. Where that fails and the request says that they were compressed, the
 * compression is the reason to name; where somebody before us has inflated them, it does not fail.
 */
export function isEncodingAtFault({ code }: Refusal, headers: HeadersInput): boolean {
	if (code !== "signature_mismatch" && code !== "invalid_json") return false;
	const encoding = singleHeader(headers, "Content-Encoding");
	if (typeof encoding !== "string") return encoding.code === "malformed_header";
	return !["", "identity"].includes(encoding.trim().toLowerCase());
}
