import type { ApiModel } from "../model/api-model.ts";
import type { GeneratedFile } from "./file.ts";

/** What the mock reads of each operation, and the schemas that requests and answers are checked against. */
export function emitRoutes(model: ApiModel, header: string): GeneratedFile[] {
	const routes = model.operations.map((one) => {
		const { description: _description, deprecated: _deprecated, result: _result, ...route } = one;
		return `\t${JSON.stringify(route)},`;
	});
	return [
		{
			path: "routes.ts",
			text: `${header}import type { MockRoute } from "../../engine/route.ts";\n\nexport const routes: readonly MockRoute[] = [\n${routes.join("\n")}\n];\n`,
		},
		{
			path: "scopes.ts",
			text: `${header}/** Every scope that a key may carry. */\nexport const scopes: readonly string[] = ${JSON.stringify(Object.keys(model.scopes), null, "\t")};\n`,
		},
		{
			path: "events.ts",
			text: `${header}/** Every event that a webhook may carry. */\nexport const events: readonly string[] = ${JSON.stringify(
				model.events.map((event) => event.type),
				null,
				"\t",
			)};\n`,
		},
		{
			path: "schemas.ts",
			text: `${header}/** The document's component schemas, as JSON Schema 2020-12. */\nexport const schemas: Readonly<Record<string, object>> = ${JSON.stringify(model.schemas, null, "\t")};\n`,
		},
	];
}
