// Generated from packages/openapi/specs/control (operations) by `npm run generate`. Do not edit.
/** Every scope that a key can have. */
export const scopes: readonly string[] = [];
