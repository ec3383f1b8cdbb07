import type { Operation } from "../../model/api-model.ts";

const withoutSuffix = (path: string): string => path.replace(/[?#].*$/s, "");

/**
 * The paths that requests have. Some documents tell operations apart by a query or fragment in the path, which no request has. One operation
 * of a route receives all of its requests: the one without such a suffix, or the first. The others keep theirs, so nothing reaches them.
 */
export class RoutedPaths {
	readonly #receivers = new Map<string, string>();

	constructor(operations: readonly Operation[]) {
		const plain = operations.filter(({ path }) => path === withoutSuffix(path));
		for (const { method, path } of [...plain, ...operations]) {
			const key = `${method} ${withoutSuffix(path)}`;
			if (!this.#receivers.has(key)) this.#receivers.set(key, path);
		}
	}

	of(method: string, path: string): string {
		const route = withoutSuffix(path);
		return this.#receivers.get(`${method} ${route}`) === path ? route : path;
	}
}
