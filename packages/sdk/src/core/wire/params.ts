/** The deepest nesting that is searched. */
const DEEPEST = 32;

/** Returns a copy without binary values: looking for secrets in them would be slow and pointless. */
function visible(value: unknown, depth = 0): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (depth > DEEPEST || ArrayBuffer.isView(value)) return undefined;
	if (Array.isArray(value)) return value.map((one) => visible(one, depth + 1));
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visible(one, depth + 1)]));
}

/** The params of a call. What it shows to others, such as the search for secrets, has no binary values. */
export class SentParams {
	readonly #values: object | undefined;

	constructor(values: object | undefined) {
		this.#values = values;
		Object.defineProperty(this, "values", { enumerable: true, get: () => visible(values) });
	}

	/** Returns what the caller passed. */
	static valuesOf(params: object | undefined): object | undefined {
		return params instanceof SentParams ? params.#values : params;
	}
}
