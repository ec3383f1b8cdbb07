import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { addRequestFormats } from "./formats.ts";
import { Refusal } from "./handler.ts";
import { surveyJson } from "./limits-of-json.ts";
import type { MockRoute } from "./route.ts";
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
		checks = compileLazily(schemas);
		known.set(schemas, checks);
	}
	return checks;
}

function compileLazily(schemas: Readonly<Record<string, object>>): DocumentChecks {
	const make = ({ coerce = false, defaults = false, ofRequests = false, allErrors = true }: AjvUse) => {
		const ajv = new Ajv2020({
			strict: false,
			allErrors,
			coerceTypes: coerce ? "array" : false,
			useDefaults: defaults,
			discriminator: false,
			// `constructor` is an ordinary name, and no object has it unless it was sent.
			ownProperties: true,
		});
		(addFormats as unknown as (one: typeof ajv) => void)(ajv);
		if (ofRequests) addRequestFormats(ajv);
		ajv.addSchema({ $id: ID, components: { schemas } });
		return ajv;
	};
	// Each is created on first use. Responses are checked without defaults, which would change the data.
	const lazily = (use: AjvUse) => {
		let made: ReturnType<typeof make> | undefined;
		return () => {
			made ??= make(use);
			return made;
		};
	};
	const ofQueries = lazily({ coerce: true, defaults: true, ofRequests: true });
	const ofBodies = lazily({ defaults: true, ofRequests: true, allErrors: false });
	const ofWrongBodies = lazily({ ofRequests: true });
	const ofAnswers = lazily({});
	const requests = new Map<string, RequestChecks>();
	const answers = new Map<string, ValidateFunction | null>();
	const fields = new Map<string, ValidateFunction | null>();

	const requestChecks = (route: MockRoute): RequestChecks => {
		let checks = requests.get(route.id);
		if (!checks) {
			const parameters = route.parameters.filter((one) => one.in === "query");
			const schema = absolute(route.body?.schema ?? {}) as object;
			let all: ValidateFunction | undefined;
			checks = {
				query: ofQueries().compile({
					type: "object",
					properties: Object.fromEntries(parameters.map((one) => [one.property, absolute(one.schema)])),
					required: parameters.filter((one) => one.required).map((one) => one.property),
				}),
				body: route.body && ofBodies().compile(schema),
				allOfBody: () => {
					all ??= ofWrongBodies().compile(schema);
					return all;
				},
				arrays: new Set(parameters.filter((one) => one.schema.type === "array").map((one) => one.property)),
			};
			requests.set(route.id, checks);
		}
		return checks;
	};

	const refuse = (status: number, errors: readonly ErrorObject[]): never => {
		const { param, hint } = describe(errors[0]);
		const issues = errors.slice(0, MAX_ISSUES).map(describe);
		throw new Refusal(status, "validation_error", { type: "validation_error", param, hint, issues });
	};
	const parameters: DocumentChecks["parameters"] = (route, values) => {
		const { query } = requestChecks(route);
		return query(values) ? values : refuse(400, query.errors ?? []);
	};
	const forms = new Map<string, ValidateFunction>();

	return {
		parameters,
		form(route, values) {
			let check = forms.get(route.id);
			if (!check) {
				check = ofQueries().compile(absolute(route.body?.schema ?? {}) as object);
				forms.set(route.id, check);
			}
			return check(values) ? values : refuse(422, mostTelling(check.errors ?? []));
		},
		query(route, params) {
			const { arrays } = requestChecks(route);
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
			return parameters(route, values);
		},
		body(route, body) {
			const { body: check, allOfBody } = requestChecks(route);
			const { unusable, size } = surveyJson(body);
			if (unusable) {
				const { param, hint } = unusable;
				throw new Refusal(422, "validation_error", { type: "validation_error", param, hint, issues: [unusable] });
			}
			if (!check || check(body)) return;
			const all = size <= MAX_SURVEYED ? allOfBody() : undefined;
			all?.(body);
			const errors = mostTelling(all?.errors ?? check.errors ?? []).slice(0, MAX_ISSUES);
			const { param, hint } = describe(errors[0]);
			throw new Refusal(422, "validation_error", {
				type: "validation_error",
				param,
				hint,
				issues: errors.map(describe),
			});
		},
		answer(route, status, body) {
			const name = `${route.id} ${status}`;
			let check = answers.get(name);
			if (check === undefined) {
				const success = route.successes.find((one) => one.status === status);
				const schema = success
					? success.schema
					: status >= 400 && schemas.Error
						? { $ref: "#/components/schemas/Error" }
						: undefined;
				check = schema ? ofAnswers().compile(absolute(schema) as object) : null;
				answers.set(name, check);
				if (status < 400 && !success) return `the document has no response ${status}`;
			}
			if (check === null || check(body)) return undefined;
			return mostTelling(check.errors ?? [])
				.slice(0, 5)
				.map((error) => `${describe(error).param ?? "(root)"} ${error.message ?? ""}`)
				.join("; ");
		},
		field(route, name, value) {
			const key = `${route.id} ${name}`;
			let check = fields.get(key);
			if (check === undefined) {
				const [success] = route.successes;
				const whole = success?.schema ? branches(schemas, success.schema as Schema) : [];
				// A record can be in an envelope, such as `{ "account": { … } }`.
				const inner = whole.flatMap(({ properties = {} }) =>
					Object.values(properties).flatMap((one) => (one.$ref === undefined ? [] : branches(schemas, one))),
				);
				const named = (of: readonly Schema[]) =>
					of.flatMap(({ properties }) =>
						properties && Object.hasOwn(properties, name) ? [absolute(properties[name])] : [],
					);
				const outer = named(whole);
				const all = outer.length > 0 ? outer : named(inner);
				check = all.length === 0 ? null : ofAnswers().compile(all.length === 1 ? (all[0] as object) : { anyOf: all });
				fields.set(key, check);
			}
			if (check === null || check(value)) return undefined;
			const [error] = mostTelling(check.errors ?? []);
			return error ? violationText(error) : "is invalid";
		},
		unread: (route, params, body) => [
			...[...new Set(params.keys())]
				.filter((name) => !route.parameters.some((one) => one.in === "query" && wireNames(one).includes(name)))
				.map((name) => `?${name}`),
			...unknownFields(schemas, route.body?.schema, body, ""),
		],
	};
}

