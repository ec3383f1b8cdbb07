/** Why a call was stopped. The description of each says what was still missing. */

/** The attempt took longer than its `timeout`. */
export const ATTEMPT_TIMEOUT: unique symbol = Symbol("no complete response");
/** The key function did not return a key within the time of an attempt. */
export const KEY_TIMEOUT: unique symbol = Symbol("the apiKey function returned no key");
/** Signing the request took longer than an attempt may. */
export const SIGN_IN_TIMEOUT: unique symbol = Symbol("the request was not signed");
/** The schemas were not loaded within the time of an attempt. */
export const SCHEMAS_TIMEOUT: unique symbol = Symbol("the schemas were not loaded");
/** Checking a response took longer than an attempt may. */
export const CHECK_TIMEOUT: unique symbol = Symbol("the schema did not finish checking the response");
/** The call took longer than its `deadline`. */
export const CALL_DEADLINE: unique symbol = Symbol("deadline");

/** The limits of one step of a call: everything but its deadline. */
export const STEP_LIMITS: ReadonlySet<unknown> = new Set([
	ATTEMPT_TIMEOUT,
	KEY_TIMEOUT,
	SIGN_IN_TIMEOUT,
	SCHEMAS_TIMEOUT,
	CHECK_TIMEOUT,
]);
