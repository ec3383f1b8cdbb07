// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
/** Every scope that a key can have. */
export const scopes: readonly string[] = [
	"customers:read",
	"customers:write",
	"orders:read",
	"orders:write",
	"products:read",
	"products:write",
	"categories:read",
	"categories:write"
];
