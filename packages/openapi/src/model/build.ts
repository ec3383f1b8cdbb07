import type { Json, JsonObject, LoadedDocument } from "../document/load.ts";
import { list, object } from "../document/values.ts";
import type {
	ApiModel,
	AssumedPart,
	ErrorCase,
	EventType,
	ExpandPath,
	HttpMethod,
	JsonSchema,
	Operation,
	Source,
	Unsupported,
} from "./api-model.ts";
import { bodiesOf, isPlain, streamParam } from "./bodies.ts";
import { withDirections } from "./directions.ts";
import { exampleOfCall, exampleOfEvent } from "./examples.ts";
import { paginationOf } from "./paging.ts";
import { apartFrom, parametersOf } from "./parameters.ts";
import { named, propertiesOf, resolver, schemaAt, text } from "./references.ts";
import { resourceTree } from "./resource-tree.ts";
import { resultsOf } from "./results.ts";
import { renamer, renames, withNamedParts } from "./schema-names.ts";
import { scopeSets } from "./scope-sets.ts";
import { type SignIn, signInOf } from "./security.ts";
import { serverOf, serverVariables } from "./servers.ts";
import { hasDeepReferences, renamedNames, reservedNames } from "./type-names.ts";

const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "query"] as const;

/** Builds the model of a document, from which everything is generated. */
export function buildModel({ document }: LoadedDocument): ApiModel {
	const provider = object(document["x-provider"]);
	const components = object(document.components);
	const unsupported: Unsupported[] = [];
	const found = Object.entries(object(document.paths)).flatMap(([path, given]) => {
		const item = resolver(document)(given);
		return METHODS.flatMap((method) => {
			const raw = object(item[method]);
			// Checks require a name of the usual methods only.
			const isNameless = !text(raw.operationId).includes(".") && ["head", "options", "query"].includes(method);
			if (isNameless && Object.keys(raw).length > 0)
				unsupported.push({
					what: `the operation ${method.toUpperCase()} ${path}`,
					why: "its operationId names no resource",
				});
			return Object.keys(raw).length > 0 && !isNameless
				? [{ path, item, method: method.toUpperCase() as HttpMethod, raw }]
				: [];
		});
	});
	const signIn = signInOf(
		document,
		found.map(({ raw }) => raw),
	);
	unsupported.push(...signIn.unsupported);
	const raws = found.map((one) => operation({ document, signIn, unsupported, ...one }));
	const bearer = Object.values(object(components.securitySchemes))
		.map(object)
		.find((scheme) => scheme["x-scopes"]);
	const title = text(provider.title) || text(object(document.info).title);
	const events = Object.entries(object(document.webhooks)).map(([type, entry]) =>
		event(document, type, object(object(entry).post)),
	);
	const schemas = object(components.schemas) as Record<string, JsonSchema>;
	const reserved = reservedNames(raws);
	const names = renames(Object.keys(schemas), reserved);
	const rename =
		names.size === 0 && !hasDeepReferences(document) ? <T>(value: T, _?: boolean): T => value : renamer(names, schemas);
	const renamed = rename(schemas, true);
	const whole = withNamedParts(
		raws.map((one) => renamedNames(rename(one), names)),
		Object.fromEntries(Object.entries(renamed).map(([name, schema]) => [names.get(name) ?? name, schema])),
		reserved,
	);
	const own = withDirections({ ...whole, events: events.map((one) => renamedNames(rename(one), names)) }, reserved);
	const variables = serverVariables(document, found, raws);
	const shape = object(document["x-error-shape"]);
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
		signIn: signIn.signIn,
		...(signIn.security && { security: signIn.security }),
		...(variables && { serverVariables: variables }),
		...(Object.keys(shape).length > 0 && { errorShape: shape }),
		unsupported,
		scopes: object(bearer?.["x-scopes"]) as Record<string, string>,
		scopeSets: scopeSets(bearer),
		tags: list(document.tags).map((tag) => ({
			name: text(object(tag).name),
			description: text(object(tag).description),
		})),
		operations: own.operations,
		resources: resourceTree(own.operations),
		schemas: own.schemas,
		events: own.events,
		document,
	};
}

