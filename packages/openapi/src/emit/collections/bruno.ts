import type { GeneratedFile } from "../file.ts";
import { fileName, oneLine, UniqueNames } from "./names.ts";
import { type Collection, type CollectionRequest, type Field, queryOf } from "./requests.ts";
import { type Dialect, saveLines, testLine } from "./scripts.ts";

const indent = (text: string): string =>
	text
		.split("\n")
		.map((line) => `  ${line}`.trimEnd())
		.join("\n");
const block = (name: string, lines: readonly string[]): string =>
	lines.length === 0 ? "" : `${name} {\n${lines.map(indent).join("\n")}\n}\n`;
/** Other names would be read as something else. */
const key = (name: string): string =>
	/^[^\s:{}"~'@][^\s:{}"]*$/.test(name) ? name : `"${oneLine(name).replaceAll('"', '\\"')}"`;
const pair = ({ name, value, enabled }: Field): string => `${enabled ? "" : "~"}${key(name)}: ${oneLine(value)}`;
const join = (blocks: readonly string[]): string => blocks.filter((one) => one !== "").join("\n");

const dialect: Dialect = { test: "test", expect: "expect", status: "res.status", body: "res.body", set: "bru.setVar" };

function requestFile(request: CollectionRequest, sequence: number): string {
	return join([
		block("meta", [`name: ${oneLine(request.name)}`, "type: http", `seq: ${sequence}`]),
		block(request.method.toLowerCase(), [
			`url: {{baseUrl}}${request.path}${queryOf(request)}`,
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
	const folderNames = new UniqueNames();
	folderNames.of("environments");
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
			path: `environments/${fileName(model.title)}.bru`,
			text: `${block(
				"vars",
				variables.filter((one) => !one.secret).map((one) => `${one.name}: ${oneLine(one.value)}`.trimEnd()),
			)}vars:secret [\n${secrets.join(",\n")}\n]\n`,
		},
		...folders.flatMap((folder, at) => {
			const name = folderNames.of(fileName(folder.name));
			const requestNames = new UniqueNames();
			return [
				{
					path: `${name}/folder.bru`,
					text: join([
						block("meta", [`name: ${oneLine(folder.name)}`, `seq: ${at + 1}`]),
						block("docs", [folder.docs]),
					]),
				},
				...folder.requests.map((request, index) => ({
					path: `${name}/${requestNames.of(fileName(request.name))}.bru`,
					text: requestFile(request, index + 1),
				})),
			];
		}),
	].map(({ path, text }) => ({ path: `bruno/${path}`, text }));
}
