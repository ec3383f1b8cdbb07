import type { ApiModel } from "../model/api-model.ts";
import { comment, pascal, resourceName } from "./names.ts";
import { type Places, PUBLISHED } from "./places.ts";
import { importTypes } from "./print.ts";

export function emitClient(model: ApiModel, header: string, places: Places): string {
	const module = (name: string): string => places.own(`./resources/${name}`);
	const imports = model.resources.map((one) => importTypes([resourceName(one.path)], module(one.name))).join("");
	const fields = model.resources.map((one) => `\treadonly ${one.name}: ${resourceName(one.path)};`).join("\n");
	const again = model.resources.map((one) => `export type * from ${JSON.stringify(module(one.name))};`).join("\n");
	return `${header}${imports}\n${again}\n\n/** Every resource of the ${comment(model.title)} API. */\nexport interface ${pascal(model.provider)}Resources {\n${fields}\n}\n`;
}

export function emitScopes(model: ApiModel, header: string): string {
	const lines = model.operations
		.map((one) => {
			const sets = one.scopes.filter((set) => set.length > 0);
			const type = sets.map((set) => `readonly [${set.map((scope) => JSON.stringify(scope)).join(", ")}]`).join(", ");
			return `\treadonly ${JSON.stringify(one.id)}: readonly [${type}];`;
		})
		.join("\n");
	const union = Object.keys(model.scopes)
		.map((scope) => `\t| ${JSON.stringify(scope)}`)
		.join("\n");
	return `${header}/** Every scope of the ${comment(model.title)} API. */\nexport type Scope =\n${union || "\tnever"};\n\n/** The scopes that each operation needs. Each inner list is an alternative. */\nexport interface OperationScopes {\n${lines}\n}\n\n/** The name of an operation, as the client has it. */\nexport type OperationId = keyof OperationScopes;\n`;
}

/** Writes the client class itself, for a document that is not one of ours. Our own classes are written by hand and know more than the document. */
export function emitClientClass(model: ApiModel, header: string, places: Places = PUBLISHED): string {
	const name = pascal(model.provider);
	const description = {
		name: model.provider,
		title: model.title,
		baseUrl: model.servers[0],
		arrayFormat: model.arrayFormat,
		idempotencyHeader: model.idempotencyHeader,
		pathPrefix: model.entityPathPrefix,
		signIn: model.signIn,
	};
	const fields = Object.entries(description)
		.filter(([, value]) => value !== undefined)
		.map(([field, value]) => `\t\t\t${field}: ${JSON.stringify(value)},\n`)
		.join("");
	const own = (name: string): string => JSON.stringify(places.own(`./${name}`));
	return `${header}import { type ApiPromise, type Client, type DescribedClientOptions, type Drift, type RequestMethod, type RequestOptions, describedClient, resourceTree, scopesOf } from ${JSON.stringify(places.core("index", 0))};
import type { ${name}Resources } from ${own("client")};
import { operations } from ${own("operations")};
import { pages } from ${own("pages")};
import type { OperationScopes } from ${own("scopes")};

export type * from ${own("client")};
export type { OperationId, OperationScopes, Scope } from ${own("scopes")};
export type * from ${own("types")};

/** A client of the ${comment(model.title)} API. */
export class ${name} extends resourceTree<${name}Resources>(operations) {
	readonly #client: Client;

	constructor(options: DescribedClientOptions = {}) {
		const client = describedClient({
${fields}\t\t\tpages,
\t\t}, options);
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
