import { createInbox, createReceiver } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { type FileInboxOptions, fileInbox } from "../../../src/drivers/file/inbox.ts";
import { delivery, webhooks } from "../../receiver/helpers.ts";
import { machine, memoryDisk } from "../../support/disk.ts";
import { virtualClock } from "../../support/virtual-clock.ts";

const PATH = "/data/inbox.log";

function world() {
	const time = virtualClock();
	const disk = memoryDisk();
	const host = machine("boot one");
	const onError = vi.fn();
	const open = (options: FileInboxOptions = {}) =>
		fileInbox(PATH, { disk: disk.disk, clock: time, process: host.start(1), onError, ...options });
	/** An inbox over a storage; its handler's effects are counted. */
	async function serve(storage: Awaited<ReturnType<typeof fileInbox>>, handler: (id: string) => unknown = () => {}) {
		const handled: string[] = [];
		const receiver = createReceiver({ webhooks, onError: () => {} });
		receiver.on("*", async (_event, { id }) => {
			await handler(id);
			handled.push(id);
		});
		const inbox = createInbox({ webhooks, receiver, storage, clock: time, onError, backoff: () => 1000 });
		const post = async (id: string) => inbox.process(await delivery(id));
		return { inbox, handled, post };
	}
	return { ...time, disk, host, open, serve, onError };
}

const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status);

