/** The error messages. Those without "Assumption" are on the errors page word for word. */

export const PRIORITY = "Invalid priority. Must be one of: urgent, high, medium, low, none";
export const invalidDate = (field: string): string =>
	`Invalid ${field} format. Use ISO 8601 UTC, e.g. 2026-03-18T17:00:00`;
export const required = (field: string): string => `${field} is required`;
export const notNumeric = (field: string): string => `${field} must be a valid numeric ID`;
/** The page documents it for workspaces and folders. Assumption: the others follow the same pattern. */
export const invalidId = (what: string): string => `Invalid ${what} ID`;
export const TITLE_EMPTY = "title cannot be empty";
export const missingScope = (scope: string): string => `Scope '${scope}' is required for this endpoint`;
export const KEY_EXPIRED = "API key has expired";
/** Assumption: the page says when 401 occurs, not what its message is. */
export const KEY_INVALID = "Invalid API key";
/** Assumption: as above. */
export const KEY_MISSING = "API key is required";
/** Assumption: the page calls sending both headers wrong but does not say what happens, so we reject it. */
export const KEY_TWICE = "Send the API key in one header only";
/** Assumption. */
export const ROLE = "You do not have permission to perform this action";
/** Assumption. */
export const RESTRICTED = "You do not have access to this resource";
/** Assumption: the message is the same for a missing record and for someone else's, as the page requires. */
export const notFound = (what: string): string => `${what[0]?.toUpperCase()}${what.slice(1)} not found`;
/** Assumption. */
export const LAST_COMPLETED = "A workspace must keep at least one completed status";
/** Assumption. */
export const otherWorkspace = (field: string): string => `${field} must belong to the same workspace`;
