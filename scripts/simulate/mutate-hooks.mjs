let edits = [];

export function initialize(mutation) {
	edits = mutation.edits;
}

/**
 * Changes the source of a module before anything compiles it. A missing pattern is an error, because the bug would not
 * be put back.
 */
export async function load(url, context, next) {
	const loaded = await next(url, context);
	const own = edits.filter(({ file }) => url.replace(/\?.*/, "").endsWith(file));
	if (own.length === 0) return loaded;
	let source = Buffer.from(loaded.source).toString("utf8");
	for (const { file, find, replace } of own) {
		const parts = source.split(find);
		if (parts.length !== 2)
			throw new Error(`${file}: the pattern of the mutation is there ${parts.length - 1} times, not once:\n${find}`);
		source = parts.join(replace);
	}
	return { ...loaded, source };
}
