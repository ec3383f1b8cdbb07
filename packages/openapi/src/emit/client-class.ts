import type { ApiModel } from "../model/api-model.ts";
import { authOf, factsOf, hasOwnPages, serversOf } from "./client-description.ts";
import { comment, pascal, property } from "./names.ts";
import { type Places, PUBLISHED } from "./places.ts";
import { docComment } from "./print.ts";
import { partsOf } from "./wire.ts";

/** A part of the description of an API that is code, with what it imports from the runtime. */
interface Part {
	readonly text: string;
	readonly imports: readonly string[];
}

const part = (text: string, ...imports: readonly string[]): Part => ({ text, imports });

/** What the client passes to the runtime: facts of the document, and the parts that it needs. */
function descriptionOf(model: ApiModel): Part[] {
	const result = Object.entries(factsOf(model)).map(([field, value]) => part(`${field}: ${JSON.stringify(value)}`));
	const auth = authOf(model);
	if (auth) {
		const hasOAuth = Object.values(auth.schemes).some(({ kind }) => kind === "oauth2");
		const about = `schemes: ${JSON.stringify(auth.schemes)}, usual: ${JSON.stringify(auth.usual)}, main: ${JSON.stringify(auth.main)}`;
		result.push(
			part(
				`auth: { connect: describedAuth, ${about}${hasOAuth ? ", oauth: oauthSource" : ""} }`,
				"describedAuth",
				...(hasOAuth ? ["oauthSource"] : []),
			),
		);
	}
	const { parts, imports } = partsOf(model);
	if (parts !== undefined) result.push(part(`wire: ${parts}`, ...imports));
	if (hasOwnPages(model)) result.push(part("fetchPage", "fetchPage"));
	if (model.errorShape) result.push(part(`readError: shapedError(${JSON.stringify(model.errorShape)})`, "shapedError"));
	const servers = serversOf(model);
	if (servers)
		result.push(
			part(
				`servers: (given: ServerOptions) => describedServers({ main: ${JSON.stringify(servers.main)}, variables: ${JSON.stringify(servers.variables)} }, given)`,
				"describedServers",
				"type ServerOptions",
			),
		);
	return result;
}

/** Returns the options of the client that the document names: credentials and servers. */
function optionsOf(model: ApiModel): { readonly text: string; readonly imports: readonly string[] } {
	const { security, serverVariables } = model;
	const fields: string[] = [];
	const imports = new Set<string>();
	const block = (doc: string, name: string, lines: readonly string[]): void =>
		void fields.push(`${docComment([doc], "\t")}\n\treadonly ${name}?: {\n${lines.join("\n")}\n\t} | undefined;`);
	if (security) {
		const lines = Object.entries(security.schemes).map(([name, { kind, description }]) => {
			const types = { basic: ["ApiKeyOption", "BasicCredentials"], oauth2: ["ApiKeyOption", "OAuthCredentials"] }[
				kind as string
			] ?? ["ApiKeyOption"];
			for (const one of types) imports.add(one);
			const doc = description === undefined ? "" : `${docComment([description], "\t\t")}\n`;
			return `${doc}\t\treadonly ${property(name)}?: ${types.join(" | ")} | undefined;`;
		});
		block(
			`The credentials, by security scheme.${security.main === undefined ? "" : ` \`apiKey\` is that of ${security.main}.`}`,
			"auth",
			lines,
		);
	}
	if (serverVariables && Object.keys(serverVariables).length > 0)
		block(
			"The values for the placeholders in the URLs of the servers.",
			"serverVariables",
			Object.entries(serverVariables).map(([name, { default: usual, values, description }]) => {
				const type = values ? values.map((value) => JSON.stringify(value)).join(" | ") : "string";
				const doc = docComment([`${description ?? ""} @defaultValue ${JSON.stringify(usual)}`.trim()], "\t\t");
				return `${doc}\n\t\treadonly ${property(name)}?: ${type} | undefined;`;
			}),
		);
	const own = [...new Set(model.operations.flatMap(({ server }) => server ?? []))];
	if (own.length > 0)
		block(
			"Other URLs for servers that only some operations use.",
			"serverUrls",
			own.map((server) => `\t\treadonly ${JSON.stringify(server)}?: string;`),
		);
	return { text: fields.join("\n"), imports: [...imports] };
}

/** Writes the client class itself, for a document that is not one of ours. Our own classes are written by hand and know more than the document. */
export function emitClientClass(model: ApiModel, header: string, places: Places = PUBLISHED): string {
	const name = pascal(model.provider);
	const description = descriptionOf(model);
	const options = optionsOf(model);
	const own = (module: string): string => JSON.stringify(places.own(`./${module}`));
	const core = JSON.stringify(places.core("index", 0));
	const hasErrors = !model.isInternal && model.operations.some(({ errorBodies }) => errorBodies.length > 0);
	const imports = [
		...[
			"type ApiPromise",
			"type Client",
			"type DescribedClientOptions",
			"type Drift",
			"type RequestMethod",
			"type RequestOptions",
		],
		...["describedClient", "resourceTree", "scopesOf", ...description.flatMap((one) => one.imports)],
		...options.imports.map((one) => `type ${one}`),
		...(hasErrors ? ["type ErrorGuard", "errorGuard"] : []),
	];
	const optionsName = options.text === "" ? "DescribedClientOptions" : `${name}Options`;
	const optionsType =
		options.text === ""
			? ""
			: `/** Options of {@link ${name}}. */\nexport interface ${name}Options extends DescribedClientOptions {\n${options.text}\n}\n\n`;
	const errors = hasErrors
		? `\nexport type { OperationErrors } from ${own("errors")};\n\n/** Whether a call of an operation failed with a status. The body of the error then has the type of the document. */\nexport const isErrorOf: ErrorGuard<OperationErrors> = errorGuard<OperationErrors>();\n`
		: "";
	return `${header}import { ${[...new Set(imports)].join(", ")} } from ${core};
import type { ${name}Resources } from ${own("client")};
${hasErrors ? `import type { OperationErrors } from ${own("errors")};\n` : ""}import { operations } from ${own("operations")};
import { pages } from ${own("pages")};
import type { OperationScopes } from ${own("scopes")};

export type * from ${own("client")};
export type { OperationId, OperationScopes, Scope } from ${own("scopes")};
export type * from ${own("types")};
${errors}
${optionsType}/** A client of the ${comment(model.title)} API. */
export class ${name} extends resourceTree<${name}Resources>(operations) {
	readonly #client: Client;

	constructor(options: ${optionsName} = {}) {
		const client = describedClient({
${description.map(({ text }) => `\t\t\t${text},\n`).join("")}\t\t\tpages,
		}, options);
		super(client);
		this.#client = client;
	}

	/** The scopes that each operation needs. Each inner list is an alternative. */
	get scopes(): OperationScopes {
		return scopesOf(operations) as unknown as OperationScopes;
	}

	/** Returns how responses differed from the document, by operation. Needs \`schemas\` and \`validate: "warn"\` or \`"strict"\`. */
	drift(): readonly Drift[] {
		return this.#client.drift();
	}

	/** Calls an endpoint that this client has no method for, with the same key, retries, rate limits and errors; \`path\` begins with "/". */
	request<T = unknown>(method: RequestMethod, path: string, options?: RequestOptions): ApiPromise<T> {
		return this.#client.request<T>(method, path, options);
	}
}
`;
}
