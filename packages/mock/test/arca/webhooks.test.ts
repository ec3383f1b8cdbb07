import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { company, setup } from "./wire.ts";

interface Received {
	readonly headers: IncomingHttpHeaders;
	// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many forms
	readonly body: any;
}

const servers: Server[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve).closeAllConnections());
});

async function endpoint(status: (received: Received) => number = () => 200) {
	const received: Received[] = [];
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const one = { headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) };
		received.push(one);
		response.writeHead(status(one)).end();
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/arca`, received };
}

describe("creating a webhook", () => {
	it("a new webhook is pinged first, as documented, and its token is shown once", async () => {
		const { mock } = setup({ allowLocalWebhooks: true });
		const { url, received } = await endpoint();
		const webhook = await mock.createWebhook({ url });
		expect(received).toHaveLength(1);
		expect(received[0]?.body).toEqual({
			event: "ping",
			timestamp: "2026-05-01T00:00:00.000Z",
			workspaceId: null,
			before: null,
			after: null,
			data: {},
		});
		expect([
			received[0]?.headers["x-arca-event"],
			received[0]?.headers["user-agent"],
			received[0]?.headers.authorization,
		]).toEqual(["ping", "Arca-Webhooks/1.0", undefined]);
		expect(webhook.token).toMatch(/^[0-9a-f]{48}$/);
		expect((await mock.createWebhook({ url, token: false })).token).toBeNull();
	});

	it("creation fails if the ping does not get a 2xx, and leaves no webhook behind", async () => {
		const { mock, ask, task } = await company({ allowLocalWebhooks: true });
		const { url, received } = await endpoint(() => 401);
		await expect(mock.createWebhook({ url })).rejects.toThrow(/ping with 401/);
		await expect(mock.createWebhook({ url: "http://127.0.0.1:9/" })).rejects.toThrow(/did not respond/);
		await task();
		await mock.webhooks.drain();
		expect([received.length, typeof ask]).toEqual([1, "object"]);
	});

	it("a webhook needs https, and local addresses work only if they are allowed", async () => {
		const open = setup({ allowLocalWebhooks: true }).mock;
		for (const url of ["http://example.test/hook", "ftp://example.test", "nonsense"])
			await expect(open.createWebhook({ url })).rejects.toThrow(/https/);
		await expect(setup().mock.createWebhook({ url: "https://127.0.0.1/hook" })).rejects.toThrow(/local/);
		const { url } = await endpoint();
		await expect(open.createWebhook({ url, events: ["space.made"] })).rejects.toThrow(
			/event space\.made does not exist/,
		);
	});
});

describe("deliveries", () => {
	const subscribed = async (options: { events?: string[]; token?: boolean } = {}) => {
		const world = await company({ allowLocalWebhooks: true });
		const { url, received } = await endpoint();
		const webhook = await world.mock.createWebhook({ url, ...options });
		received.length = 0;
		const names = async () => {
			await world.mock.webhooks.drain();
			return received.splice(0).map(({ body }) => body.event as string);
		};
		return { ...world, received, webhook, names };
	};

	it("each documented change sends its event, with the token and the state before and after", async () => {
		const { mock, ask, task, names, received, webhook, statuses, people, workspace } = await subscribed();
		const { id } = await task();
		expect(await names()).toEqual(["task.created"]);
		const patch = async (body: object) => {
			await ask.member("PATCH", `/tasks/${id}`, body);
			return names();
		};
		await ask.owner("PATCH", `/tasks/${id}`, { status_id: statuses[1]?.id });
		await mock.webhooks.drain();
		expect(received).toHaveLength(1);
		const [one] = received.splice(0);
		expect([one?.headers.authorization, one?.headers["x-arca-event"], one?.headers["user-agent"]]).toEqual([
			`Bearer ${webhook.token}`,
			"task.status.changed",
			"Arca-Webhooks/1.0",
		]);
		expect(one?.body).toMatchObject({
			event: "task.status.changed",
			workspaceId: workspace.id,
			before: { id, status: { category: "pending" } },
			after: { id, status: { category: "in_progress" } },
			data: {},
			user: { name: "owner" },
		});
		expect(await patch({ priority: "high" })).toEqual(["task.priority.changed"]);
		expect(await patch({ assignee_ids: [people.member.id] })).toEqual(["task.assignees.changed"]);
		expect(await patch({ start_date: "2026-01-01" })).toEqual(["task.start_date.changed"]);
		expect(await patch({ due_date: "2026-01-01", priority: "low" })).toEqual([
			"task.priority.changed",
			"task.due_date.changed",
		]);
		const label = (await ask.owner("POST", "/labels", { workspace_id: workspace.id, name: "a" })).body;
		mock.setTaskLabels(id, [label.id]);
		expect(await names()).toEqual(["task.labels.changed"]);
		await ask.owner("DELETE", `/tasks/${id}`);
		expect(await names()).toEqual(["task.deleted"]);
	});

	it("no event is sent for unchanged fields, changes without an event, or rejected calls", async () => {
		const { ask, task, names, list } = await subscribed();
		const { id } = await task({ priority: "low" });
		await names();
		await ask.owner("PATCH", `/tasks/${id}`, { priority: "low", title: "Other", description: "x" });
		await ask.viewer("PATCH", `/tasks/${id}`, { priority: "high" });
		await ask.owner("PATCH", `/lists/${list.id}`, { name: "b" });
		expect(await names()).toEqual([]);
	});

	it("a webhook gets only the events and workspaces it is subscribed to", async () => {
		const { mock, as, task, names, people } = await subscribed({ events: ["task.deleted"] });
		await task();
		const other = mock.createWorkspace({ name: "Other", owner: people.owner.id });
		const ask = as(mock.createKey({ userId: people.owner.id }));
		const folder = (await ask("POST", "/folders", { workspace_id: other.id, name: "a" })).body;
		const list = (await ask("POST", "/lists", { workspace_id: other.id, folder_id: folder.id, name: "a" })).body;
		const foreign = (await ask("POST", "/tasks", { list_id: list.id, title: "a" })).body;
		await ask("DELETE", `/tasks/${foreign.id}`);
		expect(await names()).toEqual([]);
	});

	it("a webhook without a token gets no Authorization header, and a deleted webhook gets nothing", async () => {
		const { mock, task, received, webhook } = await subscribed({ token: false });
		await task();
		await mock.webhooks.drain();
		expect(received.map(({ headers }) => headers.authorization)).toEqual([undefined]);
		mock.deleteWebhook(webhook.id);
		await task();
		await mock.webhooks.drain();
		expect(received).toHaveLength(1);
	});
});
