import type { Post } from "./post.ts";
import type { Timers } from "./timers.ts";

/** The result of one post. */
export interface Posted {
	readonly status: number | undefined;
	readonly text: string | null;
	readonly error: string | undefined;
}

/** Posts, and stops waiting after the timeout. */
export async function carry(
	post: Post,
	{
		url,
		headers,
		body,
	}: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string },
	timeoutMs: number,
	timers: Timers,
): Promise<Posted> {
	const controller = new AbortController();
	let cancel = (): void => {};
	const late = new Promise<never>((_, reject) => {
		cancel = timers.after(timeoutMs, () => {
			const reason = new Error(`no complete response within ${timeoutMs} ms`);
			reject(reason);
			controller.abort(reason);
		});
	});
	try {
		const { status, body: text } = await Promise.race([post(url, headers, body, timeoutMs, controller.signal), late]);
		return { status, text, error: status < 200 || status > 299 ? `status ${status}` : undefined };
	} catch (failure) {
		return { status: undefined, text: null, error: reasonOf(failure) };
	} finally {
		cancel();
	}
}

/** Why a delivery failed, with the causes of the error: `fetch failed: connect ECONNREFUSED 127.0.0.1:3000`. */
export function reasonOf(failure: unknown, depth = 0): string {
	if (!(failure instanceof Error)) return String(failure);
	const { message, cause } = failure;
	const inner =
		failure instanceof AggregateError ? (failure.errors as readonly unknown[]) : cause === undefined ? [] : [cause];
	const reasons = depth < 4 ? inner.map((one) => reasonOf(one, depth + 1)) : [];
	const own = message || (reasons.length > 0 ? "" : ((failure as { code?: string }).code ?? failure.name));
	return [...(own === "" ? [] : [own]), ...(reasons.length > 0 ? [[...new Set(reasons)].join("; ")] : [])]
		.join(": ")
		.slice(0, 500);
}
