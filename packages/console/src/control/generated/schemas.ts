// Generated from packages/openapi/specs/control (schemas) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export { createValidator } from "@countersign/sdk/core";

export const analyticsSchema: z.ZodMiniType<types.Analytics> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	since: z.string(),
	until: z.string(),
	requests: z.int(),
	errors: z.int(),
	average_ms: z.nullable(z.number()),
	p50_ms: z.nullable(z.number()),
	p95_ms: z.nullable(z.number()),
	active_keys: z.int(),
	buckets: z.array(analyticsBucketSchema),
	operations: z.array(operationUseSchema),
	keys: z.array(keyUseSchema),
})) as unknown as z.ZodMiniType<types.Analytics>;

export const analyticsBucketSchema: z.ZodMiniType<types.AnalyticsBucket> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	at: z.string(),
	requests: z.int(),
	errors: z.int(),
	average_ms: z.nullable(z.number()),
	p50_ms: z.nullable(z.number()),
	p95_ms: z.nullable(z.number()),
	active_keys: z.int(),
})) as unknown as z.ZodMiniType<types.AnalyticsBucket>;

export const apiSchema: z.ZodMiniType<types.Api> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	title: z.string(),
	url: z.string(),
	now: z.string(),
	entities: z.int(),
	keys: z.int(),
	requests: z.int(),
	deliveries: z.int(),
	operations: z.array(z.string()),
	scopes: z.array(z.string()),
	has_mirror: z.boolean(),
})) as unknown as z.ZodMiniType<types.Api>;

export const apiListSchema: z.ZodMiniType<types.ApiList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(apiSchema),
})) as unknown as z.ZodMiniType<types.ApiList>;

export const armedFaultSchema: z.ZodMiniType<types.ArmedFault> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	target: z.string(),
	kind: z.string(),
	left: z.int(),
})) as unknown as z.ZodMiniType<types.ArmedFault>;

export const attemptSchema: z.ZodMiniType<types.Attempt> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	delivery_id: z.string(),
	endpoint_id: z.string(),
	entity_id: z.string(),
	mode: modeSchema,
	url: z.string(),
	event_id: z.string(),
	event_type: z.string(),
	attempt: z.int(),
	at: z.string(),
	request_headers: z.record(z.string(), z.string()),
	request_body: z.string(),
	status: z.nullable(z.int()),
	error: z.nullable(z.string()),
	fault: z.nullable(z.string()),
	duration_ms: z.number(),
	response_body: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.Attempt>;

export const attemptListSchema: z.ZodMiniType<types.AttemptList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(attemptSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.AttemptList>;

export const checkSchema: z.ZodMiniType<types.Check> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	outcome: checkOutcomeSchema,
	detail: z.string(),
	basis: checkBasisSchema,
	source: z.string(),
})) as unknown as z.ZodMiniType<types.Check>;

export const checkBasisSchema: z.ZodMiniType<types.CheckBasis> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.CheckBasis>;

export const checkOutcomeSchema: z.ZodMiniType<types.CheckOutcome> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.CheckOutcome>;

export const clockSchema: z.ZodMiniType<types.Clock> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	now: z.string(),
	pending: z.array(dueSchema),
})) as unknown as z.ZodMiniType<types.Clock>;

export const clockAdvanceParamsSchema: z.ZodMiniType<types.ClockAdvanceParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	by: z.string(),
})) as unknown as z.ZodMiniType<types.ClockAdvanceParams>;

export const clockAdvancedSchema: z.ZodMiniType<types.ClockAdvanced> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	now: z.string(),
	ran: z.array(dueSchema),
})) as unknown as z.ZodMiniType<types.ClockAdvanced>;

export const collectionSchema: z.ZodMiniType<types.Collection> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	count: z.int(),
})) as unknown as z.ZodMiniType<types.Collection>;

export const collectionFileSchema: z.ZodMiniType<types.CollectionFile> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	path: z.string(),
	text: z.string(),
})) as unknown as z.ZodMiniType<types.CollectionFile>;

