import type { ApiModel } from "../model/api-model.ts";
import type { PageConfig } from "../model/client-runtime.ts";
import { operationTable } from "./operations.ts";
import { pageNames } from "./pages.ts";
import { alternatives, partsOf } from "./wire.ts";

/** How requests are signed, as plain JSON. */
export interface DescribedAuth {
	readonly schemes: Readonly<
		Record<
			string,
			{
				readonly kind: "bearer" | "basic" | "header" | "query" | "cookie" | "oauth2";
				readonly name?: string;
				readonly tokenUrl?: string;
			}
		>
	>;
	readonly usual: string;
	readonly main: string | undefined;
}

/** Where requests are sent, as plain JSON. */
export interface DescribedServers {
	readonly main: string | undefined;
	readonly variables: Readonly<Record<string, { readonly default: string; readonly values?: readonly string[] }>>;
}

/** What a client needs to know about an API, as plain JSON: `describedClient` of `@countersign/sdk/core` takes most of it as it is. */
export interface ClientDescription {
	readonly name: string;
	readonly title: string;
	readonly baseUrl?: string;
	readonly arrayFormat: "brackets" | "repeat";
	readonly idempotencyHeader?: string;
	readonly pathPrefix?: string;
	readonly signIn: readonly { readonly header: string; readonly prefix: string; readonly variable: string }[];
	readonly auth?: DescribedAuth;
	readonly servers?: DescribedServers;
	readonly errorShape?: NonNullable<ApiModel["errorShape"]>;
	readonly pages: Readonly<Record<string, PageConfig>>;
	/** The table of operations, from which the methods are built. */
	readonly operations: string;
	/** Whether some operations are not plain JSON calls. */
	readonly isWired: boolean;
	/** Whether some lists don't have the usual fields. */
	readonly isFetched: boolean;
}

/** Returns the facts of a document that a client passes on as they are. */
export function factsOf(model: ApiModel) {
	const first = model.servers[0];
	const isAbsolute = first !== undefined && /^https?:\/\//i.test(first);
	return {
		name: model.provider,
		title: model.title,
		...(isAbsolute && { baseUrl: first }),
		arrayFormat: model.arrayFormat,
		...(model.idempotencyHeader !== undefined && { idempotencyHeader: model.idempotencyHeader }),
		...(model.entityPathPrefix !== undefined && { pathPrefix: model.entityPathPrefix }),
		signIn: model.signIn,
	};
}

/** Returns how requests are signed; undefined if the facts say all of it. */
export function authOf({ security }: ApiModel): DescribedAuth | undefined {
	if (!security) return undefined;
	const schemes = Object.entries(security.schemes).map(([name, { kind, name: where, tokenUrl }]) => [
		name,
		{ kind, ...(where !== undefined && { name: where }), ...(tokenUrl !== undefined && { tokenUrl }) },
	]);
	return { schemes: Object.fromEntries(schemes), usual: alternatives(security.usual), main: security.main };
}

/** Returns where requests are sent; undefined if the facts say all of it. */
export function serversOf(model: ApiModel): DescribedServers | undefined {
	const { serverVariables } = model;
	if (!serverVariables) return undefined;
	const variables = Object.entries(serverVariables).map(([name, { default: usual, values }]) => [
		name,
		{ default: usual, ...(values && { values }) },
	]);
	return { main: factsOf(model).baseUrl, variables: Object.fromEntries(variables) };
}

/** Whether some lists don't have the usual fields, so that their pages are fetched in another way. */
export const hasOwnPages = ({ operations }: ApiModel): boolean =>
	operations.some(({ pagination }) => pagination?.source !== undefined);

/** Describes an API for a client that is created at run time. */
export function describeForClient(model: ApiModel): ClientDescription {
	const [auth, servers] = [authOf(model), serversOf(model)];
	return {
		...factsOf(model),
		...(auth && { auth }),
		...(servers && { servers }),
		...(model.errorShape && { errorShape: model.errorShape }),
		pages: Object.fromEntries(pageNames(model).configs),
		operations: operationTable(model),
		isWired: partsOf(model).parts !== undefined,
		isFetched: hasOwnPages(model),
	};
}
