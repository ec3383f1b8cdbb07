/**
 * Calls every operation of real documents with a generated client, and judges each request by the document. The documents are not part of the
 * repository: without them, this is skipped.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { Schemas } from "../../../mock/src/document/schema-view.ts";
import { Synthesis } from "../../../mock/src/document/synthesis.ts";
import { usable, usableSchemas } from "../../../mock/src/document/usable.ts";
import { exampleOf } from "../../../openapi/src/emit/example.ts";
import { pascal } from "../../../openapi/src/emit/names.ts";
import { emitClientFor } from "../../../openapi/src/emit/provider.ts";
import { inferFacts } from "../../../openapi/src/infer/infer.ts";
import { writeOverlay } from "../../../openapi/src/infer/write-overlay.ts";
import { DEFAULT_LIMITS } from "../../../openapi/src/intake/limits.ts";
import { readOverlay } from "../../../openapi/src/intake/overlay.ts";
import { parseFile } from "../../../openapi/src/intake/parse.ts";
import { readIntake, withOverlay } from "../../../openapi/src/intake/read.ts";
import type { ApiModel, JsonSchema, Operation } from "../../../openapi/src/model/api-model.ts";
import { buildModel } from "../../../openapi/src/model/build.ts";
import { type Json, Judge, type Sent } from "./judge.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const documents = process.env.COUNTERSIGN_DOCUMENTS ?? join(root, "../shared/data/openapi");
/** Inside the package, so that `@countersign/sdk` is found as it would be in a user's project. */
const cache = fileURLToPath(new URL("../../.cache/documents/", import.meta.url));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const SMALL = ["medusa-store.yaml", "museum.yaml", "resend.yaml", "svix.json", "twilio.json"];
/** They take minutes, so they are judged only when asked for. */
const LARGE = [
	"adyen-checkout.json",
	"asana.yaml",
	"box.json",
	"discord.json",
	"openai.json",
	"slack.json",
	"stripe-2020.json",
];
const withLarge = process.env.COUNTERSIGN_LARGE_DOCUMENTS === "1";
const FILES = withLarge ? [...SMALL, ...LARGE] : SMALL;

async function modelOf(name: string): Promise<ApiModel> {
	const intake = await readIntake(join(documents, name), name);
	const { text } = writeOverlay(name, inferFacts(intake.document));
	return buildModel(withOverlay(intake, readOverlay(parseFile(text, "overlay.yaml", DEFAULT_LIMITS))));
}

/** Returns a function that makes values which schemas allow, patterns and formats included. */
function valuesOf(schemas: ApiModel["schemas"]): (schema: JsonSchema, name: string) => unknown {
	const synthesis = new Synthesis(new Schemas(usableSchemas(schemas, "sample-request")), "request");
	return (schema, name) =>
		synthesis.value(usable(schema, schemas, "sample-request"), { parts: [name], now: Date.UTC(2026, 4, 1) }, name);
}
type Values = ReturnType<typeof valuesOf>;

const isEmpty = (value: unknown): boolean =>
	typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** Puts files where the schema has them. */
function withFiles(value: unknown, schema: JsonSchema | undefined, schemas: ApiModel["schemas"], depth = 0): unknown {
	const name = /([^/]+)$/.exec(String(schema?.$ref ?? ""))?.[1];
	const own = name === undefined ? schema : schemas[name];
	if (own?.format === "binary") return new Blob(["file"]);
	if (depth > 5 || typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => withFiles(one, own?.items as JsonSchema, schemas, depth + 1));
	const properties = (own?.properties ?? {}) as Record<string, JsonSchema>;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, withFiles(one, properties[key], schemas, depth + 1)]),
	);
}

function paramsOf(operation: Operation, schemas: ApiModel["schemas"], make: Values): Json {
	const params: Json = {};
	for (const { in: place, name, property, schema, required } of operation.parameters) {
		const isKey = place === "header" && name.toLowerCase() === operation.idempotency?.header.toLowerCase();
		if (place === "path" || isKey || property === operation.pagination?.cursor) continue;
		const value = make(schema, name);
		// The schema does not say what such an object could hold.
		if (isEmpty(value) && !required) continue;
		params[property] = isEmpty(value) ? "x" : value;
	}
	const [variant] = operation.bodies ?? [];
	const body = variant ?? (operation.body && { kind: "json" as const, ...operation.body });
	if (!body) return params;
	const whole = "whole" in body ? body.whole : undefined;
	const value =
		body.kind === "binary" || body.kind === "text"
			? "text"
			: withFiles(make(body.schema, "body"), body.kind === "multipart" ? body.schema : undefined, schemas);
	if (whole !== undefined) params[whole] = value;
	else if (typeof value === "object" && value !== null && !Array.isArray(value)) Object.assign(params, value);
	return params;
}

