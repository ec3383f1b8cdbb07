import { refuse } from "./errors.ts";
import { idOf } from "./secret-ids.ts";
import type { VerifierParts, Webhooks } from "./verifier.ts";
import { partsOf, wrapChecks } from "./wrap.ts";

/** Options of {@link watchSecrets}. */
export interface WatchOptions {
	/** How long the sender retries, in milliseconds: during this time it may still send deliveries signed with an old secret. @defaultValue 259_200_000 (three days) */
	readonly retryHorizon?: number | undefined;
	/** Milliseconds after which a new secret is reported if only the old one is used. @defaultValue 3_600_000 (an hour) */
	readonly unusedAfter?: number | undefined;
}

/** Something that you should know about a secret during a rotation. Times are in milliseconds. The first secret counts as the new one. */
export type SecretSignal =
	/** Still signs deliveries although there is a newer one. */
	| {
			readonly kind: "old_in_use";
			readonly id: string;
			readonly lastUsed: number;
			readonly expiresAt: number | undefined;
	  }
	/** Has signed nothing although an old one signs: the sender has not switched. */
	| { readonly kind: "new_never_used"; readonly id: string; readonly since: number }
	/** Has signed nothing for longer than the sender retries, and the new one is in use. */
	| { readonly kind: "safe_to_remove"; readonly id: string; readonly lastUsed: number | undefined }
	/** Deliveries were refused because it has expired: the sender still signs with it. */
	| { readonly kind: "expired_in_use"; readonly id: string; readonly lastUsed: number; readonly count: number };

/** Watches which secrets are in use. */
export interface SecretWatch<Events, Unknown> {
	/** The verifier to use instead of the original one. */
	readonly webhooks: Webhooks<Events, Unknown>;
	/** Returns the current signals. */
	signals(): Promise<SecretSignal[]>;
}

interface Use {
	readonly seen: number;
	last?: number;
	expiredLast?: number;
	expiredCount: number;
}

/**
 * Counts which secrets sign deliveries and reports when a rotation is complete. Counts are in memory, so each process sees only its own
 * deliveries.
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
	const watch = new Watch(webhooks, retryHorizon, unusedAfter);
	return { webhooks: watch.webhooks, signals: () => watch.signals() };
}

interface WatchedSecret {
	readonly id: string;
	readonly until: number;
	readonly use: Use;
}

class Watch<Events, Unknown> implements SecretWatch<Events, Unknown> {
	readonly webhooks: Webhooks<Events, Unknown>;
	readonly #parts: VerifierParts;
	readonly #retryHorizon: number;
	readonly #unusedAfter: number;
	readonly #startedAt: number;
	readonly #uses = new Map<string, Use>();

	constructor(webhooks: Webhooks<Events, Unknown>, retryHorizon: number, unusedAfter: number) {
		this.#parts = partsOf(webhooks);
		this.#retryHorizon = retryHorizon;
		this.#unusedAfter = unusedAfter;
		this.#startedAt = this.#now();
		this.webhooks = wrapChecks(
			webhooks,
			(result) => {
				if (result.secret) this.#count(result.secret.id, result.ok);
				return result;
			},
			refuse("no_active_secret", "No secret is valid now."),
		);
	}

	async signals(): Promise<SecretSignal[]> {
		const time = this.#now();
		const [newest, ...older] = await this.#secrets();
		if (!newest) return [];
		return [
			...[newest, ...older].flatMap((one) => this.#ofExpired(one, newest, time)),
			...older.flatMap((one) => this.#ofOld(one, newest, time)),
			...this.#ofNewest(newest, older, time),
		];
	}

	#now(): number {
		return this.#parts.limits.now();
	}

	#count(id: string, isAccepted: boolean): void {
		const use = this.#useOf(id);
		if (isAccepted) use.last = this.#now();
		else {
			use.expiredLast = this.#now();
			use.expiredCount++;
		}
	}

	#useOf(id: string): Use {
		const use = this.#uses.get(id) ?? { seen: this.#now(), expiredCount: 0 };
		this.#uses.set(id, use);
		return use;
	}

	async #secrets(): Promise<readonly WatchedSecret[]> {
		const secrets = await this.#parts.secrets();
		const ids = await Promise.all(secrets.map((secret) => idOf(secret)));
		return secrets.map(({ until }, index) => ({ id: ids[index]!, until, use: this.#useOf(ids[index]!) }));
	}

	#ofExpired({ id, use, until }: WatchedSecret, newest: WatchedSecret, time: number): SecretSignal[] {
		if (use.expiredLast !== undefined && time - use.expiredLast < this.#retryHorizon)
			return [{ kind: "expired_in_use", id, lastUsed: use.expiredLast, count: use.expiredCount }];
		const isUnused = time - (use.last ?? this.#startedAt) >= this.#retryHorizon;
		return until <= time && isUnused && newest.id !== id ? [{ kind: "safe_to_remove", id, lastUsed: use.last }] : [];
	}

	#ofOld({ id, use, until }: WatchedSecret, newest: WatchedSecret, time: number): SecretSignal[] {
		if (until <= time) return [];
		const unusedFor = time - (use.last ?? Math.max(use.seen, this.#startedAt));
		const expiresAt = until === Number.POSITIVE_INFINITY ? undefined : until;
		if (use.last !== undefined && unusedFor < this.#retryHorizon)
			return [{ kind: "old_in_use", id, lastUsed: use.last, expiresAt }];
		const isReplaced = unusedFor >= this.#retryHorizon && newest.use.last !== undefined;
		return isReplaced ? [{ kind: "safe_to_remove", id, lastUsed: use.last }] : [];
	}

	#ofNewest({ id, use }: WatchedSecret, older: readonly WatchedSecret[], time: number): SecretSignal[] {
		const isOldUsed = older.some(({ use: old }) => old.last !== undefined && old.last >= use.seen);
		const isNeverUsed = use.last === undefined && isOldUsed && time - use.seen >= this.#unusedAfter;
		return isNeverUsed ? [{ kind: "new_never_used", id, since: use.seen }] : [];
	}
}
