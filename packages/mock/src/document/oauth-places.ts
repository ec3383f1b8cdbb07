/** Where a document's mock signs in with OAuth 2. */
import type { EngineRequest } from "../engine/exchange.ts";
import type { MockRoute } from "../engine/route.ts";
import type { ApiDescription, DescribedGrant } from "./description.ts";
import { fieldsOf } from "./oauth-request.ts";

/** A place where OAuth 2 signs in. */
export interface Place {
	readonly kind: "token" | "authorize";
	readonly grants: readonly DescribedGrant[];
	readonly route: MockRoute;
	/** Whether the document also has an operation for it. */
	readonly isOperation: boolean;
}

/** The places at the paths of a document's URLs for OAuth 2. */
export class OAuthPlaces {
	/** Routes that no operation of the document has. */
	readonly routes: readonly MockRoute[];
	/** The path below the base path that each request for a token leads to. */
	readonly paths: Readonly<Record<string, string>>;
	/** Origins of the URLs. */
	readonly origins: readonly string[];
	readonly #places = new Map<string, Place>();

	constructor(
		{ credentials }: Pick<ApiDescription, "credentials">,
		operations: readonly MockRoute[],
		basePath: string,
	) {
		const ids = new Set(operations.map(({ id }) => id));
		const routes: MockRoute[] = [];
		const paths: Record<string, string> = Object.create(null);
		const origins = new Set<string>();
		const add = (kind: Place["kind"], url: string, grants: readonly DescribedGrant[]): void => {
			const at = URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost") : undefined;
			if (!at) return;
			if (URL.canParse(url)) origins.add(at.origin);
			const method = kind === "token" ? "POST" : "GET";
			const name = `${method} ${at.pathname}`;
			const before = this.#places.get(name);
			if (before) {
				this.#places.set(name, { ...before, grants: [...new Set([...before.grants, ...grants])] });
				return;
			}
			const operation = operations.find(
				(one) => one.method === method && (one.path === at.pathname || basePath + one.path === at.pathname),
			);
			const route = operation ?? oauthRoute(kind, at.pathname, routes, ids);
			if (!operation) routes.push(route);
			paths[name] = route.path;
			this.#places.set(name, { kind, grants, route, isOperation: operation !== undefined });
		};
		for (const { tokens = [], authorize: urls = [] } of Object.values(credentials)) {
			for (const { url, grants } of tokens) add("token", url, grants);
			for (const url of urls) add("authorize", url, []);
		}
		this.routes = routes;
		this.paths = paths;
		this.origins = [...origins];
	}

	/** Whether a route is only here to sign in. */
	owns(route: MockRoute | undefined): boolean {
		return route !== undefined && this.routes.includes(route);
	}

	/** Every place. */
	all(): Iterable<Place> {
		return this.#places.values();
	}

	/** Returns the place that a request leads to; undefined for a request of the API. */
	of({ method, url }: Pick<EngineRequest, "method" | "url">): Place | undefined {
		if ((method !== "POST" && method !== "GET") || this.#places.size === 0) return undefined;
		return this.#places.get(`${method} ${url.replace(/^https?:\/\/[^/]+/, "").split("?")[0] ?? ""}`);
	}
}

/** What a request sends: the body of one for a token, the query of one for a code. */
export const inputOf = (
	{ kind, isOperation }: Place,
	request: Pick<EngineRequest, "url" | "headers" | "body">,
): URLSearchParams =>
	kind === "token"
		? fieldsOf(request, isOperation)
		: new URLSearchParams(request.url.split("?").slice(1).join("?").split("#")[0]);

/** A route that no request of the API reaches: its path has a segment that only URLs of OAuth 2 are led to. */
function oauthRoute(
	name: Place["kind"],
	path: string,
	before: readonly MockRoute[],
	taken: ReadonlySet<string>,
): MockRoute {
	const number = before.filter((one) => one.name === name).length;
	let id = number === 0 ? `oauth.${name}` : `oauth.${name}${number + 1}`;
	while (taken.has(id)) id = `${id}_`;
	const isToken = name === "token";
	return {
		id,
		resource: ["oauth"],
		name,
		method: isToken ? "POST" : "GET",
		path: `/:${isToken ? "tokens" : "authorize"}/${number}`,
		tag: "oauth",
		parameters: [],
		successes: [{ status: isToken ? 200 : 302 }],
		scopes: [],
		expand: [],
		emits: [],
		refusals: isToken ? [400, 401] : [400],
		source: {
			kind: "page",
			where: isToken ? `The document: tokens are issued at ${path}.` : `The document: users agree at ${path}.`,
		},
	};
}
