/** Secrets that change while deliveries come in: the store that receivers load from, and the change itself. */
export { RotationInProgressError, type RotateOptions, type RotationClient, type RotationResult, rotateWebhookSecret } from "./rotate.ts";
export { memoryDocument, type SecretDocument } from "./secret-document.ts";
export { type RotationState, type SecretStore, secretStore, type StoredSecret, type StoredSecrets } from "./secret-store.ts";
