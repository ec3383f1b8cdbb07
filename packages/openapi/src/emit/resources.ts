import type { ApiModel, Operation, Resource } from "../model/api-model.ts";
import { type CallShape, callShape } from "./call-shape.ts";
import type { GeneratedFile } from "./file.ts";
import { methodDoc } from "./method-doc.ts";
import { argument, camel, resourceName } from "./names.ts";
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
			importTypes(this.#runtime, places.core("operations/resource", 1)) + importTypes(types, places.own("../types"));
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
		return `${doc}\n\t${operation.name}${generic}(${this.#arguments(operation, shape)}): ${this.#result(operation, shape)};`;
	}

	#arguments(operation: Operation, { params }: CallShape): string {
		const { parameters, idempotency } = operation;
		const taken = new Set<string>();
		const path = parameters.filter((one) => one.in === "path");
		const options = idempotency ? "CallOptions" : "KeylessCallOptions";
		this.#runtime.add(options);
		return [
			...path.map((one) => `${argument(one.property, taken)}: ${this.#types.input(one, operation)}`),
			...(params ? [`params${params.required ? "" : "?"}: ${params.name}`] : []),
			`options?: ${options}`,
		].join(", ");
	}

	#result({ pagination }: Operation, { expand, expands, result }: CallShape): string {
		const promise = pagination ? "PagePromise" : "ApiPromise";
		this.#runtime.add(promise);
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
