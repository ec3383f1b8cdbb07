import { afterEach, describe, expect, it } from "vitest";
import {
	type ApiDescription,
	type DescribedClientOptions,
	describedAuth,
	type OAuthToken,
	oauthSource,
} from "../../../src/core/index.ts";
import type { AuthScheme } from "../../../src/core/wire/credentials.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { failureOf } from "../../support/scripted.ts";
import { clientWith, json, type Respond, type Shape, wireServer } from "./wire-server.ts";

let server: Awaited<ReturnType<typeof wireServer>>;
afterEach(() => server?.close());

const authOf = (
	schemes: Readonly<Record<string, AuthScheme>>,
	usual: string,
	main?: string,
): Partial<ApiDescription> => ({
	signIn: [],
	auth: { connect: describedAuth, schemes, usual, main, oauth: oauthSource },
});
const SECRET = "the-secret-of-the-test";

const send = async (
	api: Partial<ApiDescription>,
	options: DescribedClientOptions,
	shape: Shape = {},
	...reactions: readonly Respond[]
) => {
	server = await wireServer(...reactions);
	const call = clientWith({ method: "GET", ...shape }, { baseUrl: server.url, apiKey: undefined, ...options }, api);
	await call();
	return server.seen[0];
};

describe("a scheme", () => {
	it.each<[AuthScheme, NonNullable<DescribedClientOptions["auth"]>[string], string, string]>([
		[{ kind: "bearer" }, SECRET, "authorization", `Bearer ${SECRET}`],
		[{ kind: "header", name: "X-Key" }, SECRET, "x-key", SECRET],
		[{ kind: "cookie", name: "sid" }, SECRET, "cookie", `sid=${SECRET}`],
		[
			{ kind: "basic" },
			{ username: "ü", password: "p:w" },
			"authorization",
			`Basic ${Buffer.from("ü:p:w").toString("base64")}`,
		],
		[{ kind: "basic" }, SECRET, "authorization", `Basic ${Buffer.from(`${SECRET}:`).toString("base64")}`],
	])("a scheme of the kind %j signs with its credential", async (scheme, credential, header, value) => {
		const seen = await send(authOf({ it: scheme }, "it", "it"), { auth: { it: credential } });
		expect(seen?.headers[header]).toBe(value);
	});

	it("a key in the query is sent, and appears in no hook, log line or error", async () => {
		const told: unknown[] = [];
		const note = (event: unknown): void => void told.push(event);
		const api = authOf({ it: { kind: "query", name: "api key" } }, "it", "it");
		server = await wireServer((request, response) =>
			json({ error: { code: "no", message: request.url } }, 400)(request, response),
		);
		const call = clientWith(
			{ method: "GET" },
			{
				baseUrl: server.url,
				apiKey: SECRET,
				hooks: { request: note, response: note, error: note },
				logger: { debug: note, info: note, warn: note, error: note },
			},
			api,
		);
		const error = await failureOf(call({ a: 1 }));
		expect(server.seen[0]?.url).toBe(`/things?a=1&api%20key=${SECRET}`);
		expect(JSON.stringify([told, error, error.message, error.body])).not.toContain(SECRET);
		expect(told.length).toBeGreaterThan(2);
	});

	it("apiKey is the credential of the main scheme", async () => {
		const seen = await send(authOf({ a: { kind: "header", name: "X-A" }, b: { kind: "bearer" } }, "a|b", "a"), {
			apiKey: SECRET,
		});
		expect(seen?.headers["x-a"]).toBe(SECRET);
	});

	it.each(["", "   ", "a\nb", "ü"])("a credential of %j is refused when the client is created", (value) => {
		expect(() =>
			clientWith(
				{},
				{ baseUrl: "https://x.example", apiKey: undefined, auth: { it: value } },
				authOf({ it: { kind: "bearer" } }, "it", "it"),
			),
		).toThrow(TypeError);
	});

	it("a scheme that the document does not have is refused with those that it has", () => {
		expect(() =>
			clientWith(
				{},
				{ baseUrl: "https://x.example", auth: { other: "x" } },
				authOf({ it: { kind: "bearer" } }, "it", "it"),
			),
		).toThrow("Odd: auth.other is not known. The document has it.");
	});
});

