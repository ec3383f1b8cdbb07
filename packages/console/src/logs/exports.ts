import type { Request, RequestDetail } from "../control/generated/index.ts";

const COLUMNS = [
	"at",
	"request_id",
	"method",
	"path",
	"operation",
	"status",
	"duration_ms",
	"key_id",
	"mode",
	"ip",
	"idempotency_key",
	"replayed",
	"fault",
] as const;

/** A cell that a spreadsheet neither splits nor runs as a formula. */
function cell(value: unknown): string {
	const text = value === null || value === undefined ? "" : String(value);
	const harmless = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvOf = (requests: readonly Request[]): string =>
	[COLUMNS.join(","), ...requests.map((one) => COLUMNS.map((name) => cell(one[name])).join(","))].join("\r\n");

export const jsonLinesOf = (requests: readonly Request[]): string =>
	requests.map((one) => `${JSON.stringify(one)}\n`).join("");

const named = (values: Readonly<Record<string, string>>): { name: string; value: string }[] =>
	Object.entries(values).map(([name, value]) => ({ name, value }));

/** An HTTP archive (HAR 1.2). Credentials are masked, as everywhere in the log. */
export function harOf(details: readonly RequestDetail[], baseUrl: string): string {
	const { origin } = new URL(baseUrl);
	const entries = details.map(({ request, query, request_headers, request_body, response_headers, response_body }) => ({
		startedDateTime: request.at,
		time: request.duration_ms,
		request: {
			method: request.method,
			url: `${origin}${request.path}${query === "" ? "" : `?${query.replace(/^\?/, "")}`}`,
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: named(request_headers),
			queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
			...(request_body !== "" && {
				postData: { mimeType: request_headers["content-type"] ?? "application/json", text: request_body },
			}),
			headersSize: -1,
			bodySize: request_body.length,
		},
		response: {
			status: request.status,
			statusText: "",
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: named(response_headers),
			content: {
				size: response_body.length,
				mimeType: response_headers["content-type"] ?? "application/json",
				text: response_body,
			},
			redirectURL: "",
			headersSize: -1,
			bodySize: response_body.length,
		},
		cache: {},
		timings: { send: 0, wait: request.duration_ms, receive: 0 },
	}));
	return JSON.stringify({ log: { version: "1.2", creator: { name: "Countersign", version: "1" }, entries } }, null, 2);
}
