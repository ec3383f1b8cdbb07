import type { ApiPromise } from "./api-promise.ts";
import { type Operation, parseOperation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import type { PagePromise } from "./pages.ts";

export type { ApiPromise } from "./api-promise.ts";
export type { CallOptions } from "./options.ts";
export type { PagePromise } from "./pages.ts";

/** Whoever makes the calls; resources know no more of the client than this. */
export interface Caller {
	call<T>(
		operation: Operation,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): ApiPromise<T>;
	list<T>(
		operation: Operation,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): PagePromise<T>;
}

/** What generated resource classes are made of: each method is one line over its descriptor. */
export class Resource {
	protected readonly _caller: Caller;

	constructor(caller: Caller) {
		this._caller = caller;
	}

	protected _call<T>(
		descriptor: string,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): ApiPromise<T> {
		return this._caller.call(parseOperation(descriptor), path, params, options);
	}

	protected _list<T>(
		descriptor: string,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): PagePromise<T> {
		return this._caller.list(parseOperation(descriptor), path, params, options);
	}
}
