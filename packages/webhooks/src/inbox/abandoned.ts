import type { Clock } from "../core/clock.ts";
import type { NamedInbox } from "./name.ts";
import type { InboxScope, InboxStorage, InboxSummary } from "./storage.ts";

/** Reported while entries wait in inboxes that no process works on. They are kept until an inbox adopts them. */
export class AbandonedEntriesError extends Error {
	/** Always `AbandonedEntriesError`, also where `instanceof` cannot be used. */
	override readonly name = "AbandonedEntriesError";
	/** The inboxes that contain the entries. */
	readonly inboxes: readonly InboxSummary[];

	/** @param own the name of the inbox that reports them */
	constructor(inboxes: readonly InboxSummary[], own: string) {
		const list = inboxes.map(({ name, waiting, dead }) => `${name} (${waiting} waiting, ${dead} dead)`).join(", ");
		super(
			`No process uses these inboxes, so their entries are not handled: ${list}. If one of them is this inbox under an earlier name or secret, call inbox.adopt(name), or run "countersign webhooks inboxes adopt NAME --into ${own}". If it belongs to another service, start that service.`,
		);
		this.inboxes = inboxes;
	}
}

/** Returns the inboxes outside a scope that have entries and no process that works on them. */
export async function abandonedIn(
	storage: InboxStorage,
	{ inboxes = [] }: InboxScope,
): Promise<readonly InboxSummary[]> {
	const all = (await storage.abandoned?.()) ?? [];
	return all.filter(({ name }) => !inboxes.includes(name));
}

/** How long other processes have to start and to record that they are working. */
const FIRST_LOOK_MS = 10_000;
const LOOK_EVERY_MS = 600_000;

/** Reports entries that no process works on, soon after the start and then every ten minutes. */
export class AbandonedWatch {
	readonly #storage: InboxStorage;
	readonly #inbox: NamedInbox;
	readonly #clock: Clock;
	readonly #report: (error: unknown) => void;
	#isOver = false;
	#cancel = () => {};

	constructor(storage: InboxStorage, inbox: NamedInbox, clock: Clock, report: (error: unknown) => void) {
		this.#storage = storage;
		this.#inbox = inbox;
		this.#clock = clock;
		this.#report = report;
	}

	start(): void {
		if (this.#storage.abandoned) this.#lookIn(FIRST_LOOK_MS);
	}

	stop(): void {
		this.#isOver = true;
		this.#cancel();
	}

	#lookIn(ms: number): void {
		if (!this.#isOver) this.#cancel = this.#clock.after(ms, () => void this.#look());
	}

	async #look(): Promise<void> {
		try {
			const scope = await this.#inbox.current();
			const found = await abandonedIn(this.#storage, scope);
			if (found.length > 0 && !this.#isOver) this.#report(new AbandonedEntriesError(found, scope.inboxes[0]));
		} catch (error) {
			if (!this.#isOver) this.#report(error);
		}
		this.#lookIn(LOOK_EVERY_MS);
	}
}
