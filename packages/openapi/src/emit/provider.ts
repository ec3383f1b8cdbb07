import type { ApiModel } from "../model/api-model.ts";
import { emitClient, emitScopes } from "./client.ts";
import { emitClientClass } from "./client-class.ts";
import { emitErrors } from "./errors.ts";
import { emitEvents, reachableSchemas, subModel } from "./events.ts";
import { emitFacts } from "./facts.ts";
import type { GeneratedFile } from "./file.ts";
import { emitMirrorTables } from "./mirror-tables.ts";
import { emitMockTypes } from "./mock-types.ts";
import { comment } from "./names.ts";
import { emitOperations } from "./operations.ts";
import { emitPages } from "./pages.ts";
import { IN_REPOSITORY, IN_WORKSPACE, type Places, PUBLISHED } from "./places.ts";
import { emitResources } from "./resources.ts";
import { emitRoutes } from "./routes.ts";
import { emitSchemas } from "./schemas.ts";
import { emitTypes } from "./types.ts";

/** The first line of every generated file says what it was generated from, and by which command. */
export type Header = (part: string) => string;
const headerOf =
	(source: string, command: string): Header =>
	(part) =>
		`// Generated from ${comment(source)} (${comment(part)}) by \`${command}\`. Do not edit.\n`;
const ownHeader = (model: ApiModel): Header => headerOf(`packages/openapi/specs/${model.provider}`, "npm run generate");

/** The typed client: what a generated folder of the sdk holds. */
export async function emitSdk(
	model: ApiModel,
	header: Header = ownHeader(model),
	places: Places = IN_REPOSITORY,
): Promise<GeneratedFile[]> {
	return [
		{ path: "types.ts", text: await emitTypes(model, header("schemas"), places.core("index", 0)) },
		...emitResources(model, header, places),
		{ path: "operations.ts", text: emitOperations(model, header("operations")) },
		{ path: "pages.ts", text: emitPages(model, header("x-pagination"), places) },
		{ path: "client.ts", text: emitClient(model, header("operations"), places) },
		{ path: "scopes.ts", text: emitScopes(model, header("security")) },
		{
			path: "schemas.ts",
			text: emitSchemas(model, header("schemas"), {
				types: places.own("./types"),
				validator: places.core("validation/validation", 0),
			}),
		},
	];
}

/**
 * The same client for someone else's project: the runtime comes from the published package, and modules are named as
 * they are built.
 */
export const emitClientFor = (model: ApiModel, source: string, command: string): Promise<GeneratedFile[]> =>
	emitWholeClient(model, headerOf(source, command), PUBLISHED);

async function emitWholeClient(model: ApiModel, header: Header, places: Places): Promise<GeneratedFile[]> {
	const errors = emitErrors(model, header("responses"), places);
	return [
		...(await emitSdk(model, header, places)),
		...(errors === undefined ? [] : [{ path: "errors.ts", text: errors }]),
		{ path: "index.ts", text: emitClientClass(model, header("operations"), places) },
	];
}

/** Event types and schemas: what a generated folder of the webhooks package holds. */
export async function emitWebhooks(model: ApiModel): Promise<GeneratedFile[]> {
	const header = ownHeader(model);
	const events = subModel(model, reachableSchemas(model));
	return [
		{ path: "types.ts", text: await emitTypes(events, header("webhooks")) },
		{ path: "events.ts", text: emitEvents(model, header("webhooks")) },
		{ path: "schemas.ts", text: emitSchemas(events, header("webhooks"), { types: "./types.ts" }) },
	];
}

/** The route table and the schemas that the mock checks against, and the types that its rules are written with. */
export async function emitMock(model: ApiModel): Promise<GeneratedFile[]> {
	const header = ownHeader(model);
	return [...emitRoutes(model, header("operations")), ...(await emitMockTypes(model, header))];
}

/**
 * Emits every generated file of a provider of this repository, as paths from its root.
 *
 * @internal
 */
export async function emitProvider(model: ApiModel): Promise<GeneratedFile[]> {
	const under = (folder: string, files: readonly GeneratedFile[]): GeneratedFile[] =>
		files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
	const document = {
		path: `packages/openapi/generated/${model.provider}.json`,
		// Spaces, because some linters of OpenAPI documents cannot read tabs.
		text: `${JSON.stringify(model.document, null, 2)}\n`,
	};
	const mock = under(`packages/mock/src/${model.provider}/generated`, await emitMock(model));
	// An internal API has no published client. Its pages use a client of their own.
	if (model.isInternal) {
		const client = await emitWholeClient(model, ownHeader(model), IN_WORKSPACE);
		return [...mock, ...under(`packages/console/src/${model.provider}/generated`, client), document];
	}
	return [
		...under(`packages/sdk/src/${model.provider}/generated`, await emitSdk(model)),
		...under(`packages/webhooks/src/${model.provider}/generated`, await emitWebhooks(model)),
		...mock,
		{
			path: `packages/console/src/facts/generated/${model.provider}.ts`,
			text: emitFacts(model, ownHeader(model)("operations")),
		},
		...(model.isMirrored
			? [
					{
						path: `packages/mirror/src/${model.provider}/generated/tables.ts`,
						text: emitMirrorTables(model, ownHeader(model)("lists")),
					},
				]
			: []),
		document,
	];
}
