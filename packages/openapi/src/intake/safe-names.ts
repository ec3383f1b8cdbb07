/** Names that every JavaScript object has already. A table with such a name would find what the document never defined. */
const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);

/** Returns whether a component can keep its name: only characters that OpenAPI allows, and not one that every object has. */
export const isSafeComponentName = (name: string): boolean =>
	/^[A-Za-z0-9._-]{1,200}$/.test(name) && !INHERITED.has(name);

/** Returns a safe name for a component: its words joined, with a number if the name is taken. */
export function safeComponentName(
	name: string,
	isTaken: (name: string) => boolean,
	last?: Map<string, number>,
): string {
	const words = name
		.normalize("NFKD")
		.replace(/[^A-Za-z0-9._-]+/g, "_")
		.replace(/^_+|_+$/g, "")
		.slice(0, 120);
	const base = isSafeComponentName(words) ? words : `Schema_${words}`;
	return unique(base, isTaken, last);
}

/**
 * Adds a number to a name until nothing else has it.
 *
 * @param last the last number of each name. Pass the same map for names that must differ from each other: thousands of equal names are
 * then not counted from the beginning each time
 */
export function unique(base: string, isTaken: (name: string) => boolean, last = new Map<string, number>()): string {
	let name = base;
	let count = last.get(base) ?? 1;
	while (isTaken(name)) name = `${base}${++count}`;
	last.set(base, count);
	return name;
}

/** Names of methods and properties that every client, resource or promise has. */
const TAKEN = new Set([...INHERITED, "catch", "drift", "finally", "request", "scopes", "then"]);

/** Returns whether a name in an operation id would hide something that every client has. */
export const isTakenByClients = (name: string): boolean => TAKEN.has(name);

/** Splits a name into lower-case words: `createOrder`, `create_order`, `CreateHTTPOrder`. Letters outside ASCII become plain ones or are left out. */
export function wordsOf(text: string): string[] {
	return text
		.normalize("NFKD")
		.replace(/[\u0300-\u036f'’]/g, "")
		.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
		.replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
		.split(/[^A-Za-z0-9]+/)
		.filter((word) => word !== "")
		.map((word) => word.toLowerCase());
}

/** Joins words in camelCase, as operation ids need them: it begins with a letter. Empty for no words. */
export function camelOf(words: readonly string[]): string {
	const joined = words
		.map((word, index) => (index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
		.join("");
	return joined === "" || /^[a-z]/.test(joined) ? joined : `n${joined}`;
}
