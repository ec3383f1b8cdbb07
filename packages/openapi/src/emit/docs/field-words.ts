import type { JsonSchema } from "../../model/api-model.ts";
import { schemaOf } from "../names.ts";
import { code } from "./markdown.ts";
import { objectLink } from "./objects.ts";
import { resolved, variantsOf } from "./schema-view.ts";
import { fileOf, type Site } from "./site.ts";

const FORMATS: Readonly<Record<string, string>> = {
	uuid: "UUID",
	date: "date",
	"date-time": "date and time, ISO 8601",
	email: "email address",
	uri: "URL",
};
const MONEY: Readonly<Record<string, string>> = { decimal: "money, exact decimal", cents: "money in cents" };
/** More values than this make a line too long to read; the others are in the type of the client. */
const MOST_VALUES = 40;

const number = (value: unknown): string => Number(value).toLocaleString("en-US", { maximumFractionDigits: 20 });
const plural = (count: unknown, one: string): string => `${number(count)} ${one}${Number(count) === 1 ? "" : "s"}`;

/** Returns the type of a value in words, with a link to the section of its schema. */
export function typeWords(site: Site, schema: JsonSchema, depth = 0): string {
	const { model, objects } = site;
	const name = schemaOf(schema.$ref);
	if (name !== undefined && objects.pageOf(name) !== undefined) return objectLink(objects, name, fileOf);
	const whole = resolved(schema, model.schemas);
	const variants = variantsOf(whole);
	if (depth > 6) return "any value";
	if (variants.length > 0 && whole.type === undefined)
		return withNull(
			isNullable(whole),
			[...new Set(variants.map((one) => typeWords(site, one, depth + 1)))].join(" or "),
		);
	if (whole.type === "null") return "null";
	const types = [whole.type].flat().filter((type) => type !== "null");
	const words = types.map((type) => {
		if (type !== "array") return simple(type, whole);
		const items = typeWords(site, (whole.items as JsonSchema | undefined) ?? {}, depth + 1);
		return `list of ${items.replace(/^(string|integer|number|object|boolean)\b/, "$1s")}`;
	});
	const text = words.length === 0 || types[0] === undefined ? untyped(whole) : words.join(" or ");
	return withNull(isNullable(whole), text);
}

function untyped({ properties, allOf }: JsonSchema): string {
	return properties === undefined && allOf === undefined ? "any value" : "object";
}

function simple(type: unknown, schema: JsonSchema): string {
	const format = FORMATS[String(schema.format)];
	const money = MONEY[String(schema["x-money"])];
	const details = [format, money].filter((one) => one !== undefined);
	const known = ["string", "integer", "number", "boolean", "object", "null"].includes(String(type));
	return `${known ? String(type) : "any value"}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}

const withNull = (nullable: boolean, words: string): string => (nullable ? `${words} or null` : words);

export function isNullable(schema: JsonSchema): boolean {
	const alternatives = schema.oneOf ?? schema.anyOf;
	return (
		[schema.type].flat().includes("null") ||
		schema.nullable === true ||
		(Array.isArray(alternatives) && alternatives.some((one: JsonSchema | null) => one?.type === "null"))
	);
}

const values = (all: readonly unknown[]): string => {
	const shown = all.slice(0, MOST_VALUES).map((one) => code(typeof one === "string" ? one : JSON.stringify(one)));
	const more = all.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

/** Returns the limits of a value in short sentences, without those that its description already has. */
export function limits(schema: JsonSchema, description: string): string[] {
	const told = /\bdefault\b/i.test(description);
	const says = (value: unknown): boolean =>
		value !== undefined &&
		[String(value), number(value)].some((one) => description.split(/[^\w.,-]+|[.,]$/).includes(one));
	const { enum: options, const: constant, default: fallback, items } = schema;
	const ofItems = (items as JsonSchema | undefined)?.enum;
	return [
		...(Array.isArray(options) ? [`One of ${values(options.filter((one) => one !== null))}.`] : []),
		...(Array.isArray(ofItems) ? [`Each is one of ${values(ofItems)}.`] : []),
		...(constant === undefined || /\balways\b/i.test(description) ? [] : [`Always ${values([constant])}.`]),
		...(fallback === undefined || told ? [] : [`Default: ${values([fallback])}.`]),
		...(says(schema.maximum) ? [] : range(schema.minimum, schema.maximum, number)),
		...(schema.exclusiveMinimum === undefined ? [] : [`More than ${number(schema.exclusiveMinimum)}.`]),
		...(schema.exclusiveMaximum === undefined ? [] : [`Less than ${number(schema.exclusiveMaximum)}.`]),
		...(says(schema.maxLength) ? [] : range(schema.minLength, schema.maxLength, (count) => plural(count, "character"))),
		...range(schema.minItems, schema.maxItems, (count) => plural(count, "item")),
		...(typeof schema.pattern === "string" ? [`Pattern: ${code(schema.pattern)}.`] : []),
		...(schema["x-secret"] === true ? ["Secret: clients keep it out of errors and logs."] : []),
	];
}

function range(least: unknown, most: unknown, words: (value: unknown) => string): string[] {
	if (least === undefined && most === undefined) return [];
	if (least === undefined) return [`At most ${words(most)}.`];
	if (most === undefined) return Number(least) === 0 ? [] : [`At least ${words(least)}.`];
	return least === most ? [`Exactly ${words(most)}.`] : [`${number(least)} to ${words(most)}.`];
}
