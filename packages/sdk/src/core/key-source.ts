/** Where credentials come from, and how a replaced one is picked up without a failed call. */

/** Answers the key to use; after a 401 it is asked again, with the key that was refused. */
export type ApiKeyFunction = ((refused?: string) => string | Promise<string>) & {
	/** Told of each answer that shows whether the API knows the key. */
	report?: (key: string, accepted: boolean) => void;
};
/** A key, or a function that answers one. */
export type ApiKeyOption = string | ApiKeyFunction;

export interface KeySource {
	current(): string | Promise<string>;
	/** After a 401 with `refused`: another key, or undefined where there is none. All callers share one question. */
	renew(refused: string): Promise<string | undefined>;
	/** Told of each answer, for whoever watches a roll-over. */
	report(key: string, accepted: boolean): void;
	/** Every key seen, and what else is secret, also as it stands in JSON and in URLs; for redaction. */
	readonly seen: ReadonlySet<string>;
}

/** The keys that a function is known to answer, so that a client checks them all before it sends anything. */
const knownKeys = new WeakMap<ApiKeyFunction, readonly string[]>();

/**
 * @param secretsOf what must not be printed either: other credentials, and forms in which the key travels
 * @throws whatever `check` throws for a key that cannot be one
 */
export function keySource(
	option: ApiKeyOption,
	check: (key: string) => void,
	secretsOf: (key: string) => readonly string[] = () => [],
): KeySource {
	const seen = new Set<string>();
	const accept = (key: string): string => {
		check(key);
		for (const secret of [key, ...secretsOf(key)])
			for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) seen.add(form);
		return key;
	};
	if (typeof option === "string") {
		const key = accept(option);
		return { seen, current: () => key, renew: async () => undefined, report: () => {} };
	}
	for (const known of knownKeys.get(option) ?? []) accept(known);
	let key: string | undefined;
	let asking: Promise<string> | undefined;
	const ask = (refused?: string): Promise<string> => {
		asking ??= Promise.resolve(refused)
			.then(option)
			.then((answer) => {
				key = accept(answer);
				return key;
			})
			.finally(() => {
				asking = undefined;
			});
		return asking;
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
		report(used, accepted) {
			try {
				option.report?.(used, accepted);
			} catch {
				// Who watches a roll-over cannot break a call.
			}
		},
	};
}

/**
 * Two keys while one replaces the other: calls go out with `primary`, and after a 401 with `next`. `onUse` tells which one
 * the API accepted, which is the check that the vendor's rotation guide asks for before the old key is deleted: make the new key the
 * `primary` and the old one `next`, and the new one answers while the old one still could. The other way round the new key is first tried
 * when the old one is gone. A client checks both when it is made: shape, mode, and where it runs.
 *
 * @throws TypeError when a key is missing
 * @example
 * ```ts
 * import { withApiKeys } from "@countersign/sdk";
 *
 * const apiKey = withApiKeys({ primary: "new", next: "old", onUse: (name) => console.log(`answered with the ${name} key`) });
 * console.log(typeof apiKey); // pass it to a client as its apiKey
 * ```
 */
export function withApiKeys(keys: {
	readonly primary: string;
	readonly next: string;
	readonly onUse?: (name: "primary" | "next") => void;
}): ApiKeyFunction {
	const { primary, next, onUse } = keys;
	if (!primary || !next) throw new TypeError("withApiKeys needs both keys, primary and next");
	const option: ApiKeyFunction = (refused) => (refused === primary ? next : primary);
	option.report = (key, accepted) => {
		if (accepted) onUse?.(key === primary ? "primary" : "next");
	};
	knownKeys.set(option, [primary, next]);
	return option;
}
