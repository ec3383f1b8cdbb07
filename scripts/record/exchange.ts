/** Notes every call that a client makes to a mock, with what was sent and received. */
import { type ApiModel, matchOperation, type Operation } from "@countersign/openapi/model";

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** One call and its response. */
export interface Exchange {
	/** The chapter of the story that the call belongs to. */
	readonly chapter: string;
	readonly operation: string;
	readonly path: JsonObject;
	readonly query: JsonObject;
	/** Undefined for a call without a body. */
	readonly body: Json | undefined;
	readonly status: number;
	/** Undefined for an empty response. */
	readonly response: Json | undefined;
	/** Why the call cannot be made by someone who has only one key and no control over the clock. */
	readonly aside?: string;
}

/** Anything that responds to requests. */
export interface Mock {
	fetch(request: Request): Promise<Response>;
}

/** Makes calls to a mock and keeps them. */
export class Recorder {
	readonly exchanges: Exchange[] = [];
	#chapter = "";
	readonly #model: ApiModel;
	readonly #mock: Mock;

	constructor(model: ApiModel, mock: Mock) {
		this.#model = model;
		this.#mock = mock;
	}

	/** Begins a chapter. */
	chapter = (title: string): void => {
		this.#chapter = title;
	};

	/** A `fetch` for a client whose calls are kept. @param aside why a reader cannot make these calls */
	fetch(aside?: string, mock: Mock = this.#mock): typeof globalThis.fetch {
		return (async (input: RequestInfo | URL, init?: RequestInit) => {
			const request = new Request(input, init);
			const sent = await request.clone().text();
			const response = await mock.fetch(request);
			const operation = matchOperation(this.#model, request.method, request.url);
			if (!operation) throw new Error(`${request.method} ${request.url} is not an operation of the document.`);
			const received = await response.clone().text();
			this.exchanges.push({
				chapter: this.#chapter,
				operation: operation.id,
				path: pathArguments(operation, request.url),
				query: queryOf(operation, request.url),
				body: parsed(sent),
				status: response.status,
				response: parsed(received),
				...(aside !== undefined && { aside }),
			});
			return response;
		}) as typeof globalThis.fetch;
	}
}

const parsed = (text: string): Json | undefined => (text === "" ? undefined : (JSON.parse(text) as Json));

function pathArguments({ path, parameters }: Operation, url: string): JsonObject {
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
	const pattern = path
		.split(/\{\w+\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("([^/]+)");
	const found = new RegExp(`${pattern}$`).exec(new URL(url).pathname);
	const typeOf = (name: string) => parameters.find((one) => one.in === "path" && one.name === name)?.schema.type;
	return Object.fromEntries(
		names.map((name, index) => [name, typed(decodeURIComponent(found?.[index + 1] ?? ""), typeOf(name))]),
	);
}

/** The query by the names that client code uses, with the types that the document gives the values. */
function queryOf(operation: Operation, url: string): JsonObject {
	const query = new URL(url).searchParams;
	return Object.fromEntries(
		operation.parameters
			.filter((one) => one.in === "query" && query.has(one.name))
			.map((one) => {
				const { type } = one.schema;
				const texts = query.getAll(one.name);
				return [one.property, type === "array" ? texts : typed(texts.at(-1) ?? "", type)];
			}),
	);
}

function typed(text: string, type: unknown): Json {
	if ((type === "integer" || type === "number") && text !== "") return Number(text);
	return type === "boolean" ? text === "true" : text;
}
