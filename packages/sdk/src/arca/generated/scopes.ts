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

/** The scopes that each operation needs. Each inner list is an alternative. */
export interface OperationScopes {
	readonly "tasks.comments.list": readonly [readonly ["comments:read"]];
	readonly "tasks.comments.create": readonly [readonly ["comments:write"]];
	readonly "customFields.list": readonly [readonly ["tasks:read"]];
	readonly "folders.list": readonly [readonly ["folders:read"]];
	readonly "folders.create": readonly [readonly ["folders:write"]];
	readonly "folders.update": readonly [readonly ["folders:write"]];
	readonly "folders.delete": readonly [readonly ["folders:write"]];
	readonly "folders.lists.list": readonly [readonly ["lists:read"]];
	readonly "labels.list": readonly [readonly ["workspaces:read"]];
	readonly "labels.create": readonly [readonly ["workspaces:write"]];
	readonly "labels.update": readonly [readonly ["workspaces:write"]];
	readonly "labels.delete": readonly [readonly ["workspaces:write"]];
	readonly "lists.list": readonly [readonly ["lists:read"]];
	readonly "lists.create": readonly [readonly ["lists:write"]];
	readonly "lists.update": readonly [readonly ["lists:write"]];
	readonly "lists.delete": readonly [readonly ["lists:write"]];
	readonly "me.retrieve": readonly [readonly ["users:read"]];
	readonly "members.list": readonly [readonly ["workspaces:read"]];
	readonly "statuses.list": readonly [readonly ["workspaces:read"]];
	readonly "statuses.create": readonly [readonly ["workspaces:write"]];
	readonly "statuses.update": readonly [readonly ["workspaces:write"]];
	readonly "statuses.delete": readonly [readonly ["workspaces:write"]];
	readonly "tasks.list": readonly [readonly ["tasks:read"]];
	readonly "tasks.create": readonly [readonly ["tasks:write"]];
	readonly "tasks.retrieve": readonly [readonly ["tasks:read"]];
	readonly "tasks.update": readonly [readonly ["tasks:write"]];
	readonly "tasks.delete": readonly [readonly ["tasks:write"]];
	readonly "workspaces.list": readonly [readonly ["workspaces:read"]];
	readonly "workspaces.retrieve": readonly [readonly ["workspaces:read"]];
}

/** The name of an operation, as the client has it. */
export type OperationId = keyof OperationScopes;
