import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { Refusal } from "../engine/handler.ts";
import { originOf, type ServerCertificate, setCertificate } from "../engine/http.ts";
import type { Log } from "../engine/log.ts";
import { refuseConnection, type Unreadable, type UnreadableReply } from "../engine/refuse-connection.ts";
import type { MockRoute } from "../engine/route.ts";
import { createRouter } from "../engine/router.ts";
import { machineTimers } from "../engine/timers.ts";
import { documentChecks } from "../engine/validate.ts";
import { ControlError } from "./errors.ts";
import { routes } from "./generated/routes.ts";
import { schemas } from "./generated/schemas.ts";
import { Guard } from "./guard.ts";
import type { CallId, ControlHandler } from "./handlers/handler.ts";
import { handlers } from "./handlers/index.ts";
import type { OneTimeCodes } from "./one-time-codes.ts";
import { patternAdvice } from "./pattern-advice.ts";
import type { Sandbox } from "./sandbox.ts";
import { stream } from "./stream.ts";
import { StreamedBody, sendStreamed } from "./streamed-body.ts";
import { readJson, send } from "./wire.ts";

const ROOT = "/control";
const BASE = `${ROOT}/v1`;
/** Operations that change nothing, although they have a body. */
const READING: ReadonlySet<string> = new Set(["deliveries.explain"]);
const MAX_CODE_BYTES = 1024;
const TIMEOUT_MS = 30_000;
/** Headers of every response. */
const PROTECTION = {
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
	"cross-origin-resource-policy": "same-origin",
};

/** How the control API is served. */
export interface ControlListenOptions {
	/** The address to listen on. @defaultValue "127.0.0.1" */
	readonly host?: string | undefined;
	/** Further names that this process is reached by, without ports. @defaultValue none */
	readonly hostNames?: readonly string[] | undefined;
	/** Serves https with this certificate and private key, both PEM. @defaultValue plain http */
	readonly tls?: ServerCertificate | undefined;
	/** Called after each call that may have changed something. */
	readonly changed?: (() => void) | undefined;
	/** Handles requests outside of the control API, such as those of a browser console. Returns false if there is nothing at the path. */
	readonly serveFile?: ((path: string, response: ServerResponse) => boolean) | undefined;
}

interface ControlServerOptions extends ControlListenOptions {
	readonly sandbox: Sandbox;
	/** The token of the session, at least 16 characters. */
	readonly token: string;
	readonly log: Log;
	/** Codes that a page exchanges for the token. */
	readonly codes: OneTimeCodes;
}

/** A control API on a port. */
export interface ControlListening {
	/** Base URL of the control API. */
	readonly url: string;
	/** The port it listens on, even if you passed 0. */
	readonly port: number;
	/**
	 * Uses another certificate for new connections. Open ones keep the one that they began with.
	 *
	 * @throws TypeError if it is served over plain http
	 */
	setCertificate(tls: ServerCertificate): void;
	/** Closes the server and every connection. */
	close(): Promise<void>;
}

/** Serves the control API. @param port 0 for a free one */
export async function serveControl(options: ControlServerOptions, port: number): Promise<ControlListening> {
	const host = options.host ?? "127.0.0.1";
	const control = new ControlServer(options);
	const settings = { requestTimeout: TIMEOUT_MS, headersTimeout: TIMEOUT_MS };
	const receive = (request: IncomingMessage, response: ServerResponse): void => control.receive(request, response);
	const { tls } = options;
	const server = tls
		? createTlsServer({ ...settings, ...tls, handshakeTimeout: TIMEOUT_MS }, receive)
		: createServer(settings, receive);
	server.on("clientError", (error, socket) =>
		refuseConnection(error, socket, "The path and the headers together are too long.", unreadableReply),
	);
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	const { port: own } = server.address() as AddressInfo;
	return {
		url: `${originOf(host, own, tls !== undefined)}${BASE}`,
		port: own,
		setCertificate: (renewed) => setCertificate(server, renewed),
		close: () => closed(server),
	};
}

