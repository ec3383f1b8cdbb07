/** The endpoints of a document's mock that sign in with OAuth 2: they send codes and issue tokens to its keys. */
import type { EngineRequest } from "../engine/exchange.ts";
import {
	type AnyHandler,
	type AnyHandlers,
	type Call,
	type JsonObject,
	type Result,
	runHandler,
} from "../engine/handler.ts";
import type { CreateKeyOptions, KeyRecord } from "../engine/keys.ts";
import type { Credential } from "../engine/provider.ts";
import type { MockRoute } from "../engine/route.ts";
import { authorize, type Users } from "./authorize.ts";
import { type Consent, consentOf, consentTo, createRefreshToken, forgetRefreshTokens, useCode } from "./consents.ts";
import type { ApiDescription, DescribedGrant } from "./description.ts";
import { checkOnce, clientOf, fieldsOf, hasFormBody, oauthError, oauthRefusal, scopesIn } from "./oauth-request.ts";
import { isRecord } from "./schema-view.ts";

/** How long a token is valid, in milliseconds on the mock's clock. No document says it. */
const LIFETIME_MS = 3_600_000;
/** How many tokens a mock knows. The oldest one is forgotten first. */
const MANY_TOKENS = 1_000;

/** What issuing tokens needs of the engine. */
export interface TokenKeys {
	keyNamed(key: string): KeyRecord | undefined;
	/** Adds a token as a key, and forgets the oldest one if there are too many. */
	createToken(options: CreateKeyOptions): KeyRecord;
	/** Revokes the tokens that were issued for a consent. */
	revokeTokens(consent: string): void;
	now(): number;
}

type Asked = Pick<EngineRequest, "method" | "url" | "headers" | "body">;

/** Whether a key is a token that was issued here, which cannot be used to get another one. */
const isToken = ({ details }: KeyRecord): boolean => details?.client !== undefined;

/** A place where OAuth 2 signs in. */
interface Place {
	readonly kind: "token" | "authorize";
	readonly grants: readonly DescribedGrant[];
	readonly route: MockRoute;
	/** Whether the document also has an operation for it. */
	readonly isOperation: boolean;
}

/** What a token is issued for. */
interface Granted {
	readonly scopes: readonly string[];
	readonly consent?: Consent;
	readonly refreshToken?: string;
}

/** Grants of users: an application needs no secret for them, but cannot act for itself without one. */
const OF_USERS: ReadonlySet<string> = new Set<DescribedGrant>(["authorization_code", "password", "refresh_token"]);

/** Sends codes and issues tokens at the paths of the document's URLs for OAuth 2. */
export class TokenEndpoints {
	/** Routes that no operation of the document has. */
	readonly routes: readonly MockRoute[];
	/** The path below the base path that each request for a token leads to. */
	readonly paths: Readonly<Record<string, string>>;
	/** Origins of the URLs. */
	readonly origins: readonly string[];
	readonly #places = new Map<string, Place>();
	readonly #keys: TokenKeys;
	readonly #users: Users;

