import type { ApiModel, JsonSchema, Operation, Parameter } from "../../model/api-model.ts";
import { exampleOf } from "../example.ts";
import { sourceText } from "../source-text.ts";

/** One call as every collection has it: variables are written as `{{name}}`, path arguments as `:name`. */
export interface CollectionRequest {
	readonly name: string;
	readonly docs: string;
	readonly method: Operation["method"];
	/** Begins with `/`. */
	readonly path: string;
	readonly pathArguments: readonly Field[];
	readonly query: readonly Field[];
	readonly headers: readonly Field[];
	/** Takes a header with a new value for each request. */
	readonly idempotencyHeader?: string;
	readonly body?: string;
}

export interface Field {
	readonly name: string;
	readonly value: string;
	readonly description: string;
	/** One that is not required is there and switched off. */
	readonly enabled: boolean;
}

export interface CollectionFolder {
	readonly name: string;
	readonly docs: string;
	readonly requests: readonly CollectionRequest[];
}

/** A name in the environment; a secret one has no value there, ever. */
export interface Variable {
	readonly name: string;
	readonly value: string;
	readonly secret: boolean;
}

const asText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

function field(model: ApiModel, one: Parameter): Field {
	const item = one.schema.type === "array" ? (one.schema.items as JsonSchema | undefined) : undefined;
	return {
		name: one.name,
		value: asText(exampleOf(item ?? one.schema, model.schemas, one.property)),
		description: one.description ?? "",
		enabled: one.required,
	};
}

function docsOf({ summary, description, scopes, source }: Operation): string {
	const sets = scopes.filter((set) => set.length > 0).map((set) => set.join(" and "));
	return [
		description || summary,
		`Scopes: ${sets.length > 0 ? sets.join(", or ") : "none"}.`,
		sourceText(source, "operation"),
	].join("\n\n");
}

function request(model: ApiModel, operation: Operation): CollectionRequest {
	const prefix = model.entityPathPrefix?.replace("{entity_id}", "{{entityId}}") ?? "";
	const key = operation.idempotency?.header.toLowerCase();
	const of = (where: Parameter["in"]): Field[] =>
		operation.parameters
			.filter((one) => one.in === where && one.name.toLowerCase() !== key)
			.map((one) => field(model, one));
	return {
		name: operation.id,
		docs: docsOf(operation),
		method: operation.method,
		path: `${prefix}${operation.path.replace(/\{(\w+)\}/g, ":$1")}`,
		pathArguments: of("path"),
		query: of("query"),
		headers: [
			...(model.versionHeader === undefined
				? []
				: [{ name: model.versionHeader, value: "{{apiVersion}}", description: "", enabled: true }]),
			...of("header"),
		],
		...(operation.idempotency && { idempotencyHeader: operation.idempotency.header }),
		...(operation.body && {
			body: JSON.stringify(exampleOf(operation.body.schema, model.schemas), null, 2),
		}),
	};
}

/** The API's calls by tag, in the document's order. */
export function collectionFolders(model: ApiModel): CollectionFolder[] {
	return model.tags.flatMap(({ name, description }) => {
		const requests = model.operations.filter((one) => one.tag === name).map((one) => request(model, one));
		return requests.length === 0 ? [] : [{ name, docs: description, requests }];
	});
}

/** What a person fills in before the first call; what signs in is secret and stays empty. */
export function collectionVariables(model: ApiModel): Variable[] {
	const plain = (name: string, value: string): Variable => ({ name, value, secret: false });
	return [
		plain("baseUrl", model.servers[0] ?? ""),
		...(model.entityPathPrefix === undefined ? [] : [plain("entityId", "")]),
		...(model.versionHeader === undefined ? [] : [plain("apiVersion", model.version)]),
		...model.signIn.map((one) => ({ name: one.variable, value: "", secret: true })),
	];
}
