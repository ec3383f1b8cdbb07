import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { realClock } from "../../../src/core/clock.ts";
import { systemDisk, systemProcess } from "../../../src/drivers/file/disk.ts";
import { lockFile } from "../../../src/drivers/file/lock.ts";
import { fileDocument } from "../../../src/drivers/file/secret-document.ts";
import { secretStore } from "../../../src/rotation/secret-store.ts";
import { bundlePrograms } from "../../programs.ts";
import { machine, memoryDisk } from "../../support/disk.ts";
import { virtualClock } from "../../support/virtual-clock.ts";

describe("a document in a file", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "secrets-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it("a document in a file keeps the changes of all concurrent writers", async () => {
		const path = join(folder, "secrets.json");
		const stores = [1, 2, 3, 4].map(() => secretStore(fileDocument(path)));
		await Promise.all(
			Array.from({ length: 20 }, (_, i) =>
				stores[i % 4]?.update((state) => ({ secrets: [...state.secrets, { secret: `s${i}` }] })),
			),
		);
		expect(await stores[0]?.load()).toHaveLength(20);
	});

	it("a document in a file can be read only by its owner", async () => {
		const path = join(folder, "secrets.json");
		await secretStore(fileDocument(path)).update(() => ({ secrets: [{ secret: "s" }] }));
		expect(statSync(path).mode & 0o077).toBe(0);
	});

	it("a document in a file takes over the lock that a crashed process left", async () => {
		const path = join(folder, "secrets.json");
		writeFileSync(`${path}.lock`, "");
		utimesSync(`${path}.lock`, 1, 1);
		expect(await fileDocument(path).replace("text", undefined)).toBe(true);
	});

	it("a document in a file is complete and unlocked for the next writer, whenever a writer was killed", async () => {
		const path = join(folder, "secrets.json");
		const programs = await bundlePrograms({ writer: new URL("./writer.ts", import.meta.url) });
		try {
			for (let round = 0; round < 15; round++) {
				const child = spawn(process.execPath, [programs.path("writer"), path], {
					stdio: ["ignore", "pipe", "inherit"],
				});
				await once(child.stdout, "data");
				await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
				child.kill("SIGKILL");
				await once(child, "exit");
				// The clock does not move, so a lock that is released only after some time would never be released.
				vi.useFakeTimers({ toFake: ["Date"] });
				const before = await fileDocument(path).read();
				expect(JSON.parse(before?.text ?? "")).toEqual({ n: expect.any(Number) });
				expect(await fileDocument(path).replace('{"n":0}', before?.version)).toBe(true);
				vi.useRealTimers();
			}
			expect(readdirSync(folder).filter((name) => name.includes(".lock"))).toEqual([]);
		} finally {
			vi.useRealTimers();
			programs.remove();
		}
	}, 60_000);

	it("a document in a file gives the lock of a dead process to only one of many waiting writers", async () => {
		const path = join(folder, "secrets.json");
		const world = { disk: systemDisk, clock: realClock, process: systemProcess, busy: () => {} };
		for (let round = 0; round < 30; round++) {
			// No process has this id, because it is above the maximum.
			writeFileSync(`${path}.lock`, `99999999 ${round} ${hostname()}`);
			let inside = 0;
			const enter = async () => {
				const lock = await lockFile(`${path}.lock`, world);
				expect(++inside).toBe(1);
				await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
				inside--;
				await lock.release();
			};
			await Promise.all(Array.from({ length: 5 }, enter));
		}
		expect(readdirSync(folder)).toEqual([]);
	});

	it("a document in a file can be written again after a process of another container was killed while it wrote", async () => {
		const { disk } = memoryDisk();
		// The clock of the dead process does not move, so it sends no heartbeat.
		const dead = { disk, clock: virtualClock(), process: machine("boot one, container one").start(1) };
		await lockFile("/data/secrets.lock", { ...dead, busy() {} });
		const time = virtualClock();
		const process = machine("boot one, container two").start(1);
		const document = fileDocument("/data/secrets", { disk, clock: time, process });
		const written = document.replace("text", undefined);
		await time.advance(15_000);
		expect(await written).toBe(true);
		expect((await document.read())?.text).toBe("text");
	});

	it("a document in a file cannot be written while a living process of another container holds its lock", async () => {
		const { disk } = memoryDisk();
		const time = virtualClock();
		const other = { disk, clock: time, process: machine("boot one, container one").start(7) };
		await lockFile("/data/secrets.lock", { ...other, timeout: 10_000, busy() {} });
		const process = machine("boot one, container two").start(1);
		const document = fileDocument("/data/secrets", { disk, clock: time, process });
		const written = document.replace("text", undefined).catch((error: Error) => error.message);
		await time.advance(15_000);
		expect(await written).toMatch(/locked by process 7/);
	});

	it("a document in a file does not replace a string that has changed since it was read", async () => {
		const document = fileDocument(join(folder, "secrets.json"));
		await document.replace("one", undefined);
		const read = await document.read();
		await document.replace("two", read?.version);
		expect(await document.replace("three", read?.version)).toBe(false);
		expect((await document.read())?.text).toBe("two");
	});
});
