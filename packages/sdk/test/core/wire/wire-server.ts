import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
	type ApiDescription,
	binaryBody,
	type Caller,
	type Client,
	type DescribedClientOptions,
	describedClient,
	errorsInSuccess,
	eventResults,
	fetchPage,
	formBody,
	multipartBody,
	otherResults,
	parameterStyles,
	resourceTree,
	textBody,
	wireParts,
} from "../../../src/core/index.ts";
import type { Operation } from "../../../src/core/operations/operation.ts";
import { writeTable } from "../../../src/core/operations/table.ts";
import { type Wire, writeWire } from "../../../src/core/wire/wire.ts";
import { withoutJitter } from "../../support/no-jitter.ts";

/** A request as it arrived, byte by byte. */
export interface Arrived {
	readonly method: string;
	readonly url: string;
	readonly headers: IncomingMessage["headers"];
	readonly bytes: Buffer;
	readonly text: string;
}

export type Respond = (request: Arrived, response: ServerResponse) => void;

/** A plain server that keeps what it receives. The last reaction is repeated. */
export async function wireServer(...reactions: readonly Respond[]) {
	const seen: Arrived[] = [];
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			const bytes = Buffer.concat(chunks);
			const { method = "", url = "", headers } = request;
			const one = { method, url, headers, bytes, text: bytes.toString("utf8") };
			seen.push(one);
			const reaction = reactions[Math.min(seen.length, reactions.length) - 1] ?? json({});
			reaction(one, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		seen,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Responds with a status, a body and its type. */
export const answer =
	(status: number, body: string | Uint8Array = "", headers: Record<string, string> = {}): Respond =>
	(_, response) => {
		response.writeHead(status, headers);
		response.end(body);
	};
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Respond =>
	answer(status, JSON.stringify(body), { "content-type": "application/json", ...headers });

/** An operation of the test's API. Its path decides which arguments it has. */
export type Shape = Partial<Omit<Operation, "wire">> & { readonly wire?: Wire };

const operationOf = ({ wire = {}, ...shape }: Shape): Operation => {
	const method = shape.method ?? "POST";
	const safe = /^[GHOQ]/.test(method);
	return {
		id: "things.do",
		method,
		path: "/things",
		key: false,
		data: false,
		promised: false,
		secrets: [],
		entity: false,
		safe,
		body: !safe,
		params: true,
		page: undefined,
		query: [],
		formats: {},
		headers: [],
		scopes: [],
		wire: writeWire(wire),
		...shape,
	};
};

type Method = (
	...args: unknown[]
) => PromiseLike<unknown> & AsyncIterable<unknown> & { withResponse(): Promise<unknown> };

/** A client with one operation, `things.do`, which goes through the table as in a generated client. */
export function clientWith(shape: Shape, options: DescribedClientOptions, api: Partial<ApiDescription> = {}) {
	const table = writeTable([{ name: "things", operations: [operationOf(shape)] }]);
	const wire = wireParts({
		bodies: { form: formBody, multipart: multipartBody, binary: binaryBody, text: textBody },
		styles: parameterStyles,
		results: otherResults,
		events: eventResults,
		successes: errorsInSuccess,
	});
	const caller: Client = describedClient(
		{
			name: "odd",
			title: "Odd",
			baseUrl: undefined,
			arrayFormat: "repeat",
			pages: {},
			signIn: [{ header: "Authorization", prefix: "Bearer ", variable: "apiKey" }],
			wire,
			fetchPage,
			...api,
		},
		{ apiKey: "the-key-of-the-test", rateLimit: false, clock: withoutJitter(), ...options },
	);
	const { things } = new (resourceTree<{ things: { do: Method } }>(table))(caller as Caller);
	return (...args: unknown[]) => things.do(...args);
}
