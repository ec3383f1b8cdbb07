/**
 * Concludes what an OpenAPI document cannot say, and writes it as an OpenAPI Overlay for people to review.
 *
 * @packageDocumentation
 */

export { type AccessReport, reportAccess, type SignInWay } from "./infer/access.ts";
export type { Confidence, Facts, Inference, OperationFacts, SecretFacts } from "./infer/facts.ts";
export { inferFacts } from "./infer/infer.ts";
export { type InferenceReport, type ReportedResource, type ReviewItem, reportFacts } from "./infer/report.ts";
export { actionsOf, actionText, type WrittenAction, type WrittenOverlay, writeOverlay } from "./infer/write-overlay.ts";
