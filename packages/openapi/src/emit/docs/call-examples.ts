import type { Operation } from "../../model/api-model.ts";
import { argument } from "../argument-name.ts";
import { type Example, literal } from "../example.ts";
import { camel } from "../names.ts";
import { callParameters } from "../operations.ts";
import type { ShownCall } from "./examples.ts";
import { harmless, json } from "./markdown.ts";
import type { Site } from "./site.ts";

/** A longer object is written on several lines, so that calls fit where code is shown in 80 columns. */
const LINE = 40;

type Fields = { readonly [name: string]: Example };

const isFields = (value: Example): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The name of what a call resolves with. */
function resultName({ client }: Site, { item, result, pagination }: Operation): string {
	const name = (pagination ? item : result)?.schemaName ?? (pagination ? "item" : "result");
	return argument(camel(name), new Set([client, "console"]));
}

/** Returns a program that makes the call with the client. */
export function typescriptExample(site: Site, operation: Operation, { path, params, body }: ShownCall): string {
	const { client, className, places } = site;
	const args = operation.parameters.filter((one) => one.in === "path").map((one) => literal(path[one.name] ?? null));
	const fields = { ...(body !== undefined && isFields(body) ? body : {}), ...params };
	if (Object.keys(fields).length > 0 || operation.body?.required === true) args.push(literal(fields, "", LINE));
	const call = `${client}.${operation.id}(${args.join(", ")})`;
	const name = resultName(site, operation);
	const returnsBody = operation.successes.some((one) => one.schema !== undefined);
	const statement = operation.pagination
		? `for await (const ${name} of ${call}) {\n\tconsole.log(${name});\n}`
		: returnsBody
			? `const ${name} = await ${call};\nconsole.log(${name});`
			: `await ${call};`;
	const source = `import { ${className} } from ${JSON.stringify(places.module)};\n\nconst ${client} = new ${className}();\n${statement}`;
	return harmless(source.replaceAll("\t", "  "));
}

/** Returns the text inside double quotes of a shell. */
const inQuotes = (text: string): string =>
	text.replace(/[\s\p{Cc}]+/gu, " ").replace(/["\\$`!<]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
const scalar = (value: Example): string =>
	typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
const encoded = (value: Example): string => inQuotes(encodeURIComponent(scalar(value)));
/** The environment variable of a value that only the caller knows, such as `SHOP_API_KEY`. */
const variable = ({ model }: Site, name: string): string =>
	`$${`${model.provider}_${name.replace(/([a-z\d])([A-Z])/g, "$1_$2")}`.replace(/\W+/g, "_").toUpperCase()}`;

function urlOf(site: Site, operation: Operation, { path: values, params }: ShownCall): string {
	const { servers, entityPathPrefix = "" } = site.model;
	const prefix = operation.pathStyle === "entity" ? entityPathPrefix : "";
	const path = `${prefix}${operation.path}`.split(/(\{[^{}]+\})/).map((part) => {
		const name = /^\{(.+)\}$/.exec(part)?.[1];
		if (name === undefined) return inQuotes(part.replace(/\s/g, encodeURIComponent));
		const one = operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
		return one === undefined ? variable(site, name) : encoded(values[name] ?? null);
	});
	const query = operation.parameters.flatMap((one) => {
		const value = one.in === "query" ? params[one.property] : undefined;
		if (value === undefined) return [];
		const name = encodeURIComponent(one.name).replace("%5B%5D", "[]");
		return (Array.isArray(value) ? (value as Example[]) : [value]).map((each) => `${name}=${encoded(each)}`);
	});
	return `${inQuotes(servers[0] ?? "")}${path.join("")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** Returns a command that sends the same request, with the key in environment variables. */
export function curlExample(site: Site, operation: Operation, call: ShownCall): string {
	const { model } = site;
	const { body, params } = call;
	const header = (name: string, value: string): string => `-H "${inQuotes(name)}: ${value}"`;
	const url = urlOf(site, operation, call);
	const lines = [
		`curl ${url.includes("[]") ? "-g " : ""}${operation.method === "GET" ? "" : `-X ${operation.method} `}"${url}"`,
		...model.signIn.map((one) => header(one.header, `${inQuotes(one.prefix)}${variable(site, one.variable)}`)),
		...(model.versionHeader === undefined ? [] : [header(model.versionHeader, inQuotes(model.version))]),
		...callParameters(operation).flatMap((one) => {
			const value = one.in === "header" ? params[one.property] : undefined;
			return value === undefined ? [] : [header(one.name, encoded(value))];
		}),
		...(operation.idempotency ? [header(operation.idempotency.header, "$(uuidgen)")] : []),
		...(body === undefined
			? []
			: [header("Content-Type", "application/json"), `-d '${json(body).replaceAll("'", "'\\''")}'`]),
	];
	return lines.join(" \\\n  ");
}
