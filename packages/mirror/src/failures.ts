import { AuthenticationError, PermissionError } from "@countersign/sdk";

/** A run that does not follow gives up a task, the feed or the database after this many tries. */
export const GIVES_UP_AFTER = 8;
/** How long a refused resource waits, in milliseconds. */
export const REFUSED_WAIT = 60_000;

/** Returns what an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Returns whether the API refused the key, so that trying again soon does not help. */
export const isRefused = (error: unknown): boolean =>
	error instanceof PermissionError || error instanceof AuthenticationError;