describe("a file inbox on a failing disk", () => {
	it("a file inbox responds with 500 while the disk is full, and keeps every delivery that got a 200", async () => {
		const { open, serve, disk } = world();
		const storage = await open();
		const { inbox, post } = await serve(storage);
		expect((await post("a")).status).toBe(200);
		disk.fail = (operation) => (operation === "write" ? "ENOSPC" : undefined);
		expect((await post("b")).status).toBe(500);
		disk.fail = () => undefined;
		expect((await post("c")).status).toBe(200);
		await inbox.stop();
		const again = await open();
		expect([again.torn, await again.counts()]).toEqual([0, { waiting: 2, dead: 0 }]);
	});

	it("a file inbox that has filled its disk handles its entries, makes room and accepts deliveries again", async () => {
		const { open, serve, disk, advance } = world();
		disk.capacity = 200_000;
		const { inbox, handled, post } = await serve(await open());
		const accepted: string[] = [];
		const fill = async (prefix: string) => {
			for (let index = 0; index < 300; index++) {
				const id = `${prefix}${index}`;
				const { status } = await post(id);
				if (status !== 200) return status;
				accepted.push(id);
			}
			return 200;
		};
		expect(await fill("a")).toBe(500);
		const before = accepted.length;
		expect(before).toBeGreaterThan(50);
		await inbox.start();
		await advance(60_000);
		expect(new Set(handled)).toEqual(new Set(accepted));
		await fill("b");
		expect(accepted.length).toBeGreaterThan(before + 20);
		await advance(60_000);
		await inbox.stop();
		expect([...handled].sort()).toEqual([...accepted].sort());
		expect([...disk.names.keys()]).toEqual([PATH]);
		const again = await open();
		expect([again.torn, await again.counts()]).toEqual([0, { waiting: 0, dead: 0 }]);
		await again.close();
	});

	it("a file inbox whose disk is too full to open it says so, and leaves the file unchanged", async () => {
		const { open, serve, disk } = world();
		const { inbox, post } = await serve(await open());
		expect((await post("a")).status).toBe(200);
		await inbox.stop();
		disk.capacity = 0;
		const error = await open().catch((failure: unknown) => failure);
		expect(error).toMatchObject({ code: "ENOSPC", message: expect.stringContaining("the disk is full") });
		disk.capacity = Number.POSITIVE_INFINITY;
		expect(await (await open()).counts()).toEqual({ waiting: 1, dead: 0 });
	});

	it("a file inbox overwrites the remains of a failed write if truncating the file failed too", async () => {
		const { open, serve, disk } = world();
		const { inbox, post } = await serve(await open());
		disk.fail = (operation) => (["write", "truncate"].includes(operation) ? "EIO" : undefined);
		expect((await post("x".repeat(500))).status).toBe(500);
		disk.fail = (operation) => (operation === "truncate" ? "EIO" : undefined);
		expect((await post("b")).status).toBe(500);
		disk.fail = () => undefined;
		expect((await post("c")).status).toBe(200);
		await inbox.stop();
		const again = await open();
		expect([again.torn, (await again.counts()).waiting]).toEqual([0, 1]);
	});

	it("a file inbox switches to a new file after a failed sync, because the old one may have lost bytes", async () => {
		const { open, serve, disk } = world();
		const { inbox, post } = await serve(await open());
		await post("a");
		const before = disk.names.get(PATH);
		disk.fail = (operation) => (operation === "sync" ? "EIO" : undefined);
		expect((await post("b")).status).toBe(500);
		disk.fail = () => undefined;
		expect((await post("c")).status).toBe(200);
		expect(disk.names.get(PATH)).not.toBe(before);
		await inbox.stop();
		expect((await (await open()).counts()).waiting).toBe(2);
	});

	it("a file inbox survives a compaction that fails, reports it, and compacts later", async () => {
		const { open, serve, disk, onError } = world();
		const { inbox, post } = await serve(await open({ compactAt: 2_000 }));
		disk.fail = (operation, path) => (operation === "open" && path.includes(".new-") ? "ENOSPC" : undefined);
		for (let index = 0; index < 20; index++) expect((await post(`e${index}`)).status).toBe(200);
		expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: "ENOSPC" }));
		expect([...disk.names.keys()].filter((name) => name.includes(".new"))).toEqual([]);
		disk.fail = () => undefined;
		for (let index = 20; index < 40; index++) expect((await post(`e${index}`)).status).toBe(200);
		await inbox.stop();
		expect((await (await open()).counts()).waiting).toBe(40);
	});

	it("a file inbox keeps working when a compaction fails after its file was renamed", async () => {
		const { open, serve, disk } = world();
		const { inbox, post } = await serve(await open({ compactAt: 1_000 }));
		let isRenamed = false;
		let failed = 0;
		disk.fail = (operation) => {
			if (operation === "rename") isRenamed = true;
			if (operation !== "stat of file" || !isRenamed) return undefined;
			isRenamed = false;
			failed++;
			return "EIO";
		};
		const during: { readonly status: number }[] = [];
		for (let index = 0; index < 12; index++) during.push(await post(`e${index}`));
		expect(failed).toBeGreaterThan(0);
		disk.fail = () => undefined;
		expect((await post("last")).status).toBe(200);
		expect(statuses(during)).not.toContain(503);
		const stored = 1 + during.filter(({ status }) => status === 200).length;
		await inbox.stop();
		expect((await (await open()).counts()).waiting).toBe(stored);
	});

	it("a file inbox acknowledges nothing in a new file until the name of the file is durable", async () => {
		const { open, serve, disk } = world();
		const { inbox, post } = await serve(await open({ compactAt: 500 }));
		for (let index = 0; index < 5; index++) await post(`e${index}`);
		disk.fail = (operation) => (operation === "syncFolder" ? "EIO" : undefined);
		const during = [];
		for (let index = 5; index < 15; index++) during.push(await post(`e${index}`));
		expect(statuses(during)).toContain(500);
		const stored = 5 + during.filter(({ status }) => status === 200).length;
		disk.fail = () => undefined;
		expect((await post("last")).status).toBe(200);
		expect((await inbox.metrics()).waiting).toBe(stored + 1);
		await inbox.stop();
	});

	it("a file inbox completes an entry as soon as the disk works again, if the completion could not be written", async () => {
		const { open, serve, disk, advance } = world();
		const storage = await open();
		const { inbox, post, handled } = await serve(storage, () => {
			disk.fail = (operation) => (operation === "write" ? "ENOSPC" : undefined);
		});
		await inbox.start();
		await post("a");
		await advance(3_000);
		expect([handled, (await inbox.metrics()).waiting]).toEqual([["a"], 1]);
		disk.fail = () => undefined;
		await advance(6_000);
		expect([handled, (await inbox.metrics()).waiting]).toEqual([["a"], 0]);
		const stopping = inbox.stop();
		await advance(100);
		await stopping;
	});

	it("a file inbox runs an entry again if its completion can never be written, so that it does not stay taken forever", async () => {
		const { open, serve, disk, advance } = world();
		const { inbox, post } = await serve(await open());
		let runs = 0;
		disk.fail = () => undefined;
		await inbox.start();
		await post("a");
		disk.fail = (operation) => (operation === "write" ? "ENOSPC" : undefined);
		await advance(120_000);
		disk.fail = () => undefined;
		runs = (await inbox.metrics()).waiting;
		await advance(10_000);
		expect([runs <= 1, (await inbox.metrics()).waiting]).toEqual([true, 0]);
	});

	it("a file inbox moves damaged lines to another file and reports them, and keeps all other lines", async () => {
		const { open, serve, disk, onError } = world();
		const first = await serve(await open());
		for (const id of ["aaaa", "bbbb", "cccc"]) await first.post(id);
		await first.inbox.stop();
		const file = disk.names.get(PATH)!;
		file.bytes = Buffer.from(file.bytes.toString("latin1").replace("arcus.", "arcuX."), "latin1");
		file.bytes = Buffer.concat([file.bytes, Buffer.from("0123456789abcdef {cut")]);
		const storage = await open();
		expect([storage.torn, storage.damaged]).toEqual([2, 1]);
		expect(disk.names.get(`${PATH}.damaged`)?.bytes.toString()).toMatch(/^[0-9a-f]{16} \{.*arcuX.*\}\n$/);
		expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining(".damaged") }));
		await storage.close();
		expect((await open()).torn).toBe(0);
	});

	it("a file inbox does not open the file of another program, and leaves it unchanged", async () => {
		for (const text of [
			"no line break",
			"two\nlines\n",
			'{"at":"2026-05-04T09:30:00Z"}\n',
			"\n\n\0\0\n",
			"0123456789abcdef x\n",
		]) {
			const { open, disk } = world();
			await disk.disk.append(PATH, Buffer.from(text));
			await expect(open()).rejects.toThrow(
				`${PATH} is not the file of an inbox: it has no entry. Nothing was changed.`,
			);
			expect([...disk.names].map(([name, { bytes }]) => [name, bytes.toString()])).toEqual([[PATH, text]]);
		}
	});

	it("a file inbox opens an empty file, and one whose only line was truncated or damaged", async () => {
		for (const text of ["", "\n", "0123456789abcd", '0123456789abcdef {"op":"pu', '0123456789abcdef {"op":"put"}\n']) {
			const { open, disk } = world();
			await disk.disk.append(PATH, Buffer.from(text));
			const storage = await open();
			expect(await storage.counts()).toEqual({ waiting: 0, dead: 0 });
			await storage.close();
		}
	});

	it("a file inbox does not open a file of a newer format, and leaves the file unchanged", async () => {
		const { open, disk } = world();
		const { lineOf } = await import("../../../src/drivers/file/log-lines.ts");
		await disk.disk.append(PATH, Buffer.from(lineOf({ op: "format", version: 99 })));
		const before = disk.names.get(PATH)?.bytes;
		await expect(open()).rejects.toThrow("format 99");
		expect(disk.names.get(PATH)?.bytes).toBe(before);
		expect([...disk.names.keys()]).toEqual([PATH]);
	});

	it("a file inbox reads a file of version 0.1.0, whose entries go to the inbox of their verifier", async () => {
		const { open, serve, disk, advance } = world();
		const { lineOf } = await import("../../../src/drivers/file/log-lines.ts");
		const { body } = await delivery("old");
		const letter = { id: "arcus:old", type: "order.created", headers: [], receivedAt: 1 };
		const lines = [
			lineOf({ op: "put", letter: { ...letter, body: Buffer.from(body).toString("base64") } }),
			lineOf({ op: "try", id: "arcus:old" }),
			lineOf({ op: "later", id: "arcus:old", attempts: 1, due: 2 }),
			lineOf({ op: "done", id: "arcus:over", at: 1_780_000_000_000 }),
		];
		await disk.disk.append(PATH, Buffer.from(lines.join("")));
		const { inbox, post, handled } = await serve(await open());
		expect(statuses([await post("over"), await post("old")])).toEqual([200, 200]);
		expect(await inbox.metrics()).toMatchObject({ stored: 0, duplicates: 2, waiting: 1 });
		await inbox.start();
		await advance(1_000);
		expect(handled).toEqual(["old"]);
	});

	it("a file inbox does not acknowledge a duplicate before the delivery that it repeats is on the disk", async () => {
		const { open, serve, disk } = world();
		const { post } = await serve(await open());
		disk.fail = (operation) => (operation === "sync" ? "EIO" : undefined);
		expect(statuses(await Promise.all([post("a"), post("a")]))).toEqual([500, 500]);
	});

	it("a file inbox writes the file again when someone removes it, and acknowledges nothing that was written only to the removed file", async () => {
		const { open, serve, disk } = world();
		const { inbox, post } = await serve(await open());
		await post("a");
		disk.names.delete(PATH);
		expect(statuses([await post("b"), await post("c")])).toEqual([500, 200]);
		await inbox.stop();
		expect((await (await open()).counts()).waiting).toBe(2);
	});
});

