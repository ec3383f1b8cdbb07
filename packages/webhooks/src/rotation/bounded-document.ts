import type { Clock } from "../core/clock.ts";
import { dataFree } from "../core/driver-error.ts";
import { inTime } from "../core/in-time.ts";
import { SecretStoreTimeoutError } from "./errors.ts";
import type { SecretDocument } from "./secret-document.ts";

/** Wraps a document so that no read or write takes longer than `timeout` milliseconds, and no error contains the secrets that were sent. */
export function boundedDocument(document: SecretDocument, clock: Clock, timeout: number): SecretDocument {
	const bounded = <T>(operation: "read" | "replace", work: Promise<T>): Promise<T> =>
		dataFree(inTime(clock, timeout, work, () => new SecretStoreTimeoutError(operation, timeout)));
	return {
		read: () => bounded("read", document.read()),
		replace: (text, expected) => bounded("replace", document.replace(text, expected)),
	};
}
