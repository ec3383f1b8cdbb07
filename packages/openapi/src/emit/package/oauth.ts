import type { ApiModel } from "../../model/api-model.ts";
import type { MockDescription } from "./described-api.ts";

/** An OAuth 2 scheme that the mock signs in with. */
export interface OAuthSignIn {
	/** The name of the scheme. */
	readonly scheme: string;
	/** The path of the URL that issues tokens. */
	readonly path: string;
	/** Whether a user's refresh token is needed: the document has no flow for the application itself. */
	readonly needsRefreshToken: boolean;
	/** For the authorization code flow: the paths of the URL where users agree, and of the one that takes the code. */
	readonly code?: { readonly authorize: string; readonly token: string };
	/** For the password flow: the path of the URL that takes the password. */
	readonly password?: { readonly token: string };
}

const pathOf = (url: string): string => new URL(url, "http://localhost").pathname;

/** Returns the schemes that a client can sign in with at the mock, by an id and a secret. */
export function oauthSignIns(model: ApiModel, { credentials }: MockDescription): OAuthSignIn[] {
	return Object.entries(credentials).flatMap(([scheme, { tokens = [], authorize = [] }]) => {
		const [first] = tokens;
		if (!first || model.security?.schemes[scheme]?.kind !== "oauth2") return [];
		const [page] = authorize;
		const takesCode = tokens.find(({ grants }) => grants.includes("authorization_code"));
		const takesPassword = tokens.find(({ grants }) => grants.includes("password"));
		return [
			{
				scheme,
				path: pathOf(first.url),
				needsRefreshToken: !first.grants.includes("client_credentials"),
				...(page && takesCode && { code: { authorize: pathOf(page), token: pathOf(takesCode.url) } }),
				...(takesPassword && { password: { token: pathOf(takesPassword.url) } }),
			},
		];
	});
}

/** Returns the credentials of a client at the mock, as code. `key`, `secret`, `refreshToken` and `url` are variables. */
export const oauthCredentials = ({
	path,
	needsRefreshToken,
}: Pick<OAuthSignIn, "path" | "needsRefreshToken">): string =>
	`{ clientId: key, clientSecret: secret, ${needsRefreshToken ? "refreshToken, " : ""}tokenUrl: new URL(${JSON.stringify(path)}, url).href }`;

/** Operations that a scheme alone signs, so that a test of it can call them. */
export const signedBy = (scheme: string, { operations }: MockDescription): MockDescription["operations"] =>
	operations.filter(({ security }) => security.some((one) => Object.keys(one).join() === scheme));

/** Returns the operations that a document has at the URLs that issue tokens. */
export function issuesTokens({ credentials, operations, servers }: MockDescription): string[] {
	const paths = new Set(Object.values(credentials).flatMap(({ tokens = [] }) => tokens.map(({ url }) => pathOf(url))));
	const [server = ""] = servers;
	const base = URL.canParse(server, "http://localhost") ? pathOf(server).replace(/\/+$/, "") : "";
	return operations
		.filter(({ method, path }) => method === "POST" && (paths.has(path) || paths.has(base + path)))
		.map(({ id }) => id);
}
