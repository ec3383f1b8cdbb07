import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ApiDescription, createDocumentMock, type DocumentMockOptions } from "../../src/document/index.ts";
import { json, operation, shop } from "./shop.ts";

const TOKEN_URL = "https://login.shop.example/oauth/token";
const PAGE_URL = "https://login.shop.example/oauth/authorize";
const CALLBACK = "http://localhost:3000/callback?from=shop";
const VERIFIER = "a-verifier-with-at-least-forty-three-characters";
const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");

const withUsers: ApiDescription = {
	...shop,
	scopes: ["me:read", "other"],
	credentials: {
		...shop.credentials,
		oauth: {
			kind: "bearer",
			tokens: [{ url: TOKEN_URL, grants: ["authorization_code", "password", "refresh_token"] }],
			authorize: [PAGE_URL],
		},
	},
};

type Fields = Readonly<Record<string, string | undefined>>;
const present = (fields: Fields): Record<string, string> =>
	Object.fromEntries(Object.entries(fields).filter((one): one is [string, string] => one[1] !== undefined));

function setup(options: DocumentMockOptions = {}, description = withUsers, details: Record<string, unknown> = {}) {
	const mock = createDocumentMock(description, { clock: "virtual", ...options });
	const { key, details: own } = mock.createKey({ details: details as never });
	const secret = String(own?.secret);
	/** Opens the page where a user agrees. */
	const open = (fields: Fields = {}, more = "") => {
		const query = present({ response_type: "code", client_id: key, redirect_uri: CALLBACK, state: "s t", ...fields });
		const reply = mock.handle({ method: "GET", url: `/oauth/authorize?${new URLSearchParams(query)}${more}` });
		const { location } = reply.headers;
		return {
			status: reply.status,
			back: location === undefined ? undefined : new URL(location),
			body: reply.body === "" ? undefined : JSON.parse(reply.body),
		};
	};
	const code = (fields: Fields = {}): string => open(fields).back?.searchParams.get("code") ?? "";
	const ask = (fields: Fields, headers: Record<string, string> = {}) => {
		const reply = mock.handle({
			method: "POST",
			url: "/oauth/token",
			headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
			body: new URLSearchParams(present({ client_id: key, client_secret: secret, ...fields })).toString(),
		});
		return { status: reply.status, body: JSON.parse(reply.body) };
	};
	const exchange = (given: string, fields: Fields = {}) =>
		ask({ grant_type: "authorization_code", code: given, redirect_uri: CALLBACK, ...fields });
	const read = (token: string): number =>
		mock.handle({ method: "GET", url: "/v1/me", headers: { authorization: `Bearer ${token}` } }).status;
	return { mock, key, secret, open, code, ask, exchange, read };
}

