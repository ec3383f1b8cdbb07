/** Simulates a day of the board: both sides change cards and tasks, deliveries and a response are lost, and finally both sides
 * are compared card by card.
 */
import { createArcaMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { cardIdOf, fieldsOf, findBoardList } from "./board-list.ts";
import { sameFields } from "./card.ts";
import { startReceiver } from "./receiver.ts";
import { BoardStore } from "./store.ts";
import { BoardSync, type SyncReport } from "./sync.ts";

export interface Outcome {
	readonly cards: number;
	readonly tasks: number;
	/** Descriptions of the differences between both sides. */
	readonly differences: readonly string[];
	readonly report: SyncReport;
	/** Responses of the receiver by status code. */
	readonly answers: Readonly<Record<string, number>>;
	readonly forgedDeliveryAnswered: number;
	/** Number of tasks after the create call whose response was lost. */
	readonly tasksAfterLostAnswer: number;
}

export async function runScenario(say: (text: string) => void): Promise<Outcome> {
	const mock = createArcaMock({ clock: "real", seed: 7, allowLocalWebhooks: true, webhookTimeScale: 1 / 600 });
	const me = mock.createUser({ name: "Board" });
	const colleague = mock.createUser({ name: "Dana" });
	const workspace = mock.createWorkspace({ name: "Acme", owner: me.id });
	mock.addMember(workspace.id, colleague.id, "member");
	mock.createCustomField(workspace.id, { name: "Board card", type: "text" });
	const scopes = [
		"workspaces:read",
		"folders:read",
		"folders:write",
		"lists:read",
		"lists:write",
		"tasks:read",
		"tasks:write",
	];
	const myKey = mock.createKey({ userId: me.id, scopes });
	const theirKey = mock.createKey({ userId: colleague.id, scopes });
	const api = await mock.listen(0);
	const tokens: string[] = [];
	const closing: (() => Promise<unknown>)[] = [() => api.close()];
	try {
		const baseUrl = api.url;
		const arca = new Arca({ apiKey: myKey.key, baseUrl });
		const theirs = new Arca({ apiKey: theirKey.key, baseUrl });
		const folder = await arca.folders.create({ workspace_id: workspace.id, name: "Products" });
		await arca.lists.create({ workspace_id: workspace.id, folder_id: folder.id, name: "Launch" });
		const board = await findBoardList(arca, "Launch", "Board card");

		const store = new BoardStore();
		const sync = new BoardSync(arca, store, board);
		const receiver = await startReceiver(sync, () => tokens);
		closing.push(() => receiver.close());
		const webhook = await mock.createWebhook({ label: "board", url: receiver.url, workspaceIds: [workspace.id] });
		if (webhook.token) tokens.push(webhook.token);
		say("webhook registered; the receiver responded to its ping before it knew the token");
		const settled = async () => {
			await mock.webhooks.drain();
			// A handler may have pushed a change.
			await mock.webhooks.drain();
		};

		for (const title of ["Write the notes", "Record the demo", "Update prices", "Tell the press", "Order cake"])
			store.add({ title, column: "todo", priority: "none", due: null });
		mock.faults.next(1, "tasks.create", "done-answer-lost");
		await sync.push();
		await settled();
		const afterLost = (await arca.tasks.list(board.workspaceId, { list_id: board.listId }).toArray({ max: 100 }))
			.length;
		say(`5 cards pushed, one response lost: ${afterLost} tasks`);

		const task = (title: string): number => {
			const found = store.all().find((card) => card.fields.title === title)?.taskId;
			if (typeof found !== "number") throw new Error(`no task for "${title}"`);
			return found;
		};
		const card = (title: string): string => store.all().find(({ fields }) => fields.title === title)?.id ?? "";

		await theirs.tasks.update(task("Write the notes"), { status_id: board.statusOf.doing });
		await theirs.tasks.update(task("Record the demo"), { priority: "urgent", due_date: "2026-12-01T09:00:00" });
		await theirs.tasks.create({ list_id: board.listId, title: "Book the room", status_id: board.statusOf.doing });
		await theirs.tasks.delete(task("Order cake"));
		await settled();
		say(`Dana moved, dated, added and deleted: ${store.all().length} cards, updated only by webhooks`);

		store.edit(card("Update prices"), { column: "done" });
		await sync.push();
		await settled();
		say("a card was moved on the board, and its task in Arca");

		receiver.down = true;
		await theirs.tasks.update(task("Write the notes"), { title: "Write the release notes" });
		await theirs.tasks.update(task("Tell the press"), { status_id: board.statusOf.dropped, priority: "low" });
		store.edit(card("Tell the press"), { priority: "high" });
		store.edit(card("Record the demo"), { title: "Record the film" });
		const doomed = await theirs.tasks.create({ list_id: board.listId, title: "Never seen by a webhook" });
		await theirs.tasks.delete(task("Book the room"));
		await settled();
		receiver.down = false;
		await sync.catchUp();
		await sync.push();
		await settled();
		say(`the receiver was down; catching up found the missed changes (including task ${doomed.identifier})`);

		store.discard(card("Never seen by a webhook"));
		await sync.push();
		await settled();

		const forged = await fetch(receiver.url, {
			method: "POST",
			headers: { "x-arca-event": "task.deleted", authorization: "Bearer guessed", "user-agent": "Arca-Webhooks/1.0" },
			body: JSON.stringify({
				event: "task.deleted",
				timestamp: "2026-01-01T00:00:00.000Z",
				before: { id: task("Update prices") },
				after: null,
			}),
		});
		say(`a forged delivery got ${forged.status}`);

		const differences: string[] = [];
		const tasks = await arca.tasks.list(board.workspaceId, { list_id: board.listId }).toArray({ max: 1000 });
		for (const one of tasks) {
			const mirror = store.byTask(one.id);
			if (!mirror) differences.push(`task "${one.title}" has no card`);
			else if (!sameFields(mirror.fields, fieldsOf(one))) differences.push(`"${one.title}" differs`);
			const own = cardIdOf(one, board);
			if (own !== null && mirror && own !== mirror.id) differences.push(`"${one.title}" is claimed by two cards`);
		}
		for (const one of store.all())
			if (!tasks.some(({ id }) => id === one.taskId)) differences.push(`card "${one.fields.title}" has no task`);
		return {
			cards: store.all().length,
			tasks: tasks.length,
			differences,
			report: sync.report,
			answers: Object.fromEntries(receiver.answers),
			forgedDeliveryAnswered: forged.status,
			tasksAfterLostAnswer: afterLost,
		};
	} finally {
		for (const close of closing.reverse()) await close();
	}
}
