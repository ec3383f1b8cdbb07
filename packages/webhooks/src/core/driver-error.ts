import { tryTo } from "./try-to.ts";

/**
 * Where drivers put what was sent to the server: ioredis the arguments of the command, PostgreSQL the row that it rejected, `postgres` the
 * parameters.
 */
const DATA = [
	"command",
	"args",
	"parameters",
	"detail",
	"where",
	"query",
	"internalQuery",
	"previousErrors",
	"lastNodeError",
];
/** What helps to find the fault and contains no data. */
const KEPT = ["code", "errno", "syscall", "address", "port", "path", "severity", "schema", "table", "constraint"];
/** The longest chain of causes that is looked at. */
const MAX_DEPTH = 5;

/**
 * Returns the error of a storage without the data that was stored: secrets and signed bodies must not get into logs. An error without data
 * is returned unchanged.
 */
export function withoutData(error: unknown, depth = 0): unknown {
	if (!(error instanceof Error)) return error;
	const given = error as Error & Readonly<Record<string, unknown>>;
	const cause = error.cause === undefined || depth >= MAX_DEPTH ? undefined : withoutData(error.cause, depth + 1);
	const several = Array.isArray(given.errors) ? given.errors : [];
	const isClean =
		cause === error.cause &&
		DATA.every((name) => given[name] === undefined) &&
		(depth >= MAX_DEPTH ? several.length === 0 : several.every((one) => withoutData(one, depth + 1) === one));
	if (isClean) return error;
	const copy = new Error(error.message, cause === undefined ? undefined : { cause });
	for (const name of ["name", "stack"]) Object.defineProperty(copy, name, { value: given[name], configurable: true });
	for (const name of KEPT)
		if (given[name] !== undefined) Object.defineProperty(copy, name, { value: given[name], enumerable: true });
	return copy;
}

/** Returns the error of a storage so that it can be reported: without data, and safe to print even if a getter of it throws. */
export function storageError(error: unknown): unknown {
	return tryTo(() => withoutData(error)) ?? new Error("The storage failed with an error that cannot be shown.");
}

/** Waits for the work of a storage. @throws its error without the data that was stored */
export async function dataFree<T>(work: T | PromiseLike<T>): Promise<T> {
	try {
		return await work;
	} catch (error) {
		throw storageError(error);
	}
}
