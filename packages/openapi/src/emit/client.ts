import type { ApiModel } from "../model/api-model.ts";
import { comment, pascal, resourceName } from "./names.ts";

export function emitClient(model: ApiModel, header: string): string {
	const imports = model.resources
		.map((one) => `import type { ${resourceName(one.path)} } from "./resources/${one.name}.ts";`)
		.join("\n");
	const fields = model.resources.map((one) => `\treadonly ${one.name}: ${resourceName(one.path)};`).join("\n");
	const again = model.resources.map((one) => `export type * from "./resources/${one.name}.ts";`).join("\n");
	return `${header}${imports}\n\n${again}\n\n/** Every resource of the ${comment(model.title)} API. */\nexport interface ${pascal(model.provider)}Resources {\n${fields}\n}\n`;
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
	return `${header}/** Every scope of the ${comment(model.title)} API. */\nexport type Scope =\n${union || "\tnever"};\n\n/** The scopes that each operation needs: alternatives of sets. */\nexport interface OperationScopes {\n${lines}\n}\n\n/** Every operation, by the name that the client gives it. */\nexport type OperationId = keyof OperationScopes;\n`;
}

/** The client class itself, for a document that is not one of ours; ours have hand-written ones that know more than a document says. */
export function emitClientClass(model: ApiModel, header: string): string {
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
	return `${header}import { type Client, type DescribedClientOptions, type Drift, describedClient, resourceTree, scopesOf } from "../../core/index.ts";
import type { ${name}Resources } from "./client.ts";
import { operations } from "./operations.ts";
import { pages } from "./pages.ts";
import type { OperationScopes } from "./scopes.ts";

export type * from "./client.ts";
export type { OperationId, OperationScopes, Scope } from "./scopes.ts";
export type * from "./types.ts";

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

	/** The scopes that each operation needs: alternatives of sets. */
	get scopes(): OperationScopes {
		return scopesOf(operations) as unknown as OperationScopes;
	}

	/** How answers differed from the document, by operation; filled with \`validate: "warn"\` or \`"strict"\` and \`schemas\`. */
	drift(): readonly Drift[] {
		return this.#client.drift();
	}
}
`;
}
