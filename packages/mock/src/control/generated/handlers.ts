// Generated from packages/openapi/specs/control (operations) by `npm run generate`. Do not edit.
import type { Call, Handler } from "../../engine/handler.ts";
import type { AnalyticsRetrieveQuery, ClockAdvanceParams, CollectionsListQuery, DeliveriesListQuery, DeliveryExplainParams, EntityCreateParams, EventTriggerParams, FaultInjectParams, FaultRateParams, KeyCreateParams, KeyUpdateParams, KeysListQuery, RecordUpdateParams, RecordsListQuery, RequestsExportQuery, RequestsListQuery, SnapshotCreateParams, SnapshotsCompareQuery, ThreadsListQuery, WebhookCreateParams } from "./types.ts";

type Empty = { [name: string]: never };

/** What each operation receives once the document's checks have passed. */
export type Operations = {
	"analytics.retrieve": { body: Empty; path: { readonly api: string }; query: AnalyticsRetrieveQuery };
	"apis.list": { body: Empty; path: Empty; query: Empty };
	"clock.retrieve": { body: Empty; path: { readonly api: string }; query: Empty };
	"clock.advance": { body: ClockAdvanceParams; path: { readonly api: string }; query: Empty };
	"clock.next": { body: Empty; path: { readonly api: string }; query: Empty };
	"collections.list": { body: Empty; path: { readonly api: string }; query: CollectionsListQuery };
	"deliveries.list": { body: Empty; path: { readonly api: string }; query: DeliveriesListQuery };
	"deliveries.resend": { body: Empty; path: { readonly api: string; readonly delivery_id: string }; query: Empty };
	"deliveries.explain": { body: DeliveryExplainParams; path: { readonly api: string; readonly delivery_id: string }; query: Empty };
	"events.trigger": { body: EventTriggerParams; path: { readonly api: string }; query: Empty };
	"faults.retrieve": { body: Empty; path: { readonly api: string }; query: Empty };
	"faults.inject": { body: FaultInjectParams; path: { readonly api: string }; query: Empty };
	"faults.clear": { body: Empty; path: { readonly api: string }; query: Empty };
	"faults.setRate": { body: FaultRateParams; path: { readonly api: string }; query: Empty };
	"keys.list": { body: Empty; path: { readonly api: string }; query: KeysListQuery };
	"keys.create": { body: KeyCreateParams; path: { readonly api: string }; query: Empty };
	"keys.update": { body: KeyUpdateParams; path: { readonly api: string; readonly key_id: string }; query: Empty };
	"keys.reveal": { body: Empty; path: { readonly api: string; readonly key_id: string }; query: Empty };
	"keys.revoke": { body: Empty; path: { readonly api: string; readonly key_id: string }; query: Empty };
	"limits.list": { body: Empty; path: { readonly api: string }; query: Empty };
	"mirror.retrieve": { body: Empty; path: { readonly api: string }; query: Empty };
	"mirror.check": { body: Empty; path: { readonly api: string }; query: Empty };
	"records.collections": { body: Empty; path: { readonly api: string; readonly entity_id: string; readonly mode: string }; query: Empty };
	"records.list": { body: Empty; path: { readonly api: string; readonly entity_id: string; readonly mode: string; readonly collection: string }; query: RecordsListQuery };
	"records.retrieve": { body: Empty; path: { readonly api: string; readonly entity_id: string; readonly mode: string; readonly collection: string; readonly record_id: string }; query: Empty };
	"records.update": { body: RecordUpdateParams; path: { readonly api: string; readonly entity_id: string; readonly mode: string; readonly collection: string; readonly record_id: string }; query: Empty };
	"requests.list": { body: Empty; path: { readonly api: string }; query: RequestsListQuery };
	"requests.export": { body: Empty; path: { readonly api: string }; query: RequestsExportQuery };
	"requests.retrieve": { body: Empty; path: { readonly api: string; readonly request_id: string }; query: Empty };
	"snapshots.list": { body: Empty; path: Empty; query: Empty };
	"snapshots.create": { body: SnapshotCreateParams; path: Empty; query: Empty };
	"snapshots.delete": { body: Empty; path: { readonly name: string }; query: Empty };
	"snapshots.restore": { body: Empty; path: { readonly name: string }; query: Empty };
	"snapshots.compare": { body: Empty; path: { readonly name: string }; query: SnapshotsCompareQuery };
	"stream.listen": { body: Empty; path: Empty; query: Empty };
	"threads.list": { body: Empty; path: { readonly api: string }; query: ThreadsListQuery };
	"threads.retrieve": { body: Empty; path: { readonly api: string; readonly thread_id: string }; query: Empty };
	"webhooks.list": { body: Empty; path: { readonly api: string; readonly entity_id: string; readonly mode: string }; query: Empty };
	"webhooks.create": { body: WebhookCreateParams; path: { readonly api: string; readonly entity_id: string; readonly mode: string }; query: Empty };
	"webhooks.delete": { body: Empty; path: { readonly api: string; readonly entity_id: string; readonly mode: string; readonly webhook_id: string }; query: Empty };
	"webhooks.test": { body: Empty; path: { readonly api: string; readonly entity_id: string; readonly mode: string; readonly webhook_id: string }; query: Empty };
	"worlds.list": { body: Empty; path: { readonly api: string }; query: Empty };
	"worlds.create": { body: EntityCreateParams; path: { readonly api: string }; query: Empty };
	"worlds.eventTypes": { body: Empty; path: { readonly api: string }; query: Empty };
	"worlds.reset": { body: Empty; path: { readonly api: string }; query: Empty };
};

export type OperationId = keyof Operations;

/** A call of an operation. */
export type CallOf<Id extends OperationId> = Call<Operations[Id]["body"], Operations[Id]["path"], Operations[Id]["query"]>;

/** One handler for each operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Operations[Id]> };

/** The handlers of some operations. */
export type SomeHandlers = Partial<Handlers>;