export const collectionFileListSchema: z.ZodMiniType<types.CollectionFileList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(collectionFileSchema),
})) as unknown as z.ZodMiniType<types.CollectionFileList>;

export const collectionListSchema: z.ZodMiniType<types.CollectionList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(collectionSchema),
})) as unknown as z.ZodMiniType<types.CollectionList>;

export const deliveryCheckSchema: z.ZodMiniType<types.DeliveryCheck> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	check: z.string(),
	result: z.string(),
	detail: z.string(),
})) as unknown as z.ZodMiniType<types.DeliveryCheck>;

export const deliveryExplainParamsSchema: z.ZodMiniType<types.DeliveryExplainParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	attempt: z.optional(z.int()),
	received_body: z.optional(z.string()),
	received_headers: z.optional(z.record(z.string(), z.string())),
	secret: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.DeliveryExplainParams>;

export const deliveryExplanationSchema: z.ZodMiniType<types.DeliveryExplanation> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	delivery_id: z.string(),
	attempt: z.int(),
	code: z.string(),
	message: z.string(),
	checks: z.array(deliveryCheckSchema),
	causes: z.array(z.string()),
	advice: z.nullable(z.string()),
	line: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.DeliveryExplanation>;

export const dueSchema: z.ZodMiniType<types.Due> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	at: z.string(),
	kind: z.string(),
	detail: z.record(z.string(), z.unknown()),
})) as unknown as z.ZodMiniType<types.Due>;

export const entityCreateParamsSchema: z.ZodMiniType<types.EntityCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	entity_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.EntityCreateParams>;

export const errorBodySchema: z.ZodMiniType<types.ErrorBody> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	error: errorDetailSchema,
})) as unknown as z.ZodMiniType<types.ErrorBody>;

export const errorDetailSchema: z.ZodMiniType<types.ErrorDetail> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	code: z.string(),
	message: z.string(),
	param: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ErrorDetail>;

export const eventTriggerParamsSchema: z.ZodMiniType<types.EventTriggerParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	entity_id: z.string(),
	mode: z.enum(["live","test"]),
	type: z.string(),
	object: z.optional(z.record(z.string(), z.unknown())),
	record: z.optional(recordReferenceSchema),
	url: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.EventTriggerParams>;

export const eventTypeListSchema: z.ZodMiniType<types.EventTypeList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(z.string()),
})) as unknown as z.ZodMiniType<types.EventTypeList>;

export const exportFormatSchema: z.ZodMiniType<types.ExportFormat> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.ExportFormat>;

export const exportedFileSchema: z.ZodMiniType<types.ExportedFile> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	filename: z.string(),
	content_type: z.string(),
	count: z.int(),
	text: z.string(),
})) as unknown as z.ZodMiniType<types.ExportedFile>;

export const faultInjectParamsSchema: z.ZodMiniType<types.FaultInjectParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	target: z.string(),
	kind: z.string(),
	count: z.optional(z.int()),
	delay_ms: z.optional(z.int()),
	retry_after: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.FaultInjectParams>;

export const faultRateSchema: z.ZodMiniType<types.FaultRate> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	share: z.number(),
	kinds: z.array(z.string()),
})) as unknown as z.ZodMiniType<types.FaultRate>;

export const faultRateParamsSchema: z.ZodMiniType<types.FaultRateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	share: z.number(),
	kinds: z.array(z.string()),
	seed: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.FaultRateParams>;

export const faultsSchema: z.ZodMiniType<types.Faults> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	kinds: z.array(z.string()),
	armed: z.array(armedFaultSchema),
	rate: z.union([faultRateSchema, z.null()]),
	injected: z.record(z.string(), z.int()),
})) as unknown as z.ZodMiniType<types.Faults>;

