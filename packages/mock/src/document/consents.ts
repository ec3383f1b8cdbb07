/** What users agreed to: codes of the authorization code flow, and refresh tokens. */
import { createHash } from "node:crypto";
import type { Collection } from "../engine/database.ts";
import type { Call, JsonObject } from "../engine/handler.ts";
import { type OAuthCode, oauthRefusal } from "./oauth-request.ts";

/** How long a code is valid, in milliseconds on the mock's clock: the longest time that OAuth 2 recommends. */
const CODE_LIFETIME_MS = 600_000;
/** How many codes and refresh tokens a world knows. The oldest one is forgotten first. */
const MANY = 1_000;

/** Collections of a world's data. */
const CODES = "oauth_codes";
const REFRESH_TOKENS = "oauth_refresh_tokens";

/** What a user agreed to. */
export interface Consent {
	/** Id of the consent: its tokens carry it, so that they can be revoked together. */
	readonly id: string;
	readonly user: string;
	readonly scopes: readonly string[];
}

/** A proof key (PKCE, RFC 7636): only who started the sign-in can use its code. */
export interface Challenge {
	readonly value: string;
	readonly method: "S256" | "plain";
}

interface CodeRow extends JsonObject {
	readonly id: string;
	readonly client: string;
	readonly consent: Consent;
	/** Empty if the request for the code named none. */
	readonly redirectUri: string;
	readonly challenge: Challenge | null;
	readonly expiresAt: number;
	readonly isUsed: boolean;
}

interface RefreshRow extends JsonObject {
	readonly id: string;
	readonly client: string;
	readonly consent: Consent;
}

function add(collection: Collection, row: JsonObject): void {
	for (const old of collection.oldest()) {
		if (collection.size < MANY) break;
		collection.delete(String(old.id));
	}
	collection.insert(row);
}

/** Creates a code for a user who agreed. */
export function createCode(
	call: Call,
	given: Pick<CodeRow, "redirectUri" | "challenge"> & { readonly user: string; readonly scopes: readonly string[] },
): string {
	const { user, scopes, redirectUri, challenge } = given;
	const code = `code_${call.id("oauth code").replaceAll("-", "")}`;
	const row: CodeRow = {
		id: code,
		client: call.key.id,
		consent: { id: code, user, scopes },
		redirectUri,
		challenge,
		expiresAt: call.now + CODE_LIFETIME_MS,
		isUsed: false,
	};
	add(call.db.collection(CODES), row);
	return code;
}

/** Creates a consent without a code: the user gave the application the password. */
export const consentTo = (call: Call, user: string, scopes: readonly string[]): Consent => ({
	id: `consent_${call.id("oauth consent").replaceAll("-", "")}`,
	user,
	scopes,
});

/** A code that was used before. What it gave must be revoked, because one of both users of the code may have stolen it. */
export interface UsedTwice {
	readonly usedTwice: Consent;
}

/**
 * Uses a code.
 *
 * @param isPublic whether the application proved nothing, so that the proof key must
 * @throws Refusal 400 `invalid_grant`
 */
export function useCode(call: Call, fields: URLSearchParams, isPublic: boolean): Consent | UsedTwice {
	const refuse = (hint: string, code: OAuthCode = "invalid_grant") => oauthRefusal(code, hint);
	const sent = fields.get("code") ?? "";
	if (sent === "")
		throw refuse("code is missing. It is in the URL that the authorize URL redirects to.", "invalid_request");
	const codes = call.db.collection(CODES);
	const row = codes.get(sent) as CodeRow | undefined;
	if (!row || row.client !== call.key.id) throw refuse("There is no such code, or it belongs to another application.");
	if (row.isUsed) return { usedTwice: row.consent };
	if (call.now >= row.expiresAt) throw refuse("The code has expired: it is valid for 10 minutes. Sign in again.");
	if (row.redirectUri !== "" && fields.get("redirect_uri") !== row.redirectUri)
		throw refuse("redirect_uri is not the one that the code was requested with. Send the same one.");
	const verifier = fields.get("code_verifier");
	if (row.challenge === null && verifier !== null)
		throw refuse("code_verifier was sent, but the code was requested without code_challenge. Send both or none.");
	if (row.challenge === null && isPublic)
		throw refuse(
			"Send the secret of the application, or sign in with PKCE: nothing else proves whose code it is.",
			"invalid_client",
		);
	if (row.challenge !== null) checkVerifier(row.challenge, verifier);
	codes.update(sent, { isUsed: true });
	return row.consent;
}

const UNRESERVED = /^[\w.~-]{43,128}$/;

/** @throws Refusal 400 `invalid_grant` */
function checkVerifier({ value, method }: Challenge, verifier: string | null): void {
	if (verifier === null)
		throw oauthRefusal("invalid_grant", "code_verifier is missing: the code was requested with code_challenge.");
	if (!UNRESERVED.test(verifier))
		throw oauthRefusal("invalid_grant", "code_verifier must have 43 to 128 letters, digits or -._~.");
	const made = method === "plain" ? verifier : createHash("sha256").update(verifier).digest("base64url");
	if (made !== value)
		throw oauthRefusal("invalid_grant", `code_verifier does not match the code_challenge (${method}) of the code.`);
}

/** @returns the proof key of a request for a code @throws Refusal 400 for an invalid one */
export function challengeIn(query: URLSearchParams): Challenge | null {
	const value = query.get("code_challenge");
	const method = query.get("code_challenge_method");
	if (value === null) {
		if (method === null) return null;
		throw oauthRefusal("invalid_request", "code_challenge is missing, but code_challenge_method is set.");
	}
	if (method !== null && method !== "S256" && method !== "plain")
		throw oauthRefusal("invalid_request", "code_challenge_method must be S256 or plain. Use S256.");
	if (method === "S256" ? !/^[\w-]{43}$/.test(value) : !UNRESERVED.test(value))
		throw oauthRefusal(
			"invalid_request",
			"code_challenge is invalid. With S256 it is the SHA-256 of the code_verifier as base64url without padding: 43 characters.",
		);
	return { value, method: method ?? "plain" };
}

/** Creates a refresh token. */
export function createRefreshToken(call: Call, consent: Consent): string {
	const id = `refresh_${call.id("oauth refresh token").replaceAll("-", "")}`;
	const row: RefreshRow = { id, client: call.key.id, consent };
	add(call.db.collection(REFRESH_TOKENS), row);
	return id;
}

/** Returns what the user of a refresh token agreed to; undefined if the application has no such token. */
export function consentOf(call: Call, refreshToken: string): Consent | undefined {
	const row = call.db.collection(REFRESH_TOKENS).get(refreshToken) as RefreshRow | undefined;
	return row?.client === call.key.id ? row.consent : undefined;
}

/** Forgets the refresh tokens of a consent. */
export function forgetRefreshTokens(call: Call, consent: Consent): void {
	const tokens = call.db.collection(REFRESH_TOKENS);
	for (const { id, consent: one } of tokens.all() as readonly RefreshRow[])
		if (one.id === consent.id) tokens.delete(id);
}
