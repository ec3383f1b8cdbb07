import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { createControl, StateFileError, StateFolder } from "@countersign/mock/control";
import { describe, expect, it, onTestFinished } from "vitest";
import { TOKEN } from "./control.ts";

function folder() {
	const path = mkdtempSync(join(tmpdir(), "state-"));
	onTestFinished(() => rmSync(path, { recursive: true }));
	return { path, current: join(path, "state.json"), state: new StateFolder(path) };
}

function world() {
	const mock = createArcusMock({ clock: "virtual" });
	const control = createControl({ apis: [{ mock, url: "http://127.0.0.1" }], token: TOKEN });
	onTestFinished(() => {
		control.close();
		mock.stop();
	});
	return { mock, control };
}

describe("the state folder", () => {
	it("a restarted process has the keys and data of the previous one", async () => {
		const { state, path, current } = folder();
		const before = world();
		const { key } = before.mock.createKey({ name: "kept" });
		await state.write(before.control.snapshot());
		const after = world();
		after.control.restore((await new StateFolder(path).read())!);
		expect(after.mock.keys.all()).toMatchObject([{ key, name: "kept" }]);
		expect(after.control.snapshot()).toEqual(before.control.snapshot());
		if (process.platform !== "win32") expect(statSync(current).mode & 0o777).toBe(0o600);
	});

	it("named snapshots and the states of APIs that are not served are kept", async () => {
		const { control, mock } = world();
		const other = { ...control.snapshot().apis.arcus!, counters: { requests: 7, keys: 0, jobs: 0 } };
		const snapshots = [{ name: "before", savedAt: 1, text: "{}" }];
		control.restore({ apis: { arca: other }, snapshots });
		mock.createKey();
		expect(control.snapshot()).toMatchObject({ apis: { arca: other, arcus: { keys: [{}] } }, snapshots });
	});

	it("a state with an entity whose id the API cannot have is refused before anything is replaced", async () => {
		const { control, mock } = world();
		mock.createKey({ name: "kept" });
		const before = control.snapshot();
		const own = before.apis.arcus!;
		const worlds = own.worlds.map((one) => ({ ...one, name: `acme/${one.mode}`, entityId: "acme" }));
		const old = { apis: { arcus: { ...own, keys: [], worlds } }, snapshots: [] };
		expect(() => control.restore(old)).toThrow(/stored entity "acme" of Arcus .*must be UUIDs/);
		expect(control.snapshot()).toEqual(before);
		const saved = { name: "old", savedAt: 1, text: JSON.stringify(old.apis) };
		control.restore({ ...before, snapshots: [saved] });
		const server = await control.listen(0);
		onTestFinished(() => server.close());
		const response = await fetch(`${server.url}/snapshots/old/restore`, {
			method: "POST",
			headers: { authorization: `Bearer ${TOKEN}` },
		});
		expect(response.status).toBe(409);
		expect(await response.json()).toMatchObject({ error: { code: "unusable_state" } });
		expect(mock.keys.all()).toMatchObject([{ name: "kept" }]);
	});

	it("an empty folder has no state", async () => {
		expect(await folder().state.read()).toBeUndefined();
	});

	it("a torn, changed or foreign file is rejected by name, and the previous state is offered", async () => {
		const { state, current } = folder();
		const { mock, control } = world();
		await state.write(control.snapshot());
		mock.createKey();
		await state.write(control.snapshot());
		const whole = readFileSync(current, "utf8");
		for (const [text, why] of [
			[whole.slice(0, -20), "is damaged: it is not complete"],
			["", "is damaged: it is not complete"],
			["null", "is damaged: it is not complete"],
			[`${whole}x`, "is damaged: it is not complete"],
			[whole.replace("arcus", "arcuz"), "is damaged: its content does not match its checksum"],
			[whole.replace('"format":2', '"format":1'), "was written by another version"],
			['{"format":1,"sha256":"0","state":"{}"}', "was written by another version"],
		] as const) {
			writeFileSync(current, text);
			const error = await state.read().catch((one: unknown) => one);
			expect(error).toBeInstanceOf(StateFileError);
			expect((error as StateFileError).message).toContain(why);
			expect((error as StateFileError).message).toContain("--last-good");
			expect((await state.read("last good"))?.apis.arcus?.keys).toEqual([]);
		}
	});

	it("a full disk leaves what was stored before intact, at whichever step it fails", async () => {
		const { machineFiles } = await import("../../src/control/state-files.ts");
		for (const step of ["makeFolder", "write", "rename"] as const) {
			const { state, path } = folder();
			const { mock, control } = world();
			await state.write(control.snapshot());
			const before = await state.read();
			mock.createKey();
			const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
			const failing = new StateFolder(path, { ...machineFiles, [step]: () => Promise.reject(full) });
			await expect(failing.write(control.snapshot())).rejects.toBe(full);
			expect(await state.read()).toEqual(before);
		}
	});

	it("a process that is killed between the two renames loses nothing", async () => {
		const { state, current } = folder();
		const { mock, control } = world();
		await state.write(control.snapshot());
		mock.createKey();
		await state.write(control.snapshot());
		renameSync(current, `${current}.new`);
		expect(await state.read()).toEqual(control.snapshot());
		// The new file was not complete yet.
		rmSync(current);
		writeFileSync(`${current}.new`, "{");
		expect((await state.read())?.apis.arcus?.keys).toEqual([]);
	});

	it("what is put aside for a fresh start stays in the folder under another name", async () => {
		const { state, path } = folder();
		await state.write(world().control.snapshot());
		await state.putAside("2026-11-30");
		expect(await state.read()).toBeUndefined();
		expect(readdirSync(path)).toEqual(["state.json.2026-11-30"]);
	});

	it("a file that is cut or changed at any byte is rejected", async () => {
		const { state, current } = folder();
		const { control } = world();
		await state.write({
			apis: {},
			snapshots: [{ name: "s", savedAt: 1, text: JSON.stringify(control.snapshot().apis) }],
		});
		const whole = readFileSync(current);
		expect(await state.read()).toMatchObject({ snapshots: [{ name: "s" }] });
		for (let at = 0; at < whole.length; at++) {
			const changed = Buffer.from(whole);
			changed[at] = (changed[at] ?? 0) ^ 4;
			for (const bytes of [whole.subarray(0, at), changed]) {
				writeFileSync(current, bytes);
				expect([at, await state.read().catch((error: unknown) => error)]).toEqual([at, expect.any(StateFileError)]);
			}
		}
	});

	it("what no version has written is rejected, even with the right checksum", async () => {
		const { state, current } = folder();
		for (const line of ["{}", "null", "[", '{"rows":[]}', '{"collection":"a","rows":null}']) {
			const content = `{"format":2}\n${line}\n`;
			const sha256 = createHash("sha256").update(content).digest("hex");
			writeFileSync(current, `${content}${JSON.stringify({ sha256 })}\n`);
			await expect(state.read()).rejects.toThrow(/has a content that this version does not know.*--fresh/);
		}
	});

	it("a state that fills many lines is read as it was written, and other work runs while it is written", async () => {
		const { machineFiles } = await import("../../src/control/state-files.ts");
		const { path, current } = folder();
		const { control } = world();
		const { arcus } = control.snapshot().apis;
		const rows = Array.from({ length: 3_000 }, (_, n) => ({
			id: `a${n}`,
			text: `\ud83d\ude00"\n${"x".repeat(n % 90)}`,
		}));
		const answers = rows.map(({ id }) => [id, { digest: "d", at: 1, answer: { status: 200, body: id } }] as const);
		const row = { name: "e/test", entityId: "e", mode: "test", counter: 1, sequences: [] } as const;
		const world2 = { ...row, data: { accounts: rows, ["__proto__"]: [{ id: "p" }], constructor: [{ id: "c" }] } };
		const text = `\ud83d\ude00`.repeat(100_001);
		const state = {
			apis: { arcus: { ...arcus!, worlds: [world2, { ...row, name: "f/test", data: {} }], idempotency: answers } },
			snapshots: [
				{ name: "long", savedAt: 1, text: `x${text}` },
				{ name: "empty", savedAt: 2, text: "" },
			],
		};
		let parts = 0;
		const counted = {
			...machineFiles,
			write: (file: string, all: Iterable<string>) =>
				machineFiles.write(
					file,
					(function* () {
						for (const part of all) {
							parts += 1;
							expect(part.length).toBeLessThan(200_000);
							yield part;
						}
					})(),
				),
		};
		await new StateFolder(path, counted).write(state);
		expect(parts).toBeGreaterThan(10);
		expect(await new StateFolder(path).read()).toEqual(state);
		expect(
			readFileSync(current, "utf8")
				.split("\n")
				.every((line) => line === "" || JSON.parse(line)),
		).toBe(true);
	});

	it("a process that is killed after a run that completed an interrupted write still has that state", async () => {
		const { machineFiles } = await import("../../src/control/state-files.ts");
		const { state, current, path } = folder();
		const { mock, control } = world();
		await state.write(control.snapshot());
		mock.createKey();
		await state.write(control.snapshot());
		renameSync(current, `${current}.new`);
		const latest = await state.read();
		const torn = new StateFolder(path, {
			...machineFiles,
			async write(file) {
				writeFileSync(file, "{");
				throw new Error("killed");
			},
		});
		await expect(torn.write(control.snapshot())).rejects.toThrow("killed");
		expect(await state.read()).toEqual(latest);
		expect(latest?.apis.arcus?.keys).toHaveLength(1);
	});

	it("there must be an earlier state for --last-good, and an empty folder has none", async () => {
		const { state } = folder();
		expect(await state.read("last good")).toBeUndefined();
		await state.write(world().control.snapshot());
		await expect(state.read("last good")).rejects.toThrow(/state\.previous\.json does not exist/);
		expect(await state.read()).toBeDefined();
	});
});