const wireNames = (parameter: { readonly name: string; readonly property: string }): readonly string[] => [
	parameter.name,
	parameter.property,
	`${parameter.property}[]`,
];

/** The parts of a schema that say which fields a value may have. */
export type Schema = {
	readonly $ref?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean | Schema;
	readonly items?: Schema;
	readonly allOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
};

/** Returns all schemas that describe a value. */
function branches(schemas: Readonly<Record<string, object>>, schema: Schema): readonly Schema[] {
	const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
	const target = $ref === undefined ? undefined : (schemas[$ref.split("/").at(-1) ?? ""] as Schema | undefined);
	return [
		schema,
		...[...(target ? [target] : []), ...allOf, ...anyOf, ...oneOf].flatMap((one) => branches(schemas, one)),
	];
}

/** Fields that no schema names, at any depth. In an object with free keys nothing is unknown. */
function unknownFields(
	schemas: Readonly<Record<string, object>>,
	schema: object | undefined,
	value: unknown,
	at: string,
): readonly string[] {
	if (schema === undefined || typeof value !== "object" || value === null) return [];
	const all = branches(schemas, schema as Schema);
	if (Array.isArray(value)) {
		const items = all.find((one) => one.items)?.items;
		return value.flatMap((item, index) => unknownFields(schemas, items, item, `${at}[${index}]`));
	}
	if (!all.some((one) => one.properties)) return [];
	const free = all.some((one) => one.additionalProperties === true || typeof one.additionalProperties === "object");
	return Object.entries(value).flatMap(([field, inner]) => {
		const place = at === "" ? field : `${at}.${field}`;
		const known = all.flatMap((one) =>
			one.properties && Object.hasOwn(one.properties, field) ? [one.properties[field]] : [],
		);
		if (known.length === 0) return free ? [] : [place];
		return known.length === 1 ? unknownFields(schemas, known[0], inner, place) : [];
	});
}

/**
 * If an alternative fails, all its branches report errors, so the most specific ones come first.
 */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
	const rank = ({ keyword, params }: ErrorObject): number =>
		keyword === "anyOf" || keyword === "oneOf" ? 2 : keyword === "format" && params.format === "uuid" ? 1 : 0;
	return [...errors].sort((a, b) => rank(a) - rank(b));
}

/** `/line_items/2` without `quantity` is `line_items[2].quantity`. */
function describe(error: ErrorObject | undefined): { param: string | undefined; code: string; hint: string } {
	if (!error) return { param: undefined, code: "invalid", hint: "The request is invalid." };
	const missing = (error.params as { missingProperty?: string }).missingProperty;
	const steps = [...error.instancePath.split("/").slice(1), ...(missing === undefined ? [] : [missing])].map((step) =>
		step.replaceAll("~1", "/").replaceAll("~0", "~"),
	);
	const param = steps
		.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
		.join("");
	const hint = missing === undefined ? `${param || "The body"} ${violationText(error)}.` : `${param} is required.`;
	return { param: param === "" ? undefined : param, code: error.keyword, hint };
}
