import { hexOf, shareOf, uuidOf } from "../engine/values.ts";
import type { JsonSchema } from "./description.ts";
import { textFor } from "./pattern.ts";
import { isRecord, own, type Schemas, type SchemaView } from "./schema-view.ts";

const MAX_DEPTH = 8;
/** Deeper than this, only required properties are filled. */
const FULL_DEPTH = 2;
const MAX_ITEMS = 20;
const MAX_TEXT = 10_000;

/** What a value is made from. The same parts give the same value. */
export interface Seed {
	/** Parts such as the seed of the mock and the id of the record. */
	readonly parts: readonly (string | number)[];
	/** Milliseconds on the mock's clock. */
	readonly now: number;
	/** Also fill properties that are not required. @defaultValue false */
	readonly isFull?: boolean;
}

/** What people expect to read where the schema only says "a string". */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
	[/e_?mail/i, "ada@example.com"],
	[/phone/i, "+15550100"],
	[/(ur[li]|href|link|endpoint)$/i, "https://example.com/"],
	[/currency/i, "USD"],
	[/country/i, "US"],
	[/(postal|zip)/i, "10001"],
	[/city/i, "New York"],
	[/first_?name/i, "Ada"],
	[/last_?name/i, "Lovelace"],
	[/name$/i, "Example"],
	[/(title|subject)$/i, "Example"],
	[/description$/i, "An example."],
	[/(_at|At|_date|Date)$/, "now"],
];

/** Generates values that a schema allows. Bounded, also for schemas that contain themselves. */
export class Synthesis {
	readonly #schemas: Schemas;
	readonly #hidden: "readOnly" | "writeOnly";

	/** @param side that sends the values: properties that only the other one sends are left out */
	constructor(schemas: Schemas, side: "request" | "response" = "response") {
		this.#schemas = schemas;
		this.#hidden = side === "request" ? "readOnly" : "writeOnly";
	}

	/** @param name of the property that the value is for */
	value(schema: JsonSchema, seed: Seed, name = "value", depth = 0): unknown {
		const view = this.#schemas.view(schema);
		const { keywords } = view;
		const given = this.#given(view, schema);
		if (given !== undefined) return structuredClone(given);
		const choices = keywords.enum;
		if (Array.isArray(choices) && choices.length > 0) return choices.find((one) => one !== null) ?? null;
		if (depth > MAX_DEPTH) return view.isNullable ? null : this.#floor(view);
		switch (view.type) {
			case "object":
				return this.object(view, seed, depth);
			case "array":
				return this.#list(view, seed, name, depth);
			case "integer":
			case "number":
				return numberFor(keywords, view.type === "integer");
			case "boolean":
				return true;
			case "string":
				return this.#text(keywords, seed, name);
			case undefined:
				return view.isNullable ? null : {};
			default:
				return view.isNullable ? null : {};
		}
	}

	/** Fills the properties of an object. */
	object(view: SchemaView, seed: Seed, depth = 0): Record<string, unknown> {
		const made: Record<string, unknown> = {};
		for (const [name, schema] of Object.entries(view.properties)) {
			const isWanted =
				view.required.has(name) || (seed.isFull === true && depth < FULL_DEPTH && schema.deprecated !== true);
			if (!isWanted || schema[this.#hidden] === true) continue;
			define(made, name, this.value(schema, { ...seed, parts: [...seed.parts, name] }, name, depth + 1));
		}
		// Required, but described nowhere.
		for (const name of view.required)
			if (!Object.hasOwn(made, name) && !Object.hasOwn(view.properties, name))
				define(made, name, isRecord(view.others) ? this.value(view.others, seed, name, depth + 1) : name);
		return made;
	}

	/** The example or constant of a schema, if its type fits. */
	#given({ keywords }: SchemaView, schema: JsonSchema): unknown {
		const { const: constant, example, examples, default: usual } = keywords;
		const [first] = Array.isArray(examples) ? examples : [];
		return [constant, example, first, usual].find(
			(one) => one !== undefined && one !== null && this.#schemas.mayBe(schema, one),
		);
	}

	#floor({ type, properties }: SchemaView): unknown {
		if (type === "array") return [];
		if (type === "object" || Object.keys(properties).length > 0) return {};
		return type === "boolean" ? true : type === "string" ? "" : 0;
	}