export const keySchema: z.ZodMiniType<types.Key> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	name: z.string(),
	mode: modeSchema,
	entity_id: z.string(),
	masked_key: z.string(),
	scopes: z.array(z.string()),
	ip_allowlist: z.array(z.string()),
	tier: z.string(),
	created_at: z.string(),
	expires_at: z.nullable(z.string()),
	last_used_at: z.nullable(z.string()),
	revoked_at: z.nullable(z.string()),
	scopes_used: z.array(z.string()),
	owner: z.nullable(z.string()),
	elevated_reason: z.nullable(z.string()),
	activated: z.boolean(),
	masked_secret: z.nullable(z.string()),
	internal: z.boolean(),
})) as unknown as z.ZodMiniType<types.Key>;

export const keyCreateParamsSchema: z.ZodMiniType<types.KeyCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	mode: z.optional(z.enum(["live","test"])),
	entity_id: z.optional(z.string()),
	scopes: z.optional(z.array(z.string())),
	ip_allowlist: z.optional(z.array(z.string())),
	expires_at: z.optional(z.string()),
	tier: z.optional(z.string()),
	owner: z.optional(z.string()),
	elevated_reason: z.optional(z.string()),
	activated: z.optional(z.boolean()),
	internal: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.KeyCreateParams>;

export const keyListSchema: z.ZodMiniType<types.KeyList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(keySchema),
})) as unknown as z.ZodMiniType<types.KeyList>;

export const keyUpdateParamsSchema: z.ZodMiniType<types.KeyUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	scopes: z.optional(z.array(z.string())),
	ip_allowlist: z.optional(z.array(z.string())),
	expires_at: z.optional(z.nullable(z.string())),
	owner: z.optional(z.nullable(z.string())),
	activated: z.optional(z.boolean()),
	renew_secret: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.KeyUpdateParams>;

export const keyUseSchema: z.ZodMiniType<types.KeyUse> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	key_id: z.nullable(z.string()),
	requests: z.int(),
	errors: z.int(),
	average_ms: z.number(),
})) as unknown as z.ZodMiniType<types.KeyUse>;

export const limitSchema: z.ZodMiniType<types.Limit> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	key_id: z.string(),
	tier: z.string(),
	per_minute: z.nullable(z.int()),
	used_in_minute: z.int(),
	per_second: z.nullable(z.int()),
	used_in_second: z.int(),
})) as unknown as z.ZodMiniType<types.Limit>;

export const limitListSchema: z.ZodMiniType<types.LimitList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(limitSchema),
})) as unknown as z.ZodMiniType<types.LimitList>;

export const mirrorSampleSchema: z.ZodMiniType<types.MirrorSample> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	at: z.string(),
	rows: z.int(),
	pending: z.int(),
	lag_ms: z.int(),
	differences: z.int(),
})) as unknown as z.ZodMiniType<types.MirrorSample>;

export const mirrorStateSchema: z.ZodMiniType<types.MirrorState> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	entity_id: z.string(),
	is_complete: z.boolean(),
	resources: z.array(mirroredListSchema),
	feed: z.nullable(z.looseObject({
	state: z.string(),
	read_at: z.nullable(z.string()),
	last_error: z.nullable(z.string()),
})),
	history: z.array(mirrorSampleSchema),
})) as unknown as z.ZodMiniType<types.MirrorState>;

export const mirroredListSchema: z.ZodMiniType<types.MirroredList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	resource: z.string(),
	rows: z.int(),
	pending: z.int(),
	state: z.string(),
	lag_ms: z.int(),
	walked_from: z.nullable(z.string()),
	verified_through: z.nullable(z.string()),
	differences: z.nullable(z.int()),
	last_error: z.nullable(z.string()),
	limits: z.array(z.string()),
})) as unknown as z.ZodMiniType<types.MirroredList>;

export const modeSchema: z.ZodMiniType<types.Mode> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.Mode>;

export const newEntitySchema: z.ZodMiniType<types.NewEntity> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	entity_id: z.string(),
	worlds: z.array(worldSchema),
})) as unknown as z.ZodMiniType<types.NewEntity>;

export const newKeySchema: z.ZodMiniType<types.NewKey> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	record: keySchema,
	key: z.string(),
	secret: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.NewKey>;

export const newWebhookSchema: z.ZodMiniType<types.NewWebhook> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	token: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.NewWebhook>;

