import type { Letter } from "../../inbox/letter.ts";
import type { InboxScope, InboxSummary } from "../../inbox/storage.ts";
import { Box } from "./box.ts";

/** The inboxes of a ledger, by name. */
export class LedgerBoxes {
	readonly #boxes = new Map<string, Box>();

	/** Returns the inbox of an entry. Creates it if it does not exist. */
	of(letter: Pick<Letter, "inbox" | "id">): Box {
		const name = nameOf(letter);
		const box = this.#boxes.get(name) ?? new Box();
		this.#boxes.set(name, box);
		return box;
	}

	in({ inboxes, verifier }: InboxScope): Box[] {
		if (inboxes === undefined) return [...this.#boxes.values()];
		const names = inboxes.map((inbox) => (inbox === "" ? `:${verifier ?? ""}` : inbox));
		return names.flatMap((name) => this.#boxes.get(name) ?? []);
	}

	/** Returns the inboxes that a consumer in this process works on. */
	worked(): Box[] {
		return [...this.#boxes.values()].filter(({ consumers }) => consumers > 0);
	}

	/** Adds the inboxes of a scope to those that a consumer works on. */
	workOn(own: Set<Box>, { inboxes = [...this.#boxes.keys()], verifier = "" }: InboxScope): void {
		for (const inbox of inboxes) {
			const box = this.of({ inbox, id: `${verifier}:` });
			if (own.has(box)) continue;
			own.add(box);
			box.consumers++;
		}
	}

	isWorkedOn(inbox: string): boolean {
		return (this.#boxes.get(inbox)?.consumers ?? 0) > 0;
	}

	/** Returns the inboxes that have entries but no consumer in this process. */
	abandoned(): InboxSummary[] {
		return [...this.#boxes]
			.filter(([name, { consumers, waiting, deadCount }]) => name[0] !== ":" && !consumers && waiting + deadCount > 0)
			.map(([name, { waiting, deadCount: dead }]) => ({ name, waiting, dead }));
	}
}

/** Entries of version 0.1.0 belong to the inbox of their verifier. */
const nameOf = ({ inbox = "", id }: Pick<Letter, "inbox" | "id">) =>
	inbox === "" ? `:${id.slice(0, id.indexOf(":"))}` : inbox;
