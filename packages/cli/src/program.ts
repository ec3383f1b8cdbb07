import { Command, CommanderError, Option } from "commander";
import { collectionsCommand } from "./collections/command.ts";
import { devCommand } from "./dev/command.ts";
import { generateCommand } from "./generate/command.ts";
import { inferCommand } from "./infer/command.ts";
import { lintCommand } from "./lint/command.ts";
import { mirrorCommand } from "./mirror/command.ts";
import { mockCommand } from "./mock/command.ts";
import { scopesCommand } from "./scopes/command.ts";
import type { Perform } from "./shared/define.ts";
import { CommandError, UsageError } from "./shared/errors.ts";
import { explain, requireValues } from "./shared/explain.ts";
import type { Machine } from "./shared/machine.ts";
import { fileMistake } from "./shared/system-error.ts";
import { verifyLiveCommand } from "./verify-live/command.ts";
import { webhooksCommand } from "./webhooks/command.ts";

/** Builds the command with all its commands. */
export function build(perform: Perform, version: string): Command {
	return new Command("countersign")
		.description("Typed clients, mocks and webhooks of business APIs.")
		.version(version, "--version", "Show the version.")
		.commandsGroup("Documents and clients:")
		.addCommand(inferCommand(perform))
		.addCommand(generateCommand(perform))
		.addCommand(lintCommand(perform))
		.addCommand(collectionsCommand(perform))
		.addCommand(scopesCommand(perform))
		.commandsGroup("Mocks:")
		.addCommand(mockCommand(perform))
		.addCommand(devCommand(perform))
		.addCommand(verifyLiveCommand(perform))
		.commandsGroup("Data:")
		.addCommand(mirrorCommand(perform))
		.commandsGroup("Webhooks:")
		.addCommand(webhooksCommand(perform));
}

/** The description of an option, with the values that it takes and its default. */
export function described({ description, argChoices, defaultValue, negate }: Option): string {
	// An empty list, for example.
	const hasDefault = defaultValue !== undefined && !negate && String(defaultValue) !== "";
	const notes = [
		...(argChoices === undefined ? [] : [`one of ${argChoices.join(", ")}`]),
		...(hasDefault ? [`default ${defaultValue}`] : []),
	];
	return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}

/** The settings that all commands share. */
function settle(command: Command, machine: Machine): void {
	command
		.exitOverride()
		.addHelpOption(new Option("-h, --help", "Show this help.").helpGroup("Options:"))
		.helpCommand(false)
		.allowExcessArguments(false)
		.configureHelp({
			subcommandTerm: (one) => one.name(),
			subcommandDescription: (one) => one.summary(),
			optionDescription: described,
		})
		.configureOutput({
			writeOut: (text) => machine.print(text.replace(/\n$/, "")),
			writeErr: (text) => machine.warn(text.replace(/\n$/, "")),
			// Reported by `run`, in our own words.
			outputError: () => {},
		});
	if (command.commands.length > 0) command.usage("<command> [options]").addHelpText("after", helpHint(command));
	for (const one of command.commands) settle(one, machine);
}

const helpHint = (command: Command): string =>
	`\nRun ${pathOf(command)} <command> --help for its options and examples.`;

const pathOf = (command: Command): string =>
	command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();

/** The command that the arguments name, as far as they name one, and the arguments behind its name. */
function namedBy(
	args: readonly string[],
	command: Command,
): { readonly command: Command; readonly rest: readonly string[] } {
	const [first, ...rest] = args;
	const found = command.commands.find((one) => one.name() === first);
	return found ? namedBy(rest, found) : { command, rest: args };
}

/**
 * Removes what would keep the parser from reporting a mistake well: `--help` behind a command that does not exist, which would show the
 * help of another one, and the value of an option that does not exist, which would make it look like no other option.
 */
function prepared(args: readonly string[], program: Command): string[] {
	const { command, rest } = namedBy(args, program);
	const isUnknown = command.commands.length > 0 && rest[0] !== undefined && !rest[0].startsWith("-");
	return args
		.filter((arg) => !isUnknown || (arg !== "--help" && arg !== "-h"))
		.map((arg) => {
			const [, name] = /^(--[\w-]+)=/.exec(arg) ?? [];
			return name === undefined || command.options.some(({ long }) => long === name) ? arg : name;
		});
}

const counted = (problems: number): string => (problems === 1 ? "1 problem" : `${problems} problems`);

const named = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** Prints what went wrong and returns the exit code. */
function report(error: unknown, command: Command, machine: Machine): number {
	const misunderstood = (message: string): number => {
		machine.warn(`${message}\nRun ${pathOf(command)} --help.`);
		return 2;
	};
	if (error instanceof CommanderError) {
		// Help and version have been printed; without a command, the help is all there is to say.
		if (error.exitCode === 0) return 0;
		return error.code === "commander.help" ? 2 : misunderstood(explain(error, command));
	}
	if (error instanceof UsageError) return misunderstood(error.message);
	if (error instanceof CommandError || !(error instanceof Error)) {
		machine.warn(error instanceof Error ? error.message : String(error));
		return 1;
	}
	// By their names: these classes come with whole libraries, which only some commands load.
	if (named(error, "DocumentError"))
		machine.warn(`${error.message}\n${counted((error as Error & { problems: readonly unknown[] }).problems.length)}`);
	else if (named(error, "RotationInProgressError")) machine.warn(`${error.message}\nFinish that rotation first.`);
	else machine.warn(fileMistake(error) ?? error.message);
	return 1;
}

/**
 * Runs a command line to its end.
 *
 * @param given the arguments, without the program
 * @returns the exit code: 0 done, 1 something is wrong, 2 not understood
 */
export async function run(given: readonly string[], machine: Machine, version = "0.0.0"): Promise<number> {
	const args = given[0] === "help" ? [...given.slice(1), "--help"] : given;
	let code = 0;
	const program = build(async (work) => {
		code = await work(machine);
	}, version);
	settle(program, machine);
	try {
		program.hook("preAction", (_program, command) => requireValues(command));
		await program.parseAsync(prepared(args, program), { from: "user" });
		return code;
	} catch (error) {
		return report(error, namedBy(args, program).command, machine);
	}
}
