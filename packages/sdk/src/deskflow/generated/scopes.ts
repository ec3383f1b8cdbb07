// Generated from packages/openapi/specs/deskflow (security) by `npm run generate`. Do not edit.
/** Every scope of the Deskflow API. */
export type Scope =
	| "customers:read"
	| "customers:write"
	| "orders:read"
	| "orders:write"
	| "products:read"
	| "products:write"
	| "categories:read"
	| "categories:write";

/** The scopes that each operation needs. Each inner list is an alternative. */
export interface OperationScopes {
	readonly "categories.list": readonly [readonly ["categories:read"]];
	readonly "categories.create": readonly [readonly ["categories:write"]];
	readonly "categories.retrieve": readonly [readonly ["categories:read"]];
	readonly "categories.update": readonly [readonly ["categories:write"]];
	readonly "categories.delete": readonly [readonly ["categories:write"]];
	readonly "customers.list": readonly [readonly ["customers:read"]];
	readonly "customers.create": readonly [readonly ["customers:write"]];
	readonly "customers.retrieve": readonly [readonly ["customers:read"]];
	readonly "customers.update": readonly [readonly ["customers:write"]];
	readonly "customers.delete": readonly [readonly ["customers:write"]];
	readonly "orders.list": readonly [readonly ["orders:read"]];
	readonly "orders.create": readonly [readonly ["orders:write"]];
	readonly "orders.retrieve": readonly [readonly ["orders:read"]];
	readonly "orders.update": readonly [readonly ["orders:write"]];
	readonly "orders.delete": readonly [readonly ["orders:write"]];
	readonly "products.list": readonly [readonly ["products:read"]];
	readonly "products.create": readonly [readonly ["products:write"]];
	readonly "products.retrieve": readonly [readonly ["products:read"]];
	readonly "products.update": readonly [readonly ["products:write"]];
	readonly "products.delete": readonly [readonly ["products:write"]];
}

/** The name of an operation, as the client has it. */
export type OperationId = keyof OperationScopes;