	constructor(
		{ credentials }: ApiDescription,
		operations: readonly MockRoute[],
		basePath: string,
		keys: TokenKeys,
		users: Users,
	) {
		this.#keys = keys;
		this.#users = users;
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

	/**
	 * Returns the key of the application that signs in; undefined if it is another request. An operation of the document
	 * does it only for keys of the mock, and is an operation like any other for everyone else.
	 */
	credential(request: Asked): Credential | undefined {
		const place = this.#placeOf(request);
		if (!place || !this.#signsIn(place, request)) return undefined;
		const fields = inputOf(place, request);
		const client = place.kind === "token" ? clientOf(request, fields) : clientInUrl(fields);
		const refuse = (hint: string): Credential => ({
			refused: {
				status: place.kind === "token" ? 401 : 400,
				code: "invalid_client",
				extra: { hint, basic: client?.isBasic === true, oauth: true },
			},
		});
		if (!client)
			return refuse(
				place.kind === "token"
					? "Send the id and secret of the application with HTTP Basic, or as client_id and client_secret."
					: "client_id is missing. It is a key of the mock.",
			);
		const record = this.#keys.keyNamed(client.id);
		if (!record || isToken(record)) return refuse("There is no such application. Its id is a key of the mock.");
		if (record.revokedAt !== undefined) return refuse("The application was deleted.");
		if (record.expiresAt !== undefined && this.#keys.now() >= record.expiresAt)
			return refuse("The application has expired.");
		const isPublic = client.secret === undefined && OF_USERS.has(fields.get("grant_type") ?? "");
		if (place.kind === "token" && !isPublic && client.secret !== record.details?.secret)
			return refuse("The secret is wrong. It is in the details of the application's key.");
		return { key: record.key, form: client.isBasic ? "Authorization: Basic" : "client_id" };
	}

	/** Whether a request signs in, rather than calling an operation. */
	issues(request: Asked): boolean {
		const place = this.#placeOf(request);
		return place !== undefined && this.#signsIn(place, request);
	}

	#signsIn(place: Place, request: Asked): boolean {
		if (!place.isOperation) return true;
		const fields = inputOf(place, request);
		const client = place.kind === "token" ? clientOf(request, fields) : clientInUrl(fields);
		const record = this.#keys.keyNamed(client?.id ?? "");
		if (record === undefined || isToken(record)) return false;
		return fields.has(place.kind === "token" ? "grant_type" : "response_type");
	}

	/**
	 * Returns the rules of the document with those that sign in.
	 *
	 * @param requestOf returns the request of a call
	 * @param exampleOf returns what the document shows as the response of an operation of its own for tokens
	 */
	handlers(
		rules: AnyHandlers,
		requestOf: (call: Call) => EngineRequest | undefined,
		exampleOf: (call: Call) => unknown,
	): AnyHandlers {
		const made: Record<string, AnyHandler> = Object.assign(Object.create(null), rules);
		for (const { route } of this.#places.values())
			made[route.id] = (call: Call): Result => {
				const request = requestOf(call);
				const rule = rules[route.id];
				const place = request && this.issues(request) ? this.#placeOf(request) : undefined;
				if (!request || !place) return rule ? runHandler(rule, call) : call.fail(404, "not_found");
				return place.kind === "authorize"
					? authorize(call, inputOf(place, request), this.#users)
					: this.#issue(call, place, request, exampleOf(call));
			};
		return made;
	}

	/** @param beside other fields of the response, if the document describes it @throws Refusal 400 */
	#issue(call: Call, place: Place, request: Asked, beside: unknown): Result {
		if (!place.isOperation && !hasFormBody(request))
			throw oauthRefusal("invalid_request", "The body must be application/x-www-form-urlencoded.");
		const fields = inputOf(place, request);
		checkOnce(fields);
		const grant = fields.get("grant_type") ?? "";
		if (grant === "") throw oauthRefusal("invalid_request", "grant_type is missing.");
		if (!(place.grants as readonly string[]).includes(grant))
			throw oauthRefusal(
				"unsupported_grant_type",
				`The mock issues no token for grant_type ${grant.slice(0, 60)}. For this document it takes ${place.grants.join(" and ")}.`,
			);
		const granted = this.#granted(call, grant as DescribedGrant, request, fields);
		if ("usedTwice" in granted) {
			// Not thrown: what is forgotten must stay forgotten.
			forgetRefreshTokens(call, granted.usedTwice);
			this.#keys.revokeTokens(granted.usedTwice.id);
			const hint =
				"The code was used before. A code works once; the tokens that it gave are revoked now. Sign in again.";
			return { status: 400, ...oauthError("invalid_grant", { hint }) };
		}
		const { scopes, consent } = granted;
		const hasRefreshTokens = consent !== undefined && place.grants.includes("refresh_token");
		const refreshToken = granted.refreshToken ?? (hasRefreshTokens ? createRefreshToken(call, consent) : undefined);
		const subject = consent?.user ?? call.key.subject;
		const token = this.#keys.createToken({
			name: `token of ${call.key.name ?? call.key.id}`,
			mode: call.key.mode,
			entityId: call.key.entityId,
			scopes,
			expiresAt: call.now + LIFETIME_MS,
			...(subject !== "" && { subject }),
			details: { client: call.key.id, secret: "", refreshToken: "", ...(consent && { consent: consent.id }) },
		});
		// Only the refresh token that was issued works.
		const { refresh_token: _shown, ...others } = isRecord(beside) ? beside : {};
		const body = {
			...others,
			access_token: token.key,
			token_type: isRecord(beside) && typeof beside.token_type === "string" ? beside.token_type : "Bearer",
			expires_in: LIFETIME_MS / 1_000,
			...(token.scopes.length > 0 && { scope: token.scopes.join(" ") }),
			...(refreshToken !== undefined && { refresh_token: refreshToken }),
		};
		return { status: 200, body, headers: { "cache-control": "no-store" } };
	}

	/** @throws Refusal 400 */
	#granted(
		call: Call,
		grant: DescribedGrant,
		request: Asked,
		fields: URLSearchParams,
	): Granted | { readonly usedTwice: Consent } {
		switch (grant) {
			case "client_credentials":
				return { scopes: scopesIn(fields, call.key.scopes, "The application") };
			case "authorization_code": {
				const isPublic = clientOf(request, fields)?.secret === undefined;
				const used = useCode(call, fields, isPublic);
				return "usedTwice" in used ? used : { scopes: used.scopes, consent: used };
			}
			case "password": {
				const user = this.#userOf(fields);
				const consent = consentTo(call, user, scopesIn(fields, call.key.scopes, "The application"));
				return { scopes: consent.scopes, consent };
			}
			case "refresh_token": {
				const refreshToken = fields.get("refresh_token") ?? "";
				const consent = consentOf(call, refreshToken);
				if (!consent && (refreshToken === "" || refreshToken !== call.key.details.refreshToken))
					throw oauthRefusal(
						"invalid_grant",
						"The refresh token does not belong to the application. Sign in a user to get one, or use the one in the details of the application's key.",
					);
				const scopes = consent
					? scopesIn(fields, consent.scopes, "What the user agreed to")
					: scopesIn(fields, call.key.scopes, "The application");
				return { scopes, refreshToken, ...(consent && { consent }) };
			}
		}
	}

