import type { Provider } from "../core/provider.ts";

const KEY = /^ark_(live|test)_(ent_[A-Za-z0-9-]+)_/;
/** Assumption: the documentation names no host for a mode. At the end of a name it can be a top-level domain. */
const HOST = /(?:^|[.-])(?:(live)|test|sandbox)[.-]/;

/**
 * Explains a 401, 403 or 404 with what the key shows: its mode and its entity. A key sees only data of its own mode and entity
 * (/concepts/errors), so that is where to look first.
 */
export const keyNote: NonNullable<Provider["keyNote"]> = ({ status, key, url }) => {
	const [, mode, own] = KEY.exec(key) ?? [];
	if (!mode || ![401, 403, 404].includes(status)) return undefined;
	const { host, pathname } = new URL(url);
	const entity = /\/entities\/(ent_[^/]+)/.exec(pathname)?.[1];
	// An entity with another form of id cannot be compared.
	if (entity && entity !== own)
		return `The key belongs to entity ${own}, but the call is for entity ${entity}: use a key of that entity, or set ARCUS_ENTITY_ID to ${own}`;
	const named = HOST.exec(host);
	const wanted = named?.[1] ?? "test";
	if (named && wanted !== mode)
		return `The key is a ${mode} key, but by its name ${host} is for ${wanted} keys: check ARCUS_BASE_URL`;
	if (status === 401)
		return `The key is a ${mode} key and was sent to ${host}: check that it was created there and is neither deleted nor expired`;
	return status === 404 ? `The key is a ${mode} key, which sees only ${mode} data of its own entity` : undefined;
};
