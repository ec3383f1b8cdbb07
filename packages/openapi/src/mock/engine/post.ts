// Captured at import: neither fake timers nor an interceptor of fetch may reach the mock's own deliveries.
const realFetch = globalThis.fetch;
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** Carries one delivery. */
export type Post = (
	url: string,
	headers: Readonly<Record<string, string>>,
	body: string,
	timeoutMs: number,
) => Promise<{ readonly status: number; readonly body: string }>;

/** Really sends over HTTP. Redirects are not followed: a subscription is one address. */
export const postByFetch: Post = async (url, headers, body, timeoutMs) => {
	const controller = new AbortController();
	const timer = startTimer(() => controller.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
	try {
		const response = await realFetch(url, {
			method: "POST",
			headers: headers as Record<string, string>,
			body,
			redirect: "manual",
			signal: controller.signal,
		});
		return { status: response.status, body: (await response.text()).slice(0, 1000) };
	} finally {
		stopTimer(timer);
	}
};
