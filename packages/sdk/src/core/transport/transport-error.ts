import { textOf } from "../text-of.ts";
import { TransportError } from "./transport.ts";

const NEVER_LEFT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"ConnectionRefused",
	"FailedToOpenSocket",
]);

/** Reads from a runtime's error what happened and whether the request may have reached the server. */
export function transportError(error: unknown): TransportError {
	let code: string | undefined;
	let detail = error instanceof Error ? error.message : textOf(error);
	for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
		const found = (at as { code?: unknown }).code;
		if (typeof found === "string") {
			code = found;
			detail = at.message || detail;
		}
	}
	return new TransportError(code ? `${code}: ${detail}` : detail, code !== undefined && NEVER_LEFT.has(code), error);
}
