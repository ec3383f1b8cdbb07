/** Stateful mocks of whole APIs, for MSW and over real HTTP. They reject what they do not know, and invent nothing. */
export type {
	ArcaIdKind,
	AttachmentOptions,
	CustomFieldOptions,
	Restriction,
	UserOptions,
	WorkspaceOptions,
} from "./arca/account.ts";
export {
	type ArcaKey,
	type ArcaMock,
	type ArcaMockOptions,
	type CreateArcaKeyOptions,
	createArcaMock,
	type InAccount,
} from "./arca/index.ts";
export type { Role } from "./arca/rules/tables.ts";
export type { CreatedWebhook, WebhookOptions } from "./arca/webhook-admin.ts";
export { type ArcusMock, type ArcusMockOptions, createArcusMock, type WorkOrderStatus } from "./arcus/index.ts";
export type { ListedKey } from "./deskflow/console.ts";
export {
	type CreateDeskflowKeyOptions,
	createDeskflowMock,
	type DeskflowKey,
	type DeskflowMock,
	type DeskflowMockOptions,
	type DummyResult,
	type KeyChange,
} from "./deskflow/index.ts";
export type { Cause, CauseKind } from "./engine/causes.ts";
export type { CheckFacts, CheckFailure, CheckKind, IdempotencyResult, MadeCheck } from "./engine/checks.ts";
export type { Due, MockClock, OuterClock } from "./engine/clock.ts";
export { LOCAL_HOSTS } from "./engine/cors.ts";
export type { DatabaseSnapshot } from "./engine/database.ts";
export type { DeliveryAttempt } from "./engine/deliveries.ts";
export type { EngineReply as MockReply, Exchange } from "./engine/exchange.ts";
export {
	type Armed,
	DELIVERY_FAULT_KINDS,
	type DeliveryFaultKind,
	FAULT_KINDS,
	type FaultKind,
	type FaultOptions,
	type Faults,
	type FaultsSnapshot,
	type Rate,
} from "./engine/faults.ts";
export type { JsonObject } from "./engine/handler.ts";
export type { Listening, ListenOptions, ServerCertificate } from "./engine/http.ts";
export type { StoredAnswer } from "./engine/idempotency.ts";
export type { ScheduledJob } from "./engine/jobs.ts";
export type { KeyPatch } from "./engine/key-ring.ts";
export type { CreateKeyOptions, KeyRecord } from "./engine/keys.ts";
export type { Tier } from "./engine/limits.ts";
export type { MockEvents } from "./engine/listeners.ts";
export type { Mock, MockRequest } from "./engine/mock.ts";
export type { MockLogger, MockOptions } from "./engine/options.ts";
export type { HostLookup, Post } from "./engine/post.ts";
export type { RequestEntry } from "./engine/request-entry.ts";
export type { RowChange } from "./engine/row-change.ts";
export type { Snapshot } from "./engine/snapshot.ts";
export type { Effects } from "./engine/trace.ts";
