import { type Caller, describedClient, resourceTree } from "@countersign/sdk/core";
import type { LoadedDocument } from "../../src/document/load.ts";
import { emitOperations } from "../../src/emit/operations.ts";
import { emitClientFor } from "../../src/emit/provider.ts";
import { buildModel } from "../../src/model/build.ts";

export type Json = Record<string, unknown>;
const SOURCE = { kind: "page", where: "/page" };

export const operationOf = (operationId: string, more: Json): Json => ({
	operationId,
	summary: "Does it",
	tags: ["things"],
	security: [{ bearer: [] }],
	"x-source": SOURCE,
	responses: { "200": { description: "Done", content: { "application/json": { schema: { type: "object" } } } } },
	...more,
});
export const documentOf = (paths: Json, more: Json = {}): Json => ({
	openapi: "3.1.0",
	info: { title: "Odd", version: "1" },
	servers: [{ url: "https://odd.example" }],
	tags: [{ name: "things", description: "Things." }],
	"x-provider": { name: "odd", title: "Odd", arrayFormat: "repeat" },
	components: {
		securitySchemes: { bearer: { type: "http", scheme: "bearer", "x-scopes": {} } },
		schemas: {},
		...(more.components as Json | undefined),
	},
	paths,
	...Object.fromEntries(Object.entries(more).filter(([name]) => name !== "components")),
});
export const bodyOf = (schema: Json): Json => ({
	requestBody: { required: true, content: { "application/json": { schema } } },
});
export const modelOf = (document: Json) => buildModel({ document } as unknown as LoadedDocument);

/** A client made of the document's table, and what it sends. */
export function clientOf(document: Json) {
	const text = emitOperations(modelOf(document), "");
	// The table is a template literal, as in the generated file.
	const table = new Function(`return ${text.slice(text.indexOf("operations = ") + 13)}`)() as string;
	const sent: { method: string; url: string; headers: Readonly<Record<string, string>> }[] = [];
	const caller = describedClient(
		{ name: "odd", title: "Odd", baseUrl: "https://odd.example", arrayFormat: "repeat", pages: {}, signIn: [] },
		{
			apiKey: "key",
			rateLimit: false,
			transport: {
				async send({ method, url, headers }) {
					sent.push({ method, url: url.replace("https://odd.example", ""), headers });
					return { status: 200, headers: new Headers(), body: "{}" };
				},
			},
		},
	);
	type Method = (...args: unknown[]) => Promise<unknown>;
	const client = new (resourceTree<Record<string, Record<string, Method>>>(table))(caller as Caller);
	return { client, sent };
}
export const resourceText = async (document: Json): Promise<string> =>
	(await emitClientFor(modelOf(document), "odd", "x")).find(({ path }) => path === "resources/things.ts")?.text ?? "";
