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

/** The scopes that each operation needs: alternatives of sets. */
export const scopes = {
	"categories.list": [["categories:read"]],
	"categories.create": [["categories:write"]],
	"categories.retrieve": [["categories:read"]],
	"categories.update": [["categories:write"]],
	"categories.delete": [["categories:write"]],
	"customers.list": [["customers:read"]],
	"customers.create": [["customers:write"]],
	"customers.retrieve": [["customers:read"]],
	"customers.update": [["customers:write"]],
	"customers.delete": [["customers:write"]],
	"orders.list": [["orders:read"]],
	"orders.create": [["orders:write"]],
	"orders.retrieve": [["orders:read"]],
	"orders.update": [["orders:write"]],
	"orders.delete": [["orders:write"]],
	"products.list": [["products:read"]],
	"products.create": [["products:write"]],
	"products.retrieve": [["products:read"]],
	"products.update": [["products:write"]],
	"products.delete": [["products:write"]],
} as const satisfies Readonly<Record<string, readonly (readonly Scope[])[]>>;

export type OperationId = keyof typeof scopes;
