import type { MockRoute } from "./route.ts";
import type { DocumentChecks } from "./validate.ts";

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const singular = (name: string): string => name.replace(/ies$/, "y").replace(/s$/, "");

/** `orders.lines` is stored as `lines` or `order_lines`. */
function collectionsOf({ resource }: Pick<MockRoute, "resource">): string[] {
	const names = resource.map(snake);
	const last = names.at(-1) ?? "";
	return [last, [...names.slice(0, -1).map(singular), last].join("_")];
}

/** What responses say about the fields of stored records. */
export class StoredFields {
	readonly #routes = new Map<string, MockRoute>();
	readonly #checks: DocumentChecks;

	constructor(routes: readonly MockRoute[], checks: DocumentChecks) {
		this.#checks = checks;
		// `/orders/{id}` before `/portal/orders/{id}`.
		for (const route of [...routes].sort((one, other) => one.resource.length - other.resource.length))
			if (route.name === "retrieve" && route.method === "GET")
				for (const name of collectionsOf(route)) if (!this.#routes.has(name)) this.#routes.set(name, route);
	}

	/** @see Engine.fieldProblem */
	problem(collection: string, field: string, before: unknown, after: unknown): string | undefined {
		const route = this.#routes.get(collection);
		if (!route) return undefined;
		for (const name of new Set([field, camel(field)])) {
			// A field that does not match now is stored in another form than it is shown.
			if (before !== undefined && this.#checks.field(route, name, before) === undefined)
				return this.#checks.field(route, name, after);
		}
		return undefined;
	}
}
