/** Secrets that change while deliveries come in: the store that receivers load from, and the change itself. */
export {
	EndpointNotActiveError,
	type RotateOptions,
	type RotationCallOptions,
	type RotationClient,
	RotationInProgressError,
	type RotationResult,
	rotateWebhookSecret,
	type Subscription,
} from "./rotate.ts";
export { memoryDocument, type SecretDocument } from "./secret-document.ts";
export {
	type RotationState,
	type SecretStore,
	type StoredSecret,
	type StoredSecrets,
	secretStore,
} from "./secret-store.ts";
