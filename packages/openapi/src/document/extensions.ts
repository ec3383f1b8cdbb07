import Ajv2020 from "ajv/dist/2020.js";
import type { Pointer } from "./load.ts";

const source = {
	type: "object",
	required: ["kind", "where"],
	additionalProperties: false,
	properties: {
		kind: { enum: ["page", "partly", "inferred", "guide", "assumption"] },
		where: { type: "string", minLength: 1 },
		note: { type: "string" },
	},
};
const headerName = { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" };
/** The OpenAPI extensions that a document can use, each with the JSON Schema of its value. */
const EXTENSIONS: Readonly<Record<string, object>> = {
	"x-source": source,
	"x-idempotency": {
		anyOf: [
			{ const: false },
			{
				type: "object",
				required: ["header", "maxLength"],
				additionalProperties: false,
				properties: { header: { type: "string" }, maxLength: { type: "integer" }, format: { const: "uuid" } },
			},
			{
				type: "object",
				required: ["body", "maxLength"],
				additionalProperties: false,
				properties: {
					body: { type: "string", minLength: 1 },
					maxLength: { type: "integer" },
					format: { const: "uuid" },
				},
			},
		],
	},
	"x-all": { type: "array", minItems: 1, items: { type: "object" } },
	"x-envelope": { type: "string", minLength: 1 },
	"x-errors-in-success": {
		type: "object",
		required: ["ok", "value"],
		additionalProperties: false,
		properties: {
			ok: { type: "string", minLength: 1 },
			value: { type: ["boolean", "string", "number"] },
			code: { type: "string", minLength: 1 },
		},
	},
	"x-stream": {
		type: "object",
		minProperties: 1,
		additionalProperties: false,
		properties: { param: { type: "string", minLength: 1 }, end: { type: "string", minLength: 1 } },
	},
	"x-error-shape": {
		type: "object",
		minProperties: 1,
		additionalProperties: false,
		properties: {
			code: { type: "string", minLength: 1 },
			message: { type: "string", minLength: 1 },
			param: { type: "string", minLength: 1 },
			requestId: { type: "string", minLength: 1 },
		},
	},
	"x-webhook-signature": {
		type: "object",
		required: ["scheme"],
		properties: { scheme: { enum: ["standard-webhooks", "hmac"] } },
		if: { properties: { scheme: { const: "hmac" } } },
		// biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
		then: {
			required: ["header"],
			additionalProperties: false,
			properties: {
				scheme: true,
				header: headerName,
				algorithm: { enum: ["sha1", "sha256", "sha384", "sha512"] },
				encoding: { enum: ["hex", "base64", "base64url"] },
				prefix: { type: "string" },
				timestampHeader: headerName,
			},
		},
		else: { additionalProperties: false, properties: { scheme: true } },
	},
	"x-path-style": { enum: ["entity"] },
	"x-money": { enum: ["decimal", "cents"] },
	"x-secret": { const: true },
	"x-scope": { const: true },
	"x-object": { type: "string" },
	"x-emits": { type: "array", items: { type: "string" } },
	"x-example": {
		type: "object",
		additionalProperties: false,
		properties: {
			path: { type: "object" },
			query: { type: "object" },
			headers: { type: "object", additionalProperties: { type: "string" } },
		},
	},
	"x-errors": {
		type: "array",
		items: {
			type: "object",
			required: ["status", "code", "when"],
			additionalProperties: false,
			properties: {
				status: { type: "integer" },
				code: { type: "string" },
				when: { type: "string" },
				assumption: {
					type: "array",
					minItems: 1,
					uniqueItems: true,
					items: { enum: ["rule", "status", "code", "text"] },
				},
			},
		},
	},
	"x-pagination": {
		type: "object",
		required: ["style", "items"],
		additionalProperties: false,
		properties: {
			style: { enum: ["cursor", "offset", "page", "url", "link", "none"] },
			from: { enum: ["last-id", "next_cursor"] },
			items: { type: "string" },
			limit: { type: "string" },
			cursor: { type: "string" },
			before: { type: "string" },
			offset: { type: "string" },
			page: { type: "string" },
			hasMore: { type: "string" },
			total: { type: "string" },
			totalPages: { type: "string" },
			next: { type: "string", minLength: 1 },
			nextIs: { enum: ["cursor", "url"] },
			lastId: { type: "string", minLength: 1 },
			in: { enum: ["query", "body"] },
			default: { type: "integer" },
			maximum: { type: "integer" },
		},
	},
	"x-expand": {
		type: "object",
		additionalProperties: {
			type: "object",
			required: ["schema"],
			additionalProperties: false,
			properties: {
				schema: { type: "string" },
				many: { type: "boolean" },
				scope: { type: "string" },
				id: { type: "string" },
				field: { type: "string" },
			},
		},
	},
	"x-scopes": { type: "object", additionalProperties: { type: "string" } },
	"x-scope-sets": {
		type: "array",
		items: {
			type: "object",
			required: ["name", "scopes", "x-source"],
			additionalProperties: false,
			properties: {
				name: { type: "string", minLength: 1 },
				scopes: { type: "array", items: { type: "string" }, minItems: 1 },
				advice: { type: "string" },
				"x-source": source,
			},
		},
	},
	"x-provider": {
		type: "object",
		required: ["name", "title", "arrayFormat"],
		additionalProperties: false,
		properties: {
			name: { type: "string", pattern: "^[a-z][a-z0-9-]*$" },
			title: { type: "string", minLength: 1 },
			arrayFormat: { enum: ["brackets", "repeat"] },
			entityPathPrefix: { type: "string", pattern: "^/" },
			versionHeader: { type: "string" },
			idempotencyHeader: { type: "string" },
			internal: { type: "boolean" },
			mirrored: { type: "boolean" },
			signInHeaders: { type: "object", additionalProperties: { type: "string" } },
		},
	},
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
const validators = new Map(Object.entries(EXTENSIONS).map(([name, schema]) => [name, ajv.compile(schema)]));
const unescapePointer = (text: string): string => text.replaceAll("~1", "/").replaceAll("~0", "~");

/** Returns whether an extension is one that documents for this package use. */
export const isOwnExtension = (name: string): boolean => validators.has(name);

/** Returns what is wrong with an extension, with the place inside its value. */
export function extensionProblems(name: string, value: unknown): { readonly at: Pointer; readonly message: string }[] {
	const validate = validators.get(name);
	if (!validate)
		return [{ at: [], message: `${name} is not a known extension; use one of ${Object.keys(EXTENSIONS).join(", ")}` }];
	if (validate(value)) return [];
	return (validate.errors ?? []).map(({ instancePath, message, params }) => {
		const { allowedValues, additionalProperty } = params as {
			readonly allowedValues?: readonly unknown[];
			readonly additionalProperty?: string;
		};
		const detail = allowedValues
			? `: ${allowedValues.join(", ")}`
			: additionalProperty
				? `: ${additionalProperty}`
				: "";
		return {
			at: instancePath.split("/").slice(1).map(unescapePointer),
			message: `${name}${instancePath.replaceAll("/", ".")} ${message}${detail}`,
		};
	});
}
