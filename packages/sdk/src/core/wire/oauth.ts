import { type Clock, limited } from "../clock.ts";
import { brand } from "../errors/brand.ts";
import { CountersignError } from "../errors/index.ts";
import { fingerprint } from "../keys/fingerprint.ts";
import { scrub } from "../redact.ts";
import { type Transport, TransportError } from "../transport/transport.ts";
import type { CredentialSource } from "./credentials.ts";

/** A token that an authorization server issued. */
export interface OAuthToken {
	/** Sent with each request. */
	readonly accessToken: string;
	/** When it expires, in milliseconds since 1970; undefined if the server does not say. */
	readonly expiresAt?: number | undefined;
	/** Renews the access token. Some servers issue a new one each time. */
	readonly refreshToken?: string | undefined;
}

/** Stores tokens that several processes share. Keep them as safe as passwords. */
export interface OAuthTokenStore {
	/** Returns the token under a name; undefined without one. */
	get(name: string): Promise<OAuthToken | undefined>;
	/** Stores a token under a name. */
	set(name: string, token: OAuthToken): Promise<void>;
	/** Runs `work` while no other process does the same under this name. Needed if each refresh token works only once. */
	lock?<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** How a client gets tokens by OAuth 2: by its own credentials, or by a refresh token. */
export interface OAuthCredentials {
	/** The id of your application. */
	readonly clientId: string;
	/** The secret of your application. */
	readonly clientSecret?: string | undefined;
	/** A token of a user who has agreed. Without it, the application's own credentials are used. */
	readonly refreshToken?: string | undefined;
	/** The URL that issues tokens. @defaultValue the one of the document */
	readonly tokenUrl?: string | undefined;
	/** The scopes to request. @defaultValue none: the server decides */
	readonly scopes?: readonly string[] | undefined;
	/** Additional fields of the token request, such as `audience`. */
	readonly fields?: Readonly<Record<string, string>> | undefined;
	/** Where the application's id and secret are sent. @defaultValue "header" */
	readonly clientAuth?: "header" | "body" | undefined;
	/** Where several processes share the token. @defaultValue none: each client has its own */
	readonly store?: OAuthTokenStore | undefined;
}

/** The authorization server refused to issue a token. */
export class OAuthError extends CountersignError {
	/** Always `OAuthError`. */
	declare readonly name: "OAuthError";
	/** The HTTP status. */
	declare readonly status: number;
	/** The error code of OAuth, such as `invalid_client`; undefined if the server gives none. */
	declare readonly code: string | undefined;
}

brand("OAuthError", OAuthError);

/** A token is renewed this long before it expires, in milliseconds, but never in the first half of its life. */
const MARGIN = 60_000;
/** Tokens that are kept out of errors and logs. */
const MANY_RECENT = 10;
/** How long a token request may take, in milliseconds. */
const TIMEOUT = 30_000;

/** What the client gives a token source. */
export interface OAuthPlace {
	readonly title: string;
	readonly tokenUrl: string | undefined;
	readonly clock: Clock;
	readonly transport: Transport;
	/** Checks a URL. @throws TypeError if secrets must not be sent there */
	readonly checkUrl: (url: string, option?: string) => string;
}

interface HeldToken extends OAuthToken {
	/** When it must be renewed, in monotonic milliseconds. */
	readonly renewAt: number;
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Creates a source of access tokens: cached, and renewed once for all calls that wait. */
export function oauthSource(credentials: OAuthCredentials, place: OAuthPlace): CredentialSource {
	const { clock, title } = place;
	const tokenUrl = credentials.tokenUrl ?? place.tokenUrl;
	if (!tokenUrl) throw new TypeError(`${title} needs tokenUrl: the document has no URL that issues tokens`);
	const url = String(tokenUrl);
	// Unlike a base URL, it is used as it is: some servers distinguish /token from /token/, or expect a query.
	place.checkUrl(url.replace(/\?.*$/s, ""), "tokenUrl");
	const { store, clientId, scopes = [] } = credentials;
	const name = `countersign-oauth-${fingerprint([url, clientId, credentials.refreshToken ?? "", ...scopes].join("\n"))}`;
	const secrets = new Set([credentials.clientSecret, credentials.refreshToken].filter((one) => one !== undefined));
	let held: HeldToken | undefined;
	let renewing: Promise<string> | undefined;
	let refreshToken = credentials.refreshToken;
	let changed = (): void => {};
	/** A request that is under way may still show an earlier token. */
	const recent: string[] = [];

	const hold = (token: OAuthToken): string => {
		const left = token.expiresAt === undefined ? Number.POSITIVE_INFINITY : token.expiresAt - clock.now();
		held = { ...token, renewAt: clock.monotonic() + left - Math.min(MARGIN, left / 2) };
		refreshToken = token.refreshToken ?? refreshToken;
		recent.push(...[token.accessToken, token.refreshToken].filter((one) => one !== undefined));
		recent.splice(0, recent.length - MANY_RECENT);
		changed();
		return token.accessToken;
	};
	const isFresh = (token: OAuthToken | undefined, refused: string | undefined): token is OAuthToken =>
		token !== undefined &&
		token.accessToken !== refused &&
		(token.expiresAt === undefined || token.expiresAt - clock.now() > 0);
	const renew = async (refused: string | undefined): Promise<string> => {
		const work = async (): Promise<string> => {
			// Another process may have renewed it.
			const stored = await store?.get(name);
			if (isFresh(stored, refused) && stored.accessToken !== held?.accessToken) return hold(stored);
			refreshToken = stored?.refreshToken ?? refreshToken;
			const issued = await issue(credentials, refreshToken, url, place);
			await store?.set(name, { ...issued, refreshToken: issued.refreshToken ?? refreshToken });
			return hold(issued);
		};
		return store?.lock ? store.lock(name, work) : work();
	};
	const renewOnce = (refused: string | undefined): Promise<string> => {
		if (renewing) return renewing;
		const own: Promise<string> = renew(refused).finally(() => {
			// One that took too long must not end the one that has replaced it.
			if (renewing === own) renewing = undefined;
		});
		renewing = own;
		return own;
	};
	return {
		current: () => (held && clock.monotonic() < held.renewAt ? held.accessToken : renewOnce(undefined)),
		async renew(refused) {
			if (held && held.accessToken !== refused) return held.accessToken;
			const token = await renewOnce(refused);
			return token === refused ? undefined : token;
		},
		forget() {
			renewing = undefined;
		},
		secrets: () => [...secrets, ...recent],
		onChange(listener) {
			changed = listener;
		},
	};
}

const base64 = (value: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(value)));

/** Requests a token. Nothing of the API's request has been sent, so a failure of the network can be retried. */
async function issue(
	{ clientId, clientSecret, scopes = [], fields = {}, clientAuth = "header" }: OAuthCredentials,
	refreshToken: string | undefined,
	url: string,
	{ title, clock, transport }: OAuthPlace,
): Promise<OAuthToken> {
	const isHeader = clientAuth === "header" && clientSecret !== undefined;
	const body = new URLSearchParams({
		grant_type: refreshToken === undefined ? "client_credentials" : "refresh_token",
		...(refreshToken !== undefined && { refresh_token: refreshToken }),
		...(scopes.length > 0 && { scope: scopes.join(" ") }),
		...(!isHeader && { client_id: clientId, ...(clientSecret !== undefined && { client_secret: clientSecret }) }),
		...fields,
	}).toString();
	const id = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret ?? "")}`;
	const headers = {
		accept: "application/json",
		"content-type": "application/x-www-form-urlencoded",
		...(isHeader && { authorization: `Basic ${base64(id)}` }),
	};
	const controller = new AbortController();
	const secrets = [clientSecret, refreshToken].filter((one) => one !== undefined);
	const unreachable = (error: unknown): TransportError =>
		new TransportError(
			`no token from ${new URL(url).origin}: ${scrub(error instanceof Error ? error.message : String(error), secrets)}`,
			true,
			undefined,
		);
	const { status, body: answer } = await limited(
		transport.send({ url, method: "POST", headers, body, signal: controller.signal }),
		{ clock, timeout: TIMEOUT, signal: undefined },
		new TransportError(`no token from ${new URL(url).origin} within ${TIMEOUT} ms`, true, undefined),
		{ cancel: (reason) => controller.abort(reason), wrap: unreachable },
	);
	if (status >= 500 || status === 429) throw unreachable(`it responded with ${status}`);
	let token: Readonly<Record<string, unknown>> = {};
	try {
		token = Object(JSON.parse(answer));
	} catch {
		// Reported below.
	}
	const accessToken = text(token.access_token);
	if (status >= 300 || accessToken === undefined || !/^[\x21-\x7e]+$/.test(accessToken)) {
		const code = text(token.error);
		const why = [code, text(token.error_description)].filter(Boolean).join(": ") || "no access_token in the response";
		const error = new OAuthError(
			`${title}: ${new URL(url).origin} issued no token (${status}): ${scrub(why, secrets).slice(0, 300)}. Check the credentials in \`auth\`.`,
		);
		throw Object.assign(error, { status, code: scrub(code, secrets) });
	}
	const seconds = Number(token.expires_in ?? Number.NaN);
	return {
		accessToken,
		...(seconds > 0 && { expiresAt: clock.now() + seconds * 1_000 }),
		...(text(token.refresh_token) !== undefined && { refreshToken: text(token.refresh_token) }),
	};
}
