import type { MockRoute } from "./route.ts";

export interface Match {
	readonly route: MockRoute;
	readonly path: Readonly<Record<string, string>>;
}

interface Node {
	readonly fixed: Map<string, Node>;
	readonly open: { readonly node: Node }[];
	readonly routes: Map<string, { readonly route: MockRoute; readonly names: readonly string[] }>;
}

const node = (): Node => ({ fixed: new Map(), open: [], routes: new Map() });

/** Finds a route by the segments of its path; the cost does not grow with the number of routes. */
export interface Router {
	/** Returns the match, or the methods of the path, or undefined for an unknown path. */
	find(method: string, path: string): Match | { readonly allowed: readonly string[] } | undefined;
}

export function createRouter(routes: readonly MockRoute[]): Router {
	const root = node();
	for (const route of routes) {
		let at = root;
		const names: string[] = [];
		for (const segment of route.path.split("/").filter((part) => part !== "")) {
			const name = /^\{(\w+)\}$/.exec(segment)?.[1];
			if (name === undefined) {
				let next = at.fixed.get(segment);
				if (!next) {
					next = node();
					at.fixed.set(segment, next);
				}
				at = next;
			} else {
				names.push(name);
				if (at.open.length === 0) at.open.push({ node: node() });
				at = at.open[0]?.node ?? at;
			}
		}
		at.routes.set(route.method, { route, names });
	}
	return {
		find(method, path) {
			const segments = path.split("/").filter((part) => part !== "");
			const ends: { end: Node; values: readonly string[] }[] = [];
			// A fixed segment takes precedence over a parameter. Both are searched, because only the last segment decides
			// whether the path exists.
			const walk = (at: Node, index: number, values: readonly string[]): boolean => {
				const segment = segments[index];
				if (segment === undefined) {
					if (at.routes.size === 0) return false;
					ends.push({ end: at, values });
					return at.routes.has(method);
				}
				const fixed = at.fixed.get(segment);
				if (fixed && walk(fixed, index + 1, values)) return true;
				const open = at.open[0];
				return open !== undefined && walk(open.node, index + 1, [...values, segment]);
			};
			walk(root, 0, []);
			for (const { end, values } of ends) {
				const found = end.routes.get(method);
				if (found)
					return {
						route: found.route,
						path: Object.fromEntries(found.names.map((name, index) => [name, decoded(values[index] ?? "")])),
					};
			}
			return ends.length > 0 ? { allowed: [...new Set(ends.flatMap(({ end }) => [...end.routes.keys()]))] } : undefined;
		},
	};
}

/** Decodes a segment. A badly encoded segment is returned unchanged and matches no record. */
export function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
