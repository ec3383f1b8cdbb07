import { parseArgs } from "node:util";
import { checkName } from "@countersign/webhooks/internal";
import { UsageError } from "../../shared/usage.ts";
import { openInbox } from "../inbox-storage.ts";

const options = {
	file: { type: "string" },
	database: { type: "string" },
	table: { type: "string" },
	into: { type: "string" },
	force: { type: "boolean" },
	json: { type: "boolean" },
} as const;

function named(name: string): string {
	try {
		return checkName(name);
	} catch {
		throw new UsageError(
			`the name of an inbox has 1 to 100 letters, digits, dots, hyphens or underscores, unlike ${JSON.stringify(name)}`,
		);
	}
}

/** Lists inboxes that no process works on, or moves the entries of one to another. */
export async function inboxes(args: readonly string[], print: (text: string) => void): Promise<number> {
	const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
	const [action = "list", from, ...others] = positionals;
	if (!["list", "adopt"].includes(action) || others.length > 0 || (action === "list" && from !== undefined))
		throw new UsageError(`inboxes takes list, or adopt NAME, not ${positionals.join(" ")}`);
	if (action === "adopt" && (from === undefined || values.into === undefined))
		throw new UsageError("inboxes adopt needs two names: inboxes adopt NAME --into NAME");
	const { storage, close } = await openInbox("inboxes", values);
	try {
		if (action === "adopt") {
			const count = await storage.adopt?.(named(from ?? ""), named(values.into ?? ""), { force: values.force });
			print(`${count} entries of ${from} belong to ${values.into} now`);
			return 0;
		}
		const found = (await storage.abandoned?.()) ?? [];
		for (const one of found)
			print(values.json ? JSON.stringify(one) : `${one.name}  ${one.waiting} waiting, ${one.dead} dead`);
		if (found.length === 0 && !values.json) print("every inbox with entries has a process that works on it");
		return 0;
	} finally {
		await close();
	}
}
