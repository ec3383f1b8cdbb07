import type { InboxScope } from "../../inbox/storage.ts";

/** A condition on rows, and the values for the statement that contains it. */
export interface Scoped {
	readonly where: string;
	readonly values: readonly unknown[];
}

/** Returns the condition for rows of a scope. Its values follow the existing values of the statement. */
export function inScope({ inboxes, verifier = "" }: InboxScope, values: readonly unknown[]): Scoped {
	if (inboxes === undefined) return { where: "true", values };
	const first = values.length + 1;
	return {
		where: `inbox = any(string_to_array($${first}::text, ',')) and (inbox <> '' or starts_with(id, $${first + 1}::text))`,
		values: [...values, inboxes.join(","), `${verifier}:`],
	};
}

/** Returns an SQL interval for a parameter in milliseconds. */
export const ms = (parameter: string): string => `${parameter}::bigint * interval '1 millisecond'`;
