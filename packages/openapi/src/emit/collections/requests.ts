import type { Walkthrough, WalkthroughStep } from "../../document/walkthrough.ts";
import type { ApiModel, JsonSchema, Operation, Parameter } from "../../model/api-model.ts";
import { exampleOf } from "../example.ts";
import { sourceText } from "../source-text.ts";

/** One call in the form that all collections use: variables are written as `{{name}}`, path arguments as `:name`. */
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
	/** The variables that the response sets: JSON pointers into it, by name. */
	readonly saves: Readonly<Record<string, string>>;
	/** The status of the error that is expected. Undefined if the call should succeed. */
	readonly refused?: number;
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

/** The data from which the collections of all applications are written. */
export interface Collection {
	readonly model: ApiModel;
	readonly folders: readonly CollectionFolder[];
	readonly variables: readonly Variable[];
}

/** A name in the environment; a secret one has no value there, ever. */
export interface Variable {
	readonly name: string;
	readonly value: string;
	readonly secret: boolean;
}

const asText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

/** What a call sends. Whatever is not given has a value that its schema allows. */
interface Call {
	readonly name: string;
	readonly path?: Readonly<Record<string, unknown>>;
	readonly query?: Readonly<Record<string, unknown>>;
	readonly body?: unknown;
	readonly saves?: WalkthroughStep["saves"];
	readonly refused?: WalkthroughStep["refused"];
}

function fields(model: ApiModel, one: Parameter, given: unknown): Field[] {
	const item = one.schema.type === "array" ? (one.schema.items as JsonSchema | undefined) : undefined;
	const values = given === undefined ? [exampleOf(item ?? one.schema, model.schemas, one.property)] : [given].flat();
	return values.map((value) => ({
		name: one.name,
		value: variables(asText(value)),
		description: one.description ?? "",
		enabled: one.required || given !== undefined,
	}));
}

/** A number is a variable without quotes. */
const variables = (text: string): string =>
	text.replace(/"\{\{number:(\w+)\}\}"/g, "{{$1}}").replace(/\{\{number:(\w+)\}\}/g, "{{$1}}");

function docsOf({ summary, description, scopes, source }: Operation, { refused }: Call): string {
	const sets = scopes.filter((set) => set.length > 0).map((set) => set.join(" and "));
	return [
		description || summary,
		...(refused ? [`Here the call is rejected with ${refused.status}. ${refused.why}`] : []),
		`Scopes: ${sets.length > 0 ? sets.join(", or ") : "none"}.`,
		sourceText(source, "operation"),
	]
		.filter((one) => one !== "")
		.join("\n\n");
}

/**
 * A path with its arguments as `:name`. The applications replace only whole segments, so an argument that is a part of one is written out.
 *
 * @returns the path, and the arguments that the application must replace
 */
