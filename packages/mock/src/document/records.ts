/** Makes records and shows them the way each response describes them. */
import type { JsonObject } from "../engine/handler.ts";
import type { JsonSchema } from "./description.ts";
import type { Kind } from "./kinds.ts";
import { isRecord, own, type Schemas, type SchemaView } from "./schema-view.ts";
import { define, idLike, type Seed, type Synthesis } from "./synthesis.ts";

/** Fields of a stored row that are not part of the record: the id it is found by, and the parents in the path. */
export interface Row extends JsonObject {
	readonly id: string;
	readonly record: JsonObject;
	readonly parents: Readonly<Record<string, string>>;
}

const MAX_DEPTH = 8;
const CREATED = /^(created|date_?created|creation)(_?(at|on|date|time))?$/i;
const UPDATED = /^(updated|modified|date_?updated|last_?modified)(_?(at|on|date|time))?$/i;

export class Records {
	readonly #schemas: Schemas;
	readonly #synthesis: Synthesis;

	constructor(schemas: Schemas, synthesis: Synthesis) {
		this.#schemas = schemas;
		this.#synthesis = synthesis;
	}

	/** Returns a new record: the body, and what the schema requires besides. */
	make(
		kind: Kind,
		body: JsonObject,
		given: { readonly id: unknown; readonly parents: Readonly<Record<string, string>>; readonly seed: Seed },
	): JsonObject {
		const view = this.#schemas.view(kind.schema);
		const record = this.#synthesis.object(view, given.seed);
		for (const [name, schema] of Object.entries(view.properties)) {
			if (CREATED.test(name) || UPDATED.test(name)) define(record, name, this.#time(schema, given.seed.now));
			// A record belongs to the parents in its path.
			const parent = own(given.parents, name);
			if (typeof parent === "string" && this.#schemas.mayBe(schema, parent)) define(record, name, parent);
		}
		this.#merge(record, body, kind.schema, given.seed);
		define(record, kind.idProperty, given.id);
		return record;
	}

	/** Returns the record with the changes of a body. `null` clears a property. */
	change(kind: Kind, before: JsonObject, body: JsonObject, seed: Seed): JsonObject {
		const record = structuredClone(before);
		for (const [name, schema] of Object.entries(this.#schemas.view(kind.schema).properties))
			if (UPDATED.test(name)) define(record, name, this.#time(schema, seed.now));
		const id = own(before, kind.idProperty);
		this.#merge(record, body, kind.schema, seed);
		define(record, kind.idProperty, id);
		return record;
	}

	/** Takes over the values that the record's schema allows. */
	#merge(record: JsonObject, body: JsonObject, schema: JsonSchema, seed: Seed): void {
		const view = this.#schemas.view(schema);
		const { properties } = view;
		for (const [name, value] of Object.entries(body)) {
			const described = Object.hasOwn(properties, name) ? properties[name] : undefined;
			if (described === undefined) {
				if (isFree(view) && !isSecret(name)) define(record, name, value);
				continue;
			}
			if (described.writeOnly === true) continue;
			const fitted = this.#fit(value, described, own(record, name), { ...seed, parts: [...seed.parts, name] }, 0);
			if (fitted !== undefined) define(record, name, fitted);
		}
	}

	/**
	 * Returns a value as a schema describes it: objects with everything that they require, a related record for its id.
	 * Undefined if the value has another type.
	 *
	 * @param before the value that is replaced, if there is one
	 */
	#fit(value: unknown, schema: JsonSchema, before: unknown, seed: Seed, depth: number): unknown {
		if (depth > MAX_DEPTH) return value;
		const view = this.#schemas.view(schema, value);
		if (typeof value === "string" && view.keywords.format === "date-time" && /^\d{4}-\d\d-\d\d$/.test(value))
			return `${value}T00:00:00Z`;
		if (this.#schemas.mayBe(schema, value)) return value;
		if (view.type === "array" && Array.isArray(value)) {
			const items = value.map((one, index) =>
				this.#fit(one, view.items ?? {}, undefined, { ...seed, parts: [...seed.parts, index] }, depth + 1),
			);
			return items.includes(undefined) ? undefined : items;
		}
		if (view.type !== "object") return undefined;
		const known = isRecord(before) ? before : {};
		// The request names a related record by its id; the response shows it.
		if (typeof value === "string" && Object.hasOwn(view.properties, "id"))
			return this.show({ ...known, id: value }, schema, seed, depth + 1);
		return isRecord(value) ? this.show({ ...known, ...value }, schema, seed, depth + 1) : undefined;
	}

	/** A new id: what the caller chose, or one that looks like the document's example. */
	idFor(kind: Kind, body: JsonObject, number: number, parts: readonly (string | number)[]): unknown {
		const schema = this.#schemas.view(kind.schema).properties[kind.idProperty] ?? {};
		const chosen = own(body, kind.idProperty);
		if ((typeof chosen === "string" || typeof chosen === "number") && schema.readOnly !== true) return chosen;
		return idLike(schema, this.#schemas, number, parts) ?? `${parts.join("_")}_${number}`;
	}

	/** Returns the id in a path as the type of the record's property. */
	typedId(kind: Kind, id: string): unknown {
		const { type } = this.#schemas.view(this.#schemas.view(kind.schema).properties[kind.idProperty] ?? {});
		return (type === "integer" || type === "number") && /^\d{1,15}$/.test(id) ? Number(id) : id;
	}

	/** Shows a stored record with a schema: only its properties if others are forbidden, and everything that it requires. */
	show(record: unknown, schema: JsonSchema, seed: Seed, depth = 0): unknown {
		if (depth > MAX_DEPTH || !isRecord(record)) return record;
		const view = this.#schemas.view(schema, record);
		if (view.type !== undefined && view.type !== "object") return this.#synthesis.value(schema, seed);
		const shown: Record<string, unknown> = {};
		for (const [name, inner] of Object.entries(view.properties)) {
			const value = own(record, name);
			const parts = { ...seed, parts: [...seed.parts, name] };
			if (inner.writeOnly === true) continue;
			const fitted = value === undefined ? undefined : this.#fit(value, inner, undefined, parts, depth + 1);
			if (fitted !== undefined) define(shown, name, fitted);
			else if (view.required.has(name)) define(shown, name, this.#synthesis.value(inner, parts, name, depth + 1));
		}
		for (const name of view.required)
			if (!Object.hasOwn(shown, name)) define(shown, name, own(record, name) ?? this.#synthesis.value({}, seed, name));
		if (isFree(view))
			for (const [name, value] of Object.entries(record))
				if (!Object.hasOwn(view.properties, name) && !Object.hasOwn(shown, name)) define(shown, name, value);
		return shown;
	}

	#time(schema: JsonSchema, now: number): unknown {
		const { type, keywords } = this.#schemas.view(schema);
		if (type === "integer" || type === "number") return Math.floor(now / 1000);
		return keywords.format === "date" ? new Date(now).toISOString().slice(0, 10) : new Date(now).toISOString();
	}
}

/** Whether a schema has properties that it does not name. */
const isFree = ({ others, properties }: SchemaView): boolean =>
	others === true || isRecord(others) || (others === undefined && Object.keys(properties).length === 0);

const isSecret = (name: string): boolean => /password|secret|token/i.test(name);
