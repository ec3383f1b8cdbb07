import Ajv2020 from "ajv/dist/2020.js";
import { isObject, type JsonObject, type LoadedDocument, type Pointer, type Problem } from "./load.ts";

/** The extensions that a document may use, each with the JSON Schema of its value. */
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
const EXTENSIONS: Readonly<Record<string, object>> = {
	"x-source": source,
	"x-idempotency": {
		anyOf: [
			{ const: false },
			{
				type: "object",
				required: ["header", "maxLength"],
				additionalProperties: false,
				properties: { header: { type: "string" }, maxLength: { type: "integer" } },
			},
		],
	},
	"x-envelope": { enum: ["data"] },
	"x-path-style": { enum: ["entity"] },
	"x-money": { enum: ["decimal", "cents"] },
	"x-object": { type: "string" },
	"x-emits": { type: "array", items: { type: "string" } },
	"x-errors": {
		type: "array",
		items: {
			type: "object",
			required: ["status", "code", "when"],
			additionalProperties: false,
			properties: { status: { type: "integer" }, code: { type: "string" }, when: { type: "string" } },
		},
	},
	"x-pagination": {
		type: "object",
		required: ["style", "items"],
		additionalProperties: false,
		properties: {
			style: { enum: ["cursor", "offset", "page", "none"] },
			from: { enum: ["last-id", "next_cursor"] },
			items: { type: "string" },
			limit: { type: "string" },
			cursor: { type: "string" },
			offset: { type: "string" },
			page: { type: "string" },
			hasMore: { type: "string" },
			total: { type: "string" },
			totalPages: { type: "string" },
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
	"x-provider": { type: "object", required: ["name", "title", "arrayFormat"] },
};

const METHODS = ["get", "post", "put", "patch", "delete"];
const ajv = new Ajv2020({ allErrors: true, strict: false });
const validators = new Map(Object.entries(EXTENSIONS).map(([name, schema]) => [name, ajv.compile(schema)]));
const object = (value: unknown): JsonObject => (isObject(value) ? value : {});
const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const unescapePointer = (text: string): string => text.replaceAll("~1", "/").replaceAll("~0", "~");

/** Every mistake of a document, in the order of its files; empty when there is none. */
export function lintDocument(loaded: LoadedDocument): Problem[] {
	const { document } = loaded;
	const problems: Problem[] = [...loaded.problems];
	const report = (pointer: Pointer, message: string): void =>
		void problems.push({ ...loaded.locate(pointer), message });
	const usedSchemas = new Set<string>();

	const visit = (value: unknown, pointer: Pointer): void => {
		if (Array.isArray(value)) {
			for (const [index, one] of value.entries()) visit(one, [...pointer, index]);
			return;
		}
		if (!isObject(value)) return;
		for (const [key, inner] of Object.entries(value)) {
			const here = [...pointer, key];
			// Examples and property names are data, not keywords.
			if (key === "example" || key === "examples") continue;
			if (key.startsWith("x-") && pointer.at(-1) !== "properties" && pointer.at(-1) !== "headers")
				checkExtension(key, inner, here);
			else if (key === "$ref" && typeof inner === "string") checkReference(inner, here);
			else visit(inner, here);
		}
	};
	const checkExtension = (name: string, value: unknown, pointer: Pointer): void => {
		const validate = validators.get(name);
		if (!validate) {
			report(pointer, `${name} is unknown; there are ${Object.keys(EXTENSIONS).join(", ")}`);
			return;
		}
		if (validate(value)) return;
		for (const { instancePath, message, params } of validate.errors ?? []) {
			const allowed = (params as { allowedValues?: unknown[] }).allowedValues;
			report(
				[...pointer, ...instancePath.split("/").slice(1).map(unescapePointer)],
				`${name}${instancePath.replaceAll("/", ".")} ${message}${allowed ? `: ${allowed.join(", ")}` : ""}`,
			);
		}
	};
	const checkReference = (reference: string, pointer: Pointer): void => {
		if (!reference.startsWith("#/")) {
			report(pointer, `$ref ${reference}: references are global to the document; write #/components/…`);
			return;
		}
		let found: unknown = document;
		for (const step of reference.slice(2).split("/").map(unescapePointer)) found = object(found)[step];
		if (found === undefined) report(pointer, `$ref ${reference} leads nowhere; define it or mend the name`);
		const schema = /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
		if (schema !== undefined) usedSchemas.add(schema);
	};
	visit(document, []);

	const components = object(document.components);
	const schemas = object(components.schemas);
	const scopes = new Set(
		Object.values(object(components.securitySchemes)).flatMap((scheme) =>
			Object.keys(object(object(scheme)["x-scopes"])),
		),
	);
	const provider = object(document["x-provider"]);
	const tags = new Set(array(document.tags).map((tag) => object(tag).name));
	const ids = new Map<string, Pointer>();

	for (const [path, item] of Object.entries(object(document.paths))) {
		for (const method of METHODS) {
			if (object(item)[method] === undefined) continue;
			const pointer: Pointer = ["paths", path, method];
			const operation = object(object(item)[method]);
			const id = operation.operationId;
			if (typeof id !== "string" || !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id)) {
				report(
					[...pointer, "operationId"],
					`operationId must be resource.method in camelCase, and is ${JSON.stringify(id)}`,
				);
			} else {
				const before = ids.get(id);
				if (before) {
					const { file, line } = loaded.locate(before);
					report(
						[...pointer, "operationId"],
						`operationId ${id} stands already in ${file}:${line}; two operations cannot have one id`,
					);
				} else ids.set(id, [...pointer, "operationId"]);
			}
			if (operation["x-source"] === undefined)
				report(pointer, "the operation has no x-source; say where its facts come from ({ kind, where })");
			if (!Array.isArray(operation.security) || operation.security.length === 0)
				report(pointer, "the operation has no security; name its scopes, or [{ bearer: [] }] where none is needed");
			array(operation.security).forEach((entry, index) => {
				for (const scope of array(Object.values(object(entry))[0])) {
					if (!scopes.has(String(scope)))
						report(
							[...pointer, "security", index],
							`scope ${String(scope)} is not among the x-scopes of the security scheme; add it there or mend the name`,
						);
				}
			});
			for (const tag of array(operation.tags))
				if (!tags.has(tag as string)) report([...pointer, "tags"], `tag ${String(tag)} is not in openapi.yaml`);
			if (typeof operation.summary !== "string" || operation.summary === "")
				report(pointer, "the operation has no summary");
			const statuses = Object.keys(object(operation.responses));
			if (statuses.length === 0) report(pointer, "the operation has no responses");
			if (
				method === "post" &&
				typeof provider.idempotencyHeader === "string" &&
				operation["x-idempotency"] === undefined
			) {
				report(pointer, "a POST of an API with idempotency keys needs x-idempotency ({ header, maxLength }, or false)");
			}
			checkParameters(path, operation, object(item), pointer);
			for (const [expandPath, target] of Object.entries(object(operation["x-expand"]))) {
				const name = object(target).schema;
				if (typeof name === "string" && schemas[name] === undefined)
					report(
						[...pointer, "x-expand", expandPath],
						`expand path ${expandPath} names the schema ${name}, which does not exist`,
					);
				else if (typeof name === "string") usedSchemas.add(name);
				const scope = object(target).scope;
				if (typeof scope === "string" && !scopes.has(scope))
					report([...pointer, "x-expand", expandPath], `scope ${scope} is not among the x-scopes`);
			}
			const events = object(document.webhooks);
			for (const type of array(operation["x-emits"]))
				if (events[String(type)] === undefined)
					report([...pointer, "x-emits"], `event ${String(type)} is not in webhooks.yaml`);
		}
	}

	function checkParameters(path: string, operation: JsonObject, item: JsonObject, pointer: Pointer): void {
		const resolved = [...array(item.parameters), ...array(operation.parameters)].map((one) => {
			const name = /^#\/components\/parameters\/(.+)$/.exec(String(object(one).$ref ?? ""))?.[1];
			return name === undefined ? object(one) : object(object(components.parameters)[name]);
		});
		const names = new Set(resolved.map((one) => one.name));
		for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
			if (!resolved.some((one) => one.in === "path" && one.name === name))
				report(pointer, `path parameter ${name} is not among the operation's parameters`);
		}
		const paging = object(operation["x-pagination"]);
		const name = String(operation.operationId ?? "")
			.split(".")
			.at(-1);
		if (name === "list" && operation["x-pagination"] === undefined)
			report(pointer, "a list needs x-pagination (style none where it has no pages)");
		for (const key of ["limit", "cursor", "offset", "page"]) {
			const parameter = paging[key];
			if (typeof parameter === "string" && !names.has(parameter))
				report(
					[...pointer, "x-pagination", key],
					`x-pagination.${key} is ${parameter}, which is not among the operation's parameters`,
				);
		}
	}

	for (const [type, entry] of Object.entries(object(document.webhooks))) {
		const post = object(object(entry).post);
		if (post["x-source"] === undefined) report(["webhooks", type, "post"], "the event has no x-source");
		const name = post["x-object"];
		if (typeof name === "string" && schemas[name] === undefined)
			report(["webhooks", type, "post", "x-object"], `the schema ${name} does not exist`);
		else if (typeof name === "string") usedSchemas.add(name);
	}
	for (const name of Object.keys(schemas))
		if (!usedSchemas.has(name))
			report(["components", "schemas", name], `the schema ${name} is used nowhere; remove it`);
	return problems;
}