describe("the schemes of an operation", () => {
	const schemes = {
		key: { kind: "header", name: "X-Key" },
		app: { kind: "header", name: "X-App" },
		user: { kind: "bearer" },
	} as const;
	const api = authOf(schemes, "key+app|user", "key");

	it("a combination is sent together, and the first alternative with credentials is used", async () => {
		const both = await send(api, { auth: { key: "k1k1", app: "a1a1", user: "u1u1" } });
		expect([both?.headers["x-key"], both?.headers["x-app"], both?.headers.authorization]).toEqual([
			"k1k1",
			"a1a1",
			undefined,
		]);
		await server.close();
		const one = await send(api, { auth: { key: "k1k1", user: "u1u1" } });
		expect([one?.headers["x-key"], one?.headers.authorization]).toEqual([undefined, "Bearer u1u1"]);
	});

	it("an operation has its own schemes, or none", async () => {
		const own = await send(api, { auth: { key: "k1k1", app: "a1a1", user: "u1u1" } }, { wire: { auth: "user" } });
		expect([own?.headers.authorization, own?.headers["x-key"]]).toEqual(["Bearer u1u1", undefined]);
		await server.close();
		const none = await send(api, { auth: { user: "u1u1" } }, { wire: { auth: "" } });
		expect(none?.headers.authorization).toBeUndefined();
	});

	it("an operation without credentials says what it needs", async () => {
		await expect(send(api, { auth: { app: "a1a1" } })).rejects.toThrow(
			"things.do needs key (pass apiKey or set ODD_API_KEY) and app (pass auth.app), or user (pass auth.user)",
		);
		expect(server.seen).toEqual([]);
	});

	it("a client without any credential is refused when it is created", () => {
		expect(() => clientWith({}, { baseUrl: "https://x.example", apiKey: undefined }, api)).toThrow(/^Odd needs key/);
	});
});

