import type { ApiModel } from "../model/api-model.ts";
import type { GeneratedFile } from "./file.ts";
import { withoutProse } from "./prose.ts";

/** Returns the route table that the mock matches requests against, and the schemas that it checks requests and responses with. */
export function emitRoutes(model: ApiModel, header: string): GeneratedFile[] {
	const routes = model.operations.map((one) => {
		const { summary: _summary, description: _description, deprecated: _deprecated, ...rest } = one;
		const { result: _result, errors, errorBodies: _bodies, example: _example, all: _all, source, ...route } = rest;
		const parameters = route.parameters.map(({ description: _text, source: _from, schema, ...parameter }) => ({
			...parameter,
			schema: withoutProse(schema),
		}));
		return `\t${JSON.stringify({ ...route, parameters, ...(errors.length > 0 && { errors }), source: { kind: source.kind, where: source.where } })},`;
	});
	const schemas = Object.fromEntries(Object.entries(model.schemas).map(([name, one]) => [name, withoutProse(one)]));
	return [
		{
			path: "routes.ts",
			text: `${header}import type { MockRoute } from "../../engine/route.ts";\n\nexport const routes: readonly MockRoute[] = [\n${routes.join("\n")}\n];\n`,
		},
		{
			path: "scopes.ts",
			text: `${header}/** Every scope that a key can have. */\nexport const scopes: readonly string[] = ${JSON.stringify(Object.keys(model.scopes), null, "\t")};\n`,
		},
		{
			path: "events.ts",
			text: `${header}/** Every event that a webhook can deliver. */\nexport const events: readonly string[] = ${JSON.stringify(
				model.events.map((event) => event.type),
				null,
				"\t",
			)};\n`,
		},
		{
			path: "schemas.ts",
			text: `${header}/** The document's component schemas, as JSON Schema 2020-12. */\nexport const schemas: Readonly<Record<string, object>> = ${JSON.stringify(schemas, null, "\t")};\n`,
		},
	];
}
