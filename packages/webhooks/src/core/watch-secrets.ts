import { refuse } from "./errors.ts";
import type { ReadySecret } from "./secrets.ts";
import { idOf, type Webhooks } from "./verifier.ts";
import { partsOf, wrapChecks } from "./wrap.ts";

/** Options of {@link watchSecrets}. */
export interface WatchOptions {
	/** Milliseconds in which a sender may still deliver what it signed with an old secret: how long it retries. @defaultValue 259_200_000 (three days) */
	readonly retryHorizon?: number | undefined;
	/** Milliseconds after which a new secret should have been used, while the old one is. @defaultValue 3_600_000 (an hour) */
	readonly unusedAfter?: number | undefined;
}

/** What to know about a secret while one replaces another. Times in milliseconds. The first secret counts as the new one. */
export type SecretSignal =
	/** Still signs deliveries although there is a newer one. */
	| {
			readonly kind: "old_in_use";
			readonly id: string;
			readonly lastUsed: number;
			readonly expiresAt: number | undefined;
	  }
	/** Has signed nothing although an old one signs: the sender was never told to switch. */
	| { readonly kind: "new_never_used"; readonly id: string; readonly since: number }
	/** Has signed nothing for longer than the sender retries, and the new one is in use. */
	| { readonly kind: "safe_to_remove"; readonly id: string; readonly lastUsed: number | undefined }
	/** Deliveries were refused because it has expired: the sender still signs with it. */
	| { readonly kind: "expired_in_use"; readonly id: string; readonly lastUsed: number; readonly count: number };

/** Watches which secrets are in use. */
export interface SecretWatch<Events, Unknown> {
	/** The verifier to use in place of the one that was given. */
	readonly webhooks: Webhooks<Events, Unknown>;
	/** What there is to say now. */
	signals(): Promise<SecretSignal[]>;
}

interface Use {
	readonly seen: number;
	last?: number;
	expiredLast?: number;
	expiredCount: number;
}

/**
 * Counts which secret signs, to say when a rotation is complete. In memory: several processes each see their own part.
 *
 * @example
 * ```ts
 * import { createReceiver, watchSecrets } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const watch = watchSecrets(standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }));
 * const receiver = createReceiver({ webhooks: watch.webhooks });
 * receiver.on("*", (event) => console.log(event.id));
 * for (const signal of await watch.signals()) console.log(signal.kind, signal.id);
 * ```
 */
export function watchSecrets<Events, Unknown>(
	webhooks: Webhooks<Events, Unknown>,
	{ retryHorizon = 259_200_000, unusedAfter = 3_600_000 }: WatchOptions = {},
): SecretWatch<Events, Unknown> {
	const { limits, secrets } = partsOf(webhooks);
	const { now } = limits;
	const uses = new Map<string, Use>();
	const startedAt = now();
	const useOf = (id: string): Use => {
		const use = uses.get(id) ?? { seen: now(), expiredCount: 0 };
		uses.set(id, use);
		return use;
	};
	const named = async (all: readonly ReadySecret[]) =>
		Promise.all(all.map(async (secret) => ({ ...secret, name: await idOf(secret) })));

	const watched = wrapChecks(
		webhooks,
		(result) => {
			if (!result.secret) return result;
			const use = useOf(result.secret.id);
			if (result.ok) use.last = now();
			else {
				use.expiredLast = now();
				use.expiredCount++;
			}
			return result;
		},
		refuse("no_active_secret", "No secret is live."),
	);

	return {
		webhooks: watched,
		async signals() {
			const time = now();
			const all = (await named(await secrets())).map((secret) => ({ ...secret, use: useOf(secret.name) }));
			const [newest, ...older] = all;
			const found: SecretSignal[] = [];
			for (const { name: id, use, until } of all)
				if (use.expiredLast !== undefined && time - use.expiredLast < retryHorizon)
					found.push({ kind: "expired_in_use", id, lastUsed: use.expiredLast, count: use.expiredCount });
				else if (until <= time && time - (use.last ?? startedAt) >= retryHorizon && newest!.name !== id)
					found.push({ kind: "safe_to_remove", id, lastUsed: use.last });
			for (const { name: id, use, until } of older) {
				if (until <= time) continue;
				const quiet = time - (use.last ?? Math.max(use.seen, startedAt));
				if (use.last !== undefined && quiet < retryHorizon)
					found.push({
						kind: "old_in_use",
						id,
						lastUsed: use.last,
						expiresAt: until === Number.POSITIVE_INFINITY ? undefined : until,
					});
				else if (quiet >= retryHorizon && newest!.use.last !== undefined)
					found.push({ kind: "safe_to_remove", id, lastUsed: use.last });
			}
			const oldUsed = older.some(({ use }) => use.last !== undefined && use.last >= newest!.use.seen);
			if (newest && newest.use.last === undefined && oldUsed && time - newest.use.seen >= unusedAfter)
				found.push({ kind: "new_never_used", id: newest.name, since: newest.use.seen });
			return found;
		},
	};
}
