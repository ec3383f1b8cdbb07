import type { ExpandPath, JsonSchema, Operation, Parameter } from "../model/api-model.ts";
import { isDocumented } from "./input-enums.ts";
import { isTypeName, schemaOf, typeName } from "./names.ts";

const PRIMITIVES = new Map<unknown, string>([
	["string", "string"],
	["integer", "number"],
	["number", "number"],
	["boolean", "boolean"],
	["null", "null"],
	["object", "{ readonly [key: string]: unknown }"],
]);

/** Writes types as text and remembers the names that the module has to import for them. */
export class TypeText {
	readonly imports = new Set<string>();
	/** Names that the module imports from the runtime. */
	readonly fromRuntime = new Set<string>();

	/** A type of the runtime. */
	runtime(name: string): string {
		this.fromRuntime.add(name);
		return name;
	}

	/** The type of a schema with a name. */
	named(schema: string): string {
		return this.use(isTypeName(schema) ? schema : "components", typeName(schema));
	}

	/** A type that has to be imported under this name. */
	use(name: string, text: string = name): string {
		this.imports.add(name);
		return text;
	}

	/**
	 * A parameter's type; the types of bodies come from the schemas.
	 *
	 * @param closed whether an enum takes no other values
	 */
	of(schema: JsonSchema, closed = false): string {
		const ref = schemaOf(schema.$ref);
		if (ref) return this.named(ref);
		if (schema.format === "binary") return this.runtime("Upload");
		if (schema.const !== undefined) return JSON.stringify(schema.const);
		const alternatives = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined;
		if (alternatives) return union(alternatives.map((one) => this.of(one, closed)));
		// If open, known values complete in the editor, and values that the vendor adds later type-check.
		if (Array.isArray(schema.enum))
			return union([...schema.enum.map((value) => JSON.stringify(value)), ...(closed ? [] : ["(string & {})"])]);
		const types = Array.isArray(schema.type) ? schema.type : [schema.type];
		return union(types.map((type: unknown) => (type === "array" ? this.#list(schema, closed) : primitive(type))));
	}

	/** The type of what a caller passes as a parameter. */
	input({ schema, source }: Parameter, operation: Operation): string {
		return this.of(schema, isDocumented(source ?? operation.source));
	}

	/** The type of a response or item, by its name if it has one. */
	result({ schema, schemaName }: { readonly schema?: JsonSchema; readonly schemaName?: string }): string {
		return schemaName === undefined ? this.of(schema ?? {}) : this.named(schemaName);
	}

	/** The schema of an expanded relation, and its field if the field has another name. */
	relation({ schema, many, field }: ExpandPath): string {
		const type = many ? `${this.named(schema)}[]` : this.named(schema);
		return field === undefined ? type : this.use("As", `As<${JSON.stringify(field)}, ${type}>`);
	}

	#list(schema: JsonSchema, closed: boolean): string {
		const item = this.of((schema.items as JsonSchema | undefined) ?? {}, closed);
		return `readonly ${item.includes("|") ? `(${item})` : item}[]`;
	}
}

const union = (types: readonly string[]): string => [...new Set(types)].join(" | ");
const primitive = (type: unknown): string => PRIMITIVES.get(type) ?? "unknown";
