import type { ApiModel, Operation, Resource } from "../model/api-model.ts";
import { kindOf } from "../model/client-runtime.ts";
import { argument } from "./argument-name.ts";
import { type CallShape, callShape, isStreamed, otherResult } from "./call-shape.ts";
import type { GeneratedFile } from "./file.ts";
import { methodDoc } from "./method-doc.ts";
import { camel, property, resourceName } from "./names.ts";
import type { Places } from "./places.ts";
import { docComment, importTypes } from "./print.ts";
import { TypeText } from "./type-text.ts";

/** Writes the types of the client's resources: what each method takes and resolves with, and its documentation. */
export function emitResources(model: ApiModel, header: (source: string) => string, places: Places): GeneratedFile[] {
	return model.resources.map((resource) => {
		const tags = [...new Set(operationsOf(resource).map((one) => one.tag))].join(", ");
		return {
			path: `resources/${resource.name}.ts`,
			text: header(`paths: ${tags}`) + new ResourceModule(model).text(resource, places),
		};
	});
}

/** Another way to call a method. */
interface Overload {
	readonly said?: string;
	/** What the params must also be. */
	readonly params?: string;
	/** What the options must also be. */
	readonly options?: string;
	readonly result?: string;
}

/** One module: the interfaces of a resource and of the resources inside it, innermost first. */
class ResourceModule {
	readonly #model: ApiModel;
	readonly #client: string;
	readonly #types = new TypeText();
	readonly #runtime = new Set<string>();
	readonly #declared = new Set<string>();
	readonly #parts: string[] = [];

	constructor(model: ApiModel) {
		this.#model = model;
		this.#client = camel(model.provider);
	}

	text(resource: Resource, places: Places): string {
		this.#resource(resource);
		const types = [...this.#types.imports].filter((name) => !this.#declared.has(name));
		const imports =
			importTypes(this.#runtime, places.core("operations/resource", 1)) +
			importTypes(this.#types.fromRuntime, places.core("index", 1)) +
			importTypes(types, places.own("../types"));
		return `${imports}\n${this.#parts.join("\n\n")}\n`;
	}

	#resource(resource: Resource): void {
		for (const child of resource.children) this.#resource(child);
		const members = [
			...resource.children.map(
				(child) =>
					`\t/** Sub-resource \`${child.path.join(".")}\`. */\n\treadonly ${child.name}: ${resourceName(child.path)};`,
			),
			...resource.operations.map((operation) => this.#method(operation)),
		];
		const doc = docComment([`\`${this.#client}.${resource.path.join(".")}\``], "");
		this.#declare(
			resourceName(resource.path),
			`${doc}\nexport interface ${resourceName(resource.path)} {\n${members.join("\n\n")}\n}`,
		);
	}

	#method(operation: Operation): string {
		const shape = callShape(operation, this.#model.schemas, this.#types);
		for (const one of [shape.expand, shape.params]) if (one?.text) this.#declare(one.name.replace("<E>", ""), one.text);
		const generic = shape.expands ? `<const E extends keyof ${shape.expand?.name} = never>` : "";
		const doc = methodDoc(this.#model, operation, shape, this.#client);
		const head = (more: Overload = {}): string =>
			`\t${operation.name}${generic}(${this.#arguments(operation, shape, more)}): ${this.#result(operation, shape, more)};`;
		const overloads = this.#overloads(operation).map((one) => `${docComment([one.said ?? ""], "\t")}\n${head(one)}`);
		return [...overloads, `${doc}\n${head()}`].join("\n\n");
	}

	/** What a method can return besides its usual result. */
	#overloads(operation: Operation): Overload[] {
		const { results = [], stream, pagination } = operation;
		if (pagination) return [];
		const usual = results.find((type) => !isStreamed(type)) ?? results[0];
		const others = results.filter((type) => type !== usual && !(stream?.param !== undefined && isStreamed(type)));
		const isBinary = usual !== undefined && kindOf(usual) === "binary";
		return [
			...(stream?.param === undefined
				? []
				: [
						{
							said: `Streams the response: set \`${stream.param}\`.`,
							params: `{ readonly ${property(stream.param)}: true }`,
							result: otherResult("events", stream, this.#types),
						},
					]),
			...others
				.filter((type) => kindOf(type) !== "json")
				.map((type) => ({
					said: `Requests \`${type}\`.`,
					options: `{ readonly accept: ${JSON.stringify(type)} }`,
					result: otherResult(kindOf(type), stream, this.#types),
				})),
			...(isBinary
				? [
						{
							said: "Returns the content as a stream while it arrives.",
							options: '{ readonly as: "stream" }',
							result: "ReadableStream<Uint8Array>",
						},
					]
				: []),
		];
	}

	#arguments(operation: Operation, { params }: CallShape, more: Overload): string {
		const { parameters, idempotency, idempotencyField, bodies = [] } = operation;
		const taken = new Set<string>();
		const path = parameters.filter((one) => one.in === "path");
		const options = idempotency || idempotencyField !== undefined ? "CallOptions" : "KeylessCallOptions";
		this.#runtime.add(options);
		const types = bodies.map(({ type }) => JSON.stringify(type)).join(" | ");
		const choice = bodies.length > 1 ? ` & { readonly contentType?: ${types} | undefined }` : "";
		const own = more.options === undefined ? "" : ` & ${more.options}`;
		const isNeeded = params?.required === true || more.params !== undefined;
		// A required argument cannot follow an optional one.
		const gap = more.options === undefined || isNeeded ? "?" : "";
		return [
			...path.map((one) => `${argument(one.property, taken)}: ${this.#types.input(one, operation)}`),
			...(params
				? [
						gap === "" && !isNeeded
							? `params: ${params.name} | undefined`
							: `params${isNeeded ? "" : "?"}: ${params.name}${more.params === undefined ? "" : ` & ${more.params}`}`,
					]
				: []),
			`options${more.options === undefined ? "?" : ""}: ${options}${choice}${own}`,
		].join(", ");
	}

	#result({ pagination }: Operation, { expand, expands, result }: CallShape, more: Overload): string {
		const promise = pagination ? "PagePromise" : "ApiPromise";
		this.#runtime.add(promise);
		if (more.result !== undefined) return `${promise}<${more.result}>`;
		const type = expands ? this.#types.use("Expanded", `Expanded<${result}, ${expand?.name}, E>`) : result;
		return `${promise}<${type}>`;
	}

	#declare(name: string, text: string): void {
		this.#declared.add(name);
		this.#parts.push(text);
	}
}

function operationsOf(resource: Resource): readonly Operation[] {
	return [...resource.operations, ...resource.children.flatMap(operationsOf)];
}
