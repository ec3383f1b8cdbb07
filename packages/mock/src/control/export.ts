import { STATUS_CODES } from "node:http";
import type { LoggedExchange } from "./exchange-log.ts";
import type { ExportedFile, RequestsExportQuery } from "./generated/types.ts";
import { filterOf } from "./request-filter.ts";
import { iso, type ServedApi } from "./served-api.ts";
import { requestDetailOf, requestOf } from "./shown-request.ts";
import { StreamedBody } from "./streamed-body.ts";

const MAX_EXPORTED = 10_000;

type Write = (api: ServedApi, exchanges: readonly LoggedExchange[]) => Iterable<string>;
type ExportFormat = "csv" | "jsonl" | "har";
interface Format {
	readonly type: string;
	readonly write: Write;
}

/** Writes logged requests as the text of a file, without credentials. The text is made while it is sent. */
export function exported(api: ServedApi, query: RequestsExportQuery): StreamedBody {
	const { format, limit = MAX_EXPORTED, ...filter } = query;
	const matches = filterOf(filter);
	const found: LoggedExchange[] = [];
	for (const exchange of api.exchanges.newest()) {
		if (found.length === limit) break;
		if (matches(exchange)) found.push(exchange);
	}
	const { type, write } = FORMATS[format as ExportFormat];
	const file: Omit<ExportedFile, "text"> = {
		filename: `${api.name}-requests.${format}`,
		content_type: type,
		count: found.length,
	};
	return new StreamedBody(file, "text", write(api, found));
}

const COLUMNS = [
	"at",
	"request_id",
	"method",
	"path",
	"operation",
	"status",
	"duration_ms",
	"key_id",
	"entity_id",
	"mode",
	"ip",
	"idempotency_key",
	"replayed",
	"fault",
	"internal",
] as const;

const csv: Write = function* (api, exchanges) {
	yield `${COLUMNS.join(",")}\r\n`;
	for (const exchange of exchanges) {
		const row = requestOf(api, exchange);
		yield `${COLUMNS.map((column) => cell(String(row[column] ?? ""))).join(",")}\r\n`;
	}
};

/** A spreadsheet runs a cell that begins with one of these characters as a formula. The apostrophe makes it text. */
const cell = (text: string): string => {
	const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const jsonl: Write = function* (api, exchanges) {
	for (const exchange of exchanges) yield `${JSON.stringify(requestDetailOf(api, exchange))}\n`;
};

const har: Write = function* (api, exchanges) {
	yield '{"log":{"version":"1.2","creator":{"name":"countersign dev","version":"1"},"entries":[';
	let separator = "";
	for (const exchange of exchanges) {
		yield separator + JSON.stringify(harEntry(api, exchange));
		separator = ",";
	}
	yield "]}}";
};

/** HTTP Archive 1.2: -1 is for a size that is not known, and names of our own begin with an underscore. */
function harEntry(api: ServedApi, exchange: LoggedExchange): object {
	const detail = requestDetailOf(api, exchange);
	const { request, query } = detail;
	const url = `${new URL(api.url).origin}${request.path}${query === "" ? "" : `?${query}`}`;
	const { request_body: sent, response_body: received } = detail;
	return {
		startedDateTime: iso(exchange.entry.at),
		time: request.duration_ms,
		request: {
			method: request.method,
			url,
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: pairs(detail.request_headers),
			queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
			...(sent !== "" && {
				postData: { mimeType: detail.request_headers["content-type"] ?? "", text: sent },
			}),
			headersSize: -1,
			bodySize: Buffer.byteLength(sent),
		},
		response: {
			status: request.status,
			statusText: STATUS_CODES[request.status] ?? "",
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: pairs(detail.response_headers),
			content: {
				size: Buffer.byteLength(received),
				mimeType: detail.response_headers["content-type"] ?? "",
				text: received,
			},
			redirectURL: "",
			headersSize: -1,
			bodySize: Buffer.byteLength(received),
		},
		cache: {},
		timings: { send: 0, wait: request.duration_ms, receive: 0 },
		_requestId: request.request_id,
		_operation: request.operation,
		_internal: request.internal,
	};
}

const pairs = (headers: Readonly<Record<string, string>>): object[] =>
	Object.entries(headers).map(([name, value]) => ({ name, value }));

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
	csv: { type: "text/csv; charset=utf-8", write: csv },
	jsonl: { type: "application/x-ndjson", write: jsonl },
	har: { type: "application/json", write: har },
};