const arrayFormatOf = (document: JsonObject): "repeat" | "brackets" =>
	object(document["x-provider"]).arrayFormat === "repeat" ? "repeat" : "brackets";

interface FoundOperation {
	readonly document: JsonObject;
	readonly path: string;
	readonly method: HttpMethod;
	readonly item: JsonObject;
	readonly raw: JsonObject;
	readonly signIn: SignIn;
	readonly unsupported: Unsupported[];
}

function operation({ document, path, method, item, raw, signIn, unsupported }: FoundOperation): Operation {
	const id = text(raw.operationId);
	const parts = id.split(".");
	const resolve = resolver(document);
	const report = (one: Omit<Unsupported, "operation">): void => void unsupported.push({ operation: id, ...one });
	const declared = [...list(item.parameters), ...list(raw.parameters)]
		.map(resolve)
		.filter((one) => !signIn.sends(raw, one));
	const idempotency = object(raw["x-idempotency"]);
	const given = parametersOf(path, declared, resolve, arrayFormatOf(document));
	const body = resolve(raw.requestBody);
	const variants = bodiesOf(body, document, new Set(given.map((one) => one.property)), report);
	const [first] = variants;
	if (variants.length === 0 && Object.keys(object(body.content)).length > 0 && body.required === true)
		report({ what: "the operation", why: "its request body is required, and clients cannot write it" });
	const fields = variants.flatMap((one) =>
		one.whole === undefined ? Object.keys(propertiesOf(one.schema as JsonObject, resolve)) : [one.whole],
	);
	const parameters = apartFrom(given, fields);
	const { successes, results, stream, errorBodies } = resultsOf(raw, document, streamParam(variants, document));
	const paging = raw["x-pagination"] ? paginationOf(object(raw["x-pagination"]), parameters) : undefined;
	const success = successes.find((one) => one.schema)?.schema as JsonObject | undefined;
	const envelope = typeof raw["x-envelope"] === "string" ? raw["x-envelope"] : undefined;
	const unwrapped = envelope !== undefined && success ? object(propertiesOf(success, resolve)[envelope]) : success;
	const rows =
		paging && success ? resolve(schemaAt(success, paging.source?.items ?? paging.items, resolve)) : undefined;
	const security = signIn.of(raw);
	const errors = object(raw["x-errors-in-success"] ?? document["x-errors-in-success"]);
	const server = serverOf(document, item, raw, report);
	const example = exampleOfCall(raw, resolve);
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
		...(first && { body: { ...named(first.schema as Json), required: body.required === true } }),
		...(!isPlain(variants) && { bodies: variants }),
		successes,
		...(results && { results }),
		...(stream && { stream }),
		errorBodies,
		...(security && { security }),
		...(server !== undefined && { server }),
		...(unwrapped !== undefined && { result: named(unwrapped) }),
		...(rows?.items !== undefined && { item: named(rows.items) }),
		...(envelope !== undefined && { envelope }),
		...(paging && { pagination: paging }),
		...(typeof idempotency.header === "string" && {
			idempotency: {
				header: idempotency.header,
				maxLength: Number(idempotency.maxLength ?? 255),
				...(idempotency.format === "uuid" && { format: "uuid" as const }),
			},
		}),
		...(typeof errors.ok === "string" && {
			errorsInSuccess: {
				ok: errors.ok,
				value: errors.value ?? false,
				...(typeof errors.code === "string" && { code: errors.code }),
			},
		}),
		...(typeof idempotency.body === "string" && { idempotencyField: idempotency.body }),
		...(Array.isArray(raw["x-all"]) && { all: list(raw["x-all"]).map(object) }),
		...(raw["x-path-style"] === "entity" && { pathStyle: "entity" as const }),
		scopes: list(raw.security ?? document.security).map((entry) => list(Object.values(object(entry))[0]).map(text)),
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
	const body = resolver(document)(raw.requestBody);
	const example = exampleOfEvent(raw, body);
	return {
		type,
		summary: text(raw.summary),
		...named(bodiesOf(body, document, new Set(), () => {})[0]?.schema as Json),
		...(object_ !== "" && { object: object_ }),
		...(example && { example }),
		source: object(raw["x-source"]) as unknown as Source,
	};
}
