/** What requests of OAuth 2 carry, and how its errors look. */
import type { EngineRequest } from "../engine/exchange.ts";
import { type JsonObject, Refusal } from "../engine/handler.ts";
import { isRecord } from "./schema-view.ts";

/** Codes of OAuth 2 (RFC 6749, sections 4.1.2.1 and 5.2). */
export type OAuthCode =
	| "access_denied"
	| "invalid_client"
	| "invalid_grant"
	| "invalid_request"
	| "invalid_scope"
	| "unsupported_grant_type"
	| "unsupported_response_type";

/** The id and secret of an application, and where they were sent. */
export interface Client {
	readonly id: string;
	/** Undefined if the application sent none, such as one in a browser. */
	readonly secret: string | undefined;
	readonly isBasic: boolean;
}

/** An error in the form of OAuth 2. */
export const oauthRefusal = (code: OAuthCode, hint: string): Refusal =>
	new Refusal(code === "invalid_client" ? 401 : 400, code, { hint, oauth: true });

/** The response of an error in the form of OAuth 2. */
export function oauthError(
	code: string,
	{ hint, basic }: JsonObject,
): {
	readonly body: JsonObject;
	readonly headers: Readonly<Record<string, string>>;
} {
	return {
		body: { error: code, ...(typeof hint === "string" && { error_description: hint }) },
		headers: {
			"cache-control": "no-store",
			...(code === "invalid_client" && basic === true && { "www-authenticate": 'Basic realm="tokens"' }),
		},
	};
}

/** Whether the body of a request for a token has the type that OAuth 2 demands. */
export const hasFormBody = ({ headers }: Pick<EngineRequest, "headers">): boolean =>
	/^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? "");

/**
 * Returns the fields of a body. OAuth 2 demands a form.
 *
 * @param takesJson whether JSON is read, too: some documents describe their token URL so
 */
export function fieldsOf(request: Pick<EngineRequest, "headers" | "body">, takesJson: boolean): URLSearchParams {
	if (!request.body.trimStart().startsWith("{")) return new URLSearchParams(request.body);
	const fields = new URLSearchParams();
	if (!takesJson || hasFormBody(request)) return fields;
	try {
		const body: unknown = JSON.parse(request.body);
		if (isRecord(body))
			for (const [name, value] of Object.entries(body)) if (typeof value === "string") fields.append(name, value);
	} catch {
		// It has no fields.
	}
	return fields;
}

/** Returns the application that requests a token. */
export function clientOf({ headers }: Pick<EngineRequest, "headers">, fields: URLSearchParams): Client | undefined {
	const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(headers.get("authorization") ?? "")?.[1];
	if (encoded !== undefined) {
		const text = Buffer.from(encoded, "base64").toString("utf8");
		const colon = text.indexOf(":");
		const [id, secret] = colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
		return { id: decoded(id), secret: decoded(secret), isBasic: true };
	}
	const id = fields.get("client_id") ?? "";
	return id === "" ? undefined : { id, secret: fields.get("client_secret") ?? undefined, isBasic: false };
}

/** OAuth encodes the halves of Basic like the fields of a form. */
function decoded(half: string): string {
	try {
		return decodeURIComponent(half.replaceAll("+", " "));
	} catch {
		return half;
	}
}

/** @throws Refusal 400 if a parameter is sent more than once: OAuth 2 forbids it, because nobody knows which one counts */
export function checkOnce(fields: URLSearchParams): void {
	const repeated = [...fields.keys()].find((name) => fields.getAll(name).length > 1);
	if (repeated !== undefined)
		throw oauthRefusal("invalid_request", `${repeated.slice(0, 60)} is sent more than once. Send it once.`);
}

/** @returns the scopes that are requested @throws Refusal 400 for one that is not among the allowed ones */
export function scopesIn(fields: URLSearchParams, allowed: readonly string[], whose: string): readonly string[] {
	const scopes = (fields.get("scope") ?? "").split(" ").filter((one) => one !== "");
	const unknown = scopes.find((one) => !allowed.includes(one));
	if (unknown !== undefined)
		throw oauthRefusal("invalid_scope", `${whose} does not have the scope ${unknown.slice(0, 100)}.`);
	return scopes.length > 0 ? scopes : allowed;
}
