import type { ApiModel, ExpandPath, JsonSchema, Operation, Resource } from "../model/api-model.ts";
import { errorClassOf } from "./error-classes.ts";
import { type Example, exampleOf, literal } from "./example.ts";
import type { GeneratedFile } from "./file.ts";
import { argument, camel, isTypeName, pascal, property, resourceName, schemaOf, typeName } from "./names.ts";
import { callParameters } from "./operations.ts";
import { sourceText } from "./source-text.ts";

const wrap = (text: string, indent: string): string =>
	text
		.split("\n")
		.map((line) => `${indent} * ${line}`.trimEnd())
		.join("\n");
const doc = (lines: readonly string[], indent: string): string =>
	`${indent}/**\n${wrap(
		lines
			.join("\n")
			.replaceAll("*/", "*\\/")
			.replace(/\r\n?|[\u2028\u2029]/g, "\n"),
		indent,
	)}\n${indent} */`;

/** A parameter's type in TypeScript; body types come from the schemas. */
function typeOf(schema: JsonSchema): string {
	const { type, enum: values, items } = schema as { type?: string | string[]; enum?: unknown[]; items?: JsonSchema };
	const ref = schemaOf(schema.$ref);
	if (ref) return typeName(ref);
	const union = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined;
	if (union) return [...new Set(union.map(typeOf))].join(" | ");
	if (values) return `${values.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`;
	const one = Array.isArray(type) ? type : [type];
	return [
		...new Set(
			one.map((each) =>
				each === "integer" || each === "number"
					? "number"
					: each === "boolean"
						? "boolean"
						: each === "array"
							? `readonly ${/\|/.test(typeOf(items ?? {})) ? `(${typeOf(items ?? {})})` : typeOf(items ?? {})}[]`
							: each === "null"
								? "null"
								: each === "object"
									? "{ readonly [key: string]: unknown }"
									: each === "string"
										? "string"
										: "unknown",
			),
		),
	].join(" | ");
}

function relationType({ schema, many, field }: ExpandPath): string {
	const type = many ? `${typeName(schema)}[]` : typeName(schema);
	return field === undefined ? type : `As<${JSON.stringify(field)}, ${type}>`;
}

const nameOrRecord = (schema: string | undefined): string =>
	schema === undefined ? "{ [key: string]: unknown }" : typeName(schema);

const resultType = ({ schema, schemaName }: { readonly schema?: JsonSchema; readonly schemaName?: string }): string =>
	schemaName === undefined ? typeOf(schema ?? {}) : typeName(schemaName);

interface Shape {
	readonly params?: { readonly name: string; readonly text: string; readonly required: boolean };
	readonly expand?: { readonly name: string; readonly map: string };
	readonly result: string;
}

/** Whether a schema becomes a type that an interface can extend. */
const isObjectType = (schema: JsonSchema | undefined): boolean =>
	schema?.type === "object" && schema.oneOf === undefined && schema.anyOf === undefined && schema.allOf === undefined;

