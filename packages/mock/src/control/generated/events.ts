// Generated from packages/openapi/specs/control (operations) by `npm run generate`. Do not edit.
/** Every event that a webhook can deliver. */
export const events: readonly string[] = [];
