import type { RawBody } from "../core/bytes.ts";
import type { WebhookErrorCode } from "../core/errors.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import type { CheckResult } from "../core/verifier.ts";

/** The result of a matcher. */
export interface Verdict {
	/** Whether the expectation holds. */
	readonly pass: boolean;
	/** Returns the message to show when the expectation fails. */
	readonly message: () => string;
}

/**
 * The methods that these matchers add to `expect`, for your test runner's type declarations.
 *
 * @example
 * ```ts
 * // vitest.d.ts
 * import type { WebhookMatchers } from "@countersign/webhooks/testing";
 * declare module "vitest" {
 *   interface Matchers<T = any> extends WebhookMatchers<T> {}
 * }
 * ```
 */
export interface WebhookMatchers<Returned = unknown> {
	/** Asserts that the result of `check` is an acceptance. */
	toBeAccepted(): Returned;
	/** Asserts that the result of `check`, or the error thrown by `verify`, has this code. */
	toBeRefusedWith(code: WebhookErrorCode): Returned;
	/** Asserts that a delivery `{ body, headers }` is genuine for this verifier. */
	toVerifyWith(webhooks: Checker): Promise<Returned>;
}

/** Anything that can check a delivery, such as a verifier. */
export interface Checker {
	/** Checks a delivery. */
	check(raw: RawBody, headers: HeadersInput): Promise<CheckResult<unknown>>;
}

/**
 * Matchers for Vitest and Jest.
 *
 * @example
 * ```ts no-run: it is a test file, for vitest to run
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { webhookMatchers } from "@countersign/webhooks/testing";
 * import { expect, test } from "vitest";
 *
 * expect.extend(webhookMatchers);
 * test("a delivery without a signature is refused", async () => {
 * 	const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * 	expect(await webhooks.check("{}", {})).toBeRefusedWith("missing_header");
 * });
 * ```
 */
export const webhookMatchers = {
	/** Asserts that the result of `check` is an acceptance. */
	toBeAccepted(received: unknown): Verdict {
		const pass = (received as Partial<CheckResult<unknown>> | null)?.ok === true;
		return {
			pass,
			message: () => `expected the delivery ${pass ? "not " : ""}to be accepted; it was ${describe(received)}`,
		};
	},
	/** Asserts that the result of `check`, or the error thrown by `verify`, has this code. */
	toBeRefusedWith(received: unknown, code: WebhookErrorCode): Verdict {
		const pass = codeOf(received) === code;
		return {
			pass,
			message: () =>
				`expected the delivery ${pass ? "not " : ""}to be refused with ${code}; it was ${describe(received)}`,
		};
	},
	/** Asserts that a delivery `{ body, headers }` is genuine for this verifier. */
	async toVerifyWith(
		received: { readonly body: RawBody; readonly headers: HeadersInput },
		webhooks: Checker,
	): Promise<Verdict> {
		const result = await webhooks.check(received.body, received.headers);
		return webhookMatchers.toBeAccepted(result);
	},
};

function codeOf(received: unknown): unknown {
	const { ok, code } = Object(received) as { ok?: unknown; code?: unknown };
	return ok === true ? undefined : code;
}

/** Describes a value without printing all of it, because it may contain an event. */
function describe(received: unknown): string {
	const { ok, message } = Object(received) as { ok?: unknown; message?: unknown };
	if (ok === true) return "accepted";
	const code = codeOf(received);
	return code === undefined
		? `${typeof received}, not a result of check`
		: `refused with ${String(code)}: ${String(message)}`;
}