function shape(operation: Operation, schemas: ApiModel["schemas"]): Shape {
	const base = pascal(operation.id);
	const extra = callParameters(operation);
	const expandable = operation.expand.length > 0;
	const fields: string[] = [];
	let required = operation.body?.required === true;
	for (const one of extra) {
		if (one.required) required = true;
		const isExpand = one.property === "expand" && expandable;
		const type = isExpand ? `readonly (E | (string & {}))[]` : typeOf(one.schema);
		fields.push(
			`${one.description ? `${doc([one.description], "\t")}\n` : ""}\t${property(one.property)}?${""}: ${type}${one.required ? "" : " | undefined"};`.replace(
				"?: ",
				one.required ? ": " : "?: ",
			),
		);
	}
	const bodyName = operation.body ? nameOrRecord(operation.body.schemaName) : undefined;
	const extendable = isTypeName(bodyName ?? "") && isObjectType(schemas[bodyName ?? ""]);
	const result = operation.item
		? resultType(operation.item)
		: operation.result
			? resultType(operation.result)
			: "undefined";
	const results =
		operation.item || operation.envelope
			? result
			: [...new Set(operation.successes.filter((one) => one.schema).map(resultType))].join(" | ") || "undefined";
	const expand = expandable
		? {
				name: `${base}Expand`,
				map: `/** What \`expand\` can fill in ${operation.id}. */\nexport interface ${base}Expand {\n${operation.expand.map((one) => `\t${property(one.path)}: ${relationType(one)};`).join("\n")}\n}`,
			}
		: undefined;
	if (fields.length === 0 && bodyName === undefined) return { result: results, ...(expand && { expand }) };
	const generic =
		expand && extra.some((one) => one.property === "expand") ? `<E extends keyof ${base}Expand = never>` : "";
	if (fields.length === 0 && bodyName !== undefined)
		return { params: { name: bodyName, text: "", required }, result: results, ...(expand && { expand }) };
	const name = `${base}Params`;
	const own = bodyName === name ? `${base}CallParams` : name;
	const members = `{\n${fields.join("\n")}\n}`;
	// An interface extends nothing but a name of an object type.
	const text = `/** Params of ${operation.id}. */\nexport ${
		bodyName === undefined || extendable
			? `interface ${own}${generic}${bodyName === undefined ? "" : ` extends ${bodyName}`} ${members}`
			: `type ${own}${generic} = ${bodyName} & ${members};`
	}`;
	return { params: { name: own + (generic ? "<E>" : ""), text, required }, result: results, ...(expand && { expand }) };
}

function scopeText(scopes: readonly (readonly string[])[]): string {
	const texts = scopes.filter((set) => set.length > 0).map((set) => set.map((scope) => `\`${scope}\``).join(" and "));
	return texts.length === 0 ? "none" : texts.join(", or ");
}

/** A call with everything that is needed and nothing else. */
function exampleCall(model: ApiModel, operation: Operation, form: Shape, client: string): string {
	const args = operation.parameters
		.filter((one) => one.in === "path")
		.map((one) => literal(exampleOf(one.schema, model.schemas, one.name)));
	if (form.params?.required) {
		const body = operation.body ? exampleOf(operation.body.schema, model.schemas) : {};
		const needed = callParameters(operation).filter((one) => one.required);
		const params: Example = {
			...(body as { readonly [name: string]: Example }),
			...Object.fromEntries(needed.map((one) => [one.property, exampleOf(one.schema, model.schemas, one.property)])),
		};
		args.push(literal(params));
	}
	const call = `${client}.${operation.id}(${args.join(", ")})`;
	return operation.pagination ? `for await (const item of ${call}) console.log(item);` : `await ${call};`;
}

function errorText({ refusals, errors }: Operation): string {
	const statuses = [...new Set([...refusals, ...errors.map(({ status }) => status)])].sort((a, b) => a - b);
	const named = statuses.map((status) => `\`${errorClassOf(status)}\` (${status})`);
	return `Errors: ${[...named, "those of every call"].join(", ").replace(/, (those)/, " and $1")}.`;
}

/** The request of a call, as in `POST /orders/{id}/confirm`: what "go to definition" shows first. */
const requestOf = ({ method, path, pathStyle }: Operation, { entityPathPrefix = "" }: ApiModel): string =>
	`${method} ${pathStyle === "entity" ? entityPathPrefix : ""}${path}`;

function methodDoc(operation: Operation, request: string, call: string): string {
	const lines = [`\`${request}\``, "", `${operation.summary.replace(/\.?$/, ".")}`];
	const said = operation.description.replace(/\.$/, "");
	if (said !== "" && said !== operation.summary.replace(/\.$/, "")) lines.push("", operation.description);
	lines.push(
		"",
		`Scopes: ${scopeText(operation.scopes)}.${operation.idempotency ? " Takes an idempotency key; one is made when none is given." : ""}`,
	);
	const { pagination } = operation;
	if (pagination && pagination.style !== "none")
		lines.push(
			`Pages: ${pagination.style}, ${pagination.default ?? "?"} items by default, at most ${pagination.maximum ?? "?"}.`,
		);
	if (operation.emits.length > 0) lines.push(`Events: ${operation.emits.map((type) => `\`${type}\``).join(", ")}.`);
	lines.push(errorText(operation));
	for (const error of operation.errors) lines.push("", `@throws ${error.status} \`${error.code}\`: ${error.when}`);
	lines.push("", "@example", "```ts", call, "```", "", sourceText(operation.source, "operation"));
	if (operation.deprecated) lines.push("", "@deprecated");
	return doc(lines, "\t");
}

