import type { EngineRequest } from "./exchange.ts";
import { Refusal } from "./handler.ts";
import { allowsAddress, type KeyRecord } from "./keys.ts";
import type { MockProvider } from "./provider.ts";
import type { MockRoute } from "./route.ts";
import { decoded, type Match, type Router } from "./router.ts";
import type { Trace } from "./trace.ts";

/** The target of a request. */
export interface Target {
	/** The path in its flat form; undefined outside the API's base path. */
	readonly path: string | undefined;
	/** The entity that the path names. */
	readonly entity: string | undefined;
	readonly query: string;
	/** The path as sent. */
	readonly asSent: string;
}

export function locate(provider: MockProvider, { method, url }: Pick<EngineRequest, "method" | "url">): Target {
	const withoutOrigin = url.replace(/^https?:\/\/[^/]+/, "");
	const mark = withoutOrigin.indexOf("?");
	const asSent = mark < 0 ? withoutOrigin : withoutOrigin.slice(0, mark);
	const query = mark < 0 ? "" : withoutOrigin.slice(mark + 1);
	const { basePath, entityPaths, aliases = {}, outside } = provider;
	const elsewhere = outside?.paths[`${method} ${asSent}`];
	if (elsewhere !== undefined) return { path: elsewhere, entity: undefined, query, asSent };
	if (asSent !== basePath && !asSent.startsWith(`${basePath}/`))
		return { path: undefined, entity: undefined, query, asSent };
	let path = asSent.slice(basePath.length);
	let entity: string | undefined;
	const match = entityPaths ? /^\/entities\/([^/]+)(\/.*)?$/.exec(path) : null;
	if (match) {
		entity = decoded(match[1] ?? "");
		path = match[2] ?? "/";
	}
	for (const [from, to] of Object.entries(aliases))
		if (path === from || path.startsWith(`${from}/`)) path = to + path.slice(from.length);
	return { path, entity, query, asSent };
}

/**
 * Finds the operation of a request.
 *
 * @param found the router's result for the path
 * @throws Refusal 403, 400, 404 or 405 if the key may not use the path, or nothing exists there
 */
export function routeFor(
	provider: MockProvider,
	found: ReturnType<Router["find"]>,
	{ path, entity, asSent }: Target,
	request: EngineRequest,
	key: KeyRecord,
	trace: Trace,
): Match {
	const forbidden = (code: string, hint: string): Refusal => new Refusal(403, code, { type: "permission_error", hint });
	if (trace.isOn && provider.entityPaths) trace.check("entity", { asked: entity, own: key.entityId });
	if (entity !== undefined && entity !== key.entityId)
		throw forbidden("entity_not_allowed", "The key belongs to another entity.");
	if (trace.isOn) trace.check("ip allowlist", { list: key.ipAllowlist, address: request.ip });
	if (!allowsAddress(key.ipAllowlist, request.ip))
		throw forbidden("ip_not_allowlisted", `${request.ip ?? "The address"} is not on the key's allowlist.`);
	checkVersion(provider, request, trace);
	if (trace.isOn)
		trace.check("operation", {
			method: request.method,
			path: path ?? asSent,
			route: found && "route" in found ? found.route : undefined,
		});
	const none = (hint: string): Refusal => new Refusal(404, "not_found", { type: "not_found", hint });
	if (!found) throw none(`There is no ${request.method} ${path ?? asSent}.`);
	if (!("route" in found))
		throw new Refusal(
			405,
			"method_not_allowed",
			{ type: "validation_error", hint: `${path} accepts only ${found.allowed.join(", ")}.` },
			{ allow: found.allowed.join(", ") },
		);
	if (found.route.pathStyle === "entity" && provider.entityPaths && entity === undefined)
		throw none(`${path} exists only under /entities/{entity_id}.`);
	return found;
}

/** @throws Refusal 400 for an unknown version */
function checkVersion({ versionHeader }: MockProvider, request: EngineRequest, trace: Trace): void {
	if (!versionHeader) return;
	const version = request.headers.get(versionHeader.name);
	if (trace.isOn) trace.check("version", { header: versionHeader.name, sent: version, known: versionHeader.versions });
	if (version && !versionHeader.versions.includes(version))
		throw new Refusal(400, "unknown_api_version", {
			type: "validation_error",
			param: versionHeader.name,
			hint: `There is no version ${version}. Use ${versionHeader.versions.join(", ")}.`,
		});
}

/** @throws Refusal 403 naming the scope that is missing */
export function checkScopes(route: MockRoute, key: KeyRecord): void {
	if (route.scopes.length === 0 || route.scopes.some((set) => set.every((scope) => key.scopes.includes(scope)))) return;
	// Names the alternative with the fewest missing scopes.
	const missing =
		route.scopes
			.map((set) => set.filter((scope) => !key.scopes.includes(scope)))
			.sort((a, b) => a.length - b.length)[0] ?? [];
	throw new Refusal(403, "insufficient_scope", {
		type: "permission_error",
		required: missing[0],
		hint: `${route.id} needs ${missing.join(" and ")}.`,
	});
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Returns the idempotency key of a call. @throws Refusal 400 if it is too short, too long or not of the documented
 * format
 */
export function idempotencyKeyOf(route: MockRoute, request: EngineRequest): string | undefined {
	if (!route.idempotency) return undefined;
	const { header, maxLength, format } = route.idempotency;
	const key = request.headers.get(header);
	if (key !== undefined && (key.length < 1 || key.length > maxLength))
		throw new Refusal(400, "validation_error", {
			type: "validation_error",
			param: header,
			hint: `The key must have 1 to ${maxLength} characters.`,
		});
	if (key !== undefined && format === "uuid" && !UUID.test(key))
		throw new Refusal(400, "validation_error", {
			type: "validation_error",
			param: header,
			hint: `The key of ${route.id} must be a UUID.`,
		});
	return key;
}
