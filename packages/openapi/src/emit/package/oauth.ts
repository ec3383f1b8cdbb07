import type { ApiModel } from "../../model/api-model.ts";
import type { MockDescription } from "./mock-description.ts";

/** An OAuth 2 scheme whose tokens the mock issues. */
export interface OAuthSignIn {
	/** The name of the scheme. */
	readonly scheme: string;
	/** The path of the URL that issues tokens. */
	readonly path: string;
	/** Whether a user's refresh token is needed: the document has no flow for the application itself. */
	readonly needsRefreshToken: boolean;
}

/** Returns the schemes that a client can sign in with at the mock, by an id and a secret. */
export function oauthSignIns(model: ApiModel, { credentials }: MockDescription): OAuthSignIn[] {
	return Object.entries(credentials).flatMap(([scheme, { tokens = [] }]) => {
		const [first] = tokens;
		if (!first || model.security?.schemes[scheme]?.kind !== "oauth2") return [];
		const path = new URL(first.url, "http://localhost").pathname;
		return [{ scheme, path, needsRefreshToken: !first.grants.includes("client_credentials") }];
	});
}

/** Returns the credentials of a client at the mock, as code. `key`, `secret`, `refreshToken` and `url` are variables. */
export const oauthCredentials = ({ path, needsRefreshToken }: OAuthSignIn): string =>
	`{ clientId: key, clientSecret: secret, ${needsRefreshToken ? "refreshToken, " : ""}tokenUrl: new URL(${JSON.stringify(path)}, url).href }`;

/** Operations that a scheme alone signs, so that a test of it can call them. */
export const signedBy = (scheme: string, { operations }: MockDescription): MockDescription["operations"] =>
	operations.filter(({ security }) => security.some((one) => Object.keys(one).join() === scheme));