	#list({ items, keywords }: SchemaView, seed: Seed, name: string, depth: number): unknown[] {
		const least = countOf(keywords.minItems) ?? 0;
		const most = Math.min(countOf(keywords.maxItems) ?? MAX_ITEMS, MAX_ITEMS);
		const count = Math.min(Math.max(least, depth < FULL_DEPTH ? 1 : 0), Math.max(most, least), MAX_ITEMS);
		const tuple = Array.isArray(keywords.prefixItems) ? keywords.prefixItems.filter(isRecord) : [];
		const length = items ? Math.max(count, Math.min(tuple.length, MAX_ITEMS)) : Math.min(tuple.length, MAX_ITEMS);
		return Array.from({ length }, (_, index) =>
			this.value(
				tuple[index] ?? items ?? {},
				{ ...seed, parts: [...seed.parts, index] },
				name.replace(/s$/, ""),
				depth + 1,
			),
		);
	}

	#text(keywords: JsonSchema, seed: Seed, name: string): string {
		const least = countOf(keywords.minLength) ?? 0;
		const most = countOf(keywords.maxLength) ?? MAX_TEXT;
		const format = formatted(String(keywords.format ?? ""), seed);
		if (format !== undefined && format.length <= most) return format;
		const usual = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? name;
		const text = usual === "now" ? new Date(seed.now).toISOString() : usual;
		const sized = text.padEnd(Math.min(least, MAX_TEXT), "x").slice(0, most);
		const { pattern } = keywords;
		if (typeof pattern !== "string" || matches(pattern, sized)) return sized;
		return [0, 1, 2, 3].reduce((found, attempt) => {
			if (found !== "" && matches(pattern, found)) return found;
			let count = 0;
			const made = textFor(pattern, (choices) => Math.floor(shareOf(...seed.parts, attempt, count++) * choices));
			return made.length < least && made !== "" ? made.padEnd(Math.min(least, MAX_TEXT), made.at(-1)) : made;
		}, "");
	}
}

/** Sets an own property, whatever its name. */
export function define(target: object, name: string, value: unknown): void {
	Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

const countOf = (value: unknown): number | undefined =>
	typeof value === "number" && Number.isFinite(value) && value >= 0 ? Math.floor(value) : undefined;

function matches(pattern: string, text: string): boolean {
	try {
		return new RegExp(pattern, "u").test(text);
	} catch {
		return true;
	}
}

function numberFor(keywords: JsonSchema, isInteger: boolean): number {
	const bound = (name: string): number | undefined => {
		const value = own(keywords, name);
		return typeof value === "number" && Number.isFinite(value) ? value : undefined;
	};
	const step = isInteger ? 1 : 0.5;
	const above = bound("exclusiveMinimum");
	const below = bound("exclusiveMaximum");
	const least = bound("minimum") ?? (above === undefined ? undefined : above + step);
	const most = bound("maximum") ?? (below === undefined ? undefined : below - step);
	let value = Math.min(Math.max(1, least ?? 1), most ?? Number.MAX_SAFE_INTEGER);
	if (isInteger) value = least !== undefined && value === least ? Math.ceil(value) : Math.floor(value);
	const multiple = bound("multipleOf");
	if (multiple !== undefined && multiple > 0 && value % multiple !== 0) value = Math.ceil(value / multiple) * multiple;
	return value;
}

function formatted(format: string, { parts, now }: Seed): string | undefined {
	switch (format) {
		case "date":
			return new Date(now).toISOString().slice(0, 10);
		case "date-time":
			return new Date(now).toISOString();
		case "time":
			return new Date(now).toISOString().slice(11);
		case "duration":
			return "P1D";
		case "uuid":
		case "guid":
			return uuidOf(...parts);
		case "email":
		case "idn-email":
			return "ada@example.com";
		case "uri":
		case "url":
		case "iri":
			return "https://example.com/";
		case "uri-reference":
			return "/example";
		case "hostname":
			return "example.com";
		case "ipv4":
			return "192.0.2.1";
		case "ipv6":
			return "2001:db8::1";
		case "byte":
			return Buffer.from("example").toString("base64");
		case "json-pointer":
			return "/example";
		case "regex":
			return ".*";
		default:
			return undefined;
	}
}

/** Returns a new id of the same look as an example: `ord_1a2b…` for `ord_123`, digits for digits. */
export function idLike(
	schema: JsonSchema,
	schemas: Schemas,
	number: number,
	parts: readonly (string | number)[],
): unknown {
	const view = schemas.view(schema);
	if (view.type === "integer" || view.type === "number") return number;
	if (view.type !== undefined && view.type !== "string") return undefined;
	const { format, example, examples, pattern, minLength, maxLength } = view.keywords;
	if (format === "uuid" || format === "guid") return uuidOf(...parts);
	const hex = hexOf(...parts);
	const sample = typeof example === "string" ? example : Array.isArray(examples) ? String(examples[0] ?? "") : "";
	const most = countOf(maxLength) ?? 64;
	const least = countOf(minLength) ?? 0;
	if (typeof pattern === "string") {
		const usual = [hex.slice(0, 24), String(10 ** 17 + number), String(1_000 + number)];
		const fitting = usual.find((one) => one.length >= least && one.length <= most && matches(pattern, one));
		if (fitting !== undefined) return fitting;
		let count = 0;
		const made = textFor(pattern, (choices) => Math.floor(shareOf(...parts, count++) * choices));
		if (made !== "" && matches(pattern, made)) return made;
	}
	if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(sample)) return uuidOf(...parts);
	if (/^\d{1,15}$/.test(sample)) return String(number).padStart(Math.min(sample.length, most), "1");
	const [prefix = ""] = /^[A-Za-z]{2,8}_/.exec(sample) ?? [];
	const length = Math.max(least, Math.min(most, 24 + prefix.length));
	return `${prefix}${hex}`.slice(0, length).padEnd(least, "0");
}
