import { type ApiDescription, createDocumentMock } from "../../src/document/index.ts";
import type { MockOptions } from "../../src/engine/options.ts";
import { shop } from "./shop.ts";

interface Asked {
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
	readonly text?: string;
}

/** Creates the mock of a document, and a function that calls it with a key. */
export function setup(description: ApiDescription = shop, options: MockOptions = {}) {
	const mock = createDocumentMock(description, { clock: "virtual", checkResponses: true, ...options });
	const { key, entityId } = mock.createKey();
	const ask = (method: string, path: string, { headers = {}, body, text }: Asked = {}) => {
		const reply = mock.handle({
			method,
			url: `/v1${path}`,
			headers: {
				authorization: `Bearer ${key}`,
				host: "127.0.0.1:4010",
				...(body !== undefined && { "content-type": "application/json" }),
				...headers,
			},
			body: text ?? (body === undefined ? "" : JSON.stringify(body)),
		});
		const isJson = reply.headers["content-type"]?.includes("json") === true && reply.body !== "";
		return {
			status: reply.status,
			headers: reply.headers,
			text: reply.body,
			body: isJson ? JSON.parse(reply.body) : undefined,
		};
	};
	return { mock, key, entityId, ask };
}
