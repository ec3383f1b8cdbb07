import { createRequire } from "node:module";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export type Schema = { readonly [keyword: string]: unknown };

interface Parameter {
	readonly name: string;
	readonly in: string;
	readonly required?: boolean;
	readonly schema: Schema;
}

/** What the bundled document says about an operation. */
export interface DocumentedOperation {
	readonly id: string;
	readonly method: string;
	readonly path: string;
	readonly parameters: readonly Parameter[];
	readonly body: { readonly schema: Schema; readonly required: boolean; readonly pointer: string } | undefined;
	/** Alternative sets of scopes. */
	readonly scopes: readonly (readonly string[])[];
	readonly pages: boolean;
	readonly keyed: boolean;
}

/** A published document with an independent validator, which uses nothing of the generator or the mock. */
export class BundledDocument {
	readonly operations: readonly DocumentedOperation[];
	readonly #document: Record<string, unknown>;
	readonly #ajv: InstanceType<typeof Ajv2020>;
	readonly #compiled = new Map<string, ValidateFunction>();

	constructor(provider: string) {
		this.#document = createRequire(import.meta.url)(`@countersign/openapi/${provider}.json`) as Record<string, unknown>;
		this.#ajv = new Ajv2020({ strict: false, allErrors: true });
		(addFormats as unknown as (ajv: InstanceType<typeof Ajv2020>) => void)(this.#ajv);
		this.#ajv.addSchema({ $id: "doc:document", ...this.#document });
		this.operations = this.#read();
	}

	/** Follows a reference inside the document. */
	resolve<T = Schema>(value: unknown): T {
		const pointer = (value as { $ref?: string } | undefined)?.$ref;
		if (pointer === undefined) return value as T;
		let found: unknown = this.#document;
		for (const step of pointer.slice(2).split("/"))
			found = (found as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
		return this.resolve<T>(found);
	}

	#read(): DocumentedOperation[] {
		const found: DocumentedOperation[] = [];
		for (const [path, item] of Object.entries(this.#document.paths as Record<string, Record<string, unknown>>))
			for (const [method, one] of Object.entries(item)) {
				const operation = one as {
					operationId?: string;
					parameters?: unknown[];
					requestBody?: unknown;
					security?: Record<string, string[]>[];
					"x-pagination"?: unknown;
					"x-idempotency"?: unknown;
				};
				if (operation.operationId === undefined) continue;
				const shared = (item.parameters as unknown[] | undefined) ?? [];
				const body = this.resolve<{ required?: boolean; content?: Record<string, { schema?: Schema }> } | undefined>(
					operation.requestBody,
				);
				const schema = body?.content?.["application/json"]?.schema;
				found.push({
					id: operation.operationId,
					method: method.toUpperCase(),
					path,
					parameters: [...shared, ...(operation.parameters ?? [])].map((each) => this.resolve<Parameter>(each)),
					body: schema && {
						schema,
						required: body?.required === true,
						pointer: `#/paths/${escaped(path)}/${method}/requestBody/content/application~1json/schema`,
					},
					scopes: (operation.security ?? []).map((set) => Object.values(set).flat()),
					pages: operation["x-pagination"] !== undefined,
					keyed: operation["x-idempotency"] !== undefined,
				});
			}
		return found;
	}

	#problems(name: string, schema: object, value: unknown): string {
		let check = this.#compiled.get(name);
		if (!check) {
			check = this.#ajv.compile(schema);
			this.#compiled.set(name, check);
		}
		return check(value) ? "" : this.#ajv.errorsText(check.errors, { separator: "\n" });
	}

	/** Returns what is wrong with the query and body of a request as it was sent; empty if nothing is. */
	async requestProblems(operation: DocumentedOperation, request: Request): Promise<string> {
		const { searchParams } = new URL(request.url);
		const problems: string[] = [];
		const known = new Map(
			operation.parameters.filter((one) => one.in === "query").map((one) => [one.name.replace(/\[\]$/, ""), one]),
		);
		for (const name of new Set(searchParams.keys())) {
			const parameter = known.get(name.replace(/\[\]$/, ""));
			if (!parameter) {
				problems.push(`the document knows no parameter ${name}`);
				continue;
			}
			const all = searchParams.getAll(name);
			const schema = this.resolve<{ type?: string; items?: unknown }>(parameter.schema);
			const value =
				schema.type === "array"
					? all.map((each) => plain(each, this.resolve(schema.items)))
					: plain(all.at(-1) ?? "", schema);
			problems.push(this.#problems(`${operation.id} ?${parameter.name}`, { ...absolute(parameter.schema) }, value));
		}
		for (const [name, parameter] of known)
			if (parameter.required && !searchParams.has(parameter.name)) problems.push(`the parameter ${name} is missing`);
		const text = await request.clone().text();
		if (operation.body) {
			if (text === "" && operation.body.required) problems.push("the body is missing");
			if (text !== "")
				problems.push(
					this.#problems(`${operation.id} body`, { $ref: `doc:document${operation.body.pointer}` }, JSON.parse(text)),
				);
		} else if (text !== "") problems.push("the document knows no body");
		return problems.filter((one) => one !== "").join("\n");
	}

	/** Returns what is wrong with a response: an undocumented status, or a body that does not match the document. */
	async responseProblems(operation: DocumentedOperation, response: Response): Promise<string> {
		const item = (this.#document.paths as Record<string, Record<string, { responses?: Record<string, unknown> }>>)[
			operation.path
		]?.[operation.method.toLowerCase()];
		const given = item?.responses?.[String(response.status)] ?? (response.ok ? undefined : item?.responses?.default);
		if (given === undefined) return `the document has no response ${response.status}`;
		const text = await response.clone().text();
		const content = this.resolve<{ content?: Record<string, { schema?: Schema }> }>(given).content;
		const schema = content?.["application/json"]?.schema;
		if (!schema) return text === "" ? "" : "the document describes no body of this response";
		return this.#problems(`${operation.id} ${response.status}`, absolute(schema), JSON.parse(text));
	}
}

const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");

/** A schema taken from the document, whose references lead back into the document. */
function absolute<T>(schema: T): T {
	if (Array.isArray(schema)) return schema.map(absolute) as T;
	if (typeof schema !== "object" || schema === null) return schema;
	return Object.fromEntries(
		Object.entries(schema).map(([key, value]) => [
			key,
			key === "$ref" && typeof value === "string" ? `doc:document${value}` : absolute(value),
		]),
	) as T;
}

/** Returns the value of a query parameter. */
function plain(text: string, schema: Schema): unknown {
	const types = [schema.type].flat();
	if ((types.includes("integer") || types.includes("number")) && text.trim() !== "" && !Number.isNaN(Number(text)))
		return Number(text);
	if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
	return text;
}
