/** The endpoints of a document's mock that sign in with OAuth 2: they send codes and issue tokens to its keys. */
import type { EngineRequest } from "../engine/exchange.ts";
import { type AnyHandler, type AnyHandlers, type Call, type Result, runHandler } from "../engine/handler.ts";
import type { CreateKeyOptions, KeyRecord } from "../engine/keys.ts";
import type { Credential } from "../engine/provider.ts";
import { authorize, type Users } from "./authorize.ts";
import { type Consent, consentOf, consentTo, createRefreshToken, forgetRefreshTokens, useCode } from "./consents.ts";
import type { DescribedGrant } from "./description.ts";
import { isToken } from "./issued-tokens.ts";
import { inputOf, type OAuthPlaces, type Place } from "./oauth-places.ts";
import { checkOnce, clientOf, hasFormBody, oauthError, oauthRefusal, scopesIn } from "./oauth-request.ts";
import { isRecord } from "./schema-view.ts";

/** How long a token is valid, in milliseconds on the mock's clock. No document says it. */
const LIFETIME_MS = 3_600_000;

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
	readonly #places: OAuthPlaces;
	readonly #keys: TokenKeys;
	readonly #users: Users;

	constructor(places: OAuthPlaces, keys: TokenKeys, users: Users) {
		this.#places = places;
		this.#keys = keys;
		this.#users = users;
	}

	/**
	 * Returns the key of the application that signs in; undefined if it is another request. An operation of the document
	 * does it only for keys of the mock, and is an operation like any other for everyone else.
	 */
	credential(request: Asked): Credential | undefined {
		const place = this.#places.of(request);
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
		const place = this.#places.of(request);
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
		for (const { route } of this.#places.all())
			made[route.id] = (call: Call): Result => {
				const request = requestOf(call);
				const rule = rules[route.id];
				const place = request && this.issues(request) ? this.#places.of(request) : undefined;
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
}

function clientInUrl(query: URLSearchParams): ReturnType<typeof clientOf> {
	const id = query.get("client_id") ?? "";
	return id === "" ? undefined : { id, secret: undefined, isBasic: false };
}
