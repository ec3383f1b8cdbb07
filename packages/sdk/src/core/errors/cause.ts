import { scrub } from "../redact.ts";
import { textOf } from "../text-of.ts";

/** Causes of causes that are kept. */
const DEEPEST = 5;

/** A copy of an error and its causes without secrets: name, message, stack and code. What else an error carries may be a request with its key. */
export function safeCause(error: unknown, secrets: Iterable<string>, depth = 0): Error | undefined {
	if (error === undefined) return undefined;
	const from = error instanceof Error ? error : new Error(textOf(error));
	const below = depth < DEEPEST ? safeCause(from.cause, secrets, depth + 1) : undefined;
	const copy = new Error(scrub(from.message, secrets), below && { cause: below });
	const { code } = from as { code?: unknown };
	const configurable = true;
	Object.defineProperties(copy, {
		name: { value: from.name, configurable },
		stack: { value: scrub(from.stack ?? "", secrets), configurable },
	});
	return typeof code === "string" ? Object.assign(copy, { code }) : copy;
}
