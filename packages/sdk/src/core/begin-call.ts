import { onAbort } from "./abort.ts";
import { CALL_DEADLINE } from "./attempt.ts";
import { buildRequest, checkHeader } from "./build-request.ts";
import type { Context } from "./context.ts";
import { callKey } from "./idempotency.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, checkNumber } from "./options.ts";
import type { CallState } from "./send.ts";

/** A call that has begun and must be ended. */
export interface BegunCall extends CallState {
	/** Calls the deadline off and leaves the caller's signal. */
	end(): void;
}

/** Everything that is wrong with a call is said here, before anything is sent or any timer runs. */
export function begin(
	context: Context,
	operation: Operation,
	args: readonly unknown[],
	params: object | undefined,
	options: CallOptions,
): BegunCall {
	const { provider, clock } = context;
	const built = buildRequest(provider, context.baseUrl, context.prefix(operation.entity), operation, args, params);
	const own = options.idempotencyKey;
	const checked = own === undefined && !operation.key ? undefined : callKey(own, clock);
	// A key given for an operation that is not known to take one is sent, but no write is repeated in reliance on it.
	const idempotencyKey = provider.idempotencyHeader && (operation.key || !operation.safe) ? checked : undefined;
	const deadline = checkNumber(options.deadline, "deadline", context.deadline, 0);
	return {
		context,
		operation,
		request: { method: operation.method, path: built.path, idempotencyKey },
		url: built.url,
		body: built.body,
		headers: headersOf(context, operation, built, idempotencyKey, options.headers),
		timeout: checkNumber(options.timeout, "timeout", context.timeout, 0),
		maxRetries: checkNumber(options.maxRetries, "maxRetries", context.maxRetries, 0),
		maxRetryAfter: context.maxRetryAfter,
		repeatable: operation.safe || (operation.key && idempotencyKey !== undefined),
		clock,
		key: "",
		attempts: 0,
		keyRenewed: false,
		stillRunning: 0,
		deadline,
		deadlineAt: clock.now() + deadline,
		...callLife(context, options.signal, deadline),
	};
}

/** The call's own signal: the caller's, and the deadline where there is one. */
function callLife(
	{ clock }: Context,
	signal: AbortSignal | undefined,
	deadline: number,
): { signal: AbortSignal | undefined; end(): void } {
	if (deadline === Number.POSITIVE_INFINITY) return { signal, end: () => {} };
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
	built: { readonly headers: Readonly<Record<string, string>>; readonly body: string | undefined },
	idempotencyKey: string | undefined,
	extra: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
	const headers: Record<string, string> = { accept: "application/json", ...context.headers, ...built.headers };
	if (built.body !== undefined) headers["content-type"] = "application/json";
	if (idempotencyKey !== undefined) headers[context.provider.idempotencyHeader?.toLowerCase() ?? ""] = idempotencyKey;
	for (const [name, value] of Object.entries(extra ?? {})) {
		const lower = name.toLowerCase();
		if (context.reserved.has(lower))
			throw new TypeError(`${operation.id}: the header ${name} is the client's; use apiKey or idempotencyKey`);
		headers[lower] = checkHeader(name, value);
	}
	return headers;
}
