import type { ErrorDetails, Issue } from "../core/errors/index.ts";
import type { Provider } from "../core/provider.ts";
import { pages } from "./generated/pages.ts";

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** How Deskflow signs in, paginates and fails. All of it is an assumption: the HTTP API is not documented. */
export function deskflowProvider(signIn: Provider["signIn"]): Provider {
	return {
		name: "deskflow",
		title: "Deskflow",
		arrayFormat: "repeat",
		pages,
		schemasModule: "@countersign/sdk/deskflow/schemas",
		// No limit is documented: calls are sent at once, and wait after a 429.
		perMinute: Number.POSITIVE_INFINITY,
		burst: (perMinute) => perMinute,
		signIn,
		checkKey(key) {
			if (!/^[!-~]+$/.test(key))
				throw new TypeError("the Deskflow API key is invalid: it must be printable ASCII characters without spaces");
		},
		readError,
		requestId: (headers, body) => headers.get("x-request-id") ?? text(errorOf(body)?.request_id),
	};
}

/** Reads `{ error: { code, message, param, required_permission } }`, and what other APIs commonly send in case the assumption is wrong. */
function readError(_status: number, body: unknown): ErrorDetails {
	const error = errorOf(body);
	if (!error) return {};
	const param = text(error.param);
	const message = text(error.message);
	const issues: Issue[] = param === undefined ? [] : [{ path: param, code: text(error.code), message: message ?? "" }];
	return {
		code: text(error.code),
		hint: message,
		param,
		requestId: text(error.request_id),
		requiredScope: text(error.required_permission),
		issues,
	};
}

function errorOf(body: unknown): Readonly<Record<string, unknown>> | undefined {
	if (typeof body !== "object" || body === null) return undefined;
	const fields = body as Readonly<Record<string, unknown>>;
	const { error } = fields;
	if (typeof error === "object" && error !== null) return error as Readonly<Record<string, unknown>>;
	return typeof error === "string" ? { ...fields, code: fields.code, message: fields.message ?? error } : fields;
}
