import { spawnSync } from "node:child_process";
import {
	appendFileSync,
	copyFileSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileInbox } from "@countersign/webhooks/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inboxOn, storageCases } from "../../inbox/cases.ts";
import { delivery } from "../../receiver/helpers.ts";

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "inbox-"));
	path = join(folder, "inbox.log");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("fileInbox", () => {
	it.each(storageCases)("$name", async ({ run }) => {
		await run(() => fileInbox(path));
	});

	it("a file inbox contains every delivery that was acknowledged with 200, wherever a crash truncates the file", async () => {
		const storage = await fileInbox(path);
		const { inbox } = await inboxOn(storage, () => {});
		const sizes: number[] = [];
		for (let index = 0; index < 5; index++) {
			expect((await inbox.process(await delivery(`e${index}`))).status).toBe(200);
			sizes.push(statSync(path).size);
		}
		const whole = sizes.at(-1)!;
		for (let cut = 0; cut <= whole; cut += 7) {
			const copy = join(folder, `cut-${cut}.log`);
			copyFileSync(path, copy);
			truncateSync(copy, cut);
			const reopened = await fileInbox(copy);
			const answered = sizes.filter((size) => size <= cut).length;
			expect((await reopened.counts()).waiting, `cut at ${cut}`).toBeGreaterThanOrEqual(answered);
			await reopened.close();
		}
		await inbox.stop();
	});

	it("a file inbox continues after a truncated last line, and loses nothing that is written after it", async () => {
		const first = await inboxOn(await fileInbox(path), () => {});
		await first.inbox.process(await delivery("a"));
		await first.inbox.stop();
		appendFileSync(path, readFileSync(path, "utf8").slice(0, 40));
		const storage = await fileInbox(path);
		expect(storage.torn).toBe(1);
		const second = await inboxOn(storage, () => {});
		await second.inbox.process(await delivery("b"));
		await second.inbox.stop();
		const third = await fileInbox(path);
		expect([third.torn, (await third.counts()).waiting]).toEqual([0, 2]);
		await third.close();
	});

	it("a file inbox does not accept a line that was changed", async () => {
		const first = await inboxOn(await fileInbox(path), () => {});
		await first.inbox.process(await delivery("aaaa"));
		await first.inbox.stop();
		writeFileSync(path, readFileSync(path, "utf8").replace("aaaa", "aaab"));
		const storage = await fileInbox(path);
		expect([storage.torn, (await storage.counts()).waiting]).toEqual([1, 0]);
		await storage.close();
	});

	it("a file inbox can be opened by one process at a time, and by the next one after that process crashed", async () => {
		const storage = await fileInbox(path);
		await expect(fileInbox(path)).rejects.toThrow(/has this inbox open/);
		await storage.close();
		// No process has this id, because it is above the maximum.
		writeFileSync(`${path}.lock`, "99999999");
		await (await fileInbox(path)).close();
	});

	it("a large file is compacted to its unfinished entries", async () => {
		const storage = await fileInbox(path, { compactAt: 20_000, maxFinished: 10 });
		let blocked = true;
		const { inbox } = await inboxOn(
			storage,
			(id) => {
				if (id === "stuck" && blocked) throw new Error("not yet");
			},
			{ maxAttempts: 1 },
		);
		await inbox.start();
		await inbox.process(await delivery("stuck"));
		for (let index = 0; index < 200; index++) await inbox.process(await delivery(`e${index}`));
		await vi.waitFor(async () => expect((await inbox.metrics()).handled).toBe(200), { timeout: 10_000 });
		await inbox.stop();
		expect(statSync(path).size).toBeLessThan(60_000);
		const again = await fileInbox(path);
		expect(await again.counts()).toEqual({ waiting: 0, dead: 1 });
		blocked = false;
		await again.close();
	});

	it("a file inbox remembers finished events across a restart", async () => {
		const first = await inboxOn(await fileInbox(path), () => {});
		await first.inbox.start();
		await first.inbox.process(await delivery("a"));
		await vi.waitFor(async () => expect((await first.inbox.metrics()).handled).toBe(1));
		await first.inbox.stop();
		const second = await inboxOn(await fileInbox(path), () => {});
		await second.inbox.process(await delivery("a"));
		expect(await second.inbox.metrics()).toMatchObject({ stored: 0, duplicates: 1, waiting: 0 });
		await second.inbox.stop();
	});

	it("fileInbox writes many concurrent deliveries together, and each of them completely", async () => {
		const storage = await fileInbox(path);
		const { inbox } = await inboxOn(storage, () => {});
		const deliveries = await Promise.all(Array.from({ length: 300 }, (_, index) => delivery(`e${index}`)));
		const answers = await Promise.all(deliveries.map((one) => inbox.process(one)));
		expect(answers.every(({ status }) => status === 200)).toBe(true);
		await inbox.stop();
		const again = await fileInbox(path);
		expect([again.torn, (await again.counts()).waiting]).toEqual([0, 300]);
		await again.close();
	});
});

describe("a program that opens a file inbox", () => {
	/** Runs a program from source, which can use the functions of `/node` and the file's path. */
	const program = (text: string, ...args: string[]) => {
		const entry = new URL("../../../src/node.ts", import.meta.url).href;
		const source = `const { fileInbox } = await import(${JSON.stringify(entry)}); const path = process.argv[1]; ${text}`;
		const flags = ["--conditions=countersign-source", "--import", "tsx", "--input-type=module", "-e", source];
		return spawnSync(process.execPath, [...flags, path, ...args], { encoding: "utf8", timeout: 30_000 });
	};
	const FOREIGN = "inbox.log.lock-0123456789ab.1.7-00000000-0000-4000-8000-000000000000";

	it("a program that opens a file inbox exits when it has nothing else to do, although the file is open", () => {
		const { status, stdout } = program(`await fileInbox(path); console.log("open");`);
		expect([status, stdout]).toEqual([0, "open\n"]);
	}, 40_000);

	it("an inbox waits for the process of another container, and gets the file when the heartbeat stops", () => {
		writeFileSync(join(folder, FOREIGN), "1 000000000000 other\n");
		const { status, stdout } = program(`await fileInbox(path, { lockTimeout: 300 }); console.log("open");`);
		expect([status, stdout]).toEqual([0, "open\n"]);
	}, 40_000);
});
