/**
 * Tools for tests: genuine deliveries for every kind of handler, hostile ones to send to your own endpoint, and matchers. Needs Node.js.
 */
export { type AttackOptions, type AttackResult, AttackSucceededError, type AttackTarget, attack } from "./attack.ts";
export { type Checker, type Verdict, type WebhookMatchers, webhookMatchers } from "./matchers.ts";
export {
	type LambdaEventV1,
	type LambdaEventV2,
	type SignedDelivery,
	type SignedLambdaOptions,
	type SignedRequestOptions,
	type Signer,
	signedDelivery,
	signedLambdaEvent,
	signedNodeRequest,
	signedRequest,
} from "./signed-request.ts";
export { type OpenStore, type StoreCase, storeConformance } from "./store-conformance.ts";