/** What the methods take and give, and what is to be said of them; types alone. */
export function emitResources(model: ApiModel, header: (source: string) => string): GeneratedFile[] {
	const client = camel(model.provider);
	const files: GeneratedFile[] = [];
	const emit = (resource: Resource, into: string[], types: Set<string>): void => {
		for (const child of resource.children) emit(child, into, types);
		const name = resourceName(resource.path);
		const members: string[] = resource.children.map(
			(child) =>
				`\t/** Sub-resource \`${child.path.join(".")}\`. */\n\treadonly ${child.name}: ${resourceName(child.path)};`,
		);
		for (const operation of resource.operations) {
			const form = shape(operation, model.schemas);
			if (form.expand) into.push(form.expand.map);
			if (form.params?.text) into.push(form.params.text);
			const pathParameters = operation.parameters.filter((one) => one.in === "path");
			const generic = form.expand && form.params ? `<const E extends keyof ${form.expand.name} = never>` : "";
			const takesGeneric = form.params?.name.endsWith("<E>") ?? false;
			const taken = new Set<string>();
			const args = [
				...pathParameters.map((one) => `${argument(one.property, taken)}: ${typeOf(one.schema)}`),
				...(form.params ? [`params${form.params.required ? "" : "?"}: ${form.params.name}`] : []),
				`options?: ${operation.idempotency ? "CallOptions" : "KeylessCallOptions"}`,
			].join(", ");
			const list = operation.pagination !== undefined;
			const expanded = takesGeneric && form.expand ? `Expanded<${form.result}, ${form.expand.name}, E>` : form.result;
			members.push(
				`${methodDoc(operation, requestOf(operation, model), exampleCall(model, operation, form, client))}\n\t${operation.name}${takesGeneric ? generic : ""}(${args}): ${list ? "PagePromise" : "ApiPromise"}<${expanded}>;`,
			);
		}
		into.push(
			`${doc([`\`${client}.${resource.path.join(".")}\``], "")}\nexport interface ${name} {\n${members.join("\n\n")}\n}`,
		);
	};
	for (const resource of model.resources) {
		const parts: string[] = [];
		emit(resource, parts, new Set());
		const body = parts.join("\n\n");
		const types = [...new Set([...Object.keys(model.schemas).filter(isTypeName), "As", "Expanded"])]
			.filter(
				(name) =>
					new RegExp(`\\b${name}\\b`).test(body.replace(/\/\*\*[\s\S]*?\*\//g, "")) &&
					!new RegExp(`export interface ${name}\\b`).test(body),
			)
			.concat(body.includes('components["schemas"]') ? ["components"] : [])
			.sort();
		const tags = [...new Set(operationsOf(resource).map((one) => one.tag))].join(", ");
		const used = ["ApiPromise", "CallOptions", "KeylessCallOptions", "PagePromise"].filter((name) =>
			new RegExp(`\\b${name}\\b`).test(body),
		);
		files.push({
			path: `resources/${resource.name}.ts`,
			text: `${header(`paths: ${tags}`)}import type { ${used.join(", ")} } from "../../../core/operations/resource.ts";\n${types.length > 0 ? `import type ${names(types)} from "../types.ts";\n` : ""}\n${body}\n`,
		});
	}
	return files;
}

/** The names of an import, one on each line where one line would be too long. */
function names(all: readonly string[]): string {
	const line = `{ ${all.join(", ")} }`;
	return line.length <= 90 ? line : `{\n${all.map((name) => `\t${name},\n`).join("")}}`;
}

function operationsOf(resource: Resource): readonly Operation[] {
	return [...resource.operations, ...resource.children.flatMap(operationsOf)];
}
