/** Where API keys come from, and how a replaced key is picked up without a failed call. */
import { guarded, type Logger } from "../hooks.ts";

/** Returns the key to use. After a 401 it is called again, with the key that was rejected. */
export type ApiKeyFunction = ((refused?: string) => string | Promise<string>) & {
	/** Called with each response that shows whether the API accepts the key. */
	report?: ((key: string, accepted: boolean) => unknown) | undefined;
};
/** A key, or a function that returns one. */
export type ApiKeyOption = string | ApiKeyFunction;

export interface KeySource {
	/** @param operation the operation that the key is for, where different operations need different keys */
	current(operation?: { readonly id: string; readonly wire: string | undefined }): string | Promise<string>;
	/** Returns another key after a 401 with `refused`; undefined if no other key is available. All callers share one call of the key function. */
	renew(
		refused: string,
		operation?: { readonly id: string; readonly wire: string | undefined },
	): Promise<string | undefined>;
	/** Forgets a call of the key function that took too long, so that the next request calls it again. */
	forget(): void;
	/** Reports whether a response accepted the key, for code that watches a key rotation. */
	report(key: string, accepted: boolean): void;
	/** The latest keys and every other secret, the longest first; for redaction. */
	readonly seen: ReadonlySet<string>;
}

export interface KeySourceOptions {
	/** @throws TypeError for an invalid key */
	readonly check: (key: string) => void;
	/** Returns what must not be printed either: other credentials, and forms in which the key is sent. */
	readonly secretsOf?: ((key: string) => readonly string[]) | undefined;
	/** Receives what the key function's `report` throws. */
	readonly logger?: Logger | undefined;
}

/**
 * How many keys of a function are kept out of errors and logs. A function that returns a new key for each rejected one must not make every
 * call slower, and a request that is under way shows one of the latest.
 */
const MANY_KEYS = 50;

/** The keys that a function is known to return, so that a client checks them all before it sends anything. */
const knownKeys = new WeakMap<ApiKeyFunction, readonly string[]>();

/** Shorter texts would also be found where there is no key. */
const SHORTEST_FORM = 16;

/**
 * Returns what a key looks like within any text in Base64: proxies show whole headers that way. There are three forms, one for each place
 * of its first byte in a group of three. The characters at the ends that depend on its neighbors are left out.
 */
function base64Forms(key: string): string[] {
	const bytes = new TextEncoder().encode(key);
	return [0, 1, 2]
		.map((before) => {
			const all = new Uint8Array(before + bytes.length);
			all.set(bytes, before);
			const text = btoa(Array.from(all, (byte) => String.fromCharCode(byte)).join(""));
			return text.slice(before && before + 1, Math.floor((all.length * 8) / 6));
		})
		.filter((text) => text.length >= SHORTEST_FORM);
}

/** Creates the source of a client's keys. @throws what `check` throws for an invalid key */
export function keySource(option: ApiKeyOption, { check, secretsOf = () => [], logger }: KeySourceOptions): KeySource {
	const seen = new Set<string>();
	/** The secrets of each key, the latest key last. */
	const recent = new Map<string, readonly string[]>();
	const accept = (key: string): string => {
		check(key);
		recent.delete(key);
		recent.set(key, [key, ...secretsOf(key), ...base64Forms(key)]);
		for (const oldest of recent.keys()) {
			if (recent.size <= MANY_KEYS) break;
			recent.delete(oldest);
		}
		const all = [...recent.values()].flat();
		// If one secret contains another, replacing the shorter one must not leave the rest of the longer one visible.
		all.sort((a, b) => b.length - a.length);
		seen.clear();
		for (const secret of all) seen.add(secret);
		return key;
	};
	if (typeof option === "string") {
		const key = accept(option);
		return { seen, current: () => key, renew: async () => undefined, forget: () => {}, report: () => {} };
	}
	for (const known of knownKeys.get(option) ?? []) accept(known);
	let key: string | undefined;
	let asking: Promise<string> | undefined;
	const ask = (refused?: string): Promise<string> => {
		if (asking) return asking;
		const question: Promise<string> = Promise.resolve(refused)
			.then(option)
			.then((answer) => {
				key = accept(answer);
				return key;
			})
			.finally(() => {
				if (asking === question) asking = undefined;
			});
		asking = question;
		return question;
	};
	return {
		seen,
		current: () => key ?? ask(),
		async renew(refused) {
			// Another call has already renewed the key.
			if (key !== undefined && key !== refused) return key;
			const next = await ask(refused);
			return next === refused ? undefined : next;
		},
		forget() {
			asking = undefined;
		},
		report(used, accepted) {
			if (option.report) guarded("the key function's `report`", logger, () => option.report?.(used, accepted));
		},
	};
}

/**
 * Combines two keys while one replaces the other: calls use `primary`, and after a 401 `next`. `onUse` says which one the API
 * accepted. Vendors ask you to check that before you delete the old key. Make the new key `primary` and the old one `next`: you can then
 * see that the new one works while the old one can still take over. A client checks both keys when it is created: shape, mode, and where
 * it runs.
 *
 * @throws TypeError when a key is missing
 * @example
 * ```ts
 * import { withApiKeys } from "@countersign/sdk";
 *
 * const apiKey = withApiKeys({ primary: "new", next: "old", onUse: (name) => console.log(`the ${name} key works`) });
 * console.log(typeof apiKey); // pass it to a client as its apiKey
 * ```
 */
export function withApiKeys(keys: {
	readonly primary: string;
	readonly next: string;
	readonly onUse?: ((name: "primary" | "next") => void) | undefined;
}): ApiKeyFunction {
	const { primary, next, onUse } = keys;
	if (!primary || !next) throw new TypeError("withApiKeys needs both keys, primary and next");
	const option: ApiKeyFunction = (refused) => (refused === primary ? next : primary);
	option.report = (key, accepted) => {
		return accepted ? onUse?.(key === primary ? "primary" : "next") : undefined;
	};
	knownKeys.set(option, [primary, next]);
	return option;
}
