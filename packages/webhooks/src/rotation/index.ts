/** Changing secrets while deliveries arrive: the store that receivers load from, and the rotation. */
export type { RotationCallOptions, RotationClient, Subscription } from "./client.ts";
export { SecretDecryptionError, SecretStoreTimeoutError } from "./errors.ts";
export {
	EndpointNotActiveError,
	InvalidRotationResponseError,
	type RotateOptions,
	RotationInProgressError,
	type RotationResult,
	RotationTimeoutError,
	rotateWebhookSecret,
} from "./rotate.ts";
export type { SecretDocument } from "./secret-document.ts";
export { type SecretStore, type SecretStoreOptions, secretStore } from "./secret-store.ts";
export type { RotationState, StoredSecret, StoredSecrets } from "./state.ts";
