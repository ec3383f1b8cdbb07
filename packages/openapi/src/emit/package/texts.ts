import type { ApiModel, Operation } from "../../model/api-model.ts";
import { property } from "../names.ts";
import type { MockDescription } from "./described-api.ts";
import { canBeMirrored, MIRROR } from "./mirror-module.ts";
import { code, inline, namesOf, type PackageOptions } from "./names.ts";
import { oauthSignIns } from "./oauth.ts";

/** The call of the quick start: a list if there is one, otherwise something that needs no arguments. */
function firstOperation({ operations }: ApiModel): Operation | undefined {
	const isEasy = (one: Operation): boolean =>
		one.method === "GET" && one.parameters.every(({ required }) => !required) && !one.path.includes("{");
	return operations.find((one) => isEasy(one) && one.pagination !== undefined) ?? operations.find(isEasy);
}

const quickCall = (operation: Operation | undefined, client: string): string => {
	if (!operation) return `console.log(${client}.scopes);`;
	const call = `${client}.${operation.id}()`;
	return operation.pagination ? `for await (const item of ${call}) console.log(item);` : `console.log(await ${call});`;
};

/** Returns the options of a client that signs in with OAuth 2 only, as code; empty for one that reads its key from the environment. */
function signInOptions(model: ApiModel, description: MockDescription, prefix: string): string {
	const main = oauthSignIns(model, description).find(({ scheme }) => scheme === model.security?.main);
	if (!main) return "";
	const variable = (end: string): string => `process.env.${prefix}_${end} ?? ""`;
	const fields = [
		`clientId: ${variable("CLIENT_ID")}`,
		`clientSecret: ${variable("CLIENT_SECRET")}`,
		...(main.needsRefreshToken ? [`refreshToken: ${variable("REFRESH_TOKEN")}`] : []),
	];
	return `{\n\tauth: {\n\t\t${property(main.scheme)}: {\n${fields.map((one) => `\t\t\t${one},\n`).join("")}\t\t},\n\t},\n}`;
}

/** Says how an application signs its users in, and how to try it without the API. Empty if the document has no flow for users. */
function usersSection(model: ApiModel, name: string, description: MockDescription): string {
	const signIns = oauthSignIns(model, description);
	const [withCode, withPassword] = [signIns.find((one) => one.code), signIns.find((one) => one.password)];
	if (!withCode && !withPassword) return "";
	const { className } = namesOf(model);
	const lines = [
		...(withCode
			? [
					`- \`authorizeUrl\` is where your application sends the browser of a user. The mock agrees at once and redirects back to your \`redirect_uri\` with a
  \`code\` and your \`state\`. PKCE is checked if you send a \`code_challenge\`.
- \`tokenUrl\` exchanges the code for tokens, once and within 10 minutes. Pass the refresh token to the client as \`refreshToken\`.`,
				]
			: []),
		...(withPassword
			? [
					`- A user's password is sent with \`fields: { grant_type: "password", username, password }\` beside \`clientId\`. The mock accepts any, or those of its option
  \`users\`: \`start${className}Mock({ users: { ann: "a password" } })\`.`,
				]
			: []),
	];
	return `
## Sign in a user

\`start${className}Mock\` of \`${name}/mock\` returns everything that a sign-in needs: \`key\` is the client id, and \`secret\` its secret. \`test/oauth.test.ts\` shows it.

${lines.join("\n")}
`;
}