describe("OAuth 2", () => {
	const api = (tokenUrl: string) => authOf({ it: { kind: "oauth2", tokenUrl } }, "it", "it");
	/** A server that issues tokens and accepts the last one. */
	async function authority(lifetime?: number, delay = 0) {
		const issued: { body: URLSearchParams; authorization: string | undefined }[] = [];
		const asked: string[] = [];
		let good = "";
		const respond: Respond = (request, response) => {
			if (request.url?.startsWith("/token")) {
				asked.push(request.url);
				issued.push({ body: new URLSearchParams(request.text), authorization: request.headers.authorization });
				good = `token-number-${issued.length}`;
				const token = {
					access_token: good,
					...(lifetime && { expires_in: lifetime }),
					refresh_token: `refresh-${issued.length}`,
				};
				setTimeout(() => json(token)(request, response), delay);
			} else json({ ok: true }, request.headers.authorization === `Bearer ${good}` ? 200 : 401)(request, response);
		};
		server = await wireServer(respond);
		return {
			issued,
			/** The paths that tokens were requested from. */
			asked,
			revoke: () => {
				good = "";
			},
		};
	}
	const credentials = { clientId: "app id", clientSecret: "s3cr3t&secret" };
	const clientOf = (it: object, options: object = {}, path = "/token") =>
		clientWith(
			{ method: "GET" },
			{ baseUrl: server.url, apiKey: undefined, auth: { it: it as never }, ...options },
			api(`${server.url}${path}`),
		);

	it("client credentials get one token for all calls that wait", async () => {
		const { issued } = await authority(3600, 30);
		const call = clientOf({ ...credentials, scopes: ["a", "b"], fields: { audience: "x" } });
		await Promise.all(Array.from({ length: 10 }, () => call()));
		await call();
		expect(issued).toHaveLength(1);
		expect(Object.fromEntries(issued[0]?.body ?? [])).toEqual({
			grant_type: "client_credentials",
			scope: "a b",
			audience: "x",
		});
		expect(Buffer.from(String(issued[0]?.authorization).slice(6), "base64").toString()).toBe(
			"app%20id:s3cr3t%26secret",
		);
	});

	it.each(["/token/", "/token?tenant=a"])("the URL %s that issues tokens is used as it is", async (path) => {
		const { asked } = await authority(3600);
		await clientOf(credentials, {}, path)();
		expect(asked).toEqual([path]);
	});

	it.each([
		["http://auth.example/token", "tokenUrl would send the key in the clear"],
		["https://user:pass@auth.example/token", "tokenUrl must not contain credentials"],
		["/token", "tokenUrl must begin with https://"],
	])("the URL %s that issues tokens is refused by its name", async (tokenUrl, message) => {
		await authority();
		expect(() => clientOf({ ...credentials, tokenUrl })).toThrow(message);
	});

	it("a token is renewed before it expires", async () => {
		const { issued } = await authority(3600);
		const clock = fakeClock();
		const call = clientOf(credentials, { clock, timeout: 1e9 });
		await call();
		await clock.advance(3_500_000);
		await call();
		expect(issued).toHaveLength(1);
		await clock.advance(50_000);
		await call();
		expect(issued).toHaveLength(2);
	});

	it("a 401 renews the token once, for all calls that wait", async () => {
		const { issued, revoke } = await authority();
		const call = clientOf(credentials);
		await call();
		revoke();
		await Promise.all(Array.from({ length: 5 }, () => call()));
		expect(issued).toHaveLength(2);
	});

	it("a refresh token is replaced by the one that the server issues", async () => {
		const { issued, revoke } = await authority();
		const call = clientOf({ clientId: "app", refreshToken: "refresh-0" });
		await call();
		revoke();
		await call();
		expect(
			issued.map(({ body }) => [body.get("grant_type"), body.get("refresh_token"), body.get("client_id")]),
		).toEqual([
			["refresh_token", "refresh-0", "app"],
			["refresh_token", "refresh-1", "app"],
		]);
	});

	it("processes share a token through a store", async () => {
		const { issued } = await authority(3600);
		const tokens = new Map<string, OAuthToken>();
		const store = {
			get: async (name: string) => tokens.get(name),
			set: async (name: string, token: OAuthToken) => void tokens.set(name, token),
		};
		await clientOf({ ...credentials, store })();
		await clientOf({ ...credentials, store })();
		expect(issued).toHaveLength(1);
		expect([...tokens.keys()].join()).not.toContain("s3cr3t");
	});

	it("a refused token is an OAuthError with its code and without the secret, and is not retried", async () => {
		server = await wireServer(json({ error: "invalid_client", error_description: "no s3cr3t&secret" }, 401));
		const error = await failureOf(clientOf(credentials)());
		expect(error).toMatchObject({ name: "OAuthError", status: 401, code: "invalid_client" });
		expect(error.message).not.toContain("s3cr3t");
		expect(server.seen).toHaveLength(1);
	});

	it("a call to a token server that is down is retried, even for a write", async () => {
		const { issued } = await authority();
		let failures = 0;
		const fetch: typeof globalThis.fetch = async (url, init) =>
			String(url).endsWith("/token") && failures++ < 2
				? new Response("", { status: 503 })
				: globalThis.fetch(url, init);
		const call = clientWith(
			{ method: "POST" },
			{ baseUrl: server.url, apiKey: undefined, auth: { it: credentials }, fetch },
			api(`${server.url}/token`),
		);
		await call({});
		expect([failures, issued.length]).toEqual([3, 1]);
	});

	it("a token URL without TLS is refused", () => {
		expect(() =>
			clientWith({}, { baseUrl: "https://x.example", auth: { it: credentials } }, api("http://tokens.example/token")),
		).toThrow(/would send the key in the clear/);
	});
});
