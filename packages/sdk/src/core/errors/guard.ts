import { ApiError } from "./api-error.ts";

/** The body of an error with a status: its own, or that of the documented range or `default`. */
export type ErrorBodyOf<Bodies, Status extends number> = Status extends keyof Bodies
	? Bodies[Status]
	: `${Status}` extends `4${string}`
		? Fallback<Bodies, "4XX">
		: `${Status}` extends `5${string}`
			? Fallback<Bodies, "5XX">
			: Fallback<Bodies, "default">;

type Fallback<Bodies, Range> = Range extends keyof Bodies
	? Bodies[Range]
	: "default" extends keyof Bodies
		? Bodies["default"]
		: unknown;

/** Narrows an error to one with the body that the document describes. */
export type ErrorGuard<Errors> = <Id extends keyof Errors, const Status extends number>(
	error: unknown,
	operation: Id,
	status: Status,
) => error is ApiError & { readonly status: Status; readonly body: ErrorBodyOf<Errors[Id], Status> };

/** Returns a function that tells whether an error is a response with a status. The operation says which body it has; nothing checks it. */
export const errorGuard = <Errors>(): ErrorGuard<Errors> =>
	((error: unknown, _operation: unknown, status: number) =>
		error instanceof ApiError && error.status === status) as ErrorGuard<Errors>;
