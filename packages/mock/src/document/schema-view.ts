import type { JsonSchema } from "./description.ts";

/** A schema with everything that its `$ref`, `allOf` and first fitting alternative add. */
export interface SchemaView {
	readonly type: string | undefined;
	readonly isNullable: boolean;
	readonly properties: Readonly<Record<string, JsonSchema>>;
	readonly required: ReadonlySet<string>;
	readonly items: JsonSchema | undefined;
	/** False if no other property is allowed; a schema for the others, if there is one. */
	readonly others: JsonSchema | boolean | undefined;
	/** The merged keywords. */
	readonly keywords: JsonSchema;
	/** The last name that was followed. */
	readonly name: string | undefined;
}

const MAX_STEPS = 40;
const MAX_ITEMS = 100;
const REFERENCE = /^#\/components\/schemas\/([^/]+)$/;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads an own property, so that `constructor` and `__proto__` are ordinary names. */
export const own = (value: unknown, name: string): unknown =>
	isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const refName = (schema: unknown): string | undefined => {
	const ref = own(schema, "$ref");
	const name = typeof ref === "string" ? REFERENCE.exec(ref)?.[1] : undefined;
	return name?.replaceAll("~1", "/").replaceAll("~0", "~");
};

const schemaList = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isRecord) : []);

export const typesOf = (schema: JsonSchema): string[] =>
	[schema.type].flat().filter((type): type is string => typeof type === "string");

export const isNullOnly = (schema: JsonSchema): boolean => {
	const types = typesOf(schema);
	return types.length > 0 && types.every((type) => type === "null");
};

/** Reads schemas of one document. */
export class Schemas {
	readonly #all: Readonly<Record<string, JsonSchema>>;
	readonly #views = new WeakMap<JsonSchema, SchemaView>();

	constructor(all: Readonly<Record<string, JsonSchema>>) {
		this.#all = all;
	}

	named(name: string): JsonSchema | undefined {
		const found = own(this.#all, name);
		return isRecord(found) ? found : undefined;
	}

	/**
	 * Merges what a schema consists of. Of alternatives, the first one is used that a given value fits.
	 *
	 * @param value decides between alternatives
	 */
	view(schema: JsonSchema, value?: unknown): SchemaView {
		if (value !== undefined) return this.#merge(schema, value);
		const known = this.#views.get(schema);
		if (known) return known;
		const made = this.#merge(schema, undefined);
		this.#views.set(schema, made);
		return made;
	}

	#merge(schema: JsonSchema, value: unknown): SchemaView {
		const properties: Record<string, JsonSchema> = {};
		const required = new Set<string>();
		const keywords: Record<string, unknown> = {};
		let items: JsonSchema | undefined;
		let others: JsonSchema | boolean | undefined;
		let isNullable = false;
		let type: string | undefined;
		let lastName: string | undefined;
		let steps = 0;
		const add = (one: JsonSchema): void => {
			if (steps++ > MAX_STEPS) return;
			const name = refName(one);
			const target = name === undefined ? undefined : this.named(name);
			if (target) {
				lastName ??= name;
				add(target);
			}
			for (const part of schemaList(one.allOf)) add(part);
			const alternatives = schemaList(one.oneOf ?? one.anyOf);
			if (alternatives.some(isNullOnly)) isNullable = true;
			const chosen = this.#choose(alternatives, value);
			if (chosen) add(chosen);
			const types = typesOf(one);
			if (types.includes("null") || one.nullable === true) isNullable = true;
			type ??= types.find((each) => each !== "null");
			for (const [key, inner] of Object.entries(isRecord(one.properties) ? one.properties : {}))
				if (isRecord(inner))
					Object.defineProperty(properties, key, { value: inner, enumerable: true, configurable: true });
			for (const each of Array.isArray(one.required) ? one.required : []) required.add(String(each));
			if (isRecord(one.items)) items ??= one.items;
			if (typeof one.additionalProperties === "boolean" || isRecord(one.additionalProperties))
				others ??= one.additionalProperties;
			for (const [key, inner] of Object.entries(one)) if (!(key in keywords)) keywords[key] = inner;
		};
		add(schema);
		type ??= Object.keys(properties).length > 0 ? "object" : items ? "array" : undefined;
		return { type, isNullable, properties, required, items, others, keywords, name: lastName };
	}

	/** Returns the alternative for a value, or the first that is not null. */
	#choose(alternatives: readonly JsonSchema[], value: unknown): JsonSchema | undefined {
		const real = alternatives.filter((one) => !isNullOnly(one));
		return value === undefined ? real[0] : (real.find((one) => this.mayBe(one, value)) ?? real[0]);
	}

	/** Whether a value has the type of a schema and, if it is an object, its constants and required properties. */
	mayBe(schema: JsonSchema, value: unknown, depth = 0): boolean {
		if (depth > 8) return true;
		const name = refName(schema);
		const target = name === undefined ? undefined : this.named(name);
		if (target && !this.mayBe(target, value, depth + 1)) return false;
		if (schema.const !== undefined && schema.const !== value) return false;
		if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
		if (value === null && schema.nullable === true) return true;
		const types = typesOf(schema);
		if (types.length > 0 && !types.some((type) => hasType(value, type))) return false;
		if (!schemaList(schema.allOf).every((one) => this.mayBe(one, value, depth + 1))) return false;
		const alternatives = schemaList(schema.oneOf ?? schema.anyOf);
		if (alternatives.length > 0 && !alternatives.some((one) => this.mayBe(one, value, depth + 1))) return false;
		if (Array.isArray(value)) {
			const { items } = schema;
			const tuple = schemaList(schema.prefixItems);
			if (!tuple.every((one, index) => index >= value.length || this.mayBe(one, value[index], depth + 1))) return false;
			const rest = value.slice(tuple.length, tuple.length + MAX_ITEMS);
			return !isRecord(items) || rest.every((one) => this.mayBe(items, one, depth + 1));
		}
		if (!isRecord(value)) return !isRecord(schema.properties) || types.length > 0;
		for (const each of Array.isArray(schema.required) ? schema.required : [])
			if (own(value, String(each)) === undefined) return false;
		for (const [key, inner] of Object.entries(isRecord(schema.properties) ? schema.properties : {})) {
			const given = own(value, key);
			if (given !== undefined && isRecord(inner) && !this.mayBe(inner, given, depth + 1)) return false;
		}
		return true;
	}
}

function hasType(value: unknown, type: string): boolean {
	switch (type) {
		case "null":
			return value === null;
		case "array":
			return Array.isArray(value);
		case "object":
			return isRecord(value);
		case "integer":
			return Number.isInteger(value);
		default:
			return typeof value === type;
	}
}
