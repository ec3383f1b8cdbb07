import type { Clock } from "../core/clock.ts";
import { fingerprintsOf } from "../core/secret-ids.ts";
import { type VerifierParts, verifierParts } from "../core/verifier.ts";
import type { InboxScope, InboxStorage } from "./storage.ts";

const NAME = /^[\w.-]{1,100}$/;

/** @throws TypeError for a name that no storage could keep */
export function checkName(name: string): string {
	if (typeof name === "string" && NAME.test(name)) return name;
	throw new TypeError(
		`createInbox: \`name\` must be 1 to 100 letters, digits, dots, hyphens or underscores, and is ${JSON.stringify(name)}.`,
	);
}

/** The secrets are not loaded, so nobody can tell which entries belong to this inbox. */
export class InboxNameUnknownError extends Error {
	override readonly name = "InboxNameUnknownError";
	constructor() {
		super(
			"The name of the inbox is not known yet, because no secrets are loaded. It is known as soon as their source returns some; to need none, pass `name` to createInbox.",
		);
	}
}

/** What an inbox needs to know of its name. */
export interface NamedInbox {
	/** The names by now. They grow while secrets are replaced, and none is ever dropped: entries may still wait under it. */
	scope(): Promise<ResolvedScope>;
	/** As `scope`, for a worker that asks all the time: does not wait where the names were known before. */
	current(): Promise<ResolvedScope>;
}

export interface ResolvedScope extends InboxScope {
	readonly inboxes: readonly [string, ...string[]];
	readonly verifier: string;
}

/** Fingerprints of earlier secrets that are remembered, so that the next ones get the same name. */
const PRINTS_AT_MOST = 100;
/** How often the storage is asked for names that others have added. */
const REFRESH_MS = 30_000;

/**
 * Finds the name of an inbox. One that was given is used as it is. Otherwise the name belongs to the endpoint, which its signing secrets
 * tell apart: two services on one table have different ones. The storage remembers which secrets belong to which name. A secret that
 * takes the place of another one while this process runs gets the name of that one, whether they overlap or not.
 */
export function namedInbox(
	webhooks: { readonly name: string },
	storage: InboxStorage,
	given: string | undefined,
	clock: Clock,
): NamedInbox {
	const verifier = webhooks.name;
	const fixed: ResolvedScope | undefined =
		given === undefined ? undefined : { inboxes: [checkName(given), ""], verifier };
	const parts = (webhooks as Record<symbol, VerifierParts | undefined>)[verifierParts];
	let known: ResolvedScope | undefined;
	let prints: readonly string[] = [];
	/** The secrets that the names were found with. A verifier returns the same array until it has loaded others. */
	let asked: Secrets | undefined;
	let askedAt = Number.NEGATIVE_INFINITY;
	let finding: Promise<ResolvedScope> | undefined;

	async function find(secrets: Secrets | undefined): Promise<ResolvedScope> {
		const fresh = secrets && (await fingerprintsOf(secrets));
		const all = [...new Set([...(fresh ?? []), ...prints])].slice(0, PRINTS_AT_MOST);
		if (fresh && all.length === 0) throw new InboxNameUnknownError();
		// A storage that remembers no secrets has an inbox for each: a worker takes those of all secrets it has seen.
		const names = fresh
			? await (storage.namesFor?.(verifier, all) ?? all.map((one) => defaultName(verifier, one)))
			: [];
		const earlier = known?.inboxes.filter((name) => name !== "") ?? [];
		const [first = safe(verifier), ...others] = new Set([...names, ...earlier]);
		[known, prints, asked, askedAt] = [{ inboxes: [first, ...others, ""], verifier }, all, secrets, clock.monotonic()];
		return known;
	}
	/** One search at a time, so that the names of two never take the place of each other. */
	async function findNext(secrets: Secrets | undefined): Promise<ResolvedScope> {
		while (finding) await finding.catch(() => {});
		if (known && secrets === asked && clock.monotonic() - askedAt < REFRESH_MS) return known;
		finding = find(secrets).finally(() => {
			finding = undefined;
		});
		return finding;
	}
	/** Whether the names are those of these secrets. No secrets: the source has failed for long, and says nothing. */
	const isFound = (secrets: Secrets | undefined) => secrets === asked || secrets?.length === 0;
	async function scope(): Promise<ResolvedScope> {
		if (fixed) return fixed;
		const secrets = await parts?.secrets();
		return known && isFound(secrets) ? known : findNext(secrets);
	}
	return {
		scope,
		async current() {
			if (fixed) return fixed;
			if (!known) return scope();
			const secrets = parts?.secrets();
			// It works on what it knows while secrets are loaded, or names cannot be looked up.
			if (secrets instanceof Promise) return known;
			if (isFound(secrets) && clock.monotonic() - askedAt < REFRESH_MS) return known;
			return findNext(secrets?.length === 0 ? asked : secrets).catch(() => known!);
		},
	};
}

const safe = (verifier: string) => verifier.replaceAll(/[^\w.-]/g, "_").slice(0, 80) || "webhooks";

/** The name of a new endpoint. */
export function defaultName(verifier: string, secret: string): string {
	return `${safe(verifier)}.${secret}`;
}

type Secrets = Awaited<ReturnType<VerifierParts["secrets"]>>;
