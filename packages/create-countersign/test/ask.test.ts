import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { readArguments } from "../src/arguments.ts";
import { ask } from "../src/ask.ts";
import { Cancelled } from "../src/errors.ts";

const DOWN = "\u001b[B";
const ENTER = "\r";
const CTRL_C = "\u0003";

/** Types keys, each once a prompt with the given text is on the screen. */
function terminal(...typed: readonly (readonly [prompt: string, keys: readonly string[]])[]) {
	const input = new PassThrough();
	const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
	const waiting = [...typed];
	let screen = "";
	output.on("data", (chunk) => {
		screen += stripVTControlCharacters(String(chunk));
		const [next] = waiting;
		if (next && screen.includes(next[0])) {
			waiting.shift();
			screen = "";
			setImmediate(() => {
				for (const key of next[1]) input.write(key);
			});
		}
	});
	return { input, output };
}

describe("the questions of npm create countersign", () => {
	it("ask for the name, template, system and framework", async () => {
		const streams = terminal(
			["name of the project", ["shop", ENTER]],
			["What does it do?", [ENTER]],
			["For which system?", [DOWN, ENTER]],
			["With which framework?", [DOWN, DOWN, DOWN, ENTER]],
		);
		expect(await ask(readArguments([]), streams)).toEqual({
			name: "shop",
			template: "receiver",
			provider: "arca",
			framework: "hono",
		});
	});

	it("ask only for what the flags left out, and not for the framework of an import", async () => {
		const streams = terminal(["What does it do?", [DOWN, ENTER]], ["For which system?", [DOWN, DOWN, ENTER]]);
		expect(await ask(readArguments(["shop"]), streams)).toEqual({
			name: "shop",
			template: "import",
			provider: "deskflow",
			framework: undefined,
		});
	});

	it("suggest a name, and end without a project on Ctrl-C", async () => {
		const streams = terminal(["name of the project", [ENTER]], ["What does it do?", [CTRL_C]]);
		await expect(ask(readArguments([]), streams)).rejects.toThrow(Cancelled);
	});

	it("reject a flag that does not fit an answer, such as a framework for an import", async () => {
		const streams = terminal(["What does it do?", [DOWN, ENTER]]);
		await expect(ask(readArguments(["shop", "--framework", "hono"]), streams)).rejects.toThrow(
			/--framework is for receivers/,
		);
	});
});
