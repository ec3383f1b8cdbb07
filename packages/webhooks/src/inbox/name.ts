import type { Clock } from "../core/clock.ts";
import { fingerprintsOf } from "../core/secret-ids.ts";
import { type VerifierParts, verifierParts } from "../core/verifier.ts";
import type { InboxScope, InboxStorage } from "./storage.ts";

const NAME = /^[\w.-]{1,100}$/;

/** Checks the name of an inbox. @throws TypeError for a name that a storage cannot store */
export function checkName(name: string): string {
	if (typeof name === "string" && NAME.test(name)) return name;
	throw new TypeError(
		`createInbox: \`name\` must be 1 to 100 letters, digits, dots, hyphens or underscores, but was ${JSON.stringify(name)}.`,
	);
}

/** The secrets are not loaded, so it is unknown which entries belong to this inbox. */
export class InboxNameUnknownError extends Error {
	override readonly name = "InboxNameUnknownError";
	constructor() {
		super(
			"The name of the inbox is unknown until secrets are loaded, because it is derived from them. Check their source, or pass `name` to createInbox.",
		);
	}
}

export interface ResolvedScope extends InboxScope {
	readonly inboxes: readonly [string, ...string[]];
	readonly verifier: string;
}

/** Fingerprints of earlier secrets that are remembered, so that the next ones get the same name. */
const PRINTS_AT_MOST = 100;
/** How often the storage is checked for names that other processes have added. */
const REFRESH_MS = 30_000;
/** After this time a lookup may never end, and the next caller starts another one. */
const HANGS_MS = 10_000;
const NOTHING = () => {};

/**
 * Finds the name of an inbox. A name in the options is used unchanged. Otherwise the name belongs to the endpoint, which is identified by
 * its signing secrets, so two services on one table have different names. The storage remembers which secrets belong to which name. A
 * secret that replaces another one while this process runs gets the same name, whether they overlap or not.
 */
export class NamedInbox {
	readonly #verifier: string;
	readonly #storage: InboxStorage;
	readonly #fixed: ResolvedScope | undefined;
	readonly #parts: VerifierParts | undefined;
	readonly #clock: Clock;
	#known: ResolvedScope | undefined;
	#prints: readonly string[] = [];
	/** The secrets for which the names were found. A verifier returns the same array until it loads others. */
	#asked: Secrets | undefined;
	#askedAt = Number.NEGATIVE_INFINITY;
	#finding: { readonly scope: Promise<ResolvedScope>; readonly since: number } | undefined;

	constructor(webhooks: { readonly name: string }, storage: InboxStorage, given: string | undefined, clock: Clock) {
		const verifier = webhooks.name;
		this.#verifier = verifier;
		this.#storage = storage;
		this.#fixed = given === undefined ? undefined : { inboxes: [checkName(given), ""], verifier };
		this.#parts = (webhooks as Record<symbol, VerifierParts | undefined>)[verifierParts];
		this.#clock = clock;
	}

	/** Resolves with the current names. Names are added while secrets are replaced and never removed, because entries may still wait under them. */
	async scope(): Promise<ResolvedScope> {
		if (this.#fixed) return this.#fixed;
		const secrets = await this.#parts?.secrets();
		return this.#known && this.#isFound(secrets) ? this.#known : this.#findNext(secrets);
	}

	/** Returns the scope for a worker, which calls this often. Does not wait if names are already known. */
	async current(): Promise<ResolvedScope> {
		if (this.#fixed) return this.#fixed;
		const known = this.#known;
		if (!known) return this.scope();
		const secrets = this.#parts?.secrets();
		// Use the known names while secrets load or while names cannot be looked up.
		if (secrets instanceof Promise) return known;
		if (this.#isFound(secrets) && this.#isFresh) return known;
		return this.#findNext(secrets?.length === 0 ? this.#asked : secrets).catch(() => this.#known!);
	}

	/** Returns whether the names belong to these secrets. An empty list means that the source has failed for a long time, so the names stay. */
	#isFound(secrets: Secrets | undefined): boolean {
		return secrets === this.#asked || secrets?.length === 0;
	}

	get #isFresh(): boolean {
		return this.#clock.monotonic() - this.#askedAt < REFRESH_MS;
	}

	/** Runs one lookup at a time, so that two lookups never overwrite each other's names. */
	async #findNext(secrets: Secrets | undefined): Promise<ResolvedScope> {
		while (this.#finding && this.#clock.monotonic() - this.#finding.since < HANGS_MS)
			await this.#finding.scope.then(NOTHING, NOTHING);
		if (this.#known && secrets === this.#asked && this.#isFresh) return this.#known;
		const own = { scope: this.#find(secrets), since: this.#clock.monotonic() };
		const over = () => {
			if (this.#finding === own) this.#finding = undefined;
		};
		own.scope.then(over, over);
		this.#finding = own;
		return own.scope;
	}

	async #find(secrets: Secrets | undefined): Promise<ResolvedScope> {
		const fresh = secrets && (await fingerprintsOf(secrets));
		const all = [...new Set([...(fresh ?? []), ...this.#prints])].slice(0, PRINTS_AT_MOST);
		if (fresh && all.length === 0) throw new InboxNameUnknownError();
		const names = fresh ? await this.#namesFor(all) : [];
		const earlier = this.#known?.inboxes.filter((name) => name !== "") ?? [];
		const [first = safe(this.#verifier), ...others] = new Set([...names, ...earlier]);
		this.#known = { inboxes: [first, ...others, ""], verifier: this.#verifier };
		this.#prints = all;
		this.#asked = secrets;
		this.#askedAt = this.#clock.monotonic();
		return this.#known;
	}

	/**
	 * Returns one inbox for each secret, for storages that cannot remember secrets. A worker takes the entries of all secrets that it has
	 * seen.
	 */
	async #namesFor(prints: readonly string[]): Promise<readonly string[]> {
		if (this.#storage.namesFor) return this.#storage.namesFor(this.#verifier, prints);
		return prints.map((one) => defaultName(this.#verifier, one));
	}
}

const safe = (verifier: string) => verifier.replaceAll(/[^\w.-]/g, "_").slice(0, 80) || "webhooks";

/** Returns a name for a new endpoint. */
export function defaultName(verifier: string, secret: string): string {
	return `${safe(verifier)}.${secret}`;
}

type Secrets = Awaited<ReturnType<VerifierParts["secrets"]>>;
