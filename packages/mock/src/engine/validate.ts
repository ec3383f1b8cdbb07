import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, mostTelling } from "./check-errors.ts";
import { addRequestFormats } from "./formats.ts";
import { Refusal } from "./handler.ts";
import { surveyJson } from "./limits-of-json.ts";
import type { MockRoute } from "./route.ts";
import { branches, type Schema, unreadFields } from "./unread-fields.ts";
import { violationText } from "./violation.ts";

const ID = "https://countersign.example/document";
/** An error lists at most this many issues. */
const MAX_ISSUES = 100;
/**
 * Up to this many values, all issues of a body are collected; in a larger body only the first. The time that
 * Ajv takes grows with the square of the number of errors: minutes for 100,000 wrong items.
 */
const MAX_SURVEYED = 2000;

interface RequestChecks {
	readonly query: ValidateFunction;
	/** Stops at the first error. */
	readonly body: ValidateFunction | undefined;
	/** Collects all errors; compiled when a body first fails. */
	readonly allOfBody: () => ValidateFunction;
	readonly arrays: ReadonlySet<string>;
}

/** Checks requests and responses against the document. Each check is compiled when its operation is first used. */
export interface DocumentChecks {
	/** Returns the coerced query with defaults. @throws Refusal 400 with the parameter */
	query(route: MockRoute, params: URLSearchParams): Readonly<Record<string, unknown>>;
	/** The same for values that are already parted, by the names of client code. */
	parameters(route: MockRoute, values: Record<string, unknown>): Readonly<Record<string, unknown>>;
	/** Converts the texts of a form to the types of the schema. @throws Refusal 422 */
	form(route: MockRoute, values: Record<string, unknown>): Readonly<Record<string, unknown>>;
	/** @throws Refusal 422 with the exact path of the first thing that is wrong */
	body(route: MockRoute, body: unknown): void;
	/** Returns what is wrong with a response, or undefined. */
	answer(route: MockRoute, status: number, body: unknown): string | undefined;
	/** Returns why a field of a successful response cannot have a value. Undefined if it can, or if the document does not name the field. */
	field(route: MockRoute, name: string, value: unknown): string | undefined;
	/** Parameters (`?colour`) and fields (`line_items[0].colour`) that are not in the document. */
	unread(route: MockRoute, params: URLSearchParams, body: unknown): readonly string[];
}

/** References in an extracted schema are resolved in the document. */
function absolute(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(absolute);
	if (typeof schema !== "object" || schema === null) return schema;
	return Object.fromEntries(
		Object.entries(schema).map(([key, value]) => [
			key,
			key === "$ref" && typeof value === "string" && value.startsWith("#/") ? ID + value : absolute(value),
		]),
	);
}

interface AjvUse {
	readonly coerce?: boolean;
	readonly defaults?: boolean;
	/** Checks formats as strictly as in requests. */
	readonly ofRequests?: boolean;
	readonly allErrors?: boolean;
}

const known = new WeakMap<object, DocumentChecks>();

/**
 * The checks of a document are shared by all its mocks, because compiling them takes much longer than creating a mock.
 */
export function documentChecks(schemas: Readonly<Record<string, object>>): DocumentChecks {
	let checks = known.get(schemas);
	if (!checks) {
		checks = new LazyChecks(schemas);
		known.set(schemas, checks);
	}
	return checks;
}

/** A validator for each use of the document's schemas, created on first use. */
class Validators {
	readonly #schemas: Readonly<Record<string, object>>;
	readonly #made = new Map<AjvUse, Ajv2020>();

	constructor(schemas: Readonly<Record<string, object>>) {
		this.#schemas = schemas;
	}

	compile(use: AjvUse, schema: object): ValidateFunction {
		let ajv = this.#made.get(use);
		if (!ajv) {
			ajv = this.#make(use);
			this.#made.set(use, ajv);
		}
		return ajv.compile(schema);
	}

