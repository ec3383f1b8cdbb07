import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { Stopping } from "../src/shared/stopping.ts";

/** A process whose signals and output the test controls. */
function fakeProcess() {
	const written: string[] = [];
	const exits: number[] = [];
	const process = Object.assign(new EventEmitter(), {
		exit: (code: number) => void exits.push(code),
		exitCode: undefined as number | undefined,
		stdout: new EventEmitter(),
		stderr: Object.assign(new EventEmitter(), { write: (text: string) => void written.push(text) }),
	});
	const stopping = new Stopping(process);
	stopping.watchOutput();
	const fail = (code: string) => process.stdout.emit("error", Object.assign(new Error(`${code}: write`), { code }));
	return { process, stopping, written, exits, fail };
}

describe("a command that runs until it is stopped", () => {
	it.each(["SIGINT", "SIGTERM", "SIGHUP"])(
		"ends in order after the first %s, and immediately after the second",
		async (signal) => {
			const { process, stopping, exits } = fakeProcess();
			const stopped = stopping.stopped();
			expect(process.listenerCount(signal)).toBe(1);
			process.emit(signal);
			await stopped;
			// Without a listener, Node.js ends the process.
			expect(process.listenerCount(signal)).toBe(0);
			expect(exits).toEqual([]);
			expect(stopping.exitCodeOf(0)).toBe(0);
		},
	);

	it.each(["EPIPE", "EIO"])("ends in order and quietly after %s, because nobody reads its output", async (code) => {
		const { process, stopping, exits, written, fail } = fakeProcess();
		const stopped = stopping.stopped();
		fail(code);
		fail(code);
		process.stderr.emit("error", new Error("EIO"));
		await stopped;
		expect({ exits, written }).toEqual({ exits: [], written: [] });
		expect([stopping.exitCodeOf(0), stopping.exitCodeOf(1)]).toEqual([0, 1]);
	});

	it("ends in order with exit code 1 and one line if its output cannot be written", async () => {
		const { stopping, exits, written, fail } = fakeProcess();
		const stopped = stopping.stopped();
		fail("ENOSPC");
		fail("ENOSPC");
		await stopped;
		expect(written).toEqual(["The output cannot be written: ENOSPC: write.\n"]);
		expect(exits).toEqual([]);
		expect(stopping.exitCodeOf(0)).toBe(1);
	});
});

describe("any other command", () => {
	it("ends quietly when the reader of its output has read enough, and with exit code 1 if the output cannot be written", () => {
		for (const [code, exit] of [
			["EPIPE", 0],
			["ENOSPC", 1],
		] as const) {
			const { exits, fail } = fakeProcess();
			fail(code);
			expect(exits).toEqual([exit]);
		}
	});
});
