import type { JsonSchema } from "../../model/api-model.ts";
import { schemaOf } from "../names.ts";
import { limits, typeWords } from "./field-words.ts";
import { code, folded, htmlCode, indented, inline } from "./markdown.ts";
import { objectLink } from "./objects.ts";
import { innermost, nameOf, type Property, propertiesOf, resolved, variantsOf } from "./schema-view.ts";
import { fileOf, type Site } from "./site.ts";

/** A list of this length is shown as a whole. */
const SHORT = 8;
/** The maximum depth at which nested objects can be opened. Only the type of deeper fields is shown. */
const DEEPEST = 5;

/** A row of a list of fields: a parameter, or a property of a body or response. */
export interface FieldRow extends Property {
	/** What to say before the description, such as `path`. */
	readonly place?: string;
	readonly description?: string;
}

/** Returns a list of fields. Required ones come first; the others are folded if there are many. */
export function fieldList(site: Site, rows: readonly FieldRow[]): string {
	const required = rows.filter((one) => one.required && !isDeprecated(site, one));
	const optional = rows.filter((one) => !required.includes(one));
	const lines = (some: readonly FieldRow[]): string => some.map((one) => field(site, one, [])).join("\n");
	if (rows.length <= SHORT || optional.length <= 2) return lines([...required, ...optional]);
	const rest = required.length > 0 ? "optional" : "more";
	const head = required.length > 0 ? required : optional.slice(0, 3);
	const tail = optional.filter((one) => !head.includes(one));
	return [lines(head), folded(`${tail.length} ${rest} fields`, lines(tail))].join("\n\n");
}

/**
 * Returns the fields of a response or record: the first few, and the others folded.
 *
 * @param marks whether to mark required fields, which only matters in a request
 */
export function recordFields(site: Site, schema: JsonSchema, stack: readonly string[] = [], marks = false): string {
	const parts = composed(site, schema);
	const rows = propertiesOf(parts.own, site.model.schemas);
	const lines = (some: readonly Property[]): string => some.map((one) => field(site, one, stack, marks)).join("\n");
	const [head, tail] = rows.length <= SHORT + 2 ? [rows, []] : [rows.slice(0, SHORT), rows.slice(SHORT)];
	return [
		parts.intro,
		lines(head),
		tail.length > 0 ? folded(`${tail.length} more fields`, lines(tail)) : "",
		variants(site, schema, stack, marks),
	]
		.filter((one) => one !== "")
		.join("\n\n");
}

/** Separates the fields that a schema inherits from schemas with their own section. */
function composed(site: Site, schema: JsonSchema): { readonly intro: string; readonly own: JsonSchema } {
	const whole = resolved(schema, site.model.schemas);
	const all = Array.isArray(whole.allOf) ? (whole.allOf as readonly JsonSchema[]) : [];
	const linked = all.filter((one) => site.objects.pageOf(schemaOf(one.$ref) ?? "") !== undefined);
	if (linked.length === 0) return { intro: "", own: whole };
	const links = linked.map((one) => objectLink(site.objects, schemaOf(one.$ref) ?? "", fileOf));
	return {
		intro: `All fields of ${links.join(" and ")}, and:`,
		own: { ...whole, allOf: all.filter((one) => !linked.includes(one)) },
	};
}

const isDeprecated = (site: Site, { schema }: Property): boolean =>
	resolved(schema, site.model.schemas).deprecated === true;

/** @param marks whether to mark required fields, which only matters in a request */
function field(site: Site, row: FieldRow, stack: readonly string[], marks = true): string {
	const schema = resolved(row.schema, site.model.schemas);
	const source = schema["x-source"] as { readonly kind?: unknown } | undefined;
	const details = [
		typeWords(site, row.schema),
		...(row.place === undefined ? [] : [row.place]),
		...(marks && row.required ? ["**required**"] : []),
		...(schema.deprecated === true ? ["**deprecated**"] : []),
		...(source?.kind === "assumption" ? ["assumption"] : []),
	];
	const description = row.description ?? (typeof schema.description === "string" ? schema.description : "");
	const sentences = [inline(description.replaceAll(/\n\s*\n/g, " ")), ...limits(schema, description)].filter(
		(one) => one !== "",
	);
	const line =
		`- ${code(row.name)} <span class="api-type">${details.join(", ")}</span> ${sentences.join(" ")}`.trimEnd();
	const inside = nested(site, row, stack, marks);
	return inside === "" ? line : `${line}\n${indented(inside)}`;
}

/** Returns the fields inside a field, to open on a click. Those with their own section are linked instead, which also ends cycles. */
function nested(site: Site, { name, schema }: FieldRow, stack: readonly string[], marks: boolean): string {
	const { schemas } = site.model;
	const inner = innermost(schema, schemas);
	const known = nameOf(resolved(inner, schemas)) ?? nameOf(inner);
	if (known !== undefined && (site.objects.pageOf(known) !== undefined || stack.includes(known))) return "";
	if (stack.length >= DEEPEST) return "";
	const target = known === undefined ? inner : { $ref: `#/components/schemas/${known}` };
	const within = [...stack, known ?? name];
	const parts = composed(site, target);
	const fields = propertiesOf(parts.own, schemas).map((one) => field(site, one, within, marks));
	const content = [parts.intro, fields.join("\n"), variants(site, target, within, marks)].filter((one) => one !== "");
	return content.length === 0 ? "" : folded(`Fields of ${htmlCode(name)}`, content.join("\n\n"));
}

/** Returns the alternatives of an object that has several forms. */
function variants(site: Site, schema: JsonSchema, stack: readonly string[], marks: boolean): string {
	const { schemas } = site.model;
	const all = variantsOf(resolved(schema, schemas));
	if (all.length < 2 || stack.length >= DEEPEST) return "";
	const parts = all.map((one, index) => {
		const name = nameOf(one);
		if (name !== undefined && site.objects.pageOf(name) !== undefined)
			return `- ${objectLink(site.objects, name, fileOf)}`;
		if (name !== undefined && stack.includes(name)) return "";
		const whole = resolved(one, schemas);
		const title =
			typeof whole.title === "string" ? inline(whole.title) : name === undefined ? typeWords(site, one) : code(name);
		const rows = propertiesOf(whole, schemas).map((row) =>
			field(site, row, [...stack, name ?? `variant ${index}`], marks),
		);
		if (rows.length === 0) return "";
		return `- ${title}\n${indented(folded("Fields", rows.join("\n")))}`;
	});
	const shown = parts.filter((one) => one !== "");
	return shown.length === 0 ? "" : `One of:\n\n${shown.join("\n")}`;
}
