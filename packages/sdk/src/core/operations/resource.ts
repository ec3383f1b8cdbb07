import { printable } from "#platform";
import type { ApiPromise } from "../call/api-promise.ts";
import { type ClientIdentity, IDENTITY } from "../identity.ts";
import type { CallOptions } from "../options.ts";
import type { PagePromise } from "../pages/page-promise.ts";
import type { Operation } from "./operation.ts";
import { type Row, readTable } from "./table.ts";

export type { ApiPromise } from "../call/api-promise.ts";
export type { CallOptions, KeylessCallOptions } from "../options.ts";
export type { PagePromise } from "../pages/page-promise.ts";

/** Whoever makes the calls; resources know no more of the client than this. */
export interface Caller {
	/** One request, one answer. */
	call<T>(
		operation: Operation,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): ApiPromise<T>;
	/** What a printed client shows beside its resources; nothing secret. */
	describe?(): Readonly<Record<string, unknown>>;
	/** A list: its first page, or all its items. */
	list<T>(
		operation: Operation,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): PagePromise<T>;
	/** Which API, account and key the calls are for; `digest` turns the key into what may be stored. */
	identity?(digest: (key: string) => string): Promise<ClientIdentity>;
}

/** A node of the tree that users see as `client.orders` or `client.orders.items`; its methods stand on its prototype. */
class Resource {
	// Private, so that whoever prints a client sees no key, and no name of an operation can meet it.
	readonly #caller: Caller;

	constructor(caller: Caller) {
		this.#caller = caller;
	}

	/** Under a symbol, so that it meets no resource's name. */
	async [IDENTITY](digest: (key: string) => string): Promise<ClientIdentity | undefined> {
		return this.#caller.identity?.(digest);
	}

	/** What a printed client shows beside its resources; undefined for something that is no client, such as a prototype. */
	static describe(of: object): object | undefined {
		return #caller in of ? (of.#caller.describe?.() ?? {}) : undefined;
	}

	/** The method of one row; the row is read when it is first called. */
	static method(row: Row) {
		let operation: Operation | undefined;
		return function (this: Resource, ...args: unknown[]): unknown {
			operation ??= row.read();
			const count = operation.path.split("{").length - 1;
			const [params, options] = operation.params ? args.slice(count) : [undefined, args[count]];
			return this.#caller[operation.page === undefined ? "call" : "list"](
				operation,
				args.slice(0, count),
				params as object | undefined,
				options as CallOptions | undefined,
			);
		};
	}

	/** A resource inside this one, made when it is first asked for. */
	static child(name: string, Child: typeof Resource): PropertyDescriptor {
		return {
			configurable: true,
			enumerable: true,
			get(this: Resource) {
				const value = new Child(this.#caller);
				Object.defineProperty(this, name, { value, enumerable: true });
				return value;
			},
		};
	}
}

/**
 * The resources of an API as a class to extend: one line of data an operation, one method made of it.
 *
 * A class with a method for each operation says the same in three times the bytes, and its code is read at import.
 */
export function resourceTree<T extends object>(table: string): new (caller: Caller) => T {
	class Root extends Resource {}
	let built = false;
	const build = (): void => {
		built = true;
		const nodes = new Map<string, typeof Resource>([["", Root]]);
		const nodeOf = (path: string): typeof Resource => {
			let node = nodes.get(path);
			if (!node) {
				node = class extends Resource {};
				nodes.set(path, node);
				const dot = path.lastIndexOf(".");
				const name = path.slice(dot + 1);
				Object.defineProperty(nodeOf(path.slice(0, Math.max(dot, 0))).prototype, name, Resource.child(name, node));
			}
			return node;
		};
		for (const row of readTable(table))
			Object.defineProperty(nodeOf(row.resource).prototype, row.name, {
				configurable: true,
				writable: true,
				value: Resource.method(row),
			});
	};
	// What `console.log(client)` shows: mode, base URL and resources.
	printable(Root.prototype, (client) => {
		const facts = Resource.describe(client);
		return facts && { ...facts, resources: Object.keys(Root.prototype) };
	});
	return class extends Root {
		constructor(caller: Caller) {
			if (!built) build();
			super(caller);
		}
	} as unknown as new (
		caller: Caller,
	) => T;
}

const read = new Map<string, Readonly<Record<string, readonly (readonly string[])[]>>>();

/** The scopes that each operation of a table needs: alternatives of sets. */
export function scopesOf(table: string): Readonly<Record<string, readonly (readonly string[])[]>> {
	let scopes = read.get(table);
	if (!scopes) {
		scopes = Object.fromEntries(
			Array.from(readTable(table), (row) => [`${row.resource}.${row.name}`, row.read().scopes]),
		);
		read.set(table, scopes);
	}
	return scopes;
}