/** Returns a response that the document allows, with an empty list where one is expected. */
function responseOf(
	{ method, successes, results, pagination, errorsInSuccess }: Operation,
	schemas: ApiModel["schemas"],
): Response {
	if (method === "HEAD" || !successes.some(({ schema }) => schema)) return new Response(null, { status: 204 });
	const type = results?.find((one) => !/event-stream|jsonl|ndjson/.test(one)) ?? results?.[0] ?? "application/json";
	const headers = { "content-type": type.includes("*") ? "application/json" : type };
	if (/event-stream/.test(type)) return new Response("data: {}\n\n", { headers });
	if (!/json|\*/.test(type)) return new Response("bytes", { headers });
	const path = pagination?.source?.items ?? pagination?.items;
	if (path === "") return new Response("[]", { headers });
	const made = exampleOf(successes.find(({ schema }) => schema)?.schema ?? {}, schemas, "result");
	const value: Json =
		path === undefined
			? { ...(made as object) }
			: (path.split(".").reduceRight<unknown>((inner, step) => ({ [step]: inner }), []) as Json);
	if (errorsInSuccess) value[errorsInSuccess.ok] = true;
	return new Response(JSON.stringify(path === undefined && Array.isArray(made) ? made : value), { headers });
}

type Method = (...args: unknown[]) => Promise<unknown>;

describe.skipIf(!existsSync(documents))(
	`the documents in ${existsSync(documents) ? "shared/data/openapi" : "shared/data/openapi, which are not here"}`,
	() => {
		it.skipIf(withLarge).each(LARGE)("a client of %s is judged with COUNTERSIGN_LARGE_DOCUMENTS=1", () => {});

		it.each(FILES)(
			"a client of %s sends what the document says, and reads what it allows",
			{ timeout: 600_000 },
			async (name) => {
				const model = await modelOf(name);
				const folder = join(cache, name.replace(/\W/g, "-"));
				for (const { path, text } of await emitClientFor(model, name, "the test")) {
					mkdirSync(dirname(join(folder, path)), { recursive: true });
					writeFileSync(join(folder, path), text);
				}
				const module = (await import(pathToFileURL(join(folder, "index.ts")).href)) as Record<
					string,
					new (
						options: object,
					) => object
				>;
				const Client = module[pascal(model.provider)];
				if (!Client) throw new Error(`there is no class ${pascal(model.provider)}`);
				const sent: Sent[] = [];
				let response = new Response();
				const auth = Object.fromEntries(
					Object.entries(model.security?.schemes ?? {}).map(([scheme, { kind }]) => [
						scheme,
						kind === "basic" ? { username: "u", password: "p" } : "token",
					]),
				);
				const client = new Client({
					...(model.security ? { auth } : { apiKey: "key" }),
					baseUrl: "https://api.test/base",
					rateLimit: false,
					maxRetries: 0,
					fetch: async (url: string, { method = "", headers, body }: RequestInit) => {
						const bytes =
							body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : (body as string | undefined);
						sent.push({ method, url: new URL(url), headers: new Headers(headers), body: bytes });
						return response;
					},
				});
				const make = valuesOf(model.schemas);
				const judge = new Judge(model.document as Json);
				const wrong: string[] = [];
				for (const operation of model.operations) {
					sent.length = 0;
					response = responseOf(operation, model.schemas);
					try {
						const args = operation.parameters
							.filter((one) => one.in === "path")
							.map((one) => make(one.schema, one.name))
							.map((value) => (isEmpty(value) ? "x" : value));
						const params = paramsOf(operation, model.schemas, make);
						if (operation.body || operation.parameters.some((one) => one.in !== "path")) args.push(params as never);
						const resource = operation.resource.reduce(
							(at, step) => (at as Record<string, object>)[step] ?? {},
							client,
						);
						await (resource as Record<string, Method>)[operation.name]?.(...args);
						const [one] = sent;
						const problems = one
							? await judge.problems(one, operation.method, operation.path, params)
							: ["nothing was sent"];
						if (problems.length > 0) wrong.push(`${operation.id}: ${problems.slice(0, 3).join("; ")}`);
					} catch (error) {
						wrong.push(`${operation.id}: ${String(error).slice(0, 200)}`);
					}
				}
				const share = 1 - wrong.length / model.operations.length;
				expect(share, `\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(0.99);
			},
		);
	},
);
