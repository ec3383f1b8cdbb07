import { describe, expect, it } from "vitest";
import { type ApiDescription, createDocumentMock } from "../../src/document/index.ts";
import type { MockOptions } from "../../src/engine/options.ts";
import { json, operation, shop } from "./shop.ts";

const TOKEN_URL = "https://login.shop.example/oauth/token";

const withTokens = (
	grants: readonly ("client_credentials" | "refresh_token")[] = ["client_credentials"],
	url = TOKEN_URL,
): ApiDescription => ({
	...shop,
	credentials: { ...shop.credentials, oauth: { kind: "bearer", tokens: [{ url, grants }] } },
});

interface Asked {
	readonly fields?: Readonly<Record<string, string>>;
	readonly basic?: string;
	readonly type?: string;
	readonly path?: string;
}

function setup(description: ApiDescription = withTokens(), options: MockOptions = {}) {
	const mock = createDocumentMock(description, { clock: "virtual", ...options });
	const { key, details } = mock.createKey();
	const secret = String(details?.secret);
	const ask = ({ fields = {}, basic = `${key}:${secret}`, type, path = "/oauth/token" }: Asked = {}) => {
		const reply = mock.handle({
			method: "POST",
			url: path,
			headers: {
				"content-type": type ?? "application/x-www-form-urlencoded",
				...(basic !== "" && { authorization: `Basic ${btoa(basic)}` }),
			},
			body: new URLSearchParams({ grant_type: "client_credentials", ...fields }).toString(),
		});
		return { status: reply.status, headers: reply.headers, body: JSON.parse(reply.body) };
	};
	const read = (token: string, path = "/v1/me") => {
		const reply = mock.handle({ method: "GET", url: path, headers: { authorization: `Bearer ${token}` } });
		return { status: reply.status, body: JSON.parse(reply.body) };
	};
	return { mock, key, secret, details, ask, read };
}

