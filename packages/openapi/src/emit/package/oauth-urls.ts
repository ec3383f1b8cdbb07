import type { Json, JsonObject } from "../../document/json.ts";
import { object } from "../../document/values.ts";

type Grant = "client_credentials" | "authorization_code" | "password" | "refresh_token";

/** A URL that issues tokens, and the grant types that it takes. */
export interface DescribedTokenEndpoint {
	readonly url: string;
	readonly grants: readonly Grant[];
}

/** The URLs of OAuth 2 that the mock serves. */
export interface OAuthUrls {
	readonly tokens?: readonly DescribedTokenEndpoint[];
	/** Where users agree to an application. */
	readonly authorize?: readonly string[];
}

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");

/** The flows that lead to tokens, in the order in which a client chooses, with their grants. */
const FLOWS: readonly (readonly [flow: string, grants: readonly Grant[]])[] = [
	["clientCredentials", ["client_credentials"]],
	["authorizationCode", ["authorization_code", "refresh_token"]],
	["password", ["password", "refresh_token"]],
];

/** The URLs that issue tokens. A URL that no client can call is left out. */
function tokenEndpoints(flows: JsonObject, server: string | undefined): DescribedTokenEndpoint[] {
	const found = new Map<string, Set<Grant>>();
	for (const [name, grants] of FLOWS) {
		const { tokenUrl, refreshUrl } = object(flows[name]);
		const all: [Json | undefined, readonly Grant[]][] = [
			[tokenUrl, grants],
			[refreshUrl, ["refresh_token"]],
		];
		for (const [given, allowed] of all) {
			const url = oauthUrl(text(given), server);
			if (url !== undefined) found.set(url, new Set([...(found.get(url) ?? []), ...allowed]));
		}
	}
	return [...found].map(([url, grants]) => ({ url, grants: [...grants] }));
}

/** A URL of OAuth 2. Undefined for one that cannot be called. */
function oauthUrl(given: string, server: string | undefined): string | undefined {
	const base = server !== undefined && URL.canParse(server) ? server : "http://localhost/";
	if (given === "" || !URL.canParse(given, base)) return undefined;
	const { protocol, pathname, href } = new URL(given, base);
	if (!/^https?:$/.test(protocol)) return undefined;
	// Without a server, only the path of a relative URL is known.
	return URL.canParse(given) || base === server ? href : pathname;
}

/** Returns the URLs of a scheme's flows. @param server the first server of the document */
export function oauthUrls(flows: JsonObject, server: string | undefined): OAuthUrls {
	const tokens = tokenEndpoints(flows, server);
	const page = oauthUrl(text(object(flows.authorizationCode).authorizationUrl), server);
	// Without a URL that issues tokens, nobody could use the code.
	const hasPage = page !== undefined && tokens.some(({ grants }) => grants.includes("authorization_code"));
	return { ...(tokens.length > 0 && { tokens }), ...(hasPage && { authorize: [page] }) };
}
