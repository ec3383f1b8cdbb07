import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { BodyCollector, decodeBody } from "./body.ts";
import { BrowserAccess } from "./cors.ts";
import type { Engine } from "./engine.ts";
import type { EngineReply, EngineRequest } from "./exchange.ts";
import { sendReply } from "./http-reply.ts";
import { KnownHosts } from "./known-hosts.ts";
import { refuseConnection } from "./refuse-connection.ts";
import { machineTimers } from "./timers.ts";

/** A mock on a port. */
export interface Listening {
	/** Base URL with the API's base path, ready for a client's `baseUrl`. */
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

/** The certificate of a server and its private key, both PEM. */
export interface ServerCertificate {
	readonly cert: string;
	readonly key: string;
}

/** How a mock is served. */
export interface ListenOptions {
	/** The address to listen on. `0.0.0.0` is every address of the machine. @defaultValue "127.0.0.1" */
	readonly host?: string | undefined;
	/**
	 * Host names, without ports, whose pages may call the API from a browser. Other pages get no CORS headers.
	 *
	 * @defaultValue none
	 */
	readonly browserHosts?: readonly string[] | undefined;
	/**
	 * Names, without ports, that the API is called by. A request under another name with a dot gets 403, because a page of another site can make
	 * its name resolve to this machine. Addresses and names without a dot, such as those of containers, need not be listed.
	 *
	 * @defaultValue every name
	 */
	readonly onlyHosts?: readonly string[] | undefined;
	/** Serves https with this certificate and private key, both PEM. @defaultValue plain http */
	readonly tls?: ServerCertificate | undefined;
}

const REQUEST_TIMEOUT_MS = 30_000;
const MAX_HEADER_BYTES = 16 * 1024;
const TOO_LONG = `The headers must have at most ${MAX_HEADER_BYTES} bytes.`;
// How long a rejected client may keep sending, so that it can read the error.
const LINGER_MS = 2_000;

/**
 * Serves the API over real HTTP. Calls the engine directly, without building a Request or Response.
 */
export async function listen(engine: Engine, port: number, options: ListenOptions = {}): Promise<Listening> {
	const { host = "127.0.0.1", browserHosts = [], onlyHosts, tls } = options;
	const requestTimeout = engine.options.requestTimeout ?? REQUEST_TIMEOUT_MS;
	const settings = {
		maxHeaderSize: MAX_HEADER_BYTES,
		requestTimeout,
		headersTimeout: requestTimeout,
		connectionsCheckingInterval: Math.min(requestTimeout, 1_000),
	};
	const access = new BrowserAccess(browserHosts);
	const known = new KnownHosts(onlyHosts);
	const onRequest = (request: IncomingMessage, response: ServerResponse, goOn?: () => void): void => {
		const foreign = known.foreign(request.headers.host);
		if (foreign !== undefined)
			turnAway(engine, request, response, engine.unreadable(403, "foreign_host", hintOf(foreign)));
		else if (!access.admit(request, response)) receive(engine, request, response, goOn);
	};
	const server = tls
		? createTlsServer({ ...settings, ...tls, handshakeTimeout: requestTimeout }, (request, response) =>
				onRequest(request, response),
			)
		: createServer(settings, (request, response) => onRequest(request, response));
	server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
		onRequest(request, response, () => response.writeContinue());
	});
	server.on("clientError", (error: Error & { code?: string }, socket: Socket) =>
		refuseConnection(error, socket, TOO_LONG, ({ status, code, message }) => {
			const { headers, body } = engine.unreadable(status, code, message);
			return { reason: code, headers, body };
		}),
	);
	server.keepAliveTimeout = 30_000;
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	const { port: own } = server.address() as AddressInfo;
	return {
		url: `${originOf(host, own, tls !== undefined)}${engine.provider.basePath}`,
		port: own,
		setCertificate: (renewed) => setCertificate(server, renewed),
		close: () => closeServer(server),
	};
}

const hintOf = (host: string): string =>
	`The Host header is ${JSON.stringify(host)}, which can be the name of another site. If it is yours, start countersign dev with --host-name and this name, or add it to the option onlyHosts.`;

/** @throws TypeError for a server of plain http */
export function setCertificate(server: Server | TlsServer, { cert, key }: ServerCertificate): void {
	if (!("setSecureContext" in server))
		throw new TypeError("setCertificate needs a server that listens with the option tls; this one serves plain http.");
	server.setSecureContext({ cert, key });
}

/** Returns the origin that reaches a server from this machine. */
export function originOf(host: string, port: number, isTls: boolean): string {
	const reached = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
	return `${isTls ? "https" : "http"}://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}

const closeServer = (server: Pick<Server, "close" | "closeAllConnections">): Promise<void> =>
	new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});

/** Reads the body of a request, unless it is rejected first, and handles it. */
function receive(engine: Engine, request: IncomingMessage, response: ServerResponse, goOn = (): void => {}): void {
	const collector = new BodyCollector(engine.maxBodyBytes);
	const without = requestOf(request);
	const admit = (): EngineReply | undefined => engine.screen(without);
	let isRefused = false;
	const refuse = (refusal: EngineReply | "too large" | undefined): void => {
		if (refusal === undefined || isRefused) return;
		isRefused = true;
		turnAway(engine, request, response, refusal === "too large" ? engine.tooLarge(without) : refusal);
	};
	request.on("error", () => response.destroy());
	refuse(collector.expect(Number(request.headers["content-length"] ?? 0), admit));
	if (isRefused) return;
	goOn();
	request.on("data", (chunk: Buffer) => {
		// Data after a rejection is discarded.
		if (!isRefused) refuse(collector.add(chunk, admit));
	});
	request.on("end", () => {
		if (isRefused) return;
		const { text, isGarbled } = decodeBody(collector.chunks);
		sendReply(engine, request, response, engine.handle({ ...without, body: text, isGarbled }));
	});
}

const requestOf = (request: IncomingMessage): EngineRequest => ({
	method: request.method ?? "GET",
	url: request.url ?? "/",
	headers: { get: (name) => headerOf(request, name), all: () => allHeaders(request) },
	body: "",
	ip: request.socket.remoteAddress,
});

const allHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : String(value)]),
	);

function headerOf(request: IncomingMessage, name: string): string | undefined {
	const value = request.headers[name.toLowerCase()];
	return Array.isArray(value) ? value.join(", ") : value;
}

/**
 * Responds without reading the body. The connection is not closed immediately, because a client that is still sending would
 * get a reset instead of the response. Data it sends in the meantime is discarded.
 */
function turnAway(engine: Engine, request: IncomingMessage, response: ServerResponse, reply: EngineReply): void {
	const cancel = machineTimers.after(LINGER_MS, () => request.socket.destroy(), true);
	request.once("close", cancel);
	sendReply(engine, request, response, reply);
	request.resume();
}