export const operationUseSchema: z.ZodMiniType<types.OperationUse> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	operation: z.nullable(z.string()),
	requests: z.int(),
	errors: z.int(),
	average_ms: z.number(),
})) as unknown as z.ZodMiniType<types.OperationUse>;

export const queuedSchema: z.ZodMiniType<types.Queued> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	delivery_id: z.string(),
})) as unknown as z.ZodMiniType<types.Queued>;

export const ranWorkSchema: z.ZodMiniType<types.RanWork> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	at: z.string(),
	kind: z.string(),
	detail: z.record(z.string(), z.unknown()),
	thread_id: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.RanWork>;

export const recordSchema: z.ZodMiniType<types.Record> = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.unknown())) as unknown as z.ZodMiniType<types.Record>;

export const recordChangeSchema: z.ZodMiniType<types.RecordChange> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	collection: z.string(),
	id: z.string(),
	before: z.union([recordSchema, z.null()]),
	after: z.union([recordSchema, z.null()]),
})) as unknown as z.ZodMiniType<types.RecordChange>;

export const recordDifferenceSchema: z.ZodMiniType<types.RecordDifference> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	api: z.string(),
	entity_id: z.string(),
	mode: modeSchema,
	collection: z.string(),
	id: z.string(),
	before: z.union([recordSchema, z.null()]),
	after: z.union([recordSchema, z.null()]),
})) as unknown as z.ZodMiniType<types.RecordDifference>;

export const recordEnvelopeSchema: z.ZodMiniType<types.RecordEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	collection: z.string(),
	id: z.string(),
	record: recordSchema,
})) as unknown as z.ZodMiniType<types.RecordEnvelope>;

export const recordListSchema: z.ZodMiniType<types.RecordList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(recordSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.RecordList>;

export const recordReferenceSchema: z.ZodMiniType<types.RecordReference> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	collection: z.string(),
	id: z.string(),
})) as unknown as z.ZodMiniType<types.RecordReference>;

export const recordUpdateParamsSchema: z.ZodMiniType<types.RecordUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	set: z.record(z.string(), z.unknown()),
})) as unknown as z.ZodMiniType<types.RecordUpdateParams>;

export const requestSchema: z.ZodMiniType<types.Request> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	request_id: z.string(),
	at: z.string(),
	method: z.string(),
	path: z.string(),
	operation: z.nullable(z.string()),
	status: z.int(),
	duration_ms: z.number(),
	key_id: z.nullable(z.string()),
	entity_id: z.nullable(z.string()),
	mode: z.nullable(z.string()),
	fault: z.nullable(z.string()),
	idempotency_key: z.nullable(z.string()),
	replayed: z.boolean(),
	ip: z.nullable(z.string()),
	scopes: z.array(z.array(z.string())),
	internal: z.boolean(),
})) as unknown as z.ZodMiniType<types.Request>;

export const requestDetailSchema: z.ZodMiniType<types.RequestDetail> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	request: requestSchema,
	query: z.string(),
	request_headers: z.record(z.string(), z.string()),
	request_body: z.string(),
	response_headers: z.record(z.string(), z.string()),
	response_body: z.string(),
	source: z.nullable(z.string()),
	unread: z.array(z.string()),
})) as unknown as z.ZodMiniType<types.RequestDetail>;

export const requestListSchema: z.ZodMiniType<types.RequestList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(requestSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.RequestList>;

export const savedSnapshotSchema: z.ZodMiniType<types.SavedSnapshot> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	saved_at: z.string(),
	bytes: z.int(),
})) as unknown as z.ZodMiniType<types.SavedSnapshot>;

export const snapshotCreateParamsSchema: z.ZodMiniType<types.SnapshotCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
})) as unknown as z.ZodMiniType<types.SnapshotCreateParams>;

export const snapshotDifferencesSchema: z.ZodMiniType<types.SnapshotDifferences> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(recordDifferenceSchema),
	truncated: z.boolean(),
})) as unknown as z.ZodMiniType<types.SnapshotDifferences>;

