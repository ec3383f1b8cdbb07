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

/** Makes the calls. This is all that resources know about the client. */
export interface Caller {
	/** Makes one call. */
	call<T>(
		operation: Operation,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): ApiPromise<T>;
	/** Returns what a printed client shows besides its resources. Contains no secret. */
	describe?(): Readonly<Record<string, unknown>>;
	/** Returns a list: its first page, or all its items. */
	list<T>(
		operation: Operation,
		path: readonly unknown[],
		params: object | undefined,
		options: CallOptions | undefined,
	): PagePromise<T>;
	/** Returns which API, account and key the calls are for. `digest` turns the key into something that may be stored. */
	identity?(digest: (key: string) => string): Promise<ClientIdentity>;
}

/** A node of the tree that users see as `client.orders` or `client.orders.items`. Its methods are on its prototype. */
class Resource {
	// Private, so that a printed client shows no key, and no operation's name can clash with it.
	readonly #caller: Caller;

	constructor(caller: Caller) {
		this.#caller = caller;
	}

	/** Under a symbol, so that it cannot clash with a resource's name. */
	async [IDENTITY](digest: (key: string) => string): Promise<ClientIdentity | undefined> {
		return this.#caller.identity?.(digest);
	}

	/** Returns what a printed client shows besides its resources; undefined for anything that isn't a client, such as a prototype. */
	static describe(of: object): object | undefined {
		return #caller in of ? (of.#caller.describe?.() ?? {}) : undefined;
	}

	/** Creates the method of one row. The row is read at the first call. */
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

	/** Creates the property for a nested resource. The resource is created at the first access. */
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
 * Returns a class to extend that has the resources of an API, with one method for each line of the table.
 *
 * A class with hand-written methods would take three times the bytes, and all of it would be parsed at import.
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
	// `console.log(client)` shows mode, base URL and resources.
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

/** Returns the scopes that each operation of a table needs, as alternative sets. */
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
