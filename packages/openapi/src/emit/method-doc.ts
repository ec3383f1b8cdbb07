import type { ApiModel, Operation } from "../model/api-model.ts";
import type { CallShape } from "./call-shape.ts";
import { type ShownCall, shownCall } from "./docs/examples.ts";
import { errorClassOf } from "./error-classes.ts";
import { type Example, exampleOf, literal } from "./example.ts";
import { docComment } from "./print.ts";
import { sourceText, whenText } from "./source-text.ts";

/** The request of a call, as in `POST /orders/{id}/confirm`: what "go to definition" shows first. */
const requestOf = ({ method, path, pathStyle }: Operation, { entityPathPrefix = "" }: ApiModel): string =>
	`${method} ${pathStyle === "entity" ? entityPathPrefix : ""}${path}`;

/** Returns the sentence in the imperative without its period, because `Lists orders.` and `List orders` say the same. */
const imperative = (sentence: string): string => sentence.replace(/\.$/, "").replace(/^(\w+?)s\b/, "$1");

function scopeText(scopes: readonly (readonly string[])[]): string {
	const texts = scopes.filter((set) => set.length > 0).map((set) => set.map((scope) => `\`${scope}\``).join(" and "));
	return texts.length === 0 ? "none" : texts.join(", or ");
}

/** A longer body would hide the rest of the docstring. */
const MAX_BODY_LINES = 16;

type Fields = { readonly [name: string]: Example };

const isFields = (value: Example | undefined): value is Fields =>
	value !== undefined && value !== null && typeof value === "object" && !Array.isArray(value);

/** The argument `params` of the example: what the document shows, or what is required if that is too long to read in an editor. */
function exampleParams(
	{ schemas }: ApiModel,
	{ body, example }: Operation,
	required: boolean,
	{ params }: ShownCall,
): Fields {
	const shown = example?.body as Example | undefined;
	const whole = { ...(isFields(shown) && shown), ...params };
	const isComplete = isFields(shown) || body === undefined || !required;
	if (isComplete && literal(whole).split("\n").length <= MAX_BODY_LINES) return whole;
	const needed = body && required ? exampleOf(body.schema, schemas) : {};
	return { ...(isFields(needed) && needed), ...params };
}

/** A call with the values of the document's example, or with everything that is required and nothing else. */
function exampleCall(model: ApiModel, operation: Operation, shape: CallShape, client: string): string {
	const shown = shownCall(model, operation);
	const inPath = operation.parameters.filter((one) => one.in === "path");
	const args = inPath.map((one) => literal(shown.path[one.name] ?? null));
	const required = shape.params?.required === true;
	const params = exampleParams(model, operation, required, shown);
	if (required || Object.keys(params).length > 0) args.push(literal(params));
	const call = `${client}.${operation.id}(${args.join(", ")})`;
	return operation.pagination ? `for await (const item of ${call}) console.log(item);` : `await ${call};`;
}

function errorText({ refusals, errors }: Operation): string {
	const statuses = [...new Set([...refusals, ...errors.map(({ status }) => status)])].sort((a, b) => a - b);
	const named = statuses.map((status) => `\`${errorClassOf(status)}\` (${status})`).join(", ");
	return `Errors: ${named === "" ? "" : `${named} and `}those that every call can throw.`;
}

/** Returns what a method's docstring says: request, scopes, pages, events, errors, an example and the source. */
export function methodDoc(model: ApiModel, operation: Operation, shape: CallShape, client: string): string {
	const lines = [`\`${requestOf(operation, model)}\``, "", operation.summary.replace(/\.?$/, ".")];
	const { summary, description } = operation;
	if (description !== "" && imperative(description) !== imperative(summary)) lines.push("", description);
	lines.push(
		"",
		`Scopes: ${scopeText(operation.scopes)}.${operation.idempotency ? " Accepts an idempotency key. If you pass none, the client creates one." : ""}`,
	);
	const { pagination } = operation;
	if (pagination && pagination.style !== "none")
		lines.push(
			`Pages: ${pagination.style}, ${pagination.default ?? "?"} items by default, at most ${pagination.maximum ?? "?"}.`,
		);
	if (operation.emits.length > 0) lines.push(`Events: ${operation.emits.map((type) => `\`${type}\``).join(", ")}.`);
	lines.push(errorText(operation));
	for (const error of operation.errors) lines.push("", `@throws ${error.status} \`${error.code}\`: ${whenText(error)}`);
	const example = exampleCall(model, operation, shape, client);
	lines.push("", "@example", "```ts", example, "```");
	const source = sourceText(operation.source, "operation");
	if (source !== "") lines.push("", source);
	if (operation.deprecated) lines.push("", "@deprecated");
	return docComment(lines, "\t");
}