describe("the token endpoint of a document", () => {
	it("issues a token for the id and secret of a key, which signs calls until it expires on the mock's clock", async () => {
		const { mock, ask, read } = setup();
		const { status, headers, body } = ask();
		expect(status).toBe(200);
		expect(body).toEqual({
			access_token: expect.stringMatching(/^shop_test_/),
			token_type: "Bearer",
			expires_in: 3600,
			scope: "me:read",
		});
		expect(headers["cache-control"]).toBe("no-store");
		expect(read(body.access_token).status).toBe(200);
		await mock.clock.advance("59m");
		expect(read(body.access_token).status).toBe(200);
		await mock.clock.advance("1m");
		expect(read(body.access_token)).toMatchObject({ status: 401, body: { error: { code: "expired_api_key" } } });
		expect(read(ask().body.access_token).status).toBe(200);
	});

	it("takes the id and secret in the body too, and encoded in the header", () => {
		const { key, secret, ask } = setup();
		expect(ask({ basic: "", fields: { client_id: key, client_secret: secret } }).status).toBe(200);
		expect(ask({ basic: `${key.replaceAll("_", "%5F")}:${secret}` }).status).toBe(200);
	});

	it.each([
		["a wrong secret", { basic: "KEY:wrong" }, 401, "invalid_client"],
		["no secret", { basic: "KEY:" }, 401, "invalid_client"],
		["an application that does not exist", { basic: "nobody:SECRET" }, 401, "invalid_client"],
		["no application", { basic: "" }, 401, "invalid_client"],
		["an id without a secret in the body", { basic: "", fields: { client_id: "KEY" } }, 401, "invalid_client"],
		["no grant type", { fields: { grant_type: "" } }, 400, "invalid_request"],
		["a body that is not a form", { type: "application/json" }, 400, "invalid_request"],
		[
			"a grant that the document does not have",
			{ fields: { grant_type: "refresh_token" } },
			400,
			"unsupported_grant_type",
		],
		["a grant that nobody knows", { fields: { grant_type: "magic" } }, 400, "unsupported_grant_type"],
		["a scope that the application does not have", { fields: { scope: "me:read all" } }, 400, "invalid_scope"],
	] as const)("refuses %s in the form of OAuth 2", (_, asked: Asked, status, error) => {
		const { key, secret, ask } = setup();
		const filled = (text: string): string => text.replace("KEY", key).replace("SECRET", secret);
		const fields = Object.fromEntries(Object.entries(asked.fields ?? {}).map(([name, value]) => [name, filled(value)]));
		const reply = ask({ ...asked, fields, ...(asked.basic !== undefined && { basic: filled(asked.basic) }) });
		expect(reply).toMatchObject({ status, body: { error, error_description: expect.stringContaining(".") } });
		if (status === 401 && asked.basic !== "") expect(reply.headers["www-authenticate"]).toContain("Basic");
	});

	it("limits a token to the scopes that were requested", () => {
		const { mock, ask, read } = setup({ ...withTokens(), scopes: ["me:read", "other"] });
		expect(read(ask({ fields: { scope: "other" } }).body.access_token).status).toBe(403);
		expect(read(ask({ fields: { scope: "me:read other" } }).body.access_token).status).toBe(200);
		expect(mock.keys.all().map(({ scopes }) => scopes)).toEqual([
			["me:read", "other"],
			["other"],
			["me:read", "other"],
		]);
	});

	it("renews by the refresh token in the details of the key, if the document has a flow with users", () => {
		const { details, ask, read, key } = setup(withTokens(["refresh_token"]));
		const refresh_token = String(details?.refreshToken);
		const renewed = ask({ fields: { grant_type: "refresh_token", refresh_token } });
		expect(renewed.body).toMatchObject({ refresh_token });
		expect(read(renewed.body.access_token).status).toBe(200);
		const fields = { grant_type: "refresh_token", refresh_token: "other" };
		expect(ask({ fields })).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
		expect(ask().body.error).toBe("unsupported_grant_type");
		// An application in a browser has no secret.
		const open = { basic: "", fields: { client_id: key, grant_type: "refresh_token", refresh_token } };
		expect(ask(open).status).toBe(200);
	});

	it("issues nothing for a token, a deleted application or a forgotten token", () => {
		const { mock, key, ask, read } = setup(withTokens(["client_credentials", "refresh_token"]));
		const token = ask().body.access_token;
		for (const basic of [`${token}:`, `${token}:${token}`]) expect(ask({ basic }).body.error).toBe("invalid_client");
		expect(ask({ basic: `${token}:`, fields: { grant_type: "refresh_token", refresh_token: "" } }).status).toBe(401);
		mock.keys.revoke(token);
		expect(read(token)).toMatchObject({ status: 401, body: { error: { code: "revoked_api_key" } } });
		mock.revokeKey(key);
		expect(ask().body.error).toBe("invalid_client");
	});

	it("keeps a thousand tokens", () => {
		const { mock, key, ask } = setup();
		const first = ask().body.access_token;
		for (let count = 0; count < 1_010; count++) ask();
		const all = mock.keys.all().map((one) => one.key);
		expect(all).toHaveLength(1_001);
		expect(all).toContain(key);
		expect(all).not.toContain(first);
	});

	it("takes part in the journal, in faults and in snapshots", () => {
		const { mock, ask, read } = setup();
		mock.faults.next(1, "oauth.token", "503");
		expect(ask().status).toBe(503);
		const token = ask().body.access_token;
		expect(mock.requests.map(({ operation: id, status }) => [id, status])).toEqual([
			["oauth.token", 503],
			["oauth.token", 200],
		]);
		const before = mock.snapshot();
		mock.reset();
		expect(read(token).status).toBe(401);
		mock.restore(before);
		expect(read(token).status).toBe(200);
	});

	it("is at the path of the token URL, wherever the API itself is, and leaves other methods alone", () => {
		const { mock, ask, read } = setup(withTokens(["client_credentials"], "/v1/orders/token"));
		expect(ask({ path: "/v1/orders/token" }).status).toBe(200);
		const { access_token: token } = ask({ path: "/v1/orders/token?x=1" }).body;
		expect(read(token, "/v1/orders/token").status).toBe(404);
		expect(mock.requests.at(-1)?.operation).toBe("orders.retrieve");
		const elsewhere = mock.handle({
			method: "POST",
			url: "/v1/:tokens/0",
			headers: { authorization: `Bearer ${token}` },
		});
		expect(elsewhere.status).toBe(404);
	});

	it("is served by MSW at its own origin", () => {
		const handlers = setup().mock.handlers.map(({ info }) => info.header);
		expect(handlers).toEqual([
			expect.stringContaining("https://api.shop.example/*"),
			expect.stringContaining("https://login.shop.example/*"),
		]);
	});

	it("keeps what the document says about its own operation for tokens, which stays an example for others", () => {
		const body = {
			required: true,
			content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } },
		};
		const example = { access_token: "an example", token_type: "bearer", restricted_to: [] };
		const tokens = operation("oauth.exchange", {
			method: "POST",
			path: "/oauth/token",
			body,
			security: [],
			responses: [{ ...json(200, { type: "object" }), example }],
		});
		const description = withTokens(["client_credentials"]);
		const { ask, read } = setup({ ...description, operations: [...description.operations, tokens] });
		const { body: issued } = ask();
		expect(issued).toMatchObject({ token_type: "bearer", restricted_to: [], expires_in: 3600 });
		expect(read(issued.access_token).status).toBe(200);
		expect(ask({ basic: "nobody:x" }).body).toEqual(example);
		expect(ask({ basic: "", fields: { grant_type: "password" } }).body).toEqual(example);
	});
});
