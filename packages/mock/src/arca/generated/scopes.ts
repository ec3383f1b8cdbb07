// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
/** Every scope that a key can have. */
export const scopes: readonly string[] = [
	"users:read",
	"workspaces:read",
	"workspaces:write",
	"folders:read",
	"folders:write",
	"lists:read",
	"lists:write",
	"tasks:read",
	"tasks:write",
	"comments:read",
	"comments:write"
];
