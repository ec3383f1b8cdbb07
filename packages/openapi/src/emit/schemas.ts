import type { ApiModel, JsonSchema } from "../model/api-model.ts";
import { camel, property } from "./names.ts";

const P = "/* @__PURE__ */ ";
const refOf = (schema: JsonSchema): string | undefined =>
	/^#\/components\/schemas\/(\w+)$/.exec(String(schema.$ref ?? ""))?.[1];
const constant = (name: string): string => `${camel(name)}Schema`;

/** A JSON Schema as zod/mini source: unknown keys are kept, enums are open, nothing is stripped or coerced. */
export function zodSource(schema: JsonSchema): string {
	const ref = refOf(schema);
	if (ref) return `${P}z.lazy(() => ${constant(ref)})`;
	const union = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined;
	if (union) return `${P}z.union([${union.map(zodSource).join(", ")}])`;
	if (Array.isArray(schema.allOf))
		return (schema.allOf as JsonSchema[]).map(zodSource).reduce((all, one) => `${P}z.intersection(${all}, ${one})`);
	const types = Array.isArray(schema.type) ? (schema.type as string[]) : [schema.type as string | undefined];
	const nullable = types.includes("null");
	const base = types.filter((type) => type !== "null").map((type) => single(schema, type));
	const source =
		base.length === 0 ? `${P}z.unknown()` : base.length === 1 ? (base[0] ?? "") : `${P}z.union([${base.join(", ")}])`;
	return nullable ? `${P}z.nullable(${source})` : source;
}

function single(schema: JsonSchema, type: string | undefined): string {
	if (schema.const !== undefined) return `${P}z.literal(${JSON.stringify(schema.const)})`;
	switch (type) {
		case "string":
			return `${P}z.string()`;
		case "integer":
			return `${P}z.int()`;
		case "number":
			return `${P}z.number()`;
		case "boolean":
			return `${P}z.boolean()`;
		case "array":
			return `${P}z.array(${zodSource((schema.items as JsonSchema | undefined) ?? {})})`;
		case "object": {
			const properties = (schema.properties as Record<string, JsonSchema> | undefined) ?? {};
			const required = new Set((schema.required as string[] | undefined) ?? []);
			const entries = Object.entries(properties).map(
				([name, one]) =>
					`\t${property(name)}: ${required.has(name) ? zodSource(one) : `${P}z.optional(${zodSource(one)})`},`,
			);
			return entries.length === 0
				? `${P}z.record(${P}z.string(), ${P}z.unknown())`
				: `${P}z.looseObject({\n${entries.join("\n")}\n})`;
		}
		default:
			return `${P}z.unknown()`;
	}
}

export function emitSchemas(model: ApiModel, header: string, typesImport: string | undefined): string {
	const names = Object.keys(model.schemas).sort();
	const parts = names.map(
		(name) =>
			`export const ${constant(name)}: z.ZodMiniType${typesImport ? `<types.${name}>` : ""} = ${zodSource(model.schemas[name] ?? {})}${typesImport ? ` as unknown as z.ZodMiniType<types.${name}>` : ""};`,
	);
	const byOperation = model.operations.flatMap((one) => {
		const schema = one.successes.find((success) => success.schemaName)?.schemaName;
		return schema ? [`\t${JSON.stringify(one.id)}: () => ${constant(schema)},`] : [];
	});
	return `${header}import * as z from "zod/mini";\n${typesImport ? `import type * as types from "${typesImport}";\n` : ""}\n${parts.join("\n\n")}\n\n/** The schema of each operation's whole answer, made when it is first asked for. */\nexport const responses: Readonly<Record<string, () => z.ZodMiniType>> = {\n${byOperation.join("\n")}\n};\n`;
}
