import type { DeadLetter, InboxScope, InboxStorage } from "@countersign/webhooks";
import { UsageError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { type InboxPlace, openInbox } from "../inbox-storage.ts";
import { integer } from "../options.ts";

export interface DeadValues extends InboxPlace {
	readonly inbox?: string;
	readonly id?: readonly string[];
	readonly all?: true;
	readonly limit?: string;
	readonly json?: true;
}

type Print = Machine["print"];

const PAGE = 100;
const ACTIONS = ["list", "replay", "discard"];

/** Dead entries in pages. Entries that die in the meantime and sort before the last one read are not listed. */
async function* listed(storage: InboxStorage, scope: InboxScope, limit: number): AsyncGenerator<DeadLetter> {
	let left = limit;
	for (let after: DeadLetter | undefined; left > 0; ) {
		const page: readonly DeadLetter[] = await storage.dead(Math.min(PAGE, left), { ...scope, after });
		yield* page;
		left -= page.length;
		after = page.at(-1);
		if (!after) return;
	}
}

const shown = ({ letter, attempts, reason }: DeadLetter) =>
	`${letter.id}  ${letter.type}  received ${new Date(letter.receivedAt).toISOString()}, ${attempts} attempts: ${reason}`;

/** Lists, retries or discards the dead entries of an inbox. */
export async function dead(action: string | undefined, values: DeadValues, machine: Machine): Promise<number> {
	const doing = action ?? "list";
	if (!ACTIONS.includes(doing)) throw new UsageError(`[action] must be list, replay or discard, but was ${doing}.`);
	if (doing !== "list" && (values.all === true) === (values.id !== undefined))
		throw new UsageError(`dead ${doing} requires either --id <id> or --all.`);
	const limit =
		values.limit === undefined
			? doing === "list"
				? PAGE
				: Number.MAX_SAFE_INTEGER
			: integer("limit", values.limit, 1_000_000, 1);
	const { storage, close } = await openInbox(values, machine);
	try {
		const scope = values.inbox === undefined ? {} : { inboxes: [values.inbox] };
		return doing === "list"
			? await list(storage, scope, limit, values, machine.print)
			: await act(storage, scope, limit, doing, values, machine.print);
	} finally {
		await close();
	}
}

async function list(
	storage: InboxStorage,
	scope: InboxScope,
	limit: number,
	{ json }: DeadValues,
	print: Print,
): Promise<number> {
	for await (const one of listed(storage, scope, limit)) print(json ? JSON.stringify(one) : shown(one));
	const counts = await storage.counts(scope);
	if (!json)
		print(`${counts.dead} dead, ${counts.waiting} waiting, ${counts.unhandled ?? 0} of these without a handler`);
	return 0;
}

async function act(
	storage: InboxStorage,
	scope: InboxScope,
	limit: number,
	action: string,
	{ id, all }: DeadValues,
	print: Print,
): Promise<number> {
	const rules = { ...scope, maxAttempts: 10, backoff: () => 1000 };
	const run = (one: string) => (action === "replay" ? storage.replay(one, rules) : storage.discard?.(one));
	const done = action === "replay" ? "will be retried" : "discarded";
	let failures = 0;
	let count = 0;
	for (const one of id ?? []) {
		const found = await run(one);
		print(found ? `${one} ${done}` : `${one} is not a dead entry`);
		if (!found) failures++;
	}
	if (all) {
		for await (const { letter } of listed(storage, scope, limit)) if (await run(letter.id)) count++;
		print(`${count} ${done}`);
	}
	return failures === 0 ? 0 : 1;
}
