import { UsageError } from "./errors.ts";
import { quoted } from "./quoted.ts";

/**
 * Returns the error for a document that does not exist.
 *
 * @param otherwise the message for everything but a URL
 */
export function missingDocument(target: string, otherwise: string): UsageError {
	return new UsageError(
		/^https?:\/\//i.test(target)
			? `Documents are read from files only, but ${target} is a URL. Download it, for example with curl -fLo api.yaml ${quoted(target)}, and pass the file.`
			: otherwise,
	);
}