export const snapshotListSchema: z.ZodMiniType<types.SnapshotList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(savedSnapshotSchema),
})) as unknown as z.ZodMiniType<types.SnapshotList>;

export const statusClassSchema: z.ZodMiniType<types.StatusClass> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.StatusClass>;

export const streamCauseSchema: z.ZodMiniType<types.StreamCause> = /* @__PURE__ */ z.lazy(() => z.intersection(threadCauseSchema, z.looseObject({
	api: z.string(),
	id: z.string(),
}))) as unknown as z.ZodMiniType<types.StreamCause>;

export const streamChangeSchema: z.ZodMiniType<types.StreamChange> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	api: z.nullable(z.string()),
	operation: z.string(),
})) as unknown as z.ZodMiniType<types.StreamChange>;

export const streamClockSchema: z.ZodMiniType<types.StreamClock> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	api: z.string(),
	now: z.string(),
	ran: z.int(),
})) as unknown as z.ZodMiniType<types.StreamClock>;

export const streamDataSchema: z.ZodMiniType<types.StreamData> = /* @__PURE__ */ z.lazy(() => z.union([streamRequestSchema, streamCauseSchema, streamEventSchema, streamDeliverySchema, streamClockSchema, streamResetSchema, streamChangeSchema, streamMissedSchema])) as unknown as z.ZodMiniType<types.StreamData>;

export const streamDeliverySchema: z.ZodMiniType<types.StreamDelivery> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	api: z.string(),
	delivery_id: z.string(),
	endpoint_id: z.string(),
	entity_id: z.string(),
	mode: modeSchema,
	url: z.string(),
	event_id: z.string(),
	event_type: z.string(),
	attempt: z.int(),
	at: z.string(),
	status: z.nullable(z.int()),
	error: z.nullable(z.string()),
	fault: z.nullable(z.string()),
	duration_ms: z.number(),
})) as unknown as z.ZodMiniType<types.StreamDelivery>;

export const streamEventSchema: z.ZodMiniType<types.StreamEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	api: z.string(),
	event_id: z.string(),
	type: z.string(),
	entity_id: z.string(),
	delivery_ids: z.array(z.string()),
})) as unknown as z.ZodMiniType<types.StreamEvent>;

export const streamMissedSchema: z.ZodMiniType<types.StreamMissed> = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.unknown())) as unknown as z.ZodMiniType<types.StreamMissed>;

export const streamRequestSchema: z.ZodMiniType<types.StreamRequest> = /* @__PURE__ */ z.lazy(() => z.intersection(requestSchema, z.looseObject({
	api: z.string(),
}))) as unknown as z.ZodMiniType<types.StreamRequest>;

export const streamResetSchema: z.ZodMiniType<types.StreamReset> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	api: z.string(),
	now: z.string(),
})) as unknown as z.ZodMiniType<types.StreamReset>;

export const threadSchema: z.ZodMiniType<types.Thread> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	cause: threadCauseSchema,
	request: z.union([requestDetailSchema, z.null()]),
	checks: z.array(checkSchema),
	changes: z.array(recordChangeSchema),
	events: z.array(threadEventSchema),
	attempts: z.array(attemptSchema),
	ran: z.array(ranWorkSchema),
	followed_by: z.array(threadReferenceSchema),
})) as unknown as z.ZodMiniType<types.Thread>;

export const threadCauseSchema: z.ZodMiniType<types.ThreadCause> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	kind: threadKindSchema,
	title: z.string(),
	at: z.string(),
	entity_id: z.nullable(z.string()),
	mode: z.nullable(z.string()),
	detail: z.record(z.string(), z.unknown()),
	parent_id: z.nullable(z.string()),
	error: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.ThreadCause>;

export const threadEventSchema: z.ZodMiniType<types.ThreadEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event_id: z.string(),
	type: z.string(),
	delivery_ids: z.array(z.string()),
	attempts: z.array(attemptSchema),
})) as unknown as z.ZodMiniType<types.ThreadEvent>;

export const threadKindSchema: z.ZodMiniType<types.ThreadKind> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.ThreadKind>;

