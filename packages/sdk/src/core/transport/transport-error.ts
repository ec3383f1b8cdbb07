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
	let detail = "something that cannot be shown";
	let isConnected = false;
	try {
		detail = textOf(error instanceof Error ? error.message : error);
		for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
			const { code: found, syscall } = at as { code?: unknown; syscall?: unknown };
			// A connection that worked can become unreachable later: its read or write then fails with the code of a failed connect.
			if (syscall === "read" || syscall === "write") isConnected = true;
			if (typeof found === "string") code = found;
			// The innermost message says why: fetch itself only says that it failed.
			detail = textOf(at.message) || detail;
		}
	} catch {
		// A getter of the error threw.
	}
	const neverLeft = !isConnected && code !== undefined && NEVER_LEFT.has(code);
	return new TransportError(code ? `${code}: ${detail}` : detail, neverLeft, error);
}
