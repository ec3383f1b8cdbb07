import { parseArgs } from "node:util";
import type { DeadLetter, InboxScope, InboxStorage } from "@countersign/webhooks";
import { UsageError } from "../../shared/usage.ts";
import { openInbox } from "../inbox-storage.ts";
import { integer } from "../options.ts";

type Print = (text: string) => void;

const options = {
	file: { type: "string" },
	database: { type: "string" },
	table: { type: "string" },
	inbox: { type: "string" },
	id: { type: "string", multiple: true },
	all: { type: "boolean" },
	limit: { type: "string" },
	json: { type: "boolean" },
} as const;
type Values = ReturnType<typeof parse>["values"];

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });
const PAGE = 100;

/** Dead entries in pages. Those that die meanwhile, behind the one read last, are not listed again. */
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
export async function dead(args: readonly string[], print: Print): Promise<number> {
	const { values, positionals } = parse(args);
	const action = positionals[0] ?? "list";
	if (!["list", "replay", "discard"].includes(action) || positionals.length > 1)
		throw new UsageError(`dead takes list, replay or discard, not ${positionals.join(" ")}`);
	if (action !== "list" && (values.all === true) === (values.id !== undefined))
		throw new UsageError(`dead ${action} needs --id ID or --all, one of them`);
	const limit = integer("limit", values.limit, action === "list" ? PAGE : Number.MAX_SAFE_INTEGER, 1_000_000);
	const { storage, close } = await openInbox("dead", values);
	try {
		const scope = values.inbox === undefined ? {} : { inboxes: [values.inbox] };
		return action === "list"
			? await list(storage, scope, limit, values, print)
			: await act(storage, scope, limit, action, values, print);
	} finally {
		await close();
	}
}

async function list(
	storage: InboxStorage,
	scope: InboxScope,
	limit: number,
	{ json }: Values,
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
	{ id, all }: Values,
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
