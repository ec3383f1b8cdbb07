// Generated from packages/openapi/specs/control (operations) by `npm run generate`. Do not edit.
import type { AnalyticsResource } from "./resources/analytics.ts";
import type { ApisResource } from "./resources/apis.ts";
import type { ClockResource } from "./resources/clock.ts";
import type { CollectionsResource } from "./resources/collections.ts";
import type { DeliveriesResource } from "./resources/deliveries.ts";
import type { EventsResource } from "./resources/events.ts";
import type { FaultsResource } from "./resources/faults.ts";
import type { KeysResource } from "./resources/keys.ts";
import type { LimitsResource } from "./resources/limits.ts";
import type { MirrorResource } from "./resources/mirror.ts";
import type { RecordsResource } from "./resources/records.ts";
import type { RequestsResource } from "./resources/requests.ts";
import type { SnapshotsResource } from "./resources/snapshots.ts";
import type { StreamResource } from "./resources/stream.ts";
import type { ThreadsResource } from "./resources/threads.ts";
import type { WebhooksResource } from "./resources/webhooks.ts";
import type { WorldsResource } from "./resources/worlds.ts";

export type * from "./resources/analytics.ts";
export type * from "./resources/apis.ts";
export type * from "./resources/clock.ts";
export type * from "./resources/collections.ts";
export type * from "./resources/deliveries.ts";
export type * from "./resources/events.ts";
export type * from "./resources/faults.ts";
export type * from "./resources/keys.ts";
export type * from "./resources/limits.ts";
export type * from "./resources/mirror.ts";
export type * from "./resources/records.ts";
export type * from "./resources/requests.ts";
export type * from "./resources/snapshots.ts";
export type * from "./resources/stream.ts";
export type * from "./resources/threads.ts";
export type * from "./resources/webhooks.ts";
export type * from "./resources/worlds.ts";

/** Every resource of the Countersign control API. */
export interface ControlResources {
	readonly analytics: AnalyticsResource;
	readonly apis: ApisResource;
	readonly clock: ClockResource;
	readonly collections: CollectionsResource;
	readonly deliveries: DeliveriesResource;
	readonly events: EventsResource;
	readonly faults: FaultsResource;
	readonly keys: KeysResource;
	readonly limits: LimitsResource;
	readonly mirror: MirrorResource;
	readonly records: RecordsResource;
	readonly requests: RequestsResource;
	readonly snapshots: SnapshotsResource;
	readonly stream: StreamResource;
	readonly threads: ThreadsResource;
	readonly webhooks: WebhooksResource;
	readonly worlds: WorldsResource;
}
