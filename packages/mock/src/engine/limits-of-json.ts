/** Finds values that JSON allows but rules cannot handle, for example in a free object such as `metadata`. */

/** Levels of nesting. All code that walks a value is recursive, including JSON.stringify. */
const MAX_DEPTH = 64;

export interface Unusable {
	/** The field at the top of the body that holds it. */
	readonly param: string | undefined;
	readonly code: string;
	readonly hint: string;
}

export interface JsonSurvey {
	/** The first value that is nested too deep, or is a number that JSON cannot represent. */
	readonly unusable: Unusable | undefined;
	/** Number of values in the body. */
	readonly size: number;
}

/** Checks every value of a body in time and memory proportional to its size. */
export function surveyJson(body: unknown): JsonSurvey {
	// Uses a list, because deeply nested values would exhaust the call stack.
	const open: { readonly value: unknown; readonly depth: number; readonly field: string | undefined }[] = [
		{ value: body, depth: 0, field: undefined },
	];
	let size = 0;
	for (let next = open.pop(); next; next = open.pop()) {
		const { value, depth, field } = next;
		size++;
		const refuse = (code: string, hint: string): JsonSurvey => ({
			unusable: { param: field, code, hint: `\`${field ?? "The body"}\` ${hint}` },
			size,
		});
		if (typeof value === "number" && !Number.isFinite(value))
			return refuse("number", "contains a number that is out of range.");
		if (typeof value !== "object" || value === null) continue;
		if (depth >= MAX_DEPTH) return refuse("depth", `is nested deeper than ${MAX_DEPTH} levels.`);
		for (const [name, inner] of Object.entries(value))
			open.push({ value: inner, depth: depth + 1, field: field ?? name });
	}
	return { unusable: undefined, size };
}
