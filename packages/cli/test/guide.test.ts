import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { expect, it } from "vitest";
import { build, described } from "../src/program.ts";

const guide = fileURLToPath(new URL("../../../docs/guides/command-line.md", import.meta.url));
const [BEGIN, END] = ["<!-- options -->", "<!-- /options -->"];

/** Returns a section for each command that does something, in the order of the help. */
function sections(command: Command, path: readonly string[]): string[] {
	const name = [...path, command.name()];
	if (command.commands.length > 0) return command.commands.flatMap((one) => sections(one, name));
	const shown = command.options.filter(({ hidden }) => !hidden);
	const takes = command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`));
	const rows = shown.map((one) => `- \`${one.flags}\`: ${described(one)}`);
	return [
		[
			`### ${name.slice(1).join(" ")}`,
			"",
			`\`${[...name, ...takes].join(" ")}\``,
			...(rows.length > 0 ? ["", ...rows] : []),
		].join("\n"),
	];
}

it("the guide lists every option of every command", () => {
	const text = readFileSync(guide, "utf8");
	const [before = "", rest = ""] = text.split(`${BEGIN}\n`);
	const [written = "", after = ""] = rest.split(END);
	const expected = `\n${sections(
		build(async () => {}, "1.2.3"),
		[],
	).join("\n\n")}\n\n`;
	// COUNTERSIGN_WRITE=1 writes the section again after a change of an option.
	if (process.env.COUNTERSIGN_WRITE) writeFileSync(guide, `${before}${BEGIN}\n${expected}${END}${after}`);
	else expect(written).toBe(expected);
});