	/** Returns the user whose password was sent. @throws Refusal 400 */
	#userOf(fields: URLSearchParams): string {
		const [user, password] = [fields.get("username") ?? "", fields.get("password") ?? ""];
		if (user === "") throw oauthRefusal("invalid_request", "username is missing.");
		if (password === "") throw oauthRefusal("invalid_request", "password is missing.");
		const users = this.#users;
		if (users && !(Object.hasOwn(users, user) && users[user] === password))
			throw oauthRefusal("invalid_grant", "The username or the password is wrong. The mock's option `users` has them.");
		return user;
	}

	#placeOf({ method, url }: Asked): Place | undefined {
		if ((method !== "POST" && method !== "GET") || this.#places.size === 0) return undefined;
		return this.#places.get(`${method} ${url.replace(/^https?:\/\/[^/]+/, "").split("?")[0] ?? ""}`);
	}
}

/** What a request sends: the body of one for a token, the query of one for a code. */
const inputOf = ({ kind, isOperation }: Place, request: Asked): URLSearchParams =>
	kind === "token"
		? fieldsOf(request, isOperation)
		: new URLSearchParams(request.url.split("?").slice(1).join("?").split("#")[0]);

function clientInUrl(query: URLSearchParams): ReturnType<typeof clientOf> {
	const id = query.get("client_id") ?? "";
	return id === "" ? undefined : { id, secret: undefined, isBasic: false };
}

/** Adds a token to the keys of a mock. @returns its key */
export function createToken(
	engine: {
		createKey(options: CreateKeyOptions): KeyRecord;
		keys(): readonly KeyRecord[];
		forgetKey(key: string): void;
	},
	options: CreateKeyOptions,
): KeyRecord {
	const tokens = engine.keys().filter(isToken);
	for (const { key } of tokens.slice(0, Math.max(0, tokens.length - MANY_TOKENS + 1))) engine.forgetKey(key);
	return engine.createKey(options);
}

/** Revokes the tokens of a mock that were issued for a consent. */
export function revokeTokens(
	engine: { keys(): readonly KeyRecord[]; revokeKey(key: string): void },
	consent: string,
): void {
	for (const { key, details, revokedAt } of engine.keys())
		if (details?.consent === consent && revokedAt === undefined) engine.revokeKey(key);
}

/** The details that a key needs to get tokens: what a user's consent would give it. */
export const refreshDetails = ({ credentials }: ApiDescription, random: string): JsonObject =>
	Object.values(credentials).some(({ tokens = [] }) => tokens.some(({ grants }) => grants.includes("refresh_token")))
		? { refreshToken: `refresh_${random}` }
		: {};

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
