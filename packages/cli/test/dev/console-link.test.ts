import { describe, expect, it } from "vitest";
import { offerConsole } from "../../src/dev/console-link.ts";
import { testMachine } from "../machine.ts";

/** Offers the console on a machine whose browser the test controls. */
function offered(isOpened: boolean, openBrowser: (url: string) => Promise<void>) {
	const codes: string[] = [];
	let enter = () => {};
	const { machine, lines, warnings } = testMachine({
		openBrowser,
		onEnter(listener) {
			enter = listener;
			return () => {};
		},
	});
	offerConsole({ acceptCode: (code) => void codes.push(code) }, "http://127.0.0.1:4000", isOpened, machine);
	return { codes, lines, warnings, enter: () => enter() };
}

describe("the link to the console", () => {
	it("is opened in the browser with --open, with a code that the printed link does not use", async () => {
		const opened: string[] = [];
		const { codes, lines } = offered(true, async (url) => void opened.push(url));
		expect(codes).toHaveLength(2);
		expect(lines[0]).toBe(`Open the console in your browser: http://127.0.0.1:4000/#code=${codes[0]}`);
		expect(opened).toEqual([`http://127.0.0.1:4000/#code=${codes[1]}`]);
		expect(lines.join("\n")).not.toContain(codes[1]);
	});

	it("is only printed without --open, and Enter prints another one", () => {
		const opened: string[] = [];
		const { codes, lines, enter } = offered(false, async (url) => void opened.push(url));
		enter();
		expect(opened).toEqual([]);
		expect(codes).toHaveLength(2);
		expect(lines.at(-1)).toBe(`Console: http://127.0.0.1:4000/#code=${codes[1]}`);
	});

	it("can be opened by hand if there is no browser", async () => {
		const { warnings, codes } = offered(true, () => Promise.reject(new Error("spawn xdg-open ENOENT")));
		await Promise.resolve();
		expect(warnings).toEqual([
			"The browser could not be opened: spawn xdg-open ENOENT. Open the printed link yourself.",
		]);
		expect(warnings.join()).not.toContain(codes[1]);
	});
});
