import type { ApiModel, JsonSchema } from "../model/api-model.ts";
import { camel, comment, pascal, schemaOf } from "./names.ts";
import { sourceText } from "./source-text.ts";

/** Event types of the webhooks package: only the schemas that events reach, so that the package is self-contained. */
export function reachableSchemas(model: ApiModel): string[] {
	const seen = new Set<string>();
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		else if (typeof value === "object" && value !== null) {
			for (const [key, inner] of Object.entries(value)) {
				const name = key === "$ref" ? schemaOf(inner) : undefined;
				if (name === undefined) visit(inner);
				else seen.add(name);
			}
		}
	};
	for (const event of model.events) {
		if (event.object) seen.add(event.object);
		visit(event.schema);
	}
	// A set yields what is added while it is read.
	for (const name of seen) visit(model.schemas[name]);
	return [...seen].sort();
}

export function subModel(model: ApiModel, names: readonly string[]): ApiModel {
	const schemas: Record<string, JsonSchema> = {};
	for (const name of names) schemas[name] = model.schemas[name] ?? {};
	return { ...model, schemas, operations: [], resources: [] };
}

export function emitEvents(model: ApiModel, header: string): string {
	const named = model.events.filter((event) => event.object ?? event.schemaName);
	const objects = [...new Set(named.map((event) => event.object ?? event.schemaName ?? ""))].sort();
	const title = pascal(model.provider);
	const entries = named.map(
		(event) =>
			`\t/** ${comment(`${event.summary} ${sourceText(event.source, "event")}`.trim())} */\n\t${JSON.stringify(event.type)}: ${event.object ?? event.schemaName};`,
	);
	return `${header}import type { ${objects.join(", ")} } from "./types.ts";\n\n/** The payload of each documented event. */\nexport interface ${title}EventMap {\n${entries.join("\n")}\n}\n\n/** The names of the documented events. */\nexport const ${camel(model.provider)}EventTypes = [\n${model.events.map((event) => `\t${JSON.stringify(event.type)},`).join("\n")}\n] as const;\n`;
}
