/** The endpoints that issue OAuth 2 tokens to the keys of a document's mock. */
import type { EngineRequest } from "../engine/exchange.ts";
import {
	type AnyHandler,
	type AnyHandlers,
	type Call,
	type JsonObject,
	Refusal,
	type Result,
	runHandler,
} from "../engine/handler.ts";
import type { CreateKeyOptions, KeyRecord } from "../engine/keys.ts";
import type { Credential } from "../engine/provider.ts";
import type { MockRoute } from "../engine/route.ts";
import type { ApiDescription, DescribedTokenEndpoint } from "./description.ts";
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
	now(): number;
}

/** Codes of OAuth 2 (RFC 6749, section 5.2). */
type Code = "invalid_request" | "invalid_client" | "invalid_grant" | "invalid_scope" | "unsupported_grant_type";

const refusal = (code: Code, hint: string): Refusal =>
	new Refusal(code === "invalid_client" ? 401 : 400, code, { hint });

/** Whether a key is a token that was issued here, which cannot be used to get another one. */
const isToken = ({ details }: KeyRecord): boolean => details?.client !== undefined;

/** The id and secret of an application, and where they were sent. */
interface Client {
	readonly id: string;
	readonly secret: string | undefined;
	readonly isBasic: boolean;
}

/** A place where tokens are issued. */
interface Place extends DescribedTokenEndpoint {
	readonly route: MockRoute;
	/** Whether the document also has an operation for it. */
	readonly isOperation: boolean;
}

/** Issues tokens at the paths of the document's token URLs. */
export class TokenEndpoints {
	/** Routes that no operation of the document has. */
	readonly routes: readonly MockRoute[];
	/** The path below the base path that each request for a token leads to. */
	readonly paths: Readonly<Record<string, string>>;
	/** Origins of token URLs. */
	readonly origins: readonly string[];
	readonly #places = new Map<string, Place>();
	readonly #keys: TokenKeys;

	constructor({ credentials }: ApiDescription, operations: readonly MockRoute[], basePath: string, keys: TokenKeys) {
		this.#keys = keys;
		const endpoints = Object.values(credentials).flatMap(({ tokens = [] }) => tokens);
		const ids = new Set(operations.map(({ id }) => id));
		const routes: MockRoute[] = [];
		const paths: Record<string, string> = Object.create(null);
		const origins = new Set<string>();
		for (const { url, grants } of endpoints) {
			const at = URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost") : undefined;
			if (!at) continue;
			if (URL.canParse(url)) origins.add(at.origin);
			const before = this.#places.get(at.pathname);
			if (before) {
				this.#places.set(at.pathname, { ...before, grants: [...new Set([...before.grants, ...grants])] });
				continue;
			}
			const operation = operations.find(
				({ method, path }) => method === "POST" && (path === at.pathname || basePath + path === at.pathname),
			);
			const route = operation ?? tokenRoute(at.pathname, routes.length, ids);
			if (!operation) routes.push(route);
			paths[`POST ${at.pathname}`] = route.path;
			this.#places.set(at.pathname, { url, grants, route, isOperation: operation !== undefined });
		}
		this.routes = routes;
		this.paths = paths;
		this.origins = [...origins];
	}

	/** Whether only tokens are issued at a route. */
	owns(route: MockRoute | undefined): boolean {
		return route !== undefined && this.routes.includes(route);
	}