describe("a file inbox that several processes open", () => {
	it("a file inbox remains locked by a living process of another container, whatever its process id and host name are", async () => {
		const { open, serve, advance } = world();
		const { post } = await serve(await open());
		for (const [bootId, host] of [
			["boot one, another namespace", "host"],
			["another boot", "other"],
			[undefined, "host"],
		] as const) {
			const other = machine(bootId, host);
			const opening = expect(open({ process: other.start(1) })).rejects.toThrow("has this inbox open");
			await advance(200_000);
			await opening;
		}
		expect((await post("a")).status).toBe(200);
	});

	it("a file inbox can be opened by a process of another container if its owner has written no heartbeat for the timeout", async () => {
		const { open, serve, monotonic, advance, disk } = world();
		const stalled = virtualClock();
		const { inbox, post } = await serve(await open({ clock: stalled }));
		expect((await post("a")).status).toBe(200);
		const began = monotonic();
		const opening = open({ process: machine("another").start(1) });
		await advance(29_000);
		expect([...disk.names.keys()].filter((name) => name.includes(".lock"))).toHaveLength(1);
		await advance(5_000);
		const storage = await opening;
		expect(monotonic() - began).toBeLessThan(40_000);
		expect(await storage.counts()).toEqual({ waiting: 1, dead: 0 });
		// The stalled process wakes up.
		const before = disk.names.get(PATH)?.bytes;
		const answers = [await post("b"), await post("c")];
		expect(answers.map(({ status, headers }) => [status, headers["retry-after"]])).toEqual([
			[503, "30"],
			[503, "30"],
		]);
		expect(disk.names.get(PATH)?.bytes).toBe(before);
		await inbox.stop();
		expect((await storage.counts()).waiting).toBe(1);
		expect([...disk.names.keys()].filter((name) => name.includes(".lock"))).toHaveLength(1);
	});

	it("a file inbox is free at once when its process has died, or has restarted with the same process id", async () => {
		const { open, host, disk } = world();
		await open({ process: host.start(7) });
		host.living.delete(7);
		await open({ process: host.start(8) });
		host.living.delete(8);
		const again = await open({ process: host.start(8) });
		await again.close();
		expect([...disk.names.keys()]).toEqual([PATH]);
	});

	it("a file inbox never replaces its successor's file with the file of a stalled compaction", async () => {
		const { open, serve, advance, disk } = world();
		const stalled = virtualClock();
		const { inbox, post } = await serve(await open({ clock: stalled, compactAt: 1_000 }));
		let wake = () => {};
		const asleep = new Promise<void>((resolve) => {
			wake = resolve;
		});
		let isStalled = false;
		disk.before = async (operation) => {
			if (operation !== "rename" || isStalled) return;
			isStalled = true;
			await asleep;
		};
		const posts = Promise.all(Array.from({ length: 10 }, (_, index) => post(`e${index}`)));
		for (let index = 0; !isStalled && index < 50; index++) await stalled.advance(1);
		expect(isStalled).toBe(true);
		const opening = open({ process: machine("another").start(1) });
		await advance(40_000);
		const storage = await opening;
		const stored = (await storage.counts()).waiting;
		const successor = await serve(storage);
		expect((await successor.post("later")).status).toBe(200);
		wake();
		await posts;
		await inbox.stop();
		expect((await successor.post("last")).status).toBe(200);
		await successor.inbox.stop();
		const waiting = (await (await open({ process: machine("third").start(1) })).counts()).waiting;
		expect(waiting).toBe(stored + 2);
	});

	it("a file inbox can wait for another process to release the file", async () => {
		const { open, host, advance } = world();
		const first = await open({ process: host.start(1) });
		const opening = open({ process: host.start(2), waitForLock: 10_000 });
		await advance(5_000);
		await first.close();
		await advance(100);
		await (await opening).close();
		const third = await open({ process: host.start(3) });
		const refused = expect(open({ process: host.start(4), waitForLock: 10_000 })).rejects.toThrow("Process 3 on host");
		await advance(11_000);
		await refused;
		await third.close();
	});
});
