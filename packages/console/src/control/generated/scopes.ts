// Generated from packages/openapi/specs/control (security) by `npm run generate`. Do not edit.
/** Every scope of the Countersign control API. */
export type Scope =
	never;

/** The scopes that each operation needs. Each inner list is an alternative. */
export interface OperationScopes {
	readonly "analytics.retrieve": readonly [];
	readonly "apis.list": readonly [];
	readonly "clock.retrieve": readonly [];
	readonly "clock.advance": readonly [];
	readonly "clock.next": readonly [];
	readonly "collections.list": readonly [];
	readonly "deliveries.list": readonly [];
	readonly "deliveries.resend": readonly [];
	readonly "deliveries.explain": readonly [];
	readonly "events.trigger": readonly [];
	readonly "faults.retrieve": readonly [];
	readonly "faults.inject": readonly [];
	readonly "faults.clear": readonly [];
	readonly "faults.setRate": readonly [];
	readonly "keys.list": readonly [];
	readonly "keys.create": readonly [];
	readonly "keys.update": readonly [];
	readonly "keys.reveal": readonly [];
	readonly "keys.revoke": readonly [];
	readonly "limits.list": readonly [];
	readonly "mirror.retrieve": readonly [];
	readonly "mirror.check": readonly [];
	readonly "records.collections": readonly [];
	readonly "records.list": readonly [];
	readonly "records.retrieve": readonly [];
	readonly "records.update": readonly [];
	readonly "requests.list": readonly [];
	readonly "requests.export": readonly [];
	readonly "requests.retrieve": readonly [];
	readonly "snapshots.list": readonly [];
	readonly "snapshots.create": readonly [];
	readonly "snapshots.delete": readonly [];
	readonly "snapshots.restore": readonly [];
	readonly "snapshots.compare": readonly [];
	readonly "stream.listen": readonly [];
	readonly "threads.list": readonly [];
	readonly "threads.retrieve": readonly [];
	readonly "webhooks.list": readonly [];
	readonly "webhooks.create": readonly [];
	readonly "webhooks.delete": readonly [];
	readonly "webhooks.test": readonly [];
	readonly "worlds.list": readonly [];
	readonly "worlds.create": readonly [];
	readonly "worlds.eventTypes": readonly [];
	readonly "worlds.reset": readonly [];
}

/** The name of an operation, as the client has it. */
export type OperationId = keyof OperationScopes;
