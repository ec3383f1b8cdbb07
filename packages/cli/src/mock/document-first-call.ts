/** What is printed to try the mock of a document with: the settings, a curl command and a program. */
import type { MockDescription } from "@countersign/openapi/model";
import { quoted } from "../shared/quoted.ts";
import { variableName } from "../shared/variable-name.ts";
import type { MockableDocument } from "./document-mock.ts";
import type { PrintedKey } from "./first-call.ts";

/** The settings of a mocked document, as lines for a shell. */
export function documentSettings(
	{ name, description }: Pick<MockableDocument, "name" | "description">,
	url: string,
	{ key, secret, refreshToken }: PrintedKey,
): string[] {
	const variable = variableName(name);
	const [tokens] = Object.values(description.credentials).flatMap((one) => one.tokens ?? []);
	const [page] = Object.values(description.credentials).flatMap((one) => one.authorize ?? []);
	const here = (known: string): string => quoted(new URL(new URL(known, url).pathname, url).href);
	const isBasic = Object.values(description.credentials).some(({ kind }) => kind === "basic");
	return [
		`export ${variable}_BASE_URL=${url}`,
		`export ${variable}_API_KEY=${key}`,
		...(isBasic && secret !== undefined ? [`export ${variable}_API_SECRET=${secret}`] : []),
		...(tokens && secret !== undefined
			? [
					`export ${variable}_CLIENT_ID=${key}`,
					`export ${variable}_CLIENT_SECRET=${secret}`,
					`export ${variable}_TOKEN_URL=${here(tokens.url)}`,
					...(page === undefined ? [] : [`export ${variable}_AUTHORIZE_URL=${here(page)}`]),
					...(refreshToken === undefined ? [] : [`export ${variable}_REFRESH_TOKEN=${refreshToken}`]),
				]
			: []),
	];
}

/** Arguments of curl that send the key where an operation wants it. */
function curlKey(
	description: MockDescription,
	scheme: string | undefined,
	variable: string,
): { readonly options: string; readonly query: string } {
	const credential = scheme === undefined ? undefined : description.credentials[scheme];
	switch (credential?.kind) {
		case undefined:
			return { options: "", query: "" };
		case "basic":
			return { options: `-u "$${variable}_API_KEY:$${variable}_API_SECRET" `, query: "" };
		case "header":
			return { options: `-H "${safe(credential.name)}: $${variable}_API_KEY" `, query: "" };
		case "query":
			return { options: "", query: `?${encodeURIComponent(credential.name ?? "")}=$${variable}_API_KEY` };
		case "cookie":
			return { options: `-b "${safe(credential.name)}=$${variable}_API_KEY" `, query: "" };
		default:
			return { options: `-H "Authorization: Bearer $${variable}_API_KEY" `, query: "" };
	}
}

/** A name of the document inside double quotes of a shell. */
const safe = (name = ""): string => name.replace(/[^\w.-]/g, "");

/** A curl command and a program to start with, as lines. */
export function documentFirstCall({ name, model, description }: MockableDocument, target: string): string[] {
	const variable = variableName(name);
	const isFirst = (one: MockDescription["operations"][number]): boolean =>
		one.method === "GET" && !one.path.includes("{") && one.parameters.every(({ required }) => !required);
	const first =
		description.operations.find((one) => isFirst(one) && one.name === "list") ?? description.operations.find(isFirst);
	if (!first) return [];
	const { options, query } = curlKey(description, Object.keys(first.security[0] ?? {})[0], variable);
	const path = first.path.replace(/[^\w./~-]/g, encodeURIComponent);
	const className = pascal(name);
	const call = [camel(name), ...first.id.split(".")].join(".");
	const listed = model.operations.find(({ id }) => id === first.id)?.pagination;
	return [
		"",
		"Try it:",
		"",
		`curl ${options}"$${variable}_BASE_URL${path}${query}"`,
		"",
		`Or run \`npx countersign generate ${target} --out ${name}-client\`, save this as first.mts, run \`npm install @countersign/sdk tsx\` and \`npx tsx first.mts\`:`,
		"",
		`import { ${className} } from "./${name}-client/index.js";`,
		"",
		`const ${camel(name)} = new ${className}({ baseUrl: process.env.${variable}_BASE_URL }); // reads ${variable}_API_KEY`,
		listed ? `for await (const one of ${call}()) console.log(one);` : `console.log(await ${call}());`,
	];
}

const pascal = (text: string): string =>
	text
		.split(/[^A-Za-z\d]+/)
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
		.join("");
const camel = (text: string): string => {
	const name = pascal(text);
	return name.slice(0, 1).toLowerCase() + name.slice(1);
};
