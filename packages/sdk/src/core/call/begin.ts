import { onAbort } from "../abort.ts";
import { NEVER } from "../clock.ts";
import type { Context } from "../context.ts";
import { callKey } from "../keys/idempotency.ts";
import type { Operation } from "../operations/operation.ts";
import { type CallOptions, checkNumber, checkSignal } from "../options.ts";
import { scrub, secretValues } from "../redact.ts";
import { addHeaders, type Build, type BuiltRequest, buildRequest } from "./build-request.ts";
import type { CallState } from "./state.ts";
import { CALL_DEADLINE } from "./time-limits.ts";

/** Creates the state of a call. Invalid arguments are reported before anything is sent or any timer runs. */
export function begin(
	context: Context,
	operation: Operation,
	args: readonly unknown[],
	params: object | undefined,
	options: CallOptions,
): CallState {
	const { provider, clock } = context;
	checkSignal(operation.id, options.signal);
	const idempotencyKey = keyFor(context, operation, options.idempotencyKey);
	const build = ((operation.wire && provider.build) || buildRequest) as Build;
	const prefix = context.prefix(operation.entity);
	const built = build(provider, context.baseUrl, prefix, operation, args, params, idempotencyKey, options);
	const deadline = checkNumber(options, "deadline", context.deadline, 0);
	return {
		context,
		operation,
		request: { method: operation.method, path: scrub(built.path, context.keys.seen), idempotencyKey },
		built,
		secrets: () => secretValues(params, operation.secrets),
		headers: headersOf(context, operation, built, idempotencyKey, options),
		timeout: checkNumber(options, "timeout", context.timeout, 0),
		maxRetries: checkNumber(options, "maxRetries", context.maxRetries, 0),
		maxRetryAfter: context.maxRetryAfter,
		repeatable: operation.safe || idempotencyKey !== undefined,
		clock,
		key: "",
		attempts: 0,
		retries: 0,
		keyRenewed: false,
		stillRunning: 0,
		deadline,
		deadlineAt: deadline === NEVER ? deadline : clock.monotonic() + deadline,
		...callLife(context, options.signal, deadline),
	};
}

/** @throws TypeError for a key that the API would ignore, because the caller would rely on it */
function keyFor({ provider, clock }: Context, operation: Operation, own: string | undefined): string | undefined {
	if (own !== undefined && !operation.key) {
		const who = provider.idempotencyHeader ? operation.id : `the ${provider.title} API`;
		throw new TypeError(
			`${operation.id}: \`idempotencyKey\` was given, but ${who} takes no idempotency keys. Remove it, and check whether the record exists before you repeat the call.`,
		);
	}
	return operation.key ? callKey(own, clock) : undefined;
}

/** Returns the signal of the call: the caller's, combined with the deadline if there is one. */
function callLife(
	{ clock }: Context,
	signal: AbortSignal | undefined,
	deadline: number,
): { signal: AbortSignal | undefined; end(): void } {
	if (deadline === NEVER) return { signal, end: () => {} };
	const controller = new AbortController();
	const cancel = clock.after(deadline, () => controller.abort(CALL_DEADLINE));
	const leave = onAbort(signal, () => controller.abort(signal?.reason));
	return {
		signal: controller.signal,
		end() {
			cancel();
			leave();
		},
	};
}

function headersOf(
	context: Context,
	operation: Operation,
	built: BuiltRequest,
	idempotencyKey: string | undefined,
	{ headers: extra }: CallOptions,
): Record<string, string> {
	const headers: Record<string, string> = { accept: "application/json", ...context.headers, ...built.headers };
	if (built.body !== undefined) headers["content-type"] = built.type ?? "application/json";
	if (idempotencyKey !== undefined && !built.isKeyed)
		headers[context.provider.idempotencyHeader?.toLowerCase() ?? ""] = idempotencyKey;
	return addHeaders(headers, extra, context.reserved, `${operation.id}: `);
}