function pathOf(template: string, pathArguments: readonly Field[]): { readonly text: string; readonly rest: Field[] } {
	const rest = new Set<Field>();
	const text = template
		.split("/")
		.map((segment) => {
			const [, whole] = /^\{([^{}:?#]+)\}$/.exec(segment) ?? [];
			const field = pathArguments.find(({ name }) => name === whole);
			if (field) {
				rest.add(field);
				return `:${field.name}`;
			}
			return segment.replace(/\{([^{}]+)\}/g, (found, name: string) => {
				const value = pathArguments.find((one) => one.name === name)?.value;
				return value === undefined ? found : encoded(value);
			});
		})
		.join("/");
	return { text, rest: [...rest] };
}

/** The query of a request with everything that is switched on, or an empty string. */
export function queryOf({ query }: CollectionRequest): string {
	const enabled = query.filter((one) => one.enabled).map(({ name, value }) => `${encoded(name)}=${encoded(value)}`);
	return enabled.length > 0 ? `?${enabled.join("&")}` : "";
}

/** Encodes what would end the value or the URL. */
const encoded = (text: string): string => text.replace(/[\s%&#+?/"<>\\^`|]/g, encodeURIComponent);

function request(model: ApiModel, operation: Operation, call: Call): CollectionRequest {
	const prefix = model.entityPathPrefix?.replace("{entity_id}", "{{entityId}}") ?? "";
	const key = operation.idempotency?.header.toLowerCase();
	const of = (where: Parameter["in"], given: Readonly<Record<string, unknown>> = {}): Field[] =>
		operation.parameters
			.filter((one) => one.in === where && one.name.toLowerCase() !== key)
			.flatMap((one) => fields(model, one, given[one.property]));
	const path = pathOf(operation.path, of("path", call.path));
	return {
		name: call.name,
		docs: docsOf(operation, call),
		method: operation.method,
		path: `${prefix}${path.text}`,
		pathArguments: path.rest,
		query: of("query", call.query),
		headers: [
			...(model.versionHeader === undefined
				? []
				: [{ name: model.versionHeader, value: "{{apiVersion}}", description: "", enabled: true }]),
			...of("header"),
		],
		...(operation.idempotency && { idempotencyHeader: operation.idempotency.header }),
		...(call.body !== undefined && { body: variables(JSON.stringify(call.body, null, 2)) }),
		saves: call.saves ?? {},
		...(call.refused && { refused: call.refused.status }),
	};
}

/**
 * The API's calls. With a walkthrough they are in its chapters, in an order that works from top to bottom. Without one they are by tag,
 * in the order of the document, with the document's examples.
 */
export function collectionFolders(model: ApiModel, walkthrough?: Walkthrough): CollectionFolder[] {
	if (walkthrough) return chapters(model, walkthrough);
	return model.tags.flatMap(({ name, description }) => {
		const requests = model.operations.filter((one) => one.tag === name).map((one) => alone(model, one));
		return requests.length === 0 ? [] : [{ name, docs: description, requests }];
	});
}

/** A call that comes after no other: with the document's example, or with values that the schemas allow. */
function alone(model: ApiModel, operation: Operation): CollectionRequest {
	const { path, query, body } = operation.example ?? {};
	const sent = body ?? (operation.body && exampleOf(operation.body.schema, model.schemas));
	return request(model, operation, {
		name: operation.id,
		...(path && { path }),
		...(query && { query }),
		...(sent !== undefined && { body: sent }),
	});
}

function chapters(model: ApiModel, { steps }: Walkthrough): CollectionFolder[] {
	const counts = new Map<string, number>();
	const folders = new Map<string, CollectionRequest[]>();
	for (const step of steps) {
		const operation = model.operations.find(({ id }) => id === step.operation);
		if (!operation) continue;
		const count = (counts.get(operation.id) ?? 0) + 1;
		counts.set(operation.id, count);
		const requests = folders.get(step.chapter) ?? [];
		folders.set(step.chapter, requests);
		requests.push(
			request(model, operation, { ...step, name: count === 1 ? operation.id : `${operation.id} ${count}` }),
		);
	}
	return [...folders].map(([name, requests]) => ({
		name,
		docs: "Run the requests of all folders from top to bottom: each uses ids that earlier ones have set.",
		requests,
	}));
}

/** What people can fill in when the collections are written. */
export interface CollectionValues {
	/** The base URL. @defaultValue the first server of the document */
	readonly baseUrl?: string;
	/** The entity in the paths, if the API has one. */
	readonly entityId?: string;
	/** Value of the variable `mode`, if a request uses it. @defaultValue "test" */
	readonly mode?: string;
	/** Value of the variable `lastYear`, if a request uses it. @defaultValue empty */
	readonly lastYear?: number;
}

/** Values that a person fills in before the first call. Credentials are secret and stay empty. */
export function collectionVariables(
	model: ApiModel,
	values: CollectionValues,
	folders: readonly CollectionFolder[],
): Variable[] {
	const plain = (name: string, value: string): Variable => ({ name, value, secret: false });
	const text = JSON.stringify(folders);
	const used = (name: string, value: string): Variable[] => (text.includes(`{{${name}}}`) ? [plain(name, value)] : []);
	return [
		plain("baseUrl", values.baseUrl ?? model.servers[0] ?? ""),
		...(model.entityPathPrefix === undefined ? [] : [plain("entityId", values.entityId ?? "")]),
		...used("mode", values.mode ?? "test"),
		...used("lastYear", String(values.lastYear ?? "")),
		...(model.versionHeader === undefined ? [] : [plain("apiVersion", model.version)]),
		...model.signIn.map((one) => ({ name: one.variable, value: "", secret: true })),
	];
}
