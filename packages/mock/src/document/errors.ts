/** Errors in the shape that the document describes. */
import type { JsonObject } from "../engine/handler.ts";
import type { ApiDescription, DescribedOperation, DescribedResponse, JsonSchema } from "./description.ts";
import { putAt } from "./places.ts";
import { isRecord, type Schemas } from "./schema-view.ts";
import type { Synthesis } from "./synthesis.ts";

interface Failure {
	readonly status: number;
	readonly code: string;
	readonly extra: JsonObject;
	readonly requestId: string;
}

const MESSAGE = /^(message|hint|error_?message|detail|details|error_?description|description|msg|reason)$/i;
const CODE = /^(code|error_?code|type|error|name|title)$/i;
const STATUS = /^(status|status_?code)$/i;
const PARAM = /^(param|parameter|field|property|pointer)$/i;
const REQUEST_ID = /^(request_?id|trace_?id|correlation_?id)$/i;

/** Writes error bodies. An operation's own error response comes first, then the one that the document uses most. */
export class ErrorBodies {
	readonly #description: ApiDescription;
	readonly #schemas: Schemas;
	readonly #synthesis: Synthesis;
	readonly #usual: DescribedResponse | undefined;

	constructor(description: ApiDescription, schemas: Schemas, synthesis: Synthesis) {
		this.#description = description;
		this.#schemas = schemas;
		this.#synthesis = synthesis;
		this.#usual = mostUsed(description);
	}

	/** Returns the status that the document has for an invalid request: 400 and 422 mean the same. */
	statusFor(status: number, operation: DescribedOperation | undefined): number {
		const has = (one: number): boolean => operation?.responses.some((each) => each.status === one) === true;
		if (status === 422 && !has(422) && has(400)) return 400;
		if (status === 400 && !has(400) && has(422)) return 422;
		return status;
	}

	body(operation: DescribedOperation | undefined, failure: Failure): unknown {
		const documented = this.#responseFor(operation, failure.status);
		const { code, extra, requestId } = failure;
		const message = typeof extra.hint === "string" ? extra.hint : code;
		if (!documented?.schema && documented?.example === undefined)
			return {
				error: { code, message, ...(extra.param !== undefined && { param: extra.param }), request_id: requestId },
			};
		const schema = documented.schema ?? {};
		const base: unknown = isRecord(documented.example)
			? structuredClone(documented.example)
			: this.#synthesis.value(schema, { parts: [requestId], now: 0, isFull: true }, "error");
		if (!isRecord(base)) return base;
		const shape = this.#description.errorShape;
		if (shape) {
			const put = (path: string | undefined, value: unknown): void => {
				if (path !== undefined && value !== undefined && this.#allows(schema, path.split("."), value))
					putAt(base, path.split("."), value);
			};
			put(shape.message, message);
			put(shape.code, code);
			put(shape.param, extra.param);
			put(shape.requestId, requestId);
		}
		this.#guess(base, schema, { ...failure, message }, shape !== undefined, 0);
		if (!isRecord(documented.example)) this.#trim(base, schema, shape ? Object.values(shape) : [], "", 0);
		return base;
	}

	#responseFor(operation: DescribedOperation | undefined, status: number): DescribedResponse | undefined {
		const own = operation?.responses.filter((one) => one.contentType !== undefined) ?? [];
		return (
			own.find((one) => one.status === status) ??
			own.find((one) => one.status === undefined) ??
			own.find((one) => one.status !== undefined && Math.floor(one.status / 100) === Math.floor(status / 100)) ??
			this.#usual
		);
	}

	#allows(schema: JsonSchema, path: readonly string[], value: unknown): boolean {
		let at = schema;
		for (const step of path) at = this.#schemas.view(at).properties[step] ?? {};
		return this.#schemas.mayBe(at, value);
	}

	/** Removes what is neither required nor known, because an error without it says more. */
	#trim(
		body: Record<string, unknown>,
		schema: JsonSchema,
		declared: readonly string[],
		path: string,
		depth: number,
	): void {
		const { properties, required } = this.#schemas.view(schema, body);
		for (const [name, value] of Object.entries(body)) {
			const here = path === "" ? name : `${path}.${name}`;
			if (isRecord(value) && depth < 2) this.#trim(value, properties[name] ?? {}, declared, here, depth + 1);
			const isKnown =
				[MESSAGE, CODE, STATUS, PARAM, REQUEST_ID].some((one) => one.test(name)) ||
				declared.some((one) => one === here || one.startsWith(`${here}.`)) ||
				(isRecord(value) && Object.keys(value).some((one) => MESSAGE.test(one) || CODE.test(one))) ||
				(Array.isArray(value) && isRecord(value[0]));
			if (!isKnown && !required.has(name)) delete body[name];
		}
	}

	/** Sets what the names of properties say, at two levels: `message`, and `error.message`. */
	#guess(
		body: Record<string, unknown>,
		schema: JsonSchema,
		failure: Failure & { readonly message: string },
		isDeclared: boolean,
		depth: number,
	): void {
		const { properties, required } = this.#schemas.view(schema, body);
		for (const [name, before] of Object.entries(body)) {
			const inner = Object.hasOwn(properties, name) ? (properties[name] ?? {}) : {};
			const put = (value: unknown): void => {
				if (value !== undefined && this.#schemas.mayBe(inner, value) && typeof before === typeof value)
					body[name] = value;
			};
			if (STATUS.test(name)) put(typeof before === "number" ? failure.status : undefined);
			else if (REQUEST_ID.test(name)) put(failure.requestId);
			else if (isRecord(before) && depth < 2) this.#guess(before, inner, failure, isDeclared, depth + 1);
			else if (Array.isArray(before) && isRecord(before[0]) && depth < 2)
				this.#guess(before[0], this.#schemas.view(inner).items ?? {}, failure, isDeclared, depth + 1);
			else if (isDeclared) continue;
			else if (MESSAGE.test(name)) put(failure.message);
			else if (CODE.test(name)) put(typeof before === "number" ? failure.status : failure.code);
			else if (PARAM.test(name)) {
				if (typeof failure.extra.param === "string") put(failure.extra.param);
				else if (!required.has(name)) delete body[name];
			}
		}
	}
}

/** The error response that most operations have. */
function mostUsed({ operations }: ApiDescription): DescribedResponse | undefined {
	const counts = new Map<string, { response: DescribedResponse; count: number }>();
	for (const response of operations.flatMap((one) => one.responses)) {
		if (response.schema === undefined || (response.status !== undefined && response.status < 400)) continue;
		const key = JSON.stringify(response.schema).slice(0, 1_000);
		const found = counts.get(key);
		if (found) found.count++;
		else counts.set(key, { response, count: 1 });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.response;
}
