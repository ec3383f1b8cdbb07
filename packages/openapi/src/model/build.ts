import { isObject, type Json, type JsonObject, type LoadedDocument } from "../document/load.ts";
import { isJsonType } from "../document/values.ts";
import type {
	ApiModel,
	AssumedPart,
	ErrorCase,
	EventType,
	ExpandPath,
	HttpMethod,
	JsonSchema,
	Operation,
	Pagination,
	Resource,
	SignInHeader,
	Source,
} from "./api-model.ts";
import { exampleOfCall, exampleOfEvent } from "./examples.ts";
import { parametersOf } from "./parameters.ts";
import { scopeSets } from "./scope-sets.ts";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;
const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const text = (value: Json | undefined): string => (typeof value === "string" ? value.trim() : "");

function resolve(document: JsonObject, value: Json | undefined): JsonObject {
	let current = object(value);
	for (let depth = 0; typeof current.$ref === "string" && depth < 20; depth++) {
		let found: Json | undefined = document;
		for (const step of current.$ref.replace(/^#\//, "").split("/"))
			found = object(found)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
		current = object(found);
	}
	return current;
}

const nameOf = (schema: Json | undefined): string | undefined =>
	/^#\/components\/schemas\/([^/]+)$/.exec(text(object(schema).$ref))?.[1];

function named(schema: Json | undefined): { schema: JsonSchema; schemaName?: string } {
	const schemaName = nameOf(schema);
	return { schema: object(schema), ...(schemaName !== undefined && { schemaName }) };
}

/** Returns the schema of a JSON body, even if its media type has parameters or is a vendor type. */
const jsonSchemaOf = (holder: JsonObject): Json | undefined => {
	const json = Object.entries(object(holder.content)).find(([type]) => isJsonType(type));
	return object(json?.[1]).schema;
};

/** Builds the model of a document, from which everything is generated. */
export function buildModel({ document }: LoadedDocument): ApiModel {
	const provider = object(document["x-provider"]);
	const components = object(document.components);
	const operations: Operation[] = [];
	for (const [path, item] of Object.entries(object(document.paths))) {
		for (const method of METHODS) {
			const raw = object(object(item)[method]);
			if (Object.keys(raw).length > 0)
				operations.push(operation(document, path, method.toUpperCase() as HttpMethod, object(item), raw));
		}
	}
	const bearer = Object.values(object(components.securitySchemes))
		.map(object)
		.find((scheme) => scheme["x-scopes"]);
	const title = text(provider.title) || text(object(document.info).title);
	return {
		provider: text(provider.name),
		title,
		version: text(object(document.info).version),
		description: text(object(document.info).description),
		servers: list(document.servers).map((server) => text(object(server).url)),
		...(typeof provider.entityPathPrefix === "string" && { entityPathPrefix: provider.entityPathPrefix }),
		...(typeof provider.versionHeader === "string" && { versionHeader: provider.versionHeader }),
		...(typeof provider.idempotencyHeader === "string" && { idempotencyHeader: provider.idempotencyHeader }),
		arrayFormat: arrayFormatOf(document),
		...(provider.internal === true && { isInternal: true as const }),
		...(provider.mirrored === true && { isMirrored: true as const }),
		signIn: signInHeaders(bearer, object(provider.signInHeaders)),
		scopes: object(bearer?.["x-scopes"]) as Record<string, string>,
		scopeSets: scopeSets(bearer),
		tags: list(document.tags).map((tag) => ({
			name: text(object(tag).name),
			description: text(object(tag).description),
		})),
		operations,
		resources: tree(operations),
		schemas: object(components.schemas) as Record<string, JsonSchema>,
		events: Object.entries(object(document.webhooks)).map(([type, entry]) =>
			event(document, type, object(object(entry).post)),
		),
		document,
	};
}

const arrayFormatOf = (document: JsonObject): "repeat" | "brackets" =>
	object(document["x-provider"]).arrayFormat === "repeat" ? "repeat" : "brackets";

function signInHeaders(scheme: JsonObject | undefined, more: JsonObject): SignInHeader[] {
	const first: SignInHeader[] =
		scheme?.type === "apiKey" && scheme.in === "header"
			? [{ header: text(scheme.name), prefix: "", variable: "apiKey" }]
			: [{ header: "Authorization", prefix: "Bearer ", variable: "apiKey" }];
	return [
		...first,
		...Object.entries(more).map(([header, variable]) => ({ header, prefix: "", variable: text(variable) })),
	];
}

function operation(
	document: JsonObject,
	path: string,
	method: HttpMethod,
	item: JsonObject,
	raw: JsonObject,
): Operation {
	const id = text(raw.operationId);
	const parts = id.split(".");
	const declared = [...list(item.parameters), ...list(raw.parameters)].map((one) => resolve(document, one));
	const parameters = parametersOf(path, declared, (value) => resolve(document, value), arrayFormatOf(document));
	const body = resolve(document, raw.requestBody);
	const bodySchema = jsonSchemaOf(body);
	const successes = Object.entries(object(raw.responses))
		.filter(([status]) => /^2\d\d$/.test(status))
		.sort(([a], [b]) => Number(a) - Number(b))
		.map(([status, response]) => {
			const schema = jsonSchemaOf(resolve(document, response));
			return { status: Number(status), ...(schema !== undefined && named(schema)) };
		});
	const paging = raw["x-pagination"] ? (object(raw["x-pagination"]) as unknown as Pagination) : undefined;
	const success = successes.find((one) => one.schema)?.schema as JsonObject | undefined;
	const envelope = raw["x-envelope"] === "data" ? ("data" as const) : undefined;
	const unwrapped = envelope && success ? object(resolve(document, success).properties).data : success;
	const rows =
		paging && success
			? paging.items === ""
				? resolve(document, success)
				: resolve(document, object(resolve(document, success).properties)[paging.items])
			: undefined;
	const idempotency = object(raw["x-idempotency"]);
	const example = exampleOfCall(raw, (value) => resolve(document, value));
	return {
		id,
		resource: parts.slice(0, -1),
		name: parts.at(-1) ?? "",
		method,
		path,
		tag: text(list(raw.tags)[0]),
		summary: text(raw.summary),
		description: text(raw.description),
		deprecated: raw.deprecated === true,
		parameters,
		...(bodySchema !== undefined && { body: { ...named(bodySchema), required: body.required === true } }),
		successes,
		...(unwrapped !== undefined && { result: named(unwrapped) }),
		...(rows?.items !== undefined && { item: named(rows.items) }),
		...(envelope && { envelope }),
		...(paging && { pagination: paging }),
		...(typeof idempotency.header === "string" && {
			idempotency: {
				header: idempotency.header,
				maxLength: Number(idempotency.maxLength ?? 255),
				...(idempotency.format === "uuid" && { format: "uuid" as const }),
			},
		}),
		...(Array.isArray(raw["x-all"]) && { all: list(raw["x-all"]).map(object) }),
		...(raw["x-path-style"] === "entity" && { pathStyle: "entity" as const }),
		scopes: list(raw.security).map((entry) => list(Object.values(object(entry))[0]).map(text)),
		expand: Object.entries(object(raw["x-expand"])).map(([expandPath, entry]): ExpandPath => {
			const { schema, many, scope, field } = object(entry);
			return {
				path: expandPath,
				schema: text(schema),
				many: many === true,
				...(typeof scope === "string" && { scope }),
				...(typeof field === "string" && { field }),
			};
		}),
		emits: list(raw["x-emits"]).map(text),
		refusals: Object.keys(object(raw.responses))
			.filter((status) => /^[45]\d\d$/.test(status))
			.map(Number)
			.sort((a, b) => a - b),
		errors: list(raw["x-errors"]).map(
			(one): ErrorCase => ({
				status: Number(object(one).status),
				code: text(object(one).code),
				when: text(object(one).when),
				...(Array.isArray(object(one).assumption) && { assumption: list(object(one).assumption) as AssumedPart[] }),
			}),
		),
		...(example && { example }),
		source: object(raw["x-source"]) as unknown as Source,
	};
}

function event(document: JsonObject, type: string, raw: JsonObject): EventType {
	const object_ = text(raw["x-object"]);
	const body = resolve(document, raw.requestBody);
	const example = exampleOfEvent(raw, body);
	return {
		type,
		summary: text(raw.summary),
		...named(jsonSchemaOf(body)),
		...(object_ !== "" && { object: object_ }),
		...(example && { example }),
		source: object(raw["x-source"]) as unknown as Source,
	};
}

interface MutableResource {
	name: string;
	path: string[];
	operations: Operation[];
	children: MutableResource[];
}

function tree(operations: readonly Operation[]): readonly Resource[] {
	const root: MutableResource = { name: "", path: [], operations: [], children: [] };
	for (const one of operations) {
		let at = root;
		for (const name of one.resource) {
			let next = at.children.find((child) => child.name === name);
			if (!next) {
				next = { name, path: [...at.path, name], operations: [], children: [] };
				at.children.push(next);
			}
			at = next;
		}
		at.operations.push(one);
	}
	const sort = (resource: MutableResource): void => {
		resource.children.sort((a, b) => (a.name < b.name ? -1 : 1));
		resource.children.forEach(sort);
	};
	sort(root);
	return root.children;
}
