import type { ApiModel, JsonSchema } from "../model/api-model.ts";
import { kindOf } from "../model/client-runtime.ts";
import { argument } from "./argument-name.ts";
import { CLOSED, withClosedInputs } from "./input-enums.ts";
import { property, schemaOf, typeName } from "./names.ts";

// The one call at the top of a module; its function runs when it is first needed.
const PURE = "/* @__PURE__ */ ";
const refOf = (schema: JsonSchema): string | undefined => schemaOf(schema.$ref);
const constant = (name: string): string => argument(`${name}Schema`, new Set());

/** A JSON Schema as zod/mini source: unknown keys are kept, enums are open unless marked as closed, nothing is stripped or coerced. */
export function zodSource(schema: JsonSchema): string {
	const ref = refOf(schema);
	// Every named schema is lazy, so its plain name works in circular references too.
	if (ref) return constant(ref);
	const union = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined;
	if (union?.length === 1) return zodSource(union[0] ?? {});
	if (union && union.length > 1) return `z.union([${union.map(zodSource).join(", ")}])`;
	if (Array.isArray(schema.allOf) && schema.allOf.length > 0)
		return (schema.allOf as JsonSchema[]).map(zodSource).reduce((all, one) => `z.intersection(${all}, ${one})`);
	const types = Array.isArray(schema.type) ? (schema.type as string[]) : [schema.type as string | undefined];
	const nullable = types.includes("null");
	const base = types.filter((type) => type !== "null").map((type) => single(schema, type));
	if (base.length === 0 && nullable) return `z.null()`;
	const source =
		base.length === 0 ? `z.unknown()` : base.length === 1 ? (base[0] ?? "") : `z.union([${base.join(", ")}])`;
	return nullable ? `z.nullable(${source})` : source;
}

function single(schema: JsonSchema, type: string | undefined): string {
	if (schema.const !== undefined && typeof schema.const !== "object")
		return `z.literal(${JSON.stringify(schema.const)})`;
	switch (type) {
		case "string":
			return schema[CLOSED] === true
				? `z.enum(${JSON.stringify((schema.enum as unknown[]).filter((one) => typeof one === "string"))})`
				: `z.string()`;
		case "integer":
			return `z.int()`;
		case "number":
			return `z.number()`;
		case "boolean":
			return `z.boolean()`;
		case "array":
			return `z.array(${zodSource((schema.items as JsonSchema | undefined) ?? {})})`;
		case "object": {
			const properties = (schema.properties as Record<string, JsonSchema> | undefined) ?? {};
			const required = new Set((schema.required as string[] | undefined) ?? []);
			const entries = Object.entries(properties).map(
				([name, one]) =>
					`\t${property(name)}: ${required.has(name) ? zodSource(one) : `z.optional(${zodSource(one)})`},`,
			);
			const rest = schema.additionalProperties;
			return entries.length === 0
				? `z.record(z.string(), ${typeof rest === "object" && rest !== null ? zodSource(rest as JsonSchema) : `z.unknown()`})`
				: `z.looseObject({\n${entries.join("\n")}\n})`;
		}
		default:
			return `z.unknown()`;
	}
}

export function emitSchemas(
	model: ApiModel,
	header: string,
	{ types: typesImport, validator }: { readonly types?: string; readonly validator?: string },
): string {
	const schemas = withClosedInputs(model);
	const names = Object.keys(schemas).sort();
	const parts = names.map(
		(name) =>
			`export const ${constant(name)}: z.ZodMiniType${typesImport ? `<types.${typeName(name)}>` : ""} = ${PURE}z.lazy(() => ${zodSource(schemas[name] ?? {})})${typesImport ? ` as unknown as z.ZodMiniType<types.${typeName(name)}>` : ""};`,
	);
	const byOperation = model.operations.flatMap((one) => {
		const isUnwrapped = one.envelope !== undefined && one.envelope !== "data";
		const isJson = one.results === undefined || one.results.some((type) => kindOf(type) === "json");
		const all = isUnwrapped ? [one.result] : isJson ? one.successes : [];
		const schema = all.find((success) => success?.schemaName)?.schemaName;
		return schema ? [`\t${JSON.stringify(one.id)}: () => ${constant(schema)},`] : [];
	});
	return `${header}import * as z from "zod/mini";\n${typesImport ? `import type * as types from "${typesImport}";\n` : ""}${validator ? `\nexport { createValidator } from "${validator}";\n` : ""}\n${parts.join("\n\n")}\n\n/** The schema of each operation's full response, created on first use. */\nexport const responses: Readonly<Record<string, () => z.ZodMiniType>> = {\n${byOperation.join("\n")}\n};\n`;
}
