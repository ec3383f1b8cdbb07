import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { offerConsole } from "../../src/dev/console-link.ts";
import { machineFiles } from "../../src/shared/files.ts";
import type { Machine } from "../../src/shared/machine.ts";
import { testMachine } from "../machine.ts";
import { folder } from "./running.ts";

const ORIGIN = "http://127.0.0.1:4000";

/** Offers the console on a machine whose browser and clock the test controls. */
function offered(open: boolean, replaced: Partial<Machine> = {}) {
	const state = folder();
	const codes: string[] = [];
	const redeemed = new Map<string, () => void>();
	const targets: string[] = [];
	let enter = () => {};
	let due: (() => void) | undefined;
	const { machine, lines, warnings } = testMachine({
		openBrowser: async (target) => void targets.push(target),
		onEnter(listener) {
			enter = listener;
			return () => {};
		},
		...replaced,
	});
	const clock = {
		...machine.clock,
		after(_ms: number, work: () => void) {
			due = work;
			return () => {
				due = undefined;
			};
		},
	};
	const acceptCode = (code: string, used?: () => void): void => {
		codes.push(code);
		if (used) redeemed.set(code, used);
	};
	const end = offerConsole({ acceptCode }, ORIGIN, { open, state }, { ...machine, clock });
	const file = join(state, "open-console.html");
	const redeem = (code = "") => redeemed.get(code)?.();
	return { state, file, codes, targets, lines, warnings, redeem, end, enter: () => enter(), expire: () => due?.() };
}

describe("the link to the console", () => {
	it("can be replaced with Enter, and says so only if there is a terminal", () => {
		const { codes, enter, lines } = offered(false);
		expect(lines.join("\n")).toContain("Press Enter for another one.");
		enter();
		expect(lines.at(-1)).toBe(`Console: ${ORIGIN}/#code=${codes[1]}`);
		const { lines: others, end } = offered(false, { onEnter: () => undefined });
		expect(others.join("\n")).toContain("The next run prints another one.");
		expect(others.join("\n")).not.toContain("Enter");
		end();
	});

	it("is opened with --open through a file that only this user can read, so that no command line shows the code", () => {
		const { codes, lines, targets, file } = offered(true);
		expect(codes).toHaveLength(2);
		expect(lines[0]).toBe(`Open the console in your browser: ${ORIGIN}/#code=${codes[0]}`);
		expect(targets).toEqual([file]);
		expect(readFileSync(file, "utf8")).toContain(`location.replace("${ORIGIN}/#code=${codes[1]}")`);
		if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(lines.join("\n")).not.toContain(codes[1]);
	});

	it("in the file is removed when a page has used it, and not when the printed one is used", () => {
		const { codes, redeem, file } = offered(true);
		redeem(codes[0]);
		expect(existsSync(file)).toBe(true);
		redeem(codes[1]);
		expect(existsSync(file)).toBe(false);
	});

	it("in the file is removed when it is too old, and at the end of the command", () => {
		const old = offered(true);
		old.expire();
		expect(existsSync(old.file)).toBe(false);
		const ended = offered(true);
		ended.end();
		expect(existsSync(ended.file)).toBe(false);
		expect([...old.warnings, ...ended.warnings]).toEqual([]);
	});

	it("is only printed without --open, and Enter prints another one", () => {
		const { codes, targets, lines, file, enter } = offered(false);
		enter();
		expect([targets, existsSync(file)]).toEqual([[], false]);
		expect(codes).toHaveLength(2);
		expect(lines.at(-1)).toBe(`Console: ${ORIGIN}/#code=${codes[1]}`);
	});

	it("can be opened by hand if there is no browser, and the file is removed", async () => {
		const { warnings, codes, file } = offered(true, {
			openBrowser: () => Promise.reject(new Error("spawn xdg-open ENOENT")),
		});
		await Promise.resolve();
		expect(warnings).toEqual([
			"The browser could not be opened: spawn xdg-open ENOENT. Open the printed link yourself.",
		]);
		expect(warnings.join()).not.toContain(codes[1]);
		expect(existsSync(file)).toBe(false);
	});

	it("can be opened by hand if the disk is full", () => {
		const { warnings, targets } = offered(true, {
			files: {
				...machineFiles,
				write() {
					throw new Error("ENOSPC: no space left on device");
				},
			},
		});
		expect(targets).toEqual([]);
		expect(warnings).toEqual([
			"The browser could not be opened: ENOSPC: no space left on device. Open the printed link yourself.",
		]);
	});
});
