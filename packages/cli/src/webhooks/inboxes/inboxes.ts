import { checkName } from "@countersign/webhooks/internal";
import { UsageError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { type InboxPlace, openInbox } from "../inbox-storage.ts";

export interface InboxesValues extends InboxPlace {
	readonly into?: string;
	readonly force?: true;
	readonly json?: true;
}

function named(name: string): string {
	try {
		return checkName(name);
	} catch {
		throw new UsageError(
			`The name of an inbox must be 1 to 100 letters, digits, dots, hyphens or underscores, but was ${JSON.stringify(name)}.`,
		);
	}
}

/** Lists inboxes that no process works on, or moves the entries of one to another. */
export async function inboxes(
	action: string | undefined,
	from: string | undefined,
	values: InboxesValues,
	machine: Machine,
): Promise<number> {
	const { print } = machine;
	if (action !== undefined && action !== "list" && action !== "adopt")
		throw new UsageError(`[action] must be list or adopt, but was ${action}.`);
	if (action === "adopt" ? from === undefined || values.into === undefined : from !== undefined)
		throw new UsageError("adopt requires two names, and list takes none: inboxes adopt <name> --into <name>.");
	const { storage, close } = await openInbox(values, machine);
	try {
		if (action === "adopt") {
			const count = await storage.adopt?.(named(from ?? ""), named(values.into ?? ""), { force: values.force });
			print(`${count} entries of ${from} now belong to ${values.into}`);
			return 0;
		}
		const found = (await storage.abandoned?.()) ?? [];
		for (const one of found)
			print(values.json ? JSON.stringify(one) : `${one.name}  ${one.waiting} waiting, ${one.dead} dead`);
		if (found.length === 0 && !values.json) print("every inbox with entries is used by a process");
		return 0;
	} finally {
		await close();
	}
}
