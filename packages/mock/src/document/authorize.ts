/** The URL where users agree to an application: it redirects back at once, with a code. */
import { type Call, Refusal, type Result } from "../engine/handler.ts";
import { challengeIn, createCode } from "./consents.ts";
import { checkOnce, oauthRefusal, scopesIn } from "./oauth-request.ts";

/** The users who can sign in, with their passwords. Undefined: everyone, with any password. */
export type Users = Readonly<Record<string, string>> | undefined;

/** Who signs in if the request does not say it and every user can. */
const SOMEBODY = "user";
/** A browser would run these, or show what they hold, instead of sending the code anywhere. */
const NO_TARGETS: ReadonlySet<string> = new Set(["javascript:", "data:", "vbscript:", "blob:", "file:", "about:"]);

/** @throws Refusal 400: nothing can be redirected to this URL, so the error is the response */
function targetOf(query: URLSearchParams, registered: unknown): { readonly url: URL; readonly sent: string } {
	const known = Array.isArray(registered) ? registered.map(String) : undefined;
	const sent = query.get("redirect_uri") ?? "";
	const only = known?.length === 1 ? known[0] : undefined;
	const given = sent === "" ? only : sent;
	const refuse = (hint: string): Refusal => oauthRefusal("invalid_request", hint);
	if (given === undefined) throw refuse("redirect_uri is missing: the mock does not know where to send the code.");
	if (known && !known.includes(given))
		throw refuse("redirect_uri is not one of details.redirectUris of the application's key.");
	if (!URL.canParse(given) || given.includes("#") || NO_TARGETS.has(new URL(given).protocol))
		throw refuse("redirect_uri must be an absolute URL without a fragment, such as http://localhost:3000/callback.");
	return { url: new URL(given), sent };
}

/** Returns who signs in. @throws Refusal 400 `access_denied` for a user that the mock does not have */
function userOf(query: URLSearchParams, users: Users): string {
	const hint = query.get("login_hint");
	const user = hint ?? (users ? Object.keys(users)[0] : SOMEBODY);
	if (user === undefined || (users && !Object.hasOwn(users, user)))
		throw oauthRefusal("access_denied", "The mock has no such user, so nobody agreed. Its option `users` lists them.");
	return user;
}

/**
 * Responds to a request for a code.
 *
 * @throws Refusal 400 if nothing can be redirected
 */
export function authorize(call: Call, query: URLSearchParams, users: Users): Result {
	const { url, sent } = targetOf(query, call.key.details.redirectUris);
	const answer = (fields: Readonly<Record<string, string>>): Result => {
		for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
		const state = query.get("state");
		if (state !== null) url.searchParams.set("state", state);
		return { status: 302, headers: { location: url.href, "cache-control": "no-store" } };
	};
	try {
		checkOnce(query);
		const type = query.get("response_type") ?? "";
		if (type === "") throw oauthRefusal("invalid_request", "response_type is missing. Send response_type=code.");
		if (type !== "code")
			throw oauthRefusal(
				"unsupported_response_type",
				`The mock has only response_type=code, not ${type.slice(0, 60)}.`,
			);
		const challenge = challengeIn(query);
		const scopes = scopesIn(query, call.key.scopes, "The application");
		const code = createCode(call, { user: userOf(query, users), scopes, redirectUri: sent, challenge });
		return answer({ code });
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return answer({ error: error.code, error_description: String(error.extra.hint) });
	}
}
