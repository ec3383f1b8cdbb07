import { spawnSync } from "node:child_process";
import { getEventListeners } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { onAbort } from "../../src/core/abort.ts";

describe("abort listeners", () => {
	it("onAbort adds one listener to a signal, however many wait, and removes it with the last", () => {
		const { signal } = new AbortController();
		const leave = Array.from({ length: 100 }, () => onAbort(signal, () => {}));
		expect(getEventListeners(signal, "abort")).toHaveLength(1);
		for (const one of leave) one();
		expect(getEventListeners(signal, "abort")).toHaveLength(0);
	});

	it("onAbort runs each callback once, in the order of registration, and skips removed ones", () => {
		const controller = new AbortController();
		const ran: string[] = [];
		const note = (name: string) => onAbort(controller.signal, () => ran.push(name));
		note("a");
		note("b")();
		note("c");
		controller.abort();
		controller.abort();
		expect(ran).toEqual(["a", "c"]);
		expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
	});

	it("onAbort runs at once if the signal is already aborted", () => {
		let ran = 0;
		onAbort(AbortSignal.abort(), () => ran++)();
		expect(ran).toBe(1);
	});
});

describe("ten thousand calls, 250 to a signal", () => {
	const program = fileURLToPath(new URL("./call/ten-thousand-calls.ts", import.meta.url));

	it.each(["answered", "aborted"])(
		"%s, print no warning and leave no handles, listeners or memory growth",
		(end) => {
			const { stdout, stderr, status } = spawnSync(
				process.execPath,
				["--expose-gc", "--conditions=countersign-source", "--import", "tsx", program, end],
				{ encoding: "utf8", cwd: fileURLToPath(new URL("../..", import.meta.url)) },
			);
			expect([stderr, status], stdout).toEqual(["", 0]);
			const { grownBytesPerCall, connections, ...left } = JSON.parse(stdout);
			expect(left).toEqual({ calls: 10_000, listeners: 0, timers: 0 });
			// A call that has not ended holds several kilobytes.
			expect(grownBytesPerCall).toBeLessThan(500);
			// Completed requests keep their connections in the pool; an aborted request has closed its socket.
			expect(connections).toBeLessThanOrEqual(end === "aborted" ? 0 : 250);
		},
		120_000,
	);
});
