import type { SchedulingClock } from "./clock.ts";
import { checkEntityId } from "./entity-id.ts";
import type { EngineRequest } from "./exchange.ts";
import { Refusal } from "./handler.ts";
import { type CreateKeyOptions, isAddressRange, isInternal, type KeyRecord } from "./keys.ts";
import { checkTime } from "./moments.ts";
import type { MockProvider } from "./provider.ts";
import type { Trace } from "./trace.ts";
import { hexOf, uuidOf } from "./values.ts";

/** The fields of a key that can be changed. */
export type KeyPatch = Partial<
	Pick<
		KeyRecord,
		"name" | "ipAllowlist" | "expiresAt" | "revokedAt" | "lastUsedAt" | "scopes" | "tier" | "subject" | "details"
	>
>;

const MODES: readonly string[] = ["test", "live"];

const checkAllowlist = (entries: readonly string[] = []): void => {
	const wrong = entries.find((entry) => !isAddressRange(entry));
	if (wrong !== undefined) throw new TypeError(`${wrong} is neither an IP address nor a CIDR range`);
};

/** The keys of a mock, and authentication with them. */
export class KeyRing {
	readonly #provider: MockProvider;
	readonly #seed: string;
	readonly #clock: Pick<SchedulingClock, "now" | "machineNow">;
	#keys = new Map<string, KeyRecord>();
	#count = 0;

	constructor(provider: MockProvider, seed: string, clock: Pick<SchedulingClock, "now" | "machineNow">) {
		this.#provider = provider;
		this.#seed = seed;
		this.#clock = clock;
	}

	/** @throws TypeError for an invalid entity id, mode, scope, tier, date or address */
	create(options: CreateKeyOptions): KeyRecord {
		const { scopes, tiers } = this.#provider;
		checkEntityId(this.#provider, options.entityId);
		for (const scope of options.scopes ?? [])
			if (!scopes.includes(scope)) throw new TypeError(`there is no scope ${scope}; use one of ${scopes.join(", ")}`);
		const mode = options.mode ?? "test";
		if (!MODES.includes(mode)) throw new TypeError(`mode must be ${MODES.join(" or ")}, but was ${String(mode)}`);
		const tier = options.tier ?? this.#provider.defaultTier(mode);
		if (!(tier in tiers)) throw new TypeError(`there is no tier ${tier}; use one of ${Object.keys(tiers).join(", ")}`);
		checkAllowlist(options.ipAllowlist);
		const expiresAt = options.expiresAt === undefined ? undefined : new Date(options.expiresAt).getTime();
		if (Number.isNaN(expiresAt)) throw new TypeError("expiresAt must be a date");
		checkTime("expiresAt", expiresAt);
		const count = this.#count++;
		const name = options.name ?? `key ${count + 1}`;
		const made = this.#provider.makeKey({ mode, random: hexOf(this.#seed, "key", count), name });
		const record: KeyRecord = {
			id: uuidOf(this.#seed, "key id", count),
			key: made.key,
			name,
			mode,
			entityId: options.entityId ?? uuidOf(this.#seed, "entity", count),
			scopes: options.scopes ?? scopes,
			ipAllowlist: options.ipAllowlist ?? [],
			tier,
			expiresAt,
			createdAt: this.#clock.now(),
			lastUsedAt: undefined,
			revokedAt: undefined,
			subject: options.subject,
			details: { ...made.details, ...options.details },
		};
		this.#keys.set(record.key, record);
		return record;
	}

	/**
	 * @param keyOrId the key itself or its id
	 * @throws TypeError if there is no such key
	 */
	update(keyOrId: string, patch: KeyPatch): KeyRecord {
		const before = this.#keys.get(keyOrId) ?? this.all().find((one) => one.id === keyOrId);
		if (!before) throw new TypeError("there is no such key");
		checkAllowlist(patch.ipAllowlist);
		for (const name of ["expiresAt", "revokedAt", "lastUsedAt"] as const) checkTime(name, patch[name]);
		const after = { ...before, ...patch };
		this.#keys.set(before.key, after);
		return after;
	}

	forget(key: string): void {
		this.#keys.delete(key);
	}

	named(key: string): KeyRecord | undefined {
		return this.#keys.get(key);
	}

	all(): KeyRecord[] {
		return [...this.#keys.values()];
	}

	/** Returns the place of a key among all keys, deleted ones included. */
	placeOf(id: string): number | undefined {
		const place = this.all().findIndex((one) => one.id === id);
		return place < 0 ? undefined : place;
	}

	/** Returns the keys that the vendor's own pages and API show. */
	of(entityId: string): KeyRecord[] {
		return this.all().filter((one) => one.entityId === entityId && !isInternal(one));
	}

	/**
	 * Finds the key of a request.
	 *
	 * @param isWhole whether the body was read, so that a signature over it can be checked
	 * @param trace receives which key it is
	 * @throws Refusal 401 for a missing, unknown, deleted or expired key
	 */
	authenticate(request: EngineRequest, now: number, isWhole = true, trace?: Trace): KeyRecord {
		const { record, credential } = this.#find(request, now, trace);
		const canCheck = isWhole || credential.secret !== undefined;
		const problem = canCheck && this.#provider.checkKey?.(record, credential, request, this.#clock.machineNow());
		if (problem) throw new Refusal(problem.status, problem.code, problem.extra);
		const used = { ...record, lastUsedAt: now };
		this.#keys.set(record.key, used);
		return used;
	}

	/** Whether a request whose body was not read has a valid key. */
	knows(request: EngineRequest, now: number): boolean {
		try {
			const { record, credential } = this.#find(request, now);
			const { checkKey } = this.#provider;
			return (
				credential.secret === undefined ||
				checkKey?.(record, credential, request, this.#clock.machineNow()) === undefined
			);
		} catch (error) {
			if (error instanceof Refusal) return false;
			throw error;
		}
	}

	#find(
		request: EngineRequest,
		now: number,
		trace?: Trace,
	): { readonly record: KeyRecord; readonly credential: { readonly key: string; readonly secret?: string } } {
		const credential = this.#provider.credential(request.headers, request);
		if ("refused" in credential)
			throw new Refusal(credential.refused.status, credential.refused.code, credential.refused.extra);
		const record = this.#keys.get(credential.key);
		if (trace?.isOn) trace.compares("key", { form: credential.form, record });
		const refuse = (code: string, hint: string): Refusal => new Refusal(401, code, { type: "permission_error", hint });
		if (!record) throw refuse("invalid_api_key", "There is no such key.");
		if (record.revokedAt !== undefined) throw refuse("revoked_api_key", "The key was deleted.");
		if (record.expiresAt !== undefined && now >= record.expiresAt)
			throw refuse("expired_api_key", "The key has expired.");
		return { record, credential };
	}

	snapshot(): { keys: KeyRecord[]; count: number } {
		return { keys: this.all(), count: this.#count };
	}

	restore({ keys, count }: { readonly keys: readonly KeyRecord[]; readonly count: number }): void {
		this.#keys = new Map(keys.map((record) => [record.key, record]));
		this.#count = count;
	}
}
