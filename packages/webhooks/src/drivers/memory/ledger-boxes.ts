import type { Letter } from "../../inbox/letter.ts";
import type { InboxScope, InboxSummary } from "../../inbox/storage.ts";
import { type Box, box as createBox } from "./box.ts";

/** The inboxes of a ledger, by name. */
export function ledgerBoxes() {
	const boxes = new Map<string, Box>();
	// Entries of 0.1.0 belong to the inbox of their verifier.
	const keyOf = ({ inbox = "", id }: Pick<Letter, "inbox" | "id">) =>
		inbox === "" ? `:${id.slice(0, id.indexOf(":"))}` : inbox;

	function boxOf(letter: Pick<Letter, "inbox" | "id">): Box {
		const key = keyOf(letter);
		const known = boxes.get(key) ?? createBox();
		boxes.set(key, known);
		return known;
	}
	return {
		boxOf,
		boxesIn({ inboxes, verifier }: InboxScope): Box[] {
			if (inboxes === undefined) return [...boxes.values()];
			const keys = inboxes.map((inbox) => (inbox === "" ? `:${verifier ?? ""}` : inbox));
			return keys.flatMap((key) => boxes.get(key) ?? []);
		},
		/** Those that a consumer of this process works on. */
		worked: () => [...boxes.values()].filter(({ consumers }) => consumers > 0),
		/** Adds the boxes of a scope to those that a consumer works on. */
		workOn(own: Set<Box>, { inboxes = [...boxes.keys()], verifier = "" }: InboxScope): void {
			for (const inbox of inboxes) {
				const one = boxOf({ inbox, id: `${verifier}:` });
				if (own.has(one)) continue;
				own.add(one);
				one.consumers++;
			}
		},
		isWorkedOn: (inbox: string) => (boxes.get(inbox)?.consumers ?? 0) > 0,
		/** Those with entries that nobody here works on. */
		abandoned(): InboxSummary[] {
			return [...boxes]
				.filter(([name, { consumers, waiting, deadCount }]) => name[0] !== ":" && !consumers && waiting + deadCount > 0)
				.map(([name, { waiting, deadCount: dead }]) => ({ name, waiting, dead }));
		},
	};
}
