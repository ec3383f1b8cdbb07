import { run } from "../src/program.ts";
import { type Machine, thisMachine } from "../src/shared/machine.ts";

/** This machine, with its output kept and stopped at once. */
export function testMachine(replaced: Partial<Machine> = {}) {
	const lines: string[] = [];
	const warnings: string[] = [];
	const machine: Machine = {
		...thisMachine,
		print: (text) => void lines.push(text),
		warn: (text) => void warnings.push(text),
		stopped: async () => {},
		...replaced,
	};
	return { machine, lines, warnings };
}

/** Runs a command line in this process. */
export async function countersign(...args: string[]) {
	const { machine, lines, warnings } = testMachine();
	const code = await run(args, machine, "1.2.3");
	return { code, lines, err: warnings.join("\n") };
}
