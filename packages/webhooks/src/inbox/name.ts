import { type Clock, sleep } from "../core/clock.ts";
import { fingerprint } from "../core/fingerprint.ts";
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
	/** The scope of this inbox, found out when it is first needed. @param secret the id of the secret that signed the present delivery */
	scope(secret?: string): Promise<ResolvedScope>;
}

export interface ResolvedScope extends InboxScope {
	readonly inboxes: readonly [string, ...string[]];
	readonly verifier: string;
}

/** Ids of secrets that deliveries were signed with, as many as matter while secrets are rotated. */
const SEEN_AT_MOST = 100;

/**
 * Finds the name of an inbox. One that was given is used as it is. Otherwise the name belongs to the endpoint, which its signing secrets
 * tell apart: two services on one table have different ones. The storage remembers which secrets belong to which name, so that
 * an endpoint keeps its name while its secret is rotated.
 */
export function namedInbox(
	webhooks: { readonly name: string },
	storage: InboxStorage,
	given: string | undefined,
): NamedInbox {
	const verifier = webhooks.name;
	const fixed: ResolvedScope | undefined =
		given === undefined ? undefined : { inboxes: [checkName(given), ""], verifier };
	const seen = new Set<string | undefined>();
	let found: Promise<ResolvedScope> | undefined;

	async function find(): Promise<ResolvedScope> {
		const secrets = await fingerprintsOf(webhooks);
		if (secrets?.length === 0) throw new InboxNameUnknownError();
		const names = (secrets && (await storage.namesFor?.(verifier, secrets))) || [];
		const [first = safe(verifier), ...others] = names;
		return { inboxes: [first, ...others, ""], verifier };
	}
	return {
		async scope(secret) {
			if (fixed) return fixed;
			// A secret that we have not met may be a new one of this endpoint: the storage has to know it before the old one is gone.
			if (!found || !seen.has(secret)) {
				if (seen.size >= SEEN_AT_MOST) seen.clear();
				const finding = find();
				found = finding;
				finding.then(
					() => seen.add(secret),
					() => {
						if (found === finding) found = undefined;
					},
				);
			}
			return found;
		},
	};
}

/**
 * Asks until the name of the inbox is known. A worker that began without it would leave entries lying that were acknowledged under the
 * name that the secrets give.
 */
export async function onceNamed<T>(
	ask: () => Promise<T>,
	clock: Clock,
	report: (error: unknown) => void,
	isOver: () => boolean,
): Promise<T> {
	for (;;) {
		try {
			return await ask();
		} catch (error) {
			if (!(error instanceof InboxNameUnknownError) || isOver()) throw error;
			report(error);
			await sleep(clock, RETRY_MS);
		}
	}
}

const RETRY_MS = 1_000;

const safe = (verifier: string) => verifier.replaceAll(/[^\w.-]/g, "_").slice(0, 80) || "webhooks";

/** The name of a new endpoint. */
export function defaultName(verifier: string, secret: string): string {
	return `${safe(verifier)}.${secret}`;
}

/** Undefined for a verifier that has no secrets, ever. */
async function fingerprintsOf(webhooks: object): Promise<readonly string[] | undefined> {
	const parts = (webhooks as Record<symbol, VerifierParts | undefined>)[verifierParts];
	if (!parts) return undefined;
	const secrets = await parts.secrets();
	return Promise.all(secrets.map(async ({ key, reveal }) => key.fingerprint?.() ?? fingerprint(reveal())));
}
