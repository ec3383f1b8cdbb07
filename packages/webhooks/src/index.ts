/**
 * What every sender's webhooks share: the receiver, stores in memory, errors, secrets. Senders' verifiers are not included; each has its
 * own entry point. Nothing here needs Node.js.
 */
export type { RawBody } from "./core/bytes.ts";
export type { Clock } from "./core/clock.ts";
export { type Refusal, type SecretMatch, type WebhookErrorCode, WebhookVerificationError } from "./core/errors.ts";
export { type ExplainOptions, type Explanation, explain, refusalAdvice } from "./core/explain.ts";
export type { HeadersInput } from "./core/header-lookup.ts";
export type { DigestEncoding, SignedMessage, VerificationKey } from "./core/key.ts";
export { parseSecrets } from "./core/parse-secrets.ts";
export type { SecretParts } from "./core/redact-delivery.ts";
export type { AnyEvent, Delivery, EventReader, Proof, Scheme, SignInput } from "./core/scheme.ts";
export type { SecretCacheOptions } from "./core/secret-source.ts";
export type { Secret, SecretSource, SecretsInput, SecretsOption } from "./core/secrets.ts";
export type {
	Acceptance,
	CheckOptions,
	CheckResult,
	SignOptions,
	VerifierOptions,
	Webhooks,
	WebhookVerifier,
} from "./core/verifier.ts";
export { type SecretSignal, type SecretWatch, type WatchOptions, watchSecrets } from "./core/watch-secrets.ts";
export { type StandardSchema, type StandardVerdict, withSchemas } from "./core/with-schemas.ts";
export { createReceiver } from "./create-receiver.ts";
export { type MemoryInboxOptions, memoryInbox } from "./drivers/memory/inbox.ts";
export { memoryDocument } from "./drivers/memory/secret-document.ts";
export { type MemoryEntry, type MemoryStore, type MemoryStoreOptions, memoryStore } from "./drivers/memory/store.ts";
export {
	AbandonedEntriesError,
	type AdoptOptions,
	type AttemptResult,
	type CloseInboxOptions,
	type Consumer,
	createInbox,
	type DeadLetter,
	type DeadListOptions,
	type DeadQuery,
	type Inbox,
	type InboxCounts,
	InboxInUseError,
	type InboxMetrics,
	InboxNameUnknownError,
	type InboxOptions,
	type InboxScope,
	InboxStartError,
	type InboxStorage,
	type InboxSummary,
	InboxTimeoutError,
	InboxUnavailableError,
	type Letter,
	type Outcome,
	type TryingRules,
	type UnhandledEntry,
	type Work,
	type WorkRules,
} from "./inbox/index.ts";
export type { Answer } from "./receiver/answer.ts";
export {
	type CatchUpFailure,
	type CatchUpOptions,
	type CatchUpResult,
	catchUp,
	type DeliveryLogClient,
	type DeliveryQuery,
	type LoggedDelivery,
} from "./receiver/catch-up.ts";
export { BodyInterruptedError, HandlerTimeoutError, StoreTimeoutError } from "./receiver/errors.ts";
export type { BodySource } from "./receiver/read-body.ts";
export type { ReceiverLogger } from "./receiver/refusal-log.ts";
export type { Claim, ClaimResult, EventState, ReceiverStore } from "./receiver/store.ts";
export type {
	AcceptVerified,
	ArrivingDelivery,
	CloseOptions,
	EventsNamed,
	FamilyOf,
	Handler,
	HandlerContext,
	ReceivedDelivery,
	Receiver,
	ReceiverNotice,
	ReceiverOptions,
	RouteName,
	VerifiedEvent,
} from "./receiver/types.ts";
export {
	EndpointNotActiveError,
	InvalidRotationResponseError,
	type RotateOptions,
	type RotationCallOptions,
	type RotationClient,
	RotationInProgressError,
	type RotationResult,
	type RotationState,
	RotationTimeoutError,
	rotateWebhookSecret,
	SecretDecryptionError,
	type SecretDocument,
	type SecretStore,
	type SecretStoreOptions,
	SecretStoreTimeoutError,
	type StoredSecret,
	type StoredSecrets,
	type Subscription,
	secretStore,
} from "./rotation/index.ts";
