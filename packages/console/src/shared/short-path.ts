/**
 * The part of a request's path that says what was asked for: without the version and the entity, which every request of a world
 * has in common. A path that belongs to no world is returned as it is.
 */
export function shortPath(path: string, entity: string): string {
	const [, rest] = /^\/(?:api\/)?v\d+(?=\/)(.*)$/.exec(path) ?? [];
	if (rest === undefined) return path;
	const own = `/entities/${encodeURIComponent(entity)}`;
	return rest.startsWith(`${own}/`) ? rest.slice(own.length) : rest;
}
