import type { Context, Mirrored } from "./context.ts";
import { isGone } from "./source.ts";

/**
 * Reads one page of the list that a record belongs to. A key that lost its access gets the same response as for a deleted record, but it
 * does not get the list.
 */
export async function requireAccess(context: Context, { table, source }: Mirrored, signal: AbortSignal): Promise<void> {
	const above = context.resources.find(({ table: { resource } }) => resource === table.parent);
	if (above) return requireAccess(context, above, signal);
	try {
		await source.page({ list: 0, cursor: undefined, parent: undefined, signal });
	} catch (error) {
		if (!isGone(error)) throw error;
		throw new Error(
			`The API says that records of ${table.resource} do not exist, but says the same of their list, so nothing is deleted. Check that the key belongs to this account.`,
			{ cause: error },
		);
	}
}