const closed = (server: Pick<Server, "close" | "closeAllConnections">): Promise<void> =>
	new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});

const unreadableReply = ({ status, code, message }: Unreadable): UnreadableReply => ({
	reason: STATUS_CODES[status] ?? "",
	headers: {
		...PROTECTION,
		"cache-control": "no-store",
		"content-type": "application/json; charset=utf-8",
	},
	body: JSON.stringify({ error: { code, message } }),
});

class ControlServer {
	readonly #options: ControlServerOptions;
	readonly #guard: Guard;
	readonly #router = createRouter(routes);
	readonly #checks = documentChecks(schemas);

	constructor(options: ControlServerOptions) {
		this.#options = options;
		this.#guard = new Guard(options.token, options.hostNames);
	}

	receive(request: IncomingMessage, response: ServerResponse): void {
		response.on("error", () => response.destroy());
		request.on("error", () => response.destroy());
		for (const [name, value] of Object.entries(PROTECTION)) response.setHeader(name, value);
		this.#answer(request, response).catch((error: unknown) => this.#fail(request, response, error));
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		this.#guard.checkPlace(request.headers);
		const [path = "", query = ""] = splitOnce(request.url ?? "/", "?");
		if (path !== BASE && !path.startsWith(`${BASE}/`)) {
			const isFile = request.method === "GET" || request.method === "HEAD";
			// A mistyped path of the API must not get a page of the console.
			const isControl = path === ROOT || path.startsWith(`${ROOT}/`);
			if (isFile && !isControl && this.#options.serveFile?.(path, response)) return;
			throw new ControlError(404, "not_found", `There is nothing at this path. The control API is under ${BASE}.`);
		}
		const own = path.slice(BASE.length);
		if (own === "/session" && request.method === "POST") {
			send(response, 200, { token: this.#redeemed(await readJson(request, MAX_CODE_BYTES)) });
			return;
		}
		this.#guard.checkToken(request.headers);
		if (own === "/stream" && request.method === "GET") {
			stream(this.#options.sandbox.feed, response, headerOf(request, "last-event-id"), machineTimers);
			return;
		}
		const { status, body } = await this.#call(request, own, query);
		if (body instanceof StreamedBody) await sendStreamed(response, status, body);
		else send(response, status, body);
	}

	/** @throws ControlError 401 */
	#redeemed(body: unknown): string {
		const code = typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
		if (typeof code === "string" && this.#options.codes.redeem(code)) return this.#options.token;
		throw new ControlError(
			401,
			"invalid_code",
			"This link was used before or is too old. Press Enter in the terminal of countersign dev to get a new one.",
		);
	}

	async #call(request: IncomingMessage, path: string, query: string): Promise<{ status: number; body: unknown }> {
		const found = this.#router.find(request.method ?? "GET", path);
		if (!found) throw new ControlError(404, "not_found", `The control API has no path ${path.slice(0, 200)}.`);
		if ("allowed" in found)
			throw new ControlError(405, "method_not_allowed", `This path takes ${found.allowed.join(", ")}.`);
		const { route } = found;
		const body = route.body ? await readJson(request) : {};
		const call = {
			path: Object.fromEntries(Object.entries(found.path).map(([name, value]) => [name, decoded(value)])),
			query: this.#checks.query(route, new URLSearchParams(query)),
			body,
			sandbox: this.#options.sandbox,
		};
		this.#checkBody(route, body);
		refuseUnread(route, this.#checks.unread(route, new URLSearchParams(query), body));
		const handler = handlers[route.id as CallId] as ControlHandler<CallId>;
		const result = await handler(call as never);
		if (route.method !== "GET" && !READING.has(route.id)) {
			this.#options.sandbox.feed.add("change", () => ({ api: call.path.api ?? null, operation: route.id }));
			this.#options.log.guarded("the listener of changes", () => this.#options.changed?.());
		}
		const [{ status } = { status: 200 }] = route.successes;
		const isChecked = result !== undefined && !(result instanceof StreamedBody);
		const problem = isChecked ? this.#checks.answer(route, status, result) : undefined;
		if (problem !== undefined) throw new Error(`the response to ${route.id} does not match the document: ${problem}`);
		return { status, body: result };
	}

	/** @throws Refusal 422. A pattern is for programs; people get it in words. */
	#checkBody(route: MockRoute, body: unknown): void {
		try {
			this.#checks.body(route, body);
		} catch (error) {
			const { param, issues } = ((error as Refusal).extra ?? {}) as {
				readonly param?: string;
				readonly issues?: readonly { readonly code: string }[];
			};
			if (issues?.[0]?.code !== "pattern" || param === undefined) throw error;
			const advice = patternAdvice(schemaNameOf(route), param);
			if (advice === undefined) throw error;
			const value = JSON.stringify((body as Readonly<Record<string, unknown>>)[param]);
			throw new ControlError(422, "validation_error", `${param} is not valid: ${short(value)}. ${advice}`, param);
		}
	}

	#fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
		const shown = shownError(error);
		if (shown.status === 500) this.#options.log.failed(`${request.method} ${request.url?.split("?")[0]} failed`, error);
		if (response.headersSent) {
			response.destroy();
			return;
		}
		// The rest of the body is not read.
		if (!request.complete) response.setHeader("connection", "close");
		send(response, shown.status, {
			error: { code: shown.code, message: shown.message, ...(shown.param !== undefined && { param: shown.param }) },
		});
	}
}

/** Text that is cut, so that an error stays short. */
const short = (name: string): string => name.slice(0, 100);

/**
 * A name that the document does not have is a typo. Ignoring it would do something else than was asked for: `scope` instead of `scopes`
 * would create a key with every scope.
 *
 * @throws ControlError 400 for a parameter, 422 for a field
 */
function refuseUnread(route: MockRoute, unread: readonly string[]): void {
	const [first] = unread;
	if (first === undefined) return;
	if (first.startsWith("?")) {
		const name = short(first.slice(1));
		const known = route.parameters.filter((one) => one.in === "query").map((one) => one.name);
		throw new ControlError(
			400,
			"unknown_parameter",
			`${route.id} has no query parameter ${name}${choice(known)}`,
			name,
		);
	}
	const name = short(first);
	const known = /[.[]/.test(first) ? [] : fieldsOf(route);
	throw new ControlError(422, "unknown_field", `The body of ${route.id} has no field ${name}${choice(known)}`, name);
}

/** The name of the schema of a body. */
const schemaNameOf = ({ body }: MockRoute): string =>
	((body?.schema ?? {}) as { readonly $ref?: string }).$ref?.split("/").at(-1) ?? "";

/** The fields of a body, by the document. */
const fieldsOf = (route: MockRoute): readonly string[] =>
	Object.keys((schemas[schemaNameOf(route)] as { readonly properties?: object } | undefined)?.properties ?? {});

const choice = (known: readonly string[]): string =>
	known.length === 0 ? ". Remove it." : `. These are known: ${known.join(", ")}.`;

function shownError(error: unknown): { status: number; code: string; message: string; param: string | undefined } {
	if (error instanceof ControlError) return error;
	if (error instanceof Refusal) {
		const { hint, param } = error.extra as { readonly hint?: string; readonly param?: string };
		return { status: error.status, code: error.code, message: hint ?? error.code, param };
	}
	const message = "The control API failed. Its log says why.";
	return { status: 500, code: "internal_error", message, param: undefined };
}

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
	const value = request.headers[name];
	return Array.isArray(value) ? value[0] : value;
};

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new ControlError(
			400,
			"invalid_path",
			`The path segment ${segment.slice(0, 100)} is not valid percent-encoding.`,
		);
	}
}

function splitOnce(text: string, at: string): readonly [string, string] {
	const index = text.indexOf(at);
	return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}
