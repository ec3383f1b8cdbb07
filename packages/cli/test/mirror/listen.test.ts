import { createMirror, type Feed, memoryMirror } from "@countersign/mirror";
import { arcusTables } from "@countersign/mirror/arcus";
import { PermissionError } from "@countersign/sdk";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { afterEach, expect, it, vi } from "vitest";
import { type Listening, serveHealth, serveWebhooks } from "../../src/mirror/listen.ts";
import { systemOf } from "../../src/mirror/systems.ts";
import { statusTable } from "../../src/mirror/tables.ts";
import { countersign, testMachine } from "../machine.ts";

const resources = arcusTables.filter(({ resource }) => resource === "orders");
const SECRET = "whsec_test_mirror";
let server: Listening | undefined;
afterEach(async () => {
	await server?.close();
	vi.unstubAllEnvs();
});

function mirrorOf(retrieve: () => Promise<object>, feed?: Feed) {
	const database = memoryMirror();
	const client = { orders: { list: async () => ({ data: [], cursor: undefined }), retrieve } };
	return { database, mirror: createMirror({ client, database, resources, feed }) };
}

it("an event is acknowledged when it is stored, and one with a wrong signature is refused and not stored", async () => {
	vi.stubEnv("ARCUS_WEBHOOK_SECRET", SECRET);
	const { mirror, database } = mirrorOf(async () => ({}));
	server = await serveWebhooks(mirror, await systemOf({ provider: "arcus" }, testMachine().machine), "0");
	const send = async (id: string, secrets: string) => {
		const data = { object: { id, object: "order" } };
		const body = JSON.stringify({ id: `evt_${id}`, object: "event", type: "order.created", data });
		const headers = { "content-type": "application/json", ...(await arcusWebhooks({ secrets }).sign(body)) };
		return (await fetch(server?.url ?? "", { method: "POST", headers, body })).status;
	};
	expect(await send("o1", SECRET)).toBe(200);
	expect(await database.hasTask("orders", "=o1")).toBe(true);
	expect(await send("o2", "whsec_test_other")).toBeGreaterThanOrEqual(400);
	expect(await database.hasTask("orders", "=o2")).toBe(false);
});

it("the health endpoint shows the status, and responds with 503 while a list is failing", async () => {
	let isDown = false;
	const { mirror, database } = mirrorOf(async () => {
		if (isDown) throw new Error("the API is down");
		return { id: "o1" };
	});
	await mirror.run();
	server = await serveHealth(mirror, "0");
	const health = async () => {
		const response = await fetch(server?.url ?? "");
		return { status: response.status, body: (await response.json()) as object };
	};
	expect(await health()).toMatchObject({
		status: 200,
		body: { isComplete: true, resources: [{ lag: 0, pending: 0 }] },
	});
	isDown = true;
	await database.hint([{ resource: "orders", key: "=o1", reason: "event" }]);
	const stop = new AbortController();
	const running = mirror.run({ follow: true, signal: stop.signal });
	await expect.poll(health).toMatchObject({
		status: 503,
		body: { resources: [{ state: "failing", lastError: "the API is down" }] },
	});
	stop.abort();
	await running;
});

it("the health endpoint responds with 503 while the feed cannot be read, and the table says so", async () => {
	const details = { code: "insufficient_scope" };
	const response403 = { status: 403, headers: new Headers(), body: {}, details, retryable: false, attempts: 1, at: 0 };
	const page = () =>
		Promise.reject(new PermissionError({ ...response403, request: { method: "GET", path: "/" } } as never));
	const { mirror } = mirrorOf(async () => ({ id: "o1" }), { name: "activity", page, subject: () => undefined });
	const status = await mirror.run();
	expect(statusTable(status).join("\n")).toMatch(
		/the feed activity: 403 [\s\S]*\nNot complete: the feed cannot be read/,
	);
	server = await serveHealth(mirror, "0");
	const response = await fetch(server.url);
	expect(response.status).toBe(503);
	expect(await response.json()).toMatchObject({ isComplete: false, feed: { state: "failing" } });
});

it.each([
	["--webhooks", "99999", "--webhooks must be a port from 0 to 65535"],
	["--health", "x", "--health must be a port from 0 to 65535"],
	["--share", "2", "--share must be a number from 0.01 to 1"],
])("%s %s is an error", async (option, value, message) => {
	const { code, err } = await countersign("mirror", "run", "arcus", "--database", "/nowhere", option, value);
	expect(code).not.toBe(0);
	expect(err).toContain(message);
});
