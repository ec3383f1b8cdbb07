/** Judges requests by an OpenAPI document. It shares no code with the generator. */
import { Ajv2020 } from "ajv/dist/2020.js";

export type Json = Record<string, unknown>;

/** A request as the client sent it. */
export interface Sent {
	readonly method: string;
	readonly url: URL;
	readonly headers: Headers;
	readonly body: Uint8Array | string | undefined;
}

/** The formats that documents use, as the RFCs have them, without the rarest forms. */
const FORMATS = {
	date: /^\d{4}-\d\d-\d\d$/,
	"date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i,
	email: /^[^@\s]+@[^@\s]+$/,
	ipv4: /^\d+(?:\.\d+){3}$/,
	uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
	uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};
/** Alternatives can overlap, and in a query `a=1` is a string and a list of one. What was made up fits more than one, and was sent. */
const isAmbiguous = (params: Json): boolean => Array.isArray(params.passingSchemas);
const record = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const types = (schema: Json): unknown[] => [schema.type].flat();

export class Judge {
	readonly #document: Json;
	readonly #bodies: Ajv2020;
	readonly #texts: Ajv2020;

	constructor(document: Json) {
		this.#document = document;
		const options = { strict: false, formats: FORMATS } as const;
		this.#bodies = new Ajv2020(options);
		// The values of a query are text.
		this.#texts = new Ajv2020({ ...options, coerceTypes: "array" });
		for (const ajv of [this.#bodies, this.#texts])
			ajv.addSchema({ $id: "doc:", components: document.components ?? {} });
	}

	resolve(value: unknown): Json {
		let at = record(value);
		for (let depth = 0; typeof at.$ref === "string" && depth < 10; depth++)
			at = record(
				at.$ref
					.slice(2)
					.split("/")
					.reduce<unknown>(
						(holder, step) => record(holder)[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")],
						this.#document,
					),
			);
		return at;
	}

	/** What a schema says against a value. */
	#against(ajv: Ajv2020, schema: unknown, value: unknown): string[] {
		const own = JSON.parse(JSON.stringify(schema ?? {}).replaceAll('"#/components/', '"doc:#/components/')) as object;
		const validate = ajv.compile(own);
		if (validate(value)) return [];
		return (validate.errors ?? [])
			.filter(({ params }) => !isAmbiguous(params))
			.map(({ instancePath, message }) => `${instancePath} ${message}`);
	}

	/** Returns what is wrong with a request for an operation. `made` are the params that the client got. */
	async problems(sent: Sent, method: string, path: string, made: Json): Promise<string[]> {
		const item = record(record(this.#document.paths)[path]);
		const operation = record(item[method.toLowerCase()]);
		const problems: string[] = [];
		if (sent.method !== method) problems.push(`the method is ${sent.method}`);
		const [plain = "", query = ""] = path.split("#")[0]?.split("?") ?? [];
		const parts = plain.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
		if (!new RegExp(`^/base${parts.join("[^/]+")}$`).test(decodeURIComponent(sent.url.pathname.replaceAll("%2F", "|"))))
			problems.push(`the path is ${sent.url.pathname}`);
		for (const [name, value] of new URLSearchParams(query))
			if (sent.url.searchParams.get(name) !== value) problems.push(`the query lacks ${name}=${value}`);
		for (const one of [...list(item.parameters), ...list(operation.parameters)])
			problems.push(...this.#parameter(this.resolve(one), sent));
		return [...problems, ...(await this.#body(this.resolve(operation.requestBody), sent, made))];
	}

	#parameter(parameter: Json, { url, headers }: Sent): string[] {
		const { name, in: place, required, explode, style, content } = parameter;
		const at = String(name);
		const schema = this.resolve(parameter.schema);
		if (place === "header")
			return required === true && !/^(?:accept|content-type|authorization)$/i.test(at) && !headers.has(at)
				? [`the header ${at} is missing`]
				: [];
		if (place !== "query" || content !== undefined) return [];
		const isNested = [...url.searchParams.keys()].some((key) => key.startsWith(`${at}[`));
		const all = [...url.searchParams.getAll(at), ...url.searchParams.getAll(`${at}[]`)];
		// An object is spread over parameters of other names, or nested.
		if (isNested || types(schema).includes("object") || (all.length === 0 && required !== true)) return [];
		if (all.length === 0) return [`the query lacks ${at}`];
		const separator = { spaceDelimited: " ", pipeDelimited: "|" }[String(style)] ?? ",";
		const value = types(schema).includes("array") ? (explode === false ? all[0]?.split(separator) : all) : all[0];
		return this.#against(this.#texts, parameter.schema, value).map((why) => `the query ${at}${why}`);
	}

	async #body({ content, required }: Json, { headers, body }: Sent, made: Json): Promise<string[]> {
		const type = headers.get("content-type")?.split(";")[0] ?? "";
		if (content === undefined) return body === undefined ? [] : ["a body that the document does not have"];
		const media = Object.entries(record(content)).find(([name]) => name.split(";")[0] === type || name === "*/*")?.[1];
		if (media === undefined) return required === true || body !== undefined ? [`the content type is ${type}`] : [];
		const { schema } = record(media);
		if (/json/.test(type))
			return this.#against(this.#bodies, schema, JSON.parse(String(body))).map((why) => `the body${why}`);
		if (/urlencoded|multipart/.test(type)) {
			const fields = /multipart/.test(type)
				? [
						...(
							await new Response(body as string, {
								headers: { "content-type": headers.get("content-type") ?? "" },
							}).formData()
						).keys(),
					]
				: [...new URLSearchParams(String(body)).keys()];
			const texts = /multipart/.test(type) ? [] : [...new URLSearchParams(String(body))];
			const { properties } = this.resolve(schema);
			const invalid = Object.entries(record(properties)).flatMap(([name, property]) => {
				const all = texts.filter(([key]) => key === name || key === `${name}[]`).map(([, value]) => value);
				if (all.length === 0 || types(this.resolve(property)).includes("object")) return [];
				const value = types(this.resolve(property)).includes("array") ? all : all[0];
				return this.#against(this.#texts, property, value).map((why) => `the field ${name}${why}`);
			});
			const isSent = (name: string): boolean => fields.some((key) => key === name || key.startsWith(`${name}[`));
			// An empty list or object has no form.
			const isEmpty = (name: string): boolean =>
				typeof made[name] === "object" && Object.keys(record(made[name])).length === 0;
			const missing = list(this.resolve(schema).required)
				.map(String)
				.filter((name) => !isSent(name) && !isEmpty(name))
				.map((name) => `the form lacks ${name}`);
			return [...missing, ...invalid];
		}
		return body === undefined || body.length === 0 ? ["the body is empty"] : [];
	}
}
