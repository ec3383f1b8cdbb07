/** A mock of Arca that delivers to the receiver, for `npm start` and the tests. */
import { createServer } from "node:http";
import { createArcaMock, type DeliveryAttempt } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";

export interface RunningMock {
	readonly url: string;
	/** What the receiver must have in its environment. */
	readonly environment: Readonly<Record<string, string>>;
	readonly deliveries: readonly DeliveryAttempt[];
	sendEvents(): Promise<void>;
	/** Returns headers as sent by somebody who does not know the token. */
	forge(headers: Readonly<Record<string, string>>): Record<string, string>;
	close(): Promise<void>;
}

export async function startMock(receiverUrl: string): Promise<RunningMock> {
	const mock = createArcaMock({ allowLocalWebhooks: true, clock: "real" });
	const owner = mock.createUser({ name: "Dana" });
	const workspace = mock.createWorkspace({ name: "Acme", owner: owner.id });
	const { key } = mock.createKey({ userId: owner.id });
	const { url, close } = await mock.listen(0);
	const arca = new Arca({ apiKey: key, baseUrl: url });
	const token = await whileAnsweringPings(receiverUrl, async () => {
		const webhook = await mock.createWebhook({ label: "receiver", url: receiverUrl, workspaceIds: [workspace.id] });
		return webhook.token ?? "";
	});
	// The ping that registered the webhook is not an event.
	const pings = mock.deliveries.length;
	return {
		url,
		environment: { ARCA_WEBHOOK_TOKEN: token },
		get deliveries() {
			return mock.deliveries.slice(pings);
		},
		async sendEvents() {
			const folder = await arca.folders.create({ workspace_id: workspace.id, name: "Products" });
			const list = await arca.lists.create({ workspace_id: workspace.id, folder_id: folder.id, name: "Launch" });
			const task = await arca.tasks.create({ list_id: list.id, title: "Write the notes" });
			await arca.tasks.update(task.id, { priority: "urgent" });
			await mock.webhooks.drain();
		},
		forge: (headers) => ({ ...headers, authorization: "Bearer guessed" }),
		async close() {
			await close();
			mock.stop();
		},
	};
}

/** Arca shows the token only after a successful ping, and the receiver starts with the token: until then, this responds. */
async function whileAnsweringPings<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
	const server = createServer((_request, response) => response.end());
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(Number(new URL(url).port), "127.0.0.1", resolve);
	});
	try {
		return await work();
	} finally {
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	}
}