describe("the authorize URL of a document", () => {
	it("redirects back with a code and the state, and the code gives tokens that sign calls and can be renewed", async () => {
		const { mock, open, exchange, ask, read } = setup();
		const { status, back } = open({ code_challenge: CHALLENGE, code_challenge_method: "S256", login_hint: "ann" });
		expect(status).toBe(302);
		expect(back?.href.startsWith("http://localhost:3000/callback?from=shop&code=")).toBe(true);
		expect(back?.searchParams.get("state")).toBe("s t");
		const issued = exchange(back?.searchParams.get("code") ?? "", { code_verifier: VERIFIER });
		expect(issued).toMatchObject({ status: 200, body: { token_type: "Bearer", scope: "me:read other" } });
		expect(read(issued.body.access_token)).toBe(200);
		expect(mock.keys.all().at(-1)?.subject).toBe("ann");
		await mock.clock.advance("1h");
		expect(read(issued.body.access_token)).toBe(401);
		const renewed = ask({ grant_type: "refresh_token", refresh_token: issued.body.refresh_token });
		expect(renewed.body.refresh_token).toBe(issued.body.refresh_token);
		expect(read(renewed.body.access_token)).toBe(200);
		expect(mock.keys.all().at(-1)?.subject).toBe("ann");
	});

	it("gives tokens only the scopes that the user agreed to, also later", () => {
		const { code, exchange, ask, read } = setup();
		const issued = exchange(code({ scope: "other" }));
		expect(issued.body.scope).toBe("other");
		expect(read(issued.body.access_token)).toBe(403);
		const more = ask({ grant_type: "refresh_token", refresh_token: issued.body.refresh_token, scope: "me:read" });
		expect(more).toMatchObject({ status: 400, body: { error: "invalid_scope" } });
	});

	it("gives a code that works once: the second time revokes what the first one gave", () => {
		const { code, exchange, ask, read } = setup();
		const [stolen, other] = [code(), exchange(code())];
		const issued = exchange(stolen);
		expect(read(issued.body.access_token)).toBe(200);
		expect(exchange(stolen)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
		expect(read(issued.body.access_token)).toBe(401);
		const renew = (refresh_token: string) => ask({ grant_type: "refresh_token", refresh_token }).status;
		expect(renew(issued.body.refresh_token)).toBe(400);
		expect([read(other.body.access_token), renew(other.body.refresh_token)]).toEqual([200, 200]);
	});

	it("gives a code that expires after 10 minutes on the mock's clock", async () => {
		const { mock, code, exchange } = setup();
		const [first, second] = [code(), code()];
		await mock.clock.advance("599s");
		expect(exchange(first).status).toBe(200);
		await mock.clock.advance("1s");
		expect(exchange(second)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
	});

	const pkce = { code_challenge: CHALLENGE, code_challenge_method: "S256" };
	it.each([
		["another verifier", pkce, { code_verifier: `${VERIFIER}x` }, 400, "invalid_grant"],
		["no verifier", pkce, {}, 400, "invalid_grant"],
		["a short verifier", pkce, { code_verifier: "short" }, 400, "invalid_grant"],
		["a verifier without a challenge", {}, { code_verifier: VERIFIER }, 400, "invalid_grant"],
		["another redirect_uri", {}, { redirect_uri: "http://localhost:3000/other" }, 400, "invalid_grant"],
		["no redirect_uri", {}, { redirect_uri: undefined }, 400, "invalid_grant"],
		["no code", {}, { code: undefined }, 400, "invalid_request"],
		["a code that was never issued", {}, { code: "code_1" }, 400, "invalid_grant"],
		["a wrong secret", {}, { client_secret: "wrong" }, 401, "invalid_client"],
		["neither a secret nor PKCE", {}, { client_secret: undefined }, 401, "invalid_client"],
	] as const)("gives a code that cannot be exchanged with %s", (_, asked, sent, status, error) => {
		const { code, exchange, read } = setup();
		const one = code(asked);
		const reply = exchange(one, sent);
		expect(reply).toMatchObject({ status, body: { error, error_description: expect.stringContaining(".") } });
		// A failed exchange uses nothing up.
		const right = "code_challenge" in asked ? { code_verifier: VERIFIER } : {};
		expect(read(exchange(one, right).body.access_token)).toBe(200);
	});

	it("checks a plain challenge, and lets an application without a secret use PKCE", () => {
		const { code, exchange } = setup();
		const plain = code({ code_challenge: VERIFIER });
		expect(exchange(plain, { code_verifier: `${VERIFIER}x` }).status).toBe(400);
		expect(exchange(plain, { code_verifier: VERIFIER }).status).toBe(200);
		expect(exchange(code(pkce), { code_verifier: VERIFIER, client_secret: undefined }).status).toBe(200);
	});

	it.each([
		["an implicit token", { response_type: "token" }, "", "unsupported_response_type"],
		["no response_type", { response_type: undefined }, "", "invalid_request"],
		["a scope that the application does not have", { scope: "all" }, "", "invalid_scope"],
		["an unknown method of PKCE", { code_challenge: CHALLENGE, code_challenge_method: "S512" }, "", "invalid_request"],
		[
			"a challenge with padding",
			{ code_challenge: `${CHALLENGE}=`, code_challenge_method: "S256" },
			"",
			"invalid_request",
		],
		["a method without a challenge", { code_challenge_method: "S256" }, "", "invalid_request"],
		["a parameter that is sent twice", {}, "&scope=other&scope=me:read", "invalid_request"],
	] as const)("redirects an error back for %s, with the state", (_, fields, more, error) => {
		const { status, back } = setup().open(fields, more);
		expect(status).toBe(302);
		expect(back?.origin).toBe("http://localhost:3000");
		expect(Object.fromEntries(back?.searchParams ?? [])).toMatchObject({ error, state: "s t" });
		expect(back?.searchParams.has("code")).toBe(false);
	});

	it.each([
		["another application", { client_id: "nobody" }, "invalid_client"],
		["no application", { client_id: undefined }, "invalid_client"],
		["no redirect_uri", { redirect_uri: undefined }, "invalid_request"],
		["a redirect_uri that is no URL", { redirect_uri: "/callback" }, "invalid_request"],
		["a redirect_uri with a fragment", { redirect_uri: `${CALLBACK}#x` }, "invalid_request"],
		["a redirect_uri that runs", { redirect_uri: "javascript:alert(1)" }, "invalid_request"],
	] as const)("responds with the error itself, and redirects nowhere, for %s", (_, fields, error) => {
		const { status, back, body } = setup().open(fields);
		expect([status, back]).toEqual([400, undefined]);
		expect(body).toMatchObject({ error, error_description: expect.stringContaining(".") });
	});

	it("redirects only to the URLs of the application, if its key names them", () => {
		const { open, exchange } = setup({}, withUsers, { redirectUris: ["com.shop.app:/callback"] });
		expect(open().body.error).toBe("invalid_request");
		const { back } = open({ redirect_uri: undefined });
		expect(back?.protocol).toBe("com.shop.app:");
		expect(exchange(back?.searchParams.get("code") ?? "", { redirect_uri: undefined }).status).toBe(200);
	});

	it("signs in the users of the mock only, if it has any: for all others, access is denied", () => {
		const { mock, open, exchange } = setup({ users: { ann: "x", bob: "y" } });
		expect(open({ login_hint: "eve" }).back?.searchParams.get("error")).toBe("access_denied");
		expect(open({ login_hint: "toString" }).back?.searchParams.get("error")).toBe("access_denied");
		exchange(open().back?.searchParams.get("code") ?? "");
		expect(mock.keys.all().at(-1)?.subject).toBe("ann");
		expect(setup({ users: {} }).open().back?.searchParams.get("error")).toBe("access_denied");
	});

	it("keeps its codes in snapshots, and at most a thousand of them", () => {
		const { mock, code, exchange } = setup();
		const first = code();
		const saved = mock.snapshot();
		expect(exchange(first).status).toBe(200);
		mock.restore(saved);
		expect(exchange(first).status).toBe(200);
		for (let count = 0; count < 1_000; count++) code();
		expect(Object.values(mock.state)[0]?.test.oauth_codes).toHaveLength(1_000);
		expect(exchange(first).body.error).toBe("invalid_grant");
	});

	it("belongs to one application: another one can use neither its codes nor its refresh tokens", () => {
		const { mock, key, code, ask, exchange } = setup();
		const { entityId } = mock.keys.all().find((one) => one.key === key) ?? {};
		const other = mock.createKey({ entityId: entityId ?? "" });
		const client = { client_id: other.key, client_secret: String(other.details?.secret) };
		expect(exchange(code(), client).body.error).toBe("invalid_grant");
		const { refresh_token } = exchange(code()).body;
		expect(ask({ grant_type: "refresh_token", refresh_token, ...client }).body.error).toBe("invalid_grant");
	});

	it("leaves an operation of the document at the same path to everyone who does not sign in", () => {
		const page = operation("oauth.page", {
			method: "GET",
			path: "/oauth/authorize",
			security: [],
			responses: [{ ...json(200, { type: "object" }), example: { page: "an example" } }],
		});
		const { mock, open } = setup({}, { ...withUsers, servers: [], operations: [...shop.operations, page] });
		expect(open().status).toBe(302);
		expect(open({ client_id: "nobody" })).toMatchObject({ status: 200, body: { page: "an example" } });
		expect(mock.requests.map((one) => one.operation)).toEqual(["oauth.page", "oauth.page"]);
	});
});

describe("the password grant of a document", () => {
	it("takes any user and password, unless the mock has users", () => {
		const { mock, ask, read } = setup();
		const password = (fields: Fields) => ask({ grant_type: "password", username: "ann", password: "x", ...fields });
		const issued = password({ scope: "me:read" });
		expect(issued).toMatchObject({ status: 200, body: { scope: "me:read", refresh_token: expect.any(String) } });
		expect(read(issued.body.access_token)).toBe(200);
		expect(mock.keys.all().at(-1)?.subject).toBe("ann");
		expect(password({ client_secret: undefined }).status).toBe(200);
		expect(password({ username: undefined }).body.error).toBe("invalid_request");
		expect(password({ password: undefined }).body.error).toBe("invalid_request");
		expect(password({ client_secret: "wrong" })).toMatchObject({ status: 401, body: { error: "invalid_client" } });
		const known = setup({ users: { ann: "right" } });
		const with_ = (username: string, given: string) => known.ask({ grant_type: "password", username, password: given });
		expect(with_("ann", "right").status).toBe(200);
		expect(with_("ann", "wrong")).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
		expect(with_("constructor", "right")).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
	});

	it("rejects users that are not passwords by name", () => {
		for (const users of [["ann"], { ann: 1 }, "ann", null])
			expect(() => createDocumentMock(withUsers, { users: users as never })).toThrow(/users must be an object/);
	});
});

describe("a token URL that is an operation of the document", () => {
	const tokens = operation("tokens.exchange", {
		method: "POST",
		path: "/oauth/token",
		body: { required: true, content: { "application/json": { schema: { type: "object" } } } },
		security: [],
		responses: [{ ...json(200, { type: "object" }), example: { access_token: "an example", refresh_token: "shown" } }],
	});
	const oauth = {
		kind: "bearer" as const,
		tokens: [{ url: TOKEN_URL, grants: ["client_credentials" as const, "refresh_token" as const] }],
	};
	const description = {
		...withUsers,
		servers: [],
		credentials: { ...shop.credentials, oauth },
		operations: [...shop.operations, tokens],
	};

	it("issues tokens for the JSON that it documents, and shows no refresh token that does not work", () => {
		const { mock, key, secret } = setup({}, description);
		const post = (body: object) => {
			const headers = { "content-type": "application/json" };
			const reply = mock.handle({ method: "POST", url: "/oauth/token", headers, body: JSON.stringify(body) });
			return { status: reply.status, body: JSON.parse(reply.body) };
		};
		const client = { grant_type: "client_credentials", client_id: key, client_secret: secret };
		const issued = post(client);
		expect(issued.body.access_token).toMatch(/^shop_test_/);
		expect(issued.body).not.toHaveProperty("refresh_token");
		expect(post({ ...client, client_secret: "wrong" })).toMatchObject({
			status: 401,
			body: { error: "invalid_client" },
		});
		expect(post({ ...client, grant_type: "magic" })).toMatchObject({ body: { error: "unsupported_grant_type" } });
		expect(post({ ...client, client_id: "nobody" }).body.access_token).toBe("an example");
		expect(post({ client_id: key }).body.access_token).toBe("an example");
	});
});
