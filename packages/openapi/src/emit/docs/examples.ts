import type { ApiModel, JsonSchema, Operation, Parameter } from "../../model/api-model.ts";
import { type Example, exampleOf } from "../example.ts";

/** An example of a body. */
export interface BodyExample {
	readonly name: string;
	readonly summary: string;
	readonly value: Example;
}

/** An example of a response. */
export interface ResponseExample extends BodyExample {
	readonly status: number;
}

type Tree = Readonly<Record<string, unknown>>;
const tree = (value: unknown): Tree => (typeof value === "object" && value !== null ? (value as Tree) : {});

/** Follows references inside the document. */
function follow(document: Tree, value: unknown): Tree {
	let current = tree(value);
	for (let depth = 0; typeof current.$ref === "string" && depth < 20; depth++) {
		let found: unknown = document;
		for (const step of current.$ref.replace(/^#\//, "").split("/"))
			found = tree(found)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
		current = tree(found);
	}
	return current;
}

const rawOf = ({ document }: ApiModel, { path, method }: Operation): Tree =>
	tree(tree(tree(document.paths)[path])[method.toLowerCase()]);

/** Returns the examples of a media type, in the order of the document. */
function examplesOf(document: Tree, holder: Tree): BodyExample[] {
	const media = tree(Object.values(tree(holder.content))[0]);
	if (media.example !== undefined) return [{ name: "example", summary: "", value: media.example as Example }];
	return Object.entries(tree(media.examples)).flatMap(([name, one]) => {
		const { value, summary } = follow(document, one);
		if (value === undefined) return [];
		return [{ name, summary: typeof summary === "string" ? summary : "", value: value as Example }];
	});
}

/** Returns the examples of the request body: those of the document, or one with what is required. */
export function requestExamples(model: ApiModel, operation: Operation): BodyExample[] {
	if (!operation.body) return [];
	const written = examplesOf(model.document, follow(model.document, rawOf(model, operation).requestBody));
	if (written.length > 0) return written;
	return [{ name: "example", summary: "", value: exampleOf(operation.body.schema, model.schemas) }];
}

/** Returns the examples of successes and errors: those of the document, or one of the first success with what is required. */
export function responseExamples(model: ApiModel, operation: Operation): ResponseExample[] {
	const responses = Object.entries(tree(rawOf(model, operation).responses)).flatMap(([status, response]) =>
		examplesOf(model.document, follow(model.document, response)).map((one) => ({ ...one, status: Number(status) })),
	);
	const written = responses.filter(({ status }) => Number.isInteger(status));
	if (written.some(({ status }) => status < 300)) return written;
	const success = operation.successes.find((one) => one.schema !== undefined);
	if (success?.schema === undefined) return written;
	const value = exampleOf(success.schema, model.schemas);
	return [{ status: success.status, name: "example", summary: "", value }, ...written];
}

/** Returns the example of a delivered event. */
export function eventExample(model: ApiModel, type: string, schema: JsonSchema): Example {
	const post = tree(tree(tree(model.document.webhooks)[type]).post);
	const [written] = examplesOf(model.document, follow(model.document, post.requestBody));
	return written?.value ?? exampleOf(schema, model.schemas);
}

/** Returns the example of a parameter: that of the document, or a value that its schema allows. */
export function parameterExample(model: ApiModel, operation: Operation, one: Parameter): Example {
	const item = tree(tree(model.document.paths)[operation.path]);
	const declared = [rawOf(model, operation).parameters, item.parameters]
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map((raw) => follow(model.document, raw))
		.find((raw) => raw.name === one.name && raw.in === one.in);
	const [first] = Object.values(tree(declared?.examples)).map((raw) => follow(model.document, raw).value);
	const given = (declared?.example ?? first) as Example | undefined;
	return given ?? exampleOf(one.schema, model.schemas, one.property);
}