	/**
	 * Returns the key of the application that a token request is from; undefined if it is another request. An operation of the document
	 * issues tokens only to keys of the mock, and is an operation like any other for everyone else.
	 */
	credential(request: Pick<EngineRequest, "method" | "url" | "headers" | "body">): Credential | undefined {
		const place = this.#placeOf(request);
		if (!place) return undefined;
		const client = clientOf(request);
		const record = client && this.#keys.keyNamed(client.id);
		if (place.isOperation && (!record || isToken(record))) return undefined;
		const form = client?.isBasic ? "Authorization: Basic" : "client_id";
		const refuse = (hint: string): Credential => ({
			refused: { status: 401, code: "invalid_client", extra: { hint, basic: client?.isBasic === true } },
		});
		if (!client)
			return refuse("Send the id and secret of the application with HTTP Basic, or as client_id and client_secret.");
		if (!record || isToken(record)) return refuse("There is no such application. Its id is a key of the mock.");
		if (record.revokedAt !== undefined) return refuse("The application was deleted.");
		if (record.expiresAt !== undefined && this.#keys.now() >= record.expiresAt)
			return refuse("The application has expired.");
		const { secret } = record.details ?? {};
		// An application without a secret can use the refresh token of a user, but not act for itself.
		const isPublic = client.secret === undefined && fieldsOf(request.body).get("grant_type") === "refresh_token";
		if (!isPublic && client.secret !== secret)
			return refuse("The secret is wrong. It is in the details of the application's key.");
		return { key: record.key, form };
	}

	/** Whether a call of an operation was a request for a token. */
	issues(request: Pick<EngineRequest, "method" | "url" | "headers" | "body">): boolean {
		const place = this.#placeOf(request);
		if (!place?.isOperation) return place !== undefined;
		const record = this.#keys.keyNamed(clientOf(request)?.id ?? "");
		return record !== undefined && !isToken(record);
	}

	/**
	 * Returns the rules of the document with those that issue tokens.
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
				if (!request || !this.issues(request)) return rule ? runHandler(rule, call) : call.fail(404, "not_found");
				return this.#issue(call, request, exampleOf(call));
			};
		return made;
	}

	/** @param beside other fields of the response, if the document describes it @throws Refusal 400 */
	#issue(call: Call, request: Pick<EngineRequest, "method" | "url" | "headers" | "body">, beside: unknown): Result {
		const place = this.#placeOf(request);
		const { grants = [] } = place ?? {};
		if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? ""))
			throw refusal("invalid_request", "The body must be application/x-www-form-urlencoded.");
		const fields = fieldsOf(request.body);
		const grant = fields.get("grant_type") ?? "";
		if (grant === "") throw refusal("invalid_request", "grant_type is missing.");
		if (!(grants as readonly string[]).includes(grant))
			throw refusal(
				"unsupported_grant_type",
				`The mock issues no token for grant_type ${grant.slice(0, 60)}. For this document it takes ${grants.join(" and ")}.`,
			);
		const { refreshToken } = call.key.details;
		if (grant === "refresh_token" && (fields.get("refresh_token") ?? "") !== refreshToken)
			throw refusal(
				"invalid_grant",
				"The refresh token does not belong to the application. It is in the details of the application's key.",
			);
		const scopes = (fields.get("scope") ?? "").split(" ").filter((one) => one !== "");
		const unknown = scopes.find((one) => !call.key.scopes.includes(one));
		if (unknown !== undefined)
			throw refusal("invalid_scope", `The application does not have the scope ${unknown.slice(0, 100)}.`);
		const token = this.#keys.createToken({
			name: `token of ${call.key.name ?? call.key.id}`,
			mode: call.key.mode,
			entityId: call.key.entityId,
			scopes: scopes.length > 0 ? scopes : call.key.scopes,
			expiresAt: call.now + LIFETIME_MS,
			...(call.key.subject !== "" && { subject: call.key.subject }),
			details: { client: call.key.id, secret: "", refreshToken: "" },
		});
		const body = {
			...(isRecord(beside) ? beside : {}),
			access_token: token.key,
			token_type: isRecord(beside) && typeof beside.token_type === "string" ? beside.token_type : "Bearer",
			expires_in: LIFETIME_MS / 1_000,
			...(token.scopes.length > 0 && { scope: token.scopes.join(" ") }),
			...(grant === "refresh_token" && { refresh_token: refreshToken }),
		};
		return { status: 200, body, headers: { "cache-control": "no-store" } };
	}

	#placeOf({ method, url }: Pick<EngineRequest, "method" | "url">): Place | undefined {
		if (method !== "POST" || this.#places.size === 0) return undefined;
		return this.#places.get(url.replace(/^https?:\/\/[^/]+/, "").split("?")[0] ?? "");
	}
}

/** The error of a token endpoint, in the form of OAuth 2. */
export function tokenError(
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

/** The details that a key needs to get tokens: what a user's consent would give it. */
export const refreshDetails = ({ credentials }: ApiDescription, random: string): JsonObject =>
	Object.values(credentials).some(({ tokens = [] }) => tokens.some(({ grants }) => grants.includes("refresh_token")))
		? { refreshToken: `refresh_${random}` }
		: {};

/** A route that no request of the API reaches: its path has a segment that only token URLs are led to. */
function tokenRoute(path: string, number: number, taken: ReadonlySet<string>): MockRoute {
	let id = number === 0 ? "oauth.token" : `oauth.token${number + 1}`;
	while (taken.has(id)) id = `${id}_`;
	return {
		id,
		resource: ["oauth"],
		name: "token",
		method: "POST",
		path: `/:tokens/${number}`,
		tag: "oauth",
		parameters: [],
		successes: [{ status: 200 }],
		scopes: [],
		expand: [],
		emits: [],
		refusals: [400, 401],
		source: { kind: "page", where: `The document: tokens are issued at ${path}.` },
	};
}

/** Fields of a form; none for another body. The last one of a name counts. */
const fieldsOf = (body: string): URLSearchParams => new URLSearchParams(body.startsWith("{") ? "" : body);

function clientOf({ headers, body }: Pick<EngineRequest, "headers" | "body">): Client | undefined {
	const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(headers.get("authorization") ?? "")?.[1];
	if (encoded !== undefined) {
		const text = Buffer.from(encoded, "base64").toString("utf8");
		const colon = text.indexOf(":");
		const [id, secret] = colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
		return { id: decoded(id), secret: decoded(secret), isBasic: true };
	}
	const fields = fieldsOf(body);
	const id = fields.get("client_id");
	return id === null || id === ""
		? undefined
		: { id, secret: fields.get("client_secret") ?? undefined, isBasic: false };
}

/** OAuth encodes the halves of Basic like the fields of a form. */
function decoded(half: string): string {
	try {
		return decodeURIComponent(half.replaceAll("+", " "));
	} catch {
		return half;
	}
}
