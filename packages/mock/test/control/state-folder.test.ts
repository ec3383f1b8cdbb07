import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock } from "@countersign/mock";
import { createControl, StateFileError, StateFolder } from "@countersign/mock/control";
import { describe, expect, it, onTestFinished } from "vitest";

function folder() {
	const path = mkdtempSync(join(tmpdir(), "state-"));
	onTestFinished(() => rmSync(path, { recursive: true }));
	return { path, current: join(path, "state.json"), state: new StateFolder(path) };
}

function world() {
	const mock = createArcusMock({ clock: "virtual" });
	const control = createControl({ apis: [{ mock, url: "http://127.0.0.1" }], token: "a-token-for-tests-only" });
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
			[whole.slice(0, -20), "not complete JSON"],
			["", "not complete JSON"],
			[whole.replace("arcus", "arcuz"), "checksum"],
			[whole.replace('"format":1', '"format":2'), "another version"],
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
});
