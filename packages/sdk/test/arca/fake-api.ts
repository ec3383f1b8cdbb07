/** A `fetch` that responds from a script and records the requests. */
export interface Asked {
	readonly method: string;
	readonly url: URL;
	readonly headers: Headers;
	readonly body: unknown;
}

export type Answer =
	| { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
	| Error;

export function fakeApi(answer: (asked: Asked, index: number) => Answer): {
	readonly fetch: typeof globalThis.fetch;
	readonly asked: Asked[];
} {
	const asked: Asked[] = [];
	const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
		const request = new Request(input, init);
		const text = await request.text();
		const one = {
			method: request.method,
			url: new URL(request.url),
			headers: request.headers,
			body: text === "" ? undefined : (JSON.parse(text) as unknown),
		};
		asked.push(one);
		const given = answer(one, asked.length - 1);
		if (given instanceof Error) throw given;
		const { status = 200, body, headers = {} } = given;
		return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
	};
	return { fetch: fetch as typeof globalThis.fetch, asked };
}

/** The error that a runtime throws when nothing listens: no byte was sent. */
export function refused(): Error {
	return new TypeError("fetch failed", {
		cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
	});
}

/** The error that a runtime throws when the connection breaks: the request may have arrived. */
export function broken(): Error {
	return new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
}
