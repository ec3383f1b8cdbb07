// Generated from packages/openapi/specs/arca (security) by `npm run generate`. Do not edit.
/** Every scope of the Arca API. */
export type Scope =
	| "users:read"
	| "workspaces:read"
	| "workspaces:write"
	| "folders:read"
	| "folders:write"
	| "lists:read"
	| "lists:write"
	| "tasks:read"
	| "tasks:write"
	| "comments:read"
	| "comments:write";

/** The scopes that each operation needs: alternatives of sets. */
export const scopes = {
	"tasks.comments.list": [["comments:read"]],
	"tasks.comments.create": [["comments:write"]],
	"customFields.list": [["tasks:read"]],
	"folders.list": [["folders:read"]],
	"folders.create": [["folders:write"]],
	"folders.update": [["folders:write"]],
	"folders.delete": [["folders:write"]],
	"folders.lists.list": [["lists:read"]],
	"labels.list": [["workspaces:read"]],
	"labels.create": [["workspaces:write"]],
	"labels.update": [["workspaces:write"]],
	"labels.delete": [["workspaces:write"]],
	"lists.list": [["lists:read"]],
	"lists.create": [["lists:write"]],
	"lists.update": [["lists:write"]],
	"lists.delete": [["lists:write"]],
	"me.retrieve": [["users:read"]],
	"members.list": [["workspaces:read"]],
	"statuses.list": [["workspaces:read"]],
	"statuses.create": [["workspaces:write"]],
	"statuses.update": [["workspaces:write"]],
	"statuses.delete": [["workspaces:write"]],
	"tasks.list": [["tasks:read"]],
	"tasks.create": [["tasks:write"]],
	"tasks.retrieve": [["tasks:read"]],
	"tasks.update": [["tasks:write"]],
	"tasks.delete": [["tasks:write"]],
	"workspaces.list": [["workspaces:read"]],
	"workspaces.retrieve": [["workspaces:read"]],
} as const satisfies Readonly<Record<string, readonly (readonly Scope[])[]>>;

export type OperationId = keyof typeof scopes;
