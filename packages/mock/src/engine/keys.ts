import type { JsonObject } from "./handler.ts";
import type { Tier } from "./limits.ts";

/** A key as the mock stores it. */
export interface KeyRecord {
	/** Id of the key (a UUID), not the credential. */
	readonly id: string;
	/** The credential itself. */
	readonly key: string;
	/** Name of the key. */
	readonly name: string;
	/** Which of the entity's two worlds the key can access. */
	readonly mode: "live" | "test";
	/** The entity of the key. */
	readonly entityId: string;
	/** Scopes of the key. */
	readonly scopes: readonly string[];
	/** Addresses and CIDR ranges the key may be used from. Empty means anywhere. */
	readonly ipAllowlist: readonly string[];
	/** Rate limit tier, as named by the provider. */
	readonly tier: string;
	/** Milliseconds since 1970 on the mock's clock; undefined: never. */
	readonly expiresAt: number | undefined;
	/** Milliseconds since 1970 on the mock's clock. */
	readonly createdAt: number;
	/** Time of the last request with this key, in milliseconds since 1970; undefined before the first. */
	readonly lastUsedAt: number | undefined;
	/** Time of the deletion, in milliseconds since 1970; undefined if the key is not deleted. */
	readonly revokedAt: number | undefined;
	/** The user the key acts for, if the provider has users. */
	readonly subject: string | undefined;
	/** Other data that the provider stores with a key, such as a second secret. */
	readonly details: JsonObject | undefined;
}

/** Whether a tool uses the key instead of the program under test. No rate limit applies to it, and lists of keys leave it out. */
export const isInternal = ({ details }: Pick<KeyRecord, "details">): boolean => details?.internal === true;

/** Options for a new key. */
export interface CreateKeyOptions {
	/** Which of the entity's two worlds the key can access. @defaultValue "test" */
	readonly mode?: "live" | "test";
	/** Scopes of the key. @defaultValue every scope in the document */
	readonly scopes?: readonly string[];
	/** Addresses and CIDR ranges the key may be used from. Empty means anywhere. */
	readonly ipAllowlist?: readonly string[];
	/** Expiry on the mock's clock: a Date, a date string, or milliseconds since 1970. @defaultValue never */
	readonly expiresAt?: Date | number | string;
	/** The world the key belongs to; a UUID if ids of the API are. @defaultValue a new one */
	readonly entityId?: string;
	/** Name of the key. @defaultValue `key 1`, counted */
	readonly name?: string;
	/** Rate limit tier, as named by the provider. */
	readonly tier?: string;
	/** The user the key acts for, if the provider has users. @defaultValue no specific user */
	readonly subject?: string;
	/**
	 * Other data that the provider stores with a key. It overrides the generated data. @defaultValue only the generated
	 * data
	 */
	readonly details?: JsonObject;
}

function v4(text: string): number | undefined {
	const parts = text.replace(/^::ffff:/i, "").split(".");
	if (parts.length !== 4) return undefined;
	let value = 0;
	for (const part of parts) {
		const byte = Number(part);
		if (!/^\d{1,3}$/.test(part) || byte > 255) return undefined;
		value = value * 256 + byte;
	}
	return value;
}

function v6(text: string): bigint | undefined {
	if (!text.includes(":")) return undefined;
	const [head = "", tail] = text.split("::");
	const groups = (part: string): string[] => (part === "" ? [] : part.split(":"));
	const left = groups(head);
	const right = tail === undefined ? [] : groups(tail);
	const all =
		tail === undefined
			? left
			: [...left, ...Array.from({ length: 8 - left.length - right.length }, () => "0"), ...right];
	if (all.length !== 8 || !all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
	return all.reduce((value, group) => value * 65536n + BigInt(Number.parseInt(group, 16)), 0n);
}

/** Whether a string is an address, or a range such as `10.0.0.0/8` or `2001:db8::/32`. */
export function isAddressRange(entry: string): boolean {
	const [base = "", prefix, ...more] = entry.split("/");
	const bits = v4(base) !== undefined ? 32 : v6(base) !== undefined ? 128 : undefined;
	if (bits === undefined || more.length > 0) return false;
	return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
}

/** Whether an address is in the list or in one of its ranges. An empty list allows every address. */
export function allowsAddress(list: readonly string[], address: string | undefined): boolean {
	if (list.length === 0) return true;
	if (address === undefined) return false;
	return list.some((entry) => {
		const [base = "", prefix] = entry.split("/");
		const [a, b] = [v4(base), v4(address)];
		if (a !== undefined && b !== undefined) {
			const bits = prefix === undefined ? 32 : Number(prefix);
			return bits === 0 || Math.floor(a / 2 ** (32 - bits)) === Math.floor(b / 2 ** (32 - bits));
		}
		const [c, d] = [v6(base), v6(address)];
		if (c === undefined || d === undefined) return false;
		const bits = BigInt(prefix === undefined ? 128 : Number(prefix));
		return c >> (128n - bits) === d >> (128n - bits);
	});
}

export type TierTable = Readonly<Record<string, Tier>>;
