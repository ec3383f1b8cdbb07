/** Where credentials come from, and how a replaced one is picked up without a failed call. */
import { guarded, type Logger } from "../hooks.ts";

/** Returns the key to use. After a 401 it is called again, with the key that was refused. */
export type ApiKeyFunction = ((refused?: string) => string | Promise<string>) & {
	/** Called with each response that shows whether the API accepts the key. */
	report?: ((key: string, accepted: boolean) => unknown) | undefined;
};
/** A key, or a function that returns one. */
export type ApiKeyOption = string | ApiKeyFunction;

export interface KeySource {
	current(): string | Promise<string>;
	/** After a 401 with `refused`: another key, or undefined where there is none. All callers share one question. */
	renew(refused: string): Promise<string | undefined>;
	/** Forgets a question that got no reply in time, so that the next call asks again. */
	forget(): void;
	/** Called with each response, for anyone who watches a key rotation. */
	report(key: string, accepted: boolean): void;
	/** Every key seen and every other secret, the longest first; for redaction. */
	readonly seen: ReadonlySet<string>;
}

export interface KeySourceOptions {
	/** @throws TypeError for a key that cannot be one */
	readonly check: (key: string) => void;
	/** What must not be printed either: other credentials, and forms in which the key travels. */
	readonly secretsOf?: ((key: string) => readonly string[]) | undefined;
	/** Receives what the key function's `report` throws. */
	readonly logger?: Logger | undefined;
}

/** The keys that a function is known to return, so that a client checks them all before it sends anything. */
const knownKeys = new WeakMap<ApiKeyFunction, readonly string[]>();

/** @throws whatever `check` throws for a key that cannot be one */
export function keySource(option: ApiKeyOption, { check, secretsOf = () => [], logger }: KeySourceOptions): KeySource {
	const seen = new Set<string>();
	const accept = (key: string): string => {
		check(key);
		const all = [...seen, ...[key, ...secretsOf(key)]];
		// A secret inside a longer one must not leave the rest of it behind.
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
			// Another call was quicker: its key is as new as it gets.
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
 * accepted. Vendors ask you to check that before you delete the old key: make the new key `primary` and the old one `next`, and you see
 * the new one work while the old one could still take over. A client checks both keys when it is created: shape, mode, and where it runs.
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
