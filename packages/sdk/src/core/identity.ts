/** The API, account and key that a client uses, so that stored state can be bound to them. Never contains the key itself. */
export interface ClientIdentity {
	/** The client's base URL. */
	readonly baseUrl: string;
	/** The part of the path that names the account; empty if the path names none. */
	readonly account: string;
	/** The key's mode; undefined if the key does not show it. */
	readonly mode: "live" | "test" | undefined;
	/** The digest of the key. */
	readonly key: string;
}

/** Shared by all copies of this package, so that the ESM one understands a client of the CJS one. */
export const IDENTITY: unique symbol = Symbol.for("countersign.identity") as never;

/** An object that has an identity. `digest` turns the key into something that may be stored. */
export interface Identified {
	[IDENTITY]?(digest: (key: string) => string): Promise<ClientIdentity>;
}

/** Returns the identity of a client of this package; undefined for anything else. */
export async function identityOf(client: object, digest: (key: string) => string): Promise<ClientIdentity | undefined> {
	return (client as Identified)[IDENTITY]?.(digest);
}