/** Writes the README. Its first program runs as it is, against the mock. */
export function emitReadme(
	model: ApiModel,
	{ name, source, command }: PackageOptions,
	verifies: boolean,
	description: MockDescription,
): string {
	const { className, client, variable } = namesOf(model);
	const signIn = signInOptions(model, description, variable.replace(/_API_KEY$/, ""));
	const created = `const ${client} = new ${className}(${signIn});${signIn === "" ? ` // reads ${variable}` : ""}`;
	const first = firstOperation(model);
	const webhooks =
		model.events.length === 0
			? ""
			: `
## Webhooks

\`${name}/webhooks\` has the type of each event${
					verifies
						? ` and a verifier, which needs \`npm install @countersign/webhooks\`:

\`\`\`ts
import { ${client}Webhooks } from "${name}/webhooks";

const webhooks = ${client}Webhooks({ secrets: process.env.WEBHOOK_SECRET ?? "" });
export async function receive(request: Request): Promise<Response> {
	const event = await webhooks.verify(await request.text(), request.headers);
	console.log(event);
	return new Response();
}
\`\`\`
`
						: `. The document does not say how deliveries are signed. Set \`x-webhook-signature\` in the overlay to get a verifier.
`
				}`;
	const mirror = !canBeMirrored(model)
		? ""
		: `
## Copy the data

\`${name}/mirror\` has a table for each list. \`${MIRROR}\` copies them and proves the copy:

\`\`\`ts
import { createMirror, memoryMirror } from "${MIRROR}";
import { ${className} } from "${name}";
import { ${client}Tables } from "${name}/mirror";

${created}
const mirror = createMirror({ client: ${client}, database: memoryMirror(), resources: ${client}Tables });
const { resources } = await mirror.run();
for (const { resource, rows, limits } of resources) console.log(resource, rows, limits);
await mirror.close();
\`\`\`

\`limits\` says what the document does not promise about a list, such as whether it hides records. The mirror cannot promise that either.
`;
	return `# ${inline(model.title)}

A typed client of the ${inline(model.title)} API, with retries, rate limits, pagination and idempotency. Generated from ${code(source)}.

## Quick start

This program runs as it is. It calls a mock of the API on your machine:

\`\`\`sh
npm install ${name}
npm install --save-dev @countersign/mock
\`\`\`

\`\`\`ts
import { start${className}Mock } from "${name}/mock";

const { ${client}, close } = await start${className}Mock();
${quickCall(first, client)}
await close();
\`\`\`

Against the real API:

\`\`\`ts
import { ${className} } from "${name}";

${created}
${quickCall(first, client)}
\`\`\`

Every failed call throws a typed error from \`@countersign/sdk/core\`, such as \`NotFoundError\` or \`RateLimitError\`. \`${name}/schemas\` has
[zod/mini](https://zod.dev) schemas of all objects, for \`new ${className}({ schemas, validate: "warn" })\`.
${usersSection(model, name, description)}${webhooks}${mirror}
## Development

\`\`\`sh
npm install
npm test             # calls every operation against the mock
npm run typecheck
npm run build
\`\`\`

Write the package again after a change of the document with \`${command.replaceAll("`", "'")}\`. It prints what changes for users before it writes, and keeps files that you
added or edited. \`.countersign/generated.json\` records what is generated: commit it.
`;
}

/** Writes an index of the package for coding agents. It has names and paths only. */
export function emitAgents(model: ApiModel, { name }: PackageOptions): string {
	const { className, client, variable } = namesOf(model);
	const named = model.operations.filter(({ id }) => id !== "");
	const rows = named.map(({ id, method, path, pagination }) => {
		const kind = pagination === undefined ? "" : " (list: `for await`)";
		return `- ${code(`${client}.${id}`)}: ${code(`${method} ${path}`)}${kind}`;
	});
	const events = model.events.map(({ type }) => `- ${code(type)}`);
	return `# ${code(name)}

A typed client. Create it with ${code(`new ${className}()`)}, which reads ${code(variable)}. Methods take the values in the path, then one object with
query, headers and body, then call options. Lists are async iterable. Files in ${code("src")} are generated: do not edit them.

- ${code("src/resources")}: the methods with their documentation
- ${code("src/types.ts")}: the types of all objects
- ${code("src/mock.ts")}: a mock for tests
- ${code("src/mirror.ts")}: the tables for a mirror, if the API has lists whose records have ids
- ${code("src/webhooks.ts")}: events and their verification, if the API has any

## Methods

${rows.join("\n")}
${events.length === 0 ? "" : `\n## Events\n\n${events.join("\n")}\n`}`;
}
