import type { Caller } from "../core/operations/resource.ts";

/**
 * Sends ids in the documented form, whatever form you pass them in. The documented form is a string of digits; in `assignee_ids` and
 * `custom_fields` it is a number. Anything that is not a number is sent unchanged, so that the API can say what is wrong.
 */
export function withPlainIds(caller: Caller): Caller {
	return {
		...caller,
		call: (operation, path, params, options) => caller.call(operation, path, params && plainIds(params), options),
		list: (operation, path, params, options) => caller.list(operation, path, params && plainIds(params), options),
	};
}

export function plainIds(params: object): object {
	const result: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(params)) {
		if (name === "assignee_ids" && Array.isArray(value)) result[name] = value.map(toNumber);
		else if (name === "custom_fields" && Array.isArray(value)) result[name] = value.map(withNumberId);
		else
			result[name] =
				typeof value === "number" && (name.endsWith("_id") || name === "reassign_to") ? String(value) : value;
	}
	return result;
}

const toNumber = (id: unknown): unknown => (typeof id === "string" && /^\d{1,15}$/.test(id) ? Number(id) : id);

function withNumberId(entry: unknown): unknown {
	return typeof entry === "object" && entry !== null && "id" in entry ? { ...entry, id: toNumber(entry.id) } : entry;
}