	#make({ coerce = false, defaults = false, ofRequests = false, allErrors = true }: AjvUse): Ajv2020 {
		const ajv = new Ajv2020({
			strict: false,
			allErrors,
			coerceTypes: coerce ? "array" : false,
			useDefaults: defaults,
			discriminator: false,
			// `constructor` is an ordinary name, and no object has it unless it was sent.
			ownProperties: true,
		});
		(addFormats as unknown as (one: Ajv2020) => void)(ajv);
		if (ofRequests) addRequestFormats(ajv);
		ajv.addSchema({ $id: ID, components: { schemas: this.#schemas } });
		return ajv;
	}
}

const OF_QUERIES: AjvUse = { coerce: true, defaults: true, ofRequests: true };
const OF_BODIES: AjvUse = { defaults: true, ofRequests: true, allErrors: false };
const OF_WRONG_BODIES: AjvUse = { ofRequests: true };
/** Responses are checked without defaults, which would change the data. */
const OF_ANSWERS: AjvUse = {};

/** Returns a value of a map, which is made when it is first asked for. */
function once<T>(made: Map<string, T>, key: string, make: () => T): T {
	let value = made.get(key);
	if (value === undefined) {
		value = make();
		made.set(key, value);
	}
	return value;
}

class LazyChecks implements DocumentChecks {
	readonly #schemas: Readonly<Record<string, object>>;
	readonly #validators: Validators;
	readonly #requests = new Map<string, RequestChecks>();
	readonly #forms = new Map<string, ValidateFunction>();
	readonly #answers = new Map<string, ValidateFunction | null>();
	readonly #fields = new Map<string, ValidateFunction | null>();

	constructor(schemas: Readonly<Record<string, object>>) {
		this.#schemas = schemas;
		this.#validators = new Validators(schemas);
	}

	#ofRequest(route: MockRoute): RequestChecks {
		return once(this.#requests, route.id, () => {
			const parameters = route.parameters.filter((one) => one.in === "query");
			const schema = absolute(route.body?.schema ?? {}) as object;
			let all: ValidateFunction | undefined;
			return {
				query: this.#validators.compile(OF_QUERIES, {
					type: "object",
					properties: Object.fromEntries(parameters.map((one) => [one.property, absolute(one.schema)])),
					required: parameters.filter((one) => one.required).map((one) => one.property),
				}),
				body: route.body && this.#validators.compile(OF_BODIES, schema),
				allOfBody: () => {
					all ??= this.#validators.compile(OF_WRONG_BODIES, schema);
					return all;
				},
				arrays: new Set(parameters.filter((one) => one.schema.type === "array").map((one) => one.property)),
			};
		});
	}

	parameters(route: MockRoute, values: Record<string, unknown>): Readonly<Record<string, unknown>> {
		const { query } = this.#ofRequest(route);
		return query(values) ? values : refuse(400, query.errors ?? []);
	}

	form(route: MockRoute, values: Record<string, unknown>): Readonly<Record<string, unknown>> {
		const check = once(this.#forms, route.id, () =>
			this.#validators.compile(OF_QUERIES, absolute(route.body?.schema ?? {}) as object),
		);
		return check(values) ? values : refuse(422, mostTelling(check.errors ?? []));
	}

	query(route: MockRoute, params: URLSearchParams): Readonly<Record<string, unknown>> {
		const { arrays } = this.#ofRequest(route);
		// No prototype, so that `__proto__` is an ordinary parameter.
		const values: Record<string, unknown> = Object.create(null);
		for (const name of new Set(params.keys())) {
			const property = name.replace(/\[\]$/, "");
			const all = params.getAll(name);
			values[property] =
				arrays.has(property) || name.endsWith("[]")
					? [...((values[property] as string[] | undefined) ?? []), ...all]
					: all.at(-1);
		}
		return this.parameters(route, values);
	}

	body(route: MockRoute, body: unknown): void {
		const { body: check, allOfBody } = this.#ofRequest(route);
		const { unusable, size } = surveyJson(body);
		if (unusable) {
			const { param, hint } = unusable;
			throw new Refusal(422, "validation_error", { type: "validation_error", param, hint, issues: [unusable] });
		}
		if (!check || check(body)) return;
		const all = size <= MAX_SURVEYED ? allOfBody() : undefined;
		all?.(body);
		refuse(422, mostTelling(all?.errors ?? check.errors ?? []));
	}

	answer(route: MockRoute, status: number, body: unknown): string | undefined {
		const success = route.successes.find((one) => one.status === status);
		if (!success && status < 400) return `the document has no response ${status}`;
		const check = once(this.#answers, `${route.id} ${status}`, () => {
			const ofError =
				status >= 400 && this.#schemas.Error !== undefined ? { $ref: "#/components/schemas/Error" } : undefined;
			const schema = success ? success.schema : ofError;
			return schema ? this.#validators.compile(OF_ANSWERS, absolute(schema) as object) : null;
		});
		if (check === null || check(body)) return undefined;
		return mostTelling(check.errors ?? [])
			.slice(0, 5)
			.map((error) => `${describe(error).param ?? "(root)"} ${error.message ?? ""}`)
			.join("; ");
	}

	field(route: MockRoute, name: string, value: unknown): string | undefined {
		const check = once(this.#fields, `${route.id} ${name}`, () => {
			const all = this.#fieldSchemas(route, name);
			if (all.length === 0) return null;
			return this.#validators.compile(OF_ANSWERS, all.length === 1 ? (all[0] as object) : { anyOf: all });
		});
		if (check === null || check(value)) return undefined;
		const [error] = mostTelling(check.errors ?? []);
		return error ? violationText(error) : "is invalid";
	}

	/** The schemas of a field of a successful response. */
	#fieldSchemas(route: MockRoute, name: string): readonly unknown[] {
		const [success] = route.successes;
		const whole = success?.schema ? branches(this.#schemas, success.schema as Schema) : [];
		// A record can be in an envelope, such as `{ "account": { … } }`.
		const inner = whole.flatMap(({ properties = {} }) =>
			Object.values(properties).flatMap((one) => (one.$ref === undefined ? [] : branches(this.#schemas, one))),
		);
		const named = (of: readonly Schema[]) =>
			of.flatMap(({ properties }) =>
				properties && Object.hasOwn(properties, name) ? [absolute(properties[name])] : [],
			);
		const outer = named(whole);
		return outer.length > 0 ? outer : named(inner);
	}

	unread(route: MockRoute, params: URLSearchParams, body: unknown): readonly string[] {
		return unreadFields(this.#schemas, route, params, body);
	}
}

function refuse(status: number, errors: readonly ErrorObject[]): never {
	const issues = errors.slice(0, MAX_ISSUES).map(describe);
	const { param, hint } = describe(errors[0]);
	throw new Refusal(status, "validation_error", { type: "validation_error", param, hint, issues });
}
