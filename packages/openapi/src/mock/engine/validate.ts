import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type JsonObject, Refusal } from "./handler.ts";
import type { MockRoute } from "./route.ts";

const ID = "https://countersign.example/document";

interface RequestChecks {
	readonly query: ValidateFunction;
	readonly body: ValidateFunction | undefined;
	readonly arrays: ReadonlySet<string>;
}

/** Checks of requests and answers against the document, each compiled when its operation is first used. */
export interface DocumentChecks {
	/** Coerced query with defaults. @throws Refusal 400 with the parameter */
	query(route: MockRoute, params: URLSearchParams): Readonly<Record<string, unknown>>;
	/** @throws Refusal 422 with the exact path of the first thing that is wrong */
	body(route: MockRoute, body: unknown): void;
	/** What is wrong with an answer, or undefined. */
	answer(route: MockRoute, status: number, body: unknown): string | undefined;
	/** Fields of a body that the document does not know. */
	unknownFields(route: MockRoute, body: unknown): readonly string[];
}

/** References of a schema that was cut out of the document lead back into it. */
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

export function documentChecks(schemas: Readonly<Record<string, object>>): DocumentChecks {
	const make = (coerce: boolean) => {
		const ajv = new Ajv2020({
			strict: false,
			allErrors: true,
			coerceTypes: coerce ? "array" : false,
			useDefaults: true,
			discriminator: false,
		});
		(addFormats as unknown as (one: typeof ajv) => void)(ajv);
		ajv.addSchema({ $id: ID, components: { schemas } });
		return ajv;
	};
	let strictAjv: ReturnType<typeof make> | undefined;
	let looseAjv: ReturnType<typeof make> | undefined;
	const strict = () => {
		strictAjv ??= make(false);
		return strictAjv;
	};
	const loose = () => {
		looseAjv ??= make(true);
		return looseAjv;
	};
	const requests = new Map<string, RequestChecks>();
	const answers = new Map<string, ValidateFunction | null>();

	const requestChecks = (route: MockRoute): RequestChecks => {
		let checks = requests.get(route.id);
		if (!checks) {
			const parameters = route.parameters.filter((one) => one.in === "query");
			checks = {
				query: loose().compile({
					type: "object",
					properties: Object.fromEntries(parameters.map((one) => [one.property, absolute(one.schema)])),
					required: parameters.filter((one) => one.required).map((one) => one.property),
				}),
				body: route.body && strict().compile(absolute(route.body.schema) as object),
				arrays: new Set(parameters.filter((one) => one.schema.type === "array").map((one) => one.property)),
			};
			requests.set(route.id, checks);
		}
		return checks;
	};

	return {
		query(route, params) {
			const { query, arrays } = requestChecks(route);
			const values: Record<string, unknown> = {};
			for (const name of new Set(params.keys())) {
				const property = name.replace(/\[\]$/, "");
				const all = params.getAll(name);
				values[property] =
					arrays.has(property) || name.endsWith("[]")
						? [...((values[property] as string[] | undefined) ?? []), ...all]
						: all.at(-1);
			}
			if (query(values)) return values;
			const [error] = query.errors ?? [];
			const { param, hint } = describe(error);
			throw new Refusal(400, "validation_error", {
				type: "validation_error",
				param,
				hint,
				issues: (query.errors ?? []).map(describe),
			});
		},
		body(route, body) {
			const { body: check } = requestChecks(route);
			if (!check || check(body)) return;
			const errors = mostTelling(check.errors ?? []);
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
				check = schema ? strict().compile(absolute(schema) as object) : null;
				answers.set(name, check);
				if (status < 400 && !success) return `the document knows no answer ${status}`;
			}
			if (check === null || check(body)) return undefined;
			return mostTelling(check.errors ?? [])
				.slice(0, 5)
				.map((error) => `${describe(error).param ?? "(root)"} ${error.message ?? ""}`)
				.join("; ");
		},
		unknownFields(route, body) {
			if (typeof body !== "object" || body === null) return [];
			const schema = (route.body?.schemaName === undefined ? route.body?.schema : schemas[route.body.schemaName]) as
				| JsonObject
				| undefined;
			if (!schema?.properties || schema.additionalProperties === true) return [];
			return Object.keys(body).filter((field) => !(field in schema.properties));
		},
	};
}

/** A failed alternative fails in each of its branches too; the errors that say most come first. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
	return [...errors].sort(
		(a, b) =>
			Number(a.keyword === "anyOf" || a.keyword === "oneOf") - Number(b.keyword === "anyOf" || b.keyword === "oneOf"),
	);
}

/** `/line_items/2` without `quantity` is `line_items[2].quantity`. */
function describe(error: ErrorObject | undefined): { param: string | undefined; code: string; hint: string } {
	if (!error) return { param: undefined, code: "invalid", hint: "The request is not valid." };
	const missing = (error.params as { missingProperty?: string }).missingProperty;
	const steps = [...error.instancePath.split("/").slice(1), ...(missing === undefined ? [] : [missing])].map((step) =>
		step.replaceAll("~1", "/").replaceAll("~0", "~"),
	);
	const param = steps
		.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
		.join("");
	const allowed = (error.params as { allowedValues?: unknown[] }).allowedValues;
	const hint =
		missing === undefined
			? `${param || "The body"} ${error.message ?? "is not valid"}${allowed ? `: ${allowed.join(", ")}` : ""}.`
			: `${param} is required.`;
	return { param: param === "" ? undefined : param, code: error.keyword, hint };
}