export const threadListSchema: z.ZodMiniType<types.ThreadList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(threadSummarySchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.ThreadList>;

export const threadReferenceSchema: z.ZodMiniType<types.ThreadReference> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	title: z.string(),
	at: z.string(),
})) as unknown as z.ZodMiniType<types.ThreadReference>;

export const threadSummarySchema: z.ZodMiniType<types.ThreadSummary> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	cause: threadCauseSchema,
	request: z.union([requestSchema, z.null()]),
	changes: z.int(),
	event_types: z.array(z.string()),
	ran: z.int(),
})) as unknown as z.ZodMiniType<types.ThreadSummary>;

export const triggeredEventSchema: z.ZodMiniType<types.TriggeredEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event_id: z.string(),
	delivery_ids: z.array(z.string()),
})) as unknown as z.ZodMiniType<types.TriggeredEvent>;

export const webhookSchema: z.ZodMiniType<types.Webhook> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	url: z.string(),
})) as unknown as z.ZodMiniType<types.Webhook>;

export const webhookCreateParamsSchema: z.ZodMiniType<types.WebhookCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	url: z.string(),
	label: z.optional(z.string()),
	events: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.WebhookCreateParams>;

export const webhookListSchema: z.ZodMiniType<types.WebhookList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(webhookSchema),
})) as unknown as z.ZodMiniType<types.WebhookList>;

export const webhookTestResultSchema: z.ZodMiniType<types.WebhookTestResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	status: z.nullable(z.int()),
	body: z.string(),
	errors: z.array(z.string()),
	delivery_id: z.string(),
})) as unknown as z.ZodMiniType<types.WebhookTestResult>;

export const worldSchema: z.ZodMiniType<types.World> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	entity_id: z.string(),
	mode: modeSchema,
	keys: z.int(),
	records: z.int(),
})) as unknown as z.ZodMiniType<types.World>;

export const worldListSchema: z.ZodMiniType<types.WorldList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(worldSchema),
})) as unknown as z.ZodMiniType<types.WorldList>;

/** The schema of each operation's full response, created on first use. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {
	"analytics.retrieve": () => analyticsSchema,
	"apis.list": () => apiListSchema,
	"clock.retrieve": () => clockSchema,
	"clock.advance": () => clockAdvancedSchema,
	"clock.next": () => clockAdvancedSchema,
	"collections.list": () => collectionFileListSchema,
	"deliveries.list": () => attemptListSchema,
	"deliveries.resend": () => queuedSchema,
	"deliveries.explain": () => deliveryExplanationSchema,
	"events.trigger": () => triggeredEventSchema,
	"faults.retrieve": () => faultsSchema,
	"faults.inject": () => faultsSchema,
	"faults.setRate": () => faultsSchema,
	"keys.list": () => keyListSchema,
	"keys.create": () => newKeySchema,
	"keys.update": () => keySchema,
	"keys.reveal": () => newKeySchema,
	"keys.revoke": () => keySchema,
	"limits.list": () => limitListSchema,
	"mirror.retrieve": () => mirrorStateSchema,
	"mirror.check": () => mirrorStateSchema,
	"records.collections": () => collectionListSchema,
	"records.list": () => recordListSchema,
	"records.retrieve": () => recordEnvelopeSchema,
	"records.update": () => recordEnvelopeSchema,
	"requests.list": () => requestListSchema,
	"requests.export": () => exportedFileSchema,
	"requests.retrieve": () => requestDetailSchema,
	"snapshots.list": () => snapshotListSchema,
	"snapshots.create": () => savedSnapshotSchema,
	"snapshots.compare": () => snapshotDifferencesSchema,
	"threads.list": () => threadListSchema,
	"threads.retrieve": () => threadSchema,
	"webhooks.list": () => webhookListSchema,
	"webhooks.create": () => newWebhookSchema,
	"webhooks.test": () => webhookTestResultSchema,
	"worlds.list": () => worldListSchema,
	"worlds.create": () => newEntitySchema,
	"worlds.eventTypes": () => eventTypeListSchema,
};
