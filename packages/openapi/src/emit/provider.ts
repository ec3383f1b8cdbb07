import type { ApiModel } from "../model/api-model.ts";
import { emitClient, emitScopes } from "./client.ts";
import { emitEvents, reachableSchemas, subModel } from "./events.ts";
import type { GeneratedFile } from "./file.ts";
import { emitOperationsTable } from "./operations-table.ts";
import { emitPages } from "./pages.ts";
import { emitResources } from "./resources.ts";
import { emitRoutes } from "./routes.ts";
import { emitSchemas } from "./schemas.ts";
import { emitTypes } from "./types.ts";

/** Every generated file is headed by where it comes from and how to make it again. */
function headerOf(model: ApiModel) {
	return (part: string): string =>
		`// Generated from packages/openapi/specs/${model.provider} (${part}) by \`npm run generate\`. Do not edit.\n`;
}

/** The typed client: what a generated folder of the sdk holds. */
export async function emitSdk(model: ApiModel): Promise<GeneratedFile[]> {
	const header = headerOf(model);
	return [
		{ path: "types.ts", text: await emitTypes(model, header("schemas")) },
		...emitResources(model, header),
		{ path: "pages.ts", text: emitPages(model, header("x-pagination")) },
		{ path: "client.ts", text: emitClient(model, header("operations")) },
		{ path: "scopes.ts", text: emitScopes(model, header("security")) },
		{ path: "schemas.ts", text: emitSchemas(model, header("schemas"), "./types.ts") },
	];
}

/** Event types and schemas: what a generated folder of the webhooks package holds. */
export async function emitWebhooks(model: ApiModel): Promise<GeneratedFile[]> {
	const header = headerOf(model);
	const events = subModel(model, reachableSchemas(model));
	return [
		{ path: "types.ts", text: await emitTypes(events, header("webhooks")) },
		{ path: "events.ts", text: emitEvents(model, header("webhooks")) },
		{ path: "schemas.ts", text: emitSchemas(events, header("webhooks"), "./types.ts") },
	];
}

/** The route table and the schemas that the mock checks against. */
export function emitMock(model: ApiModel): GeneratedFile[] {
	return emitRoutes(model, headerOf(model)("operations"));
}

/** Everything of a provider, as paths from the repository's root. */
export async function emitProvider(model: ApiModel): Promise<GeneratedFile[]> {
	const under = (folder: string, files: readonly GeneratedFile[]): GeneratedFile[] =>
		files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
	return [
		...under(`packages/sdk/src/${model.provider}/generated`, await emitSdk(model)),
		...under(`packages/webhooks/src/${model.provider}/generated`, await emitWebhooks(model)),
		...under(`packages/openapi/src/mock/${model.provider}/generated`, emitMock(model)),
		{
			path: `packages/openapi/generated/${model.provider}.json`,
			text: `${JSON.stringify(model.document, null, "\t")}\n`,
		},
		{ path: `docs/operations/${model.provider}.md`, text: emitOperationsTable(model) },
	];
}
