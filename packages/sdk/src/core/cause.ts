import { scrub } from "./redact.ts";
import { textOf } from "./text-of.ts";

/** Causes of causes that are kept. */
const DEEPEST = 5;

/** A copy of an error and its causes without secrets: name, message, stack and code. What else an error carries may be a request with its key. */
export function safeCause(error: unknown, secrets: Iterable<string>, depth = 0): Error | undefined {
	if (!(error instanceof Error)) return error === undefined ? undefined : new Error(scrub(textOf(error), secrets));
	const below = error.cause !== undefined && depth < DEEPEST ? safeCause(error.cause, secrets, depth + 1) : undefined;
	const copy = new Error(scrub(error.message, secrets), below && { cause: below });
	const { code } = error as { code?: unknown };
	Object.defineProperty(copy, "name", { value: error.name, configurable: true });
	Object.defineProperty(copy, "stack", { value: scrub(error.stack ?? "", secrets), configurable: true });
	return typeof code === "string" ? Object.assign(copy, { code }) : copy;
}
