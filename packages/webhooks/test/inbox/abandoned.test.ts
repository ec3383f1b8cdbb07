import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInbox, createReceiver, type InboxStorage, memoryInbox } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { fileInbox } from "@countersign/webhooks/node";
import { postgresInbox } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { virtualClock } from "../support/virtual-clock.ts";

const OLD = "whsec_test_old_secret_of_a_service_01234";
const NEW = "whsec_test_new_secret_of_a_service_01234";

/** A process of a service with one secret. */
function service(storage: InboxStorage, secret: string, clock?: ReturnType<typeof virtualClock>) {
	const webhooks = arcusWebhooks({ secrets: secret, clock });
	const receiver = createReceiver({ webhooks, clock, orderBy: () => "one key", onError: () => {} });
	const handled: string[] = [];
	receiver.on("*", (_event, { id }) => void handled.push(id));
	const onError = vi.fn();
	const inbox = createInbox({ webhooks, receiver, storage, clock, onError });
	async function deliver(id: string) {
		const body = JSON.stringify({ id, object: "event", type: "order.confirmed", data: { object: {} } });
		const headers = await webhooks.sign(body);
		return (await inbox.process({ body, headers })).status;
	}
	return { inbox, deliver, handled, onError };
}

let database: PGlite;
let folder: string;
beforeAll(async () => {
	database = await PGlite.create();
	folder = mkdtempSync(join(tmpdir(), "abandoned-"));
}, 60_000);
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

const storages: Record<string, () => () => Promise<InboxStorage>> = {
	fileInbox: () => () => fileInbox(join(folder, "inbox.log")),
	postgresInbox: () => async () => postgresInbox(database, { table: "abandoned", pollInterval: 20 }),
};

describe.each(Object.entries(storages))("a replaced secret in %s", (_, make) => {
	it("the entries of a secret that was replaced while no process was running are reported with their inbox, and handled in order once the inbox with the new secret adopts them", async () => {
		const open = make();
		const before = service(await open(), OLD);
		for (const id of ["one", "two"]) expect(await before.deliver(id)).toBe(200);
		await before.inbox.stop();

		const after = service(await open(), NEW);
		await after.inbox.start();
		expect(await after.deliver("three")).toBe(200);
		await vi.waitFor(() => expect(after.handled).toEqual(["three"]), { timeout: 20_000 });
		const { abandoned } = await after.inbox.metrics();
		expect(abandoned).toEqual([{ name: expect.stringMatching(/^arcus\.[0-9a-f]{8}$/), waiting: 2, dead: 0 }]);
		expect(await after.inbox.adopt(abandoned[0]!.name)).toBe(2);
		await vi.waitFor(() => expect(after.handled).toEqual(["three", "one", "two"]), { timeout: 20_000 });
		expect(await after.inbox.metrics()).toMatchObject({ waiting: 0, abandoned: [] });
		await after.inbox.stop();

		// The old secret belongs to the inbox now, so a process that still has it stores there.
		const late = service(await open(), OLD);
		expect(await late.deliver("four")).toBe(200);
		await late.inbox.stop();
		const last = service(await open(), NEW);
		await last.inbox.start();
		await vi.waitFor(() => expect(last.handled).toEqual(["four"]), { timeout: 20_000 });
		await last.inbox.stop();
	}, 60_000);
});

describe("an inbox that shares its storage", () => {
	it("an inbox reports entries that no process handles soon after its start and then every ten minutes, until it is stopped", async () => {
		const clock = virtualClock();
		const storage = memoryInbox({ clock });
		expect(await service(storage, OLD, clock).deliver("left")).toBe(200);
		const { inbox, onError } = service(storage, NEW, clock);
		await inbox.start();
		await clock.advance(11_000);
		expect(onError).toHaveBeenCalledTimes(1);
		expect(onError.mock.calls[0]?.[0]).toMatchObject({
			name: "AbandonedEntriesError",
			message: expect.stringMatching(
				/arcus\.[0-9a-f]{8} \(1 waiting, 0 dead\).*inbox\.adopt.*--into arcus\.[0-9a-f]{8}"/,
			),
		});
		await clock.advance(600_000);
		expect(onError).toHaveBeenCalledTimes(2);
		await inbox.stop();
		await clock.advance(2_000_000);
		expect(onError).toHaveBeenCalledTimes(2);
	});

	it("an inbox neither reports nor adopts the entries of another running service", async () => {
		for (const storage of [memoryInbox(), postgresInbox(database, { table: "neighbors", pollInterval: 20 })]) {
			const other = service(storage, OLD);
			await other.inbox.start();
			const own = service(storage, NEW);
			await own.inbox.start();
			await other.deliver("theirs");
			await vi.waitFor(() => expect(other.handled).toEqual(["theirs"]), { timeout: 20_000 });
			expect((await own.inbox.metrics()).abandoned).toEqual([]);
			await expect(own.inbox.adopt(await nameOf(OLD))).rejects.toMatchObject({ name: "InboxInUseError" });
			await expect(own.inbox.adopt("not a name")).rejects.toThrow(TypeError);
			await Promise.all([own.inbox.stop(), other.inbox.stop()]);
		}
	});
});

/** The name of the inbox that has a secret. */
async function nameOf(secret: string): Promise<string> {
	const storage = memoryInbox();
	const { inbox, deliver } = service(storage, secret);
	await deliver("any");
	expect((await inbox.metrics()).abandoned).toEqual([]);
	const [own] = await storage.abandoned!();
	return own!.name;
}
