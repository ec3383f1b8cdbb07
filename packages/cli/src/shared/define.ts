import { Command, Option } from "commander";
import type { Machine } from "./machine.ts";

/** Runs the work of a command; its result is the exit code of the process. */
export type Perform = (work: (machine: Machine) => number | Promise<number>) => Promise<void>;

/** The text of `--help` for a command, besides its arguments and options. */
export interface Manual {
	/** One line for the list of commands. */
	readonly summary: string;
	/** @defaultValue the summary */
	readonly description?: string;
	/** Command lines that work as they are. */
	readonly examples: readonly string[];
	/** What exit code 0 means, and what 1 means. Exit code 2 always means that the command line was not understood. */
	readonly exits: readonly [done: string, failed: string];
}

/** A command with its manual. */
export function command(name: string, { summary, description = summary, examples, exits }: Manual): Command {
	const manual = [
		`Example${examples.length === 1 ? "" : "s"}:`,
		...examples.map((line) => `  ${line}`),
		"",
		"Exit codes:",
		...[...exits, "The command line was not understood."].map((meaning, code) => `  ${code}  ${meaning}`),
	].join("\n");
	return new Command(name).summary(summary).description(description).addHelpText("after", `\n${manual}`);
}

/** An option that can be given several times; its values are an array. */
export function repeated(flags: string, description: string): Option {
	const add = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
	return new Option(flags, `${description} Repeatable.`).argParser(add);
}

/** An option with a list of values that it takes. */
export function oneOf(flags: string, description: string, values: readonly string[]): Option {
	return new Option(flags, description).choices(values);
}
