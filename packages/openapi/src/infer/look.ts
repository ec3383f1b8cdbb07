import type { Json, JsonObject } from "../document/load.ts";
import { list, object } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import { readPointer, valueAt } from "../intake/pointers.ts";

const MAX_HOPS = 20;

/** Answers questions about a corrected document. */
export class Look {
	constructor(readonly document: JsonObject) {}

	/** Follows a reference to what it points to. */
	follow(value: Json | undefined): JsonObject {
		let current = object(value);
		for (let hops = 0; typeof current.$ref === "string" && hops < MAX_HOPS; hops++)
			current = object(valueAt(this.document, readPointer(current.$ref) ?? []));
		return current;
	}

	/** Returns the name of the schema that a reference points to. */
	nameOf(value: Json | undefined): string | undefined {
		const reference = object(value).$ref;
		const pointer = typeof reference === "string" ? readPointer(reference) : undefined;
		return pointer?.[0] === "components" && pointer[1] === "schemas" ? pointer[2] : undefined;
	}

	/** Returns the parameters of an operation. Those of the operation replace those of its path. */
	parameters({ item, operation }: OperationPlace): JsonObject[] {
		const all = new Map<string, JsonObject>();
		for (const one of [...list(item.parameters), ...list(operation.parameters)]) {
			const parameter = this.follow(one);
			all.set(`${String(parameter.in)} ${String(parameter.name)}`, parameter);
		}
		return [...all.values()];
	}

	/** Returns the first success response. */
	success({ operation }: OperationPlace): JsonObject | undefined {
		const responses = object(operation.responses);
		const status = Object.keys(responses)
			.filter((one) => /^2\d\d$/.test(one))
			.sort()
			.find((one, _, all) => all.length === 1 || Object.keys(object(this.follow(responses[one]).content)).length > 0);
		return status === undefined ? undefined : this.follow(responses[status]);
	}

	/** Returns the schema of the JSON body of the first success. */
	resultSchema(place: OperationPlace): Json | undefined {
		const content = object(this.success(place)?.content);
		const json = Object.entries(content).find(([type]) => isJson(type));
		return object(json?.[1]).schema;
	}

	/** Returns whether a success has a body that is not JSON. */
	isBinary(place: OperationPlace): boolean {
		const types = Object.keys(object(this.success(place)?.content));
		return types.length > 0 && !types.some(isJson) && !types.some((type) => type.startsWith("text/event-stream"));
	}

	/** Returns the properties of a schema, also of the parts of `allOf`, and of the one alternative that is not null. */
	properties(schema: Json | undefined, depth = 0): Record<string, Json> {
		if (depth > 8) return {};
		const resolved = this.follow(schema);
		const parts = list(resolved.allOf).map((one) => this.properties(one, depth + 1));
		const alternatives = [...list(resolved.anyOf), ...list(resolved.oneOf)].filter(
			(one) => object(one).type !== "null",
		);
		const only = alternatives.length === 1 ? [this.properties(alternatives[0], depth + 1)] : [];
		return Object.assign({}, ...parts, ...only, object(resolved.properties));
	}

	/** Returns whether every alternative of a schema has a property. */
	everyHas(schema: Json | undefined, name: string, depth = 0): boolean {
		if (depth > 8) return false;
		if (this.properties(schema)[name] !== undefined) return true;
		const resolved = this.follow(schema);
		const alternatives = [...list(resolved.anyOf), ...list(resolved.oneOf)];
		return alternatives.length > 0 && alternatives.every((one) => this.everyHas(one, name, depth + 1));
	}

	/** Returns the types that a schema allows, without null. */
	types(schema: Json | undefined, depth = 0): string[] {
		if (depth > 8) return [];
		const resolved = this.follow(schema);
		const given = Array.isArray(resolved.type) ? resolved.type : resolved.type === undefined ? [] : [resolved.type];
		const inner = given.length > 0 ? [] : [...list(resolved.allOf), ...list(resolved.anyOf), ...list(resolved.oneOf)];
		const types = [...given.map(String), ...inner.flatMap((one) => this.types(one, depth + 1))];
		return [...new Set(types)].filter((type) => type !== "null");
	}

	/** Returns the schema of the items, if the schema is a list. */
	items(schema: Json | undefined, depth = 0): Json | undefined {
		if (depth > 8) return undefined;
		const resolved = this.follow(schema);
		const types = this.types(resolved);
		if (resolved.items !== undefined && (types.length === 0 || types.includes("array"))) return resolved.items;
		if (types.length !== 1 || types[0] !== "array") return undefined;
		for (const one of [...list(resolved.allOf), ...list(resolved.anyOf), ...list(resolved.oneOf)]) {
			const found = this.items(one, depth + 1);
			if (found !== undefined) return found;
		}
		return {};
	}
}

const isJson = (type: string): boolean => /^(?:application\/(?:[\w.-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(type);
