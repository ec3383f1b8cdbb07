import type { MockRoute } from "./route.ts";

export interface Match {
	readonly route: MockRoute;
	readonly path: Readonly<Record<string, string>>;
}

/** A segment with fixed text around its parameters, such as `{id}.json`. */
interface Mixed {
	readonly source: string;
	readonly pattern: RegExp;
	readonly node: Node;
}

interface Node {
	readonly fixed: Map<string, Node>;
	readonly mixed: Mixed[];
	readonly open: { readonly node: Node }[];
	/** Routes by method, and by the slashes of their paths: some APIs have both `/a` and `/a/`. */
	readonly routes: Map<string, Map<string, Found>>;
}

interface Found {
	readonly route: MockRoute;
	readonly names: readonly string[];
}

/** `/a/{id}/` as `/x/x/`. */
const slashesOf = (path: string): string => path.replace(/[^/]+/g, "x");

const node = (): Node => ({ fixed: new Map(), mixed: [], open: [], routes: new Map() });

// Each parameter of a segment is another loop for the pattern.
const MAX_IN_SEGMENT = 3;

/** Returns the names of the parameters in a segment, and the pattern of what is around them. */
function readSegment(segment: string): { readonly names: readonly string[]; readonly source: string } {
	const names = Array.from(segment.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
	if (names.length > MAX_IN_SEGMENT) return { names: [], source: segment };
	const literals = segment.split(/\{[^{}]+\}/).map((text) => text.replace(/[^\x21-\x7e]+/g, encodeURIComponent));
	const parts = literals.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
	return { names, source: `^${parts.join("(.+?)")}$` };
}

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
			const { names: inSegment, source } = readSegment(segment);
			if (inSegment.length === 0) {
				// Clients encode what no URL can have, such as an umlaut, and may encode more.
				const name = decoded(segment);
				let next = at.fixed.get(name);
				if (!next) {
					next = node();
					at.fixed.set(name, next);
				}
				at = next;
			} else if (source === "^(.+?)$") {
				names.push(...inSegment);
				if (at.open.length === 0) at.open.push({ node: node() });
				at = at.open[0]?.node ?? at;
			} else {
				names.push(...inSegment);
				let found = at.mixed.find((one) => one.source === source);
				if (!found) {
					found = { source, pattern: new RegExp(source, "s"), node: node() };
					at.mixed.push(found);
				}
				at = found.node;
			}
		}
		const known = at.routes.get(route.method) ?? new Map<string, Found>();
		at.routes.set(route.method, known.set(slashesOf(route.path), { route, names }));
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
				const fixed = at.fixed.get(segment.includes("%") ? decoded(segment) : segment);
				if (fixed && walk(fixed, index + 1, values)) return true;
				for (const { pattern, node: next } of at.mixed) {
					const [, ...found] = pattern.exec(segment) ?? [];
					if (found.length > 0 && walk(next, index + 1, [...values, ...found])) return true;
				}
				const open = at.open[0];
				return open !== undefined && walk(open.node, index + 1, [...values, segment]);
			};
			walk(root, 0, []);
			for (const { end, values } of ends) {
				const all = end.routes.get(method);
				const found = all?.get(slashesOf(path)) ?? all?.values().next().value;
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
