import type { ErrorDetails } from "../errors/index.ts";

/** Where an error body has its parts, as dotted paths. */
export interface ErrorShape {
	readonly code?: string;
	readonly message?: string;
	readonly param?: string;
	readonly requestId?: string;
}

/** Numbers are codes and ids too. */
const text = (value: unknown): string | undefined =>
	typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

const at = (body: unknown, path: string | undefined): string | undefined =>
	path === undefined
		? undefined
		: text(
				path.split(".").reduce((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], body),
			);

/** Reads an error body as the document describes it; parts that it does not name are read as usual. */
export const shapedError =
	({ code, message, param, requestId }: ErrorShape) =>
	(body: unknown, usual: ErrorDetails): ErrorDetails => ({
		...usual,
		code: at(body, code) ?? usual.code,
		hint: at(body, message) ?? usual.hint,
		param: at(body, param) ?? usual.param,
		requestId: at(body, requestId) ?? usual.requestId,
	});
