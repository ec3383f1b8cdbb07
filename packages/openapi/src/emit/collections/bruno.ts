import type { GeneratedFile } from "../file.ts";
import type { Collection, CollectionRequest, Field } from "./requests.ts";
import { type Dialect, saveLines, testLine } from "./scripts.ts";

const indent = (text: string): string =>
	text
		.split("\n")
		.map((line) => `  ${line}`.trimEnd())
		.join("\n");
const block = (name: string, lines: readonly string[]): string =>
	lines.length === 0 ? "" : `${name} {\n${lines.map(indent).join("\n")}\n}\n`;
const pair = ({ name, value, enabled }: Field): string =>
	`${enabled ? "" : "~"}${name}: ${value.replaceAll("\n", " ")}`;
const join = (blocks: readonly string[]): string => blocks.filter((one) => one !== "").join("\n");

const dialect: Dialect = { test: "test", expect: "expect", status: "res.status", body: "res.body", set: "bru.setVar" };

function requestFile(request: CollectionRequest, sequence: number): string {
	const enabled = request.query.filter((one) => one.enabled).map((one) => `${one.name}=${one.value}`);
	return join([
		block("meta", [`name: ${request.name}`, "type: http", `seq: ${sequence}`]),
		block(request.method.toLowerCase(), [
			`url: {{baseUrl}}${request.path}${enabled.length > 0 ? `?${enabled.join("&")}` : ""}`,
			`body: ${request.body === undefined ? "none" : "json"}`,
			"auth: inherit",
		]),
		block("params:query", request.query.map(pair)),
		block("params:path", request.pathArguments.map(pair)),
		block("headers", [
			...request.headers.map(pair),
			...(request.idempotencyHeader === undefined ? [] : [`${request.idempotencyHeader}: {{$guid}}`]),
		]),
		request.body === undefined ? "" : block("body:json", [request.body]),
		block("script:post-response", saveLines(request, dialect)),
		block("tests", [testLine(request, dialect)]),
		block("docs", [request.docs]),
	]);
}

/** A Bruno collection: a folder of plain files, with an environment that names the key as a secret and does not hold it. */
export function emitBruno({ model, folders, variables }: Collection): GeneratedFile[] {
	const bearer = model.signIn.find((one) => one.header === "Authorization");
	const manifest = { version: "1", name: model.title, type: "collection", ignore: ["node_modules", ".git"] };
	const secrets = variables.filter((one) => one.secret).map((one) => `  ${one.name}`);
	return [
		{ path: "bruno.json", text: `${JSON.stringify(manifest, null, 2)}\n` },
		{
			path: "collection.bru",
			text: join([
				block(
					"headers",
					model.signIn.filter((one) => one !== bearer).map((one) => `${one.header}: ${one.prefix}{{${one.variable}}}`),
				),
				block("auth", [`mode: ${bearer ? "bearer" : "none"}`]),
				bearer ? block("auth:bearer", [`token: {{${bearer.variable}}}`]) : "",
				block("docs", [model.description]),
			]),
		},
		{
			path: `environments/${model.title}.bru`,
			text: `${block(
				"vars",
				variables.filter((one) => !one.secret).map((one) => `${one.name}: ${one.value}`.trimEnd()),
			)}vars:secret [\n${secrets.join(",\n")}\n]\n`,
		},
		...folders.flatMap((folder, at) => [
			{
				path: `${folder.name}/folder.bru`,
				text: join([block("meta", [`name: ${folder.name}`, `seq: ${at + 1}`]), block("docs", [folder.docs])]),
			},
			...folder.requests.map((request, index) => ({
				path: `${folder.name}/${request.name}.bru`,
				text: requestFile(request, index + 1),
			})),
		]),
	].map(({ path, text }) => ({ path: `bruno/${path}`, text }));
}
