import type { Operation } from "../../model/api-model.ts";
import { argument } from "../argument-name.ts";
import { schemaOf } from "../names.ts";
import { callParameters } from "../operations.ts";
import { curlExample, typescriptExample } from "./call-examples.ts";
import { type ShownCall, shownCall } from "./examples.ts";
import { type FieldRow, fieldList, recordFields } from "./fields.ts";
import { code, fence, folded, heading, inline, json, paragraphs } from "./markdown.ts";
import { objectLink } from "./objects.ts";
import { generalStatuses, operationErrors } from "./operation-errors.ts";
import { expansions, operationFacts } from "./operation-facts.ts";
import { propertiesOf, resolved, variantsOf } from "./schema-view.ts";
import { fileOf, operationAnchor, type Site } from "./site.ts";

/** A response of more lines is folded. */
const SHORT_RESPONSE = 24;

/** The request as the document writes it. */
export const requestPath = ({ model }: Site, { path, pathStyle }: Operation): string =>
	`${pathStyle === "entity" ? (model.entityPathPrefix ?? "") : ""}${path}`;

/** The call as a reader writes it: `shop.items.update(id, params)`. */
export function signature({ client }: Site, operation: Operation): string {
	const taken = new Set<string>();
	const path = operation.parameters.filter((one) => one.in === "path").map((one) => argument(one.property, taken));
	const fields = callParameters(operation);
	const required = operation.body?.required === true || fields.some((one) => one.required);
	const params = operation.body || fields.length > 0 ? [required ? "params" : "params?"] : [];
	return `${client}.${operation.id}(${[...path, ...params, "options?"].join(", ")})`;
}

const sentence = (text: string): string => text.trim().replace(/\.$/, "");

/** Returns the description unless it only repeats the summary. */
function introduction({ summary, description }: Operation): string {
	const same = (text: string): string =>
		sentence(text)
			.replace(/^(\w+?)s\b/, "$1")
			.toLowerCase();
	return same(summary) === same(description) ? "" : paragraphs(description);
}

function parameterRows({ parameters, idempotency }: Operation): FieldRow[] {
	return parameters
		.filter((one) => one.in !== "header" || one.name.toLowerCase() !== idempotency?.header.toLowerCase())
		.map((one) => ({
			name: one.property,
			schema: one.schema,
			required: one.required,
			...(one.description !== undefined && { description: one.description }),
			...(one.in === "header" ? { place: "header" } : one.in === "path" ? { place: "in the path" } : {}),
		}));
}

function parameters(site: Site, operation: Operation, id: string): string {
	const rows = parameterRows(operation);
	const { body } = operation;
	const parts: string[] = [];
	if (rows.length > 0) parts.push(heading(3, "Parameters", `${id}-parameters`), fieldList(site, rows));
	const { schemas } = site.model;
	if (body) {
		parts.push(heading(3, "Body", `${id}-body`));
		const properties = propertiesOf(body.schema, schemas);
		const plain = variantsOf(resolved(body.schema, schemas)).length === 0;
		const content =
			plain && properties.length > 0 ? fieldList(site, properties) : recordFields(site, body.schema, [], true);
		parts.push(content === "" ? "Any JSON object." : content);
	}
	return parts.join("\n\n");
}

function returns(site: Site, operation: Operation, id: string): string {
	const { item, result, pagination, successes } = operation;
	const shown = item ?? result;
	const title = heading(3, "Returns", `${id}-returns`);
	if (shown === undefined)
		return `${title}\n\nNothing (status ${successes.map((one) => one.status).join(" or ") || "2xx"}).`;
	const name = shown.schemaName ?? schemaOf(shown.schema.$ref);
	const many = pagination ? "A list of " : "";
	const type = (schema: string): string => objectLink(site.objects, schema, fileOf);
	if (name !== undefined && site.objects.pageOf(name) !== undefined)
		return [title, `${many === "" ? "" : many}${type(name)}.`, expansions(site, operation, type)]
			.filter((one) => one !== "")
			.join("\n\n");
	const description = resolved(shown.schema, site.model.schemas).description;
	const words =
		typeof description === "string" ? inline(sentence(description)) : name === undefined ? "a value" : code(name);
	const list = many === "" ? "" : "A list. Each item: ";
	return [
		title,
		`${list}${words}.`,
		recordFields(site, shown.schema, name === undefined ? [] : [name]),
		expansions(site, operation, type),
	]
		.filter((one) => one !== "")
		.join("\n\n");
}

function examples(site: Site, operation: Operation, id: string): string {
	const call = shownCall(site.model, operation);
	const group = [
		"::: code-group",
		fence("ts", typescriptExample(site, operation, call), "TypeScript"),
		fence("sh", curlExample(site, operation, call), "curl"),
		":::",
	];
	return [heading(3, "Example", `${id}-example`), group.join("\n\n"), response(call)].join("\n\n").trimEnd();
}

function response({ response: shown }: ShownCall): string {
	if (shown === undefined) return "";
	const text = json(shown.body);
	const label = `Response ${shown.status}`;
	const block = fence("json", text);
	return text.split("\n").length <= SHORT_RESPONSE ? `${label}\n\n${block}` : folded(label, block);
}

/** Returns the section of an operation. */
export function operationSection(site: Site, operation: Operation): string {
	const id = operationAnchor(operation);
	const reference = site.places.method?.(operation);
	const line = [code(signature(site, operation)), ...(reference === undefined ? [] : [`[Reference](${reference})`])];
	return [
		heading(2, inline(sentence(operation.summary) || operation.id), id),
		`<span class="api-method api-${operation.method.toLowerCase()}">${operation.method}</span> ${code(requestPath(site, operation))}`,
		line.join(" · "),
		operation.deprecated ? "::: warning Deprecated\nDo not use this operation in new programs.\n:::" : "",
		introduction(operation),
		operationFacts(site, operation),
		parameters(site, operation, id),
		examples(site, operation, id),
		returns(site, operation, id),
		heading(3, "Errors", `${id}-errors`),
		operationErrors(operation, generalStatuses(site.model)),
	]
		.filter((one) => one !== "")
		.join("\n\n");
}
