import type { Command, CommanderError } from "commander";
import { UsageError } from "./errors.ts";

const startsLow = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const withoutPeriod = (text: string): string => text.replace(/\.$/, "");

/** `--port` of `-p, --port <n>`. */
const longOf = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

/** The purpose of an option, to say which value is expected. */
function meaningOf(command: Command, flags: string): string {
	const found = command.options.find((option) => option.flags === flags);
	return found === undefined ? "" : `: ${startsLow(withoutPeriod(found.description))}`;
}

/**
 * Refuses empty arguments and options. A shell passes them for a variable that is not set, and no command has a use for them.
 *
 * @throws UsageError that names the argument or option, and says what it is for
 */
export function requireValues(command: Command): void {
	for (const [index, argument] of command.registeredArguments.entries())
		if ([command.processedArgs[index]].flat().includes(""))
			throw new UsageError(`<${argument.name()}> is empty. Pass ${startsLow(argument.description)}`);
	for (const option of command.options)
		if ([command.getOptionValue(option.attributeName())].flat().includes(""))
			throw new UsageError(`${longOf(option.flags)} is empty${meaningOf(command, option.flags)}.`);
}

/** Says in one line what the parser did not understand, and what it expects. */
export function explain(error: CommanderError, command: Command): string {
	const text = error.message.replace(/^error: /, "");
	const quoted = /'([^']*)'/.exec(text)?.[1] ?? "";
	const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(text)?.[1];
	const hint = near === undefined ? "" : ` Did you mean ${near}?`;
	switch (error.code) {
		case "commander.unknownOption":
			return `Unknown option ${quoted}.${hint}`;
		case "commander.unknownCommand":
			return `Unknown command ${quoted}.${hint}`;
		case "commander.missingArgument": {
			const argument = command.registeredArguments.find((one) => one.name() === quoted);
			return `Missing <${quoted}>: ${startsLow(argument?.description ?? "")}`;
		}
		case "commander.optionMissingArgument":
			return `${longOf(quoted)} needs a value${meaningOf(command, quoted)}.`;
		case "commander.missingMandatoryOptionValue":
			return `${longOf(quoted)} is required${meaningOf(command, quoted)}.`;
		case "commander.invalidArgument": {
			const value = /argument '([^']*)' is invalid|value '([^']*)' is invalid/.exec(text);
			const choices = /Allowed choices are (.+)\.$/.exec(text)?.[1] ?? "";
			const name = text.startsWith("option") ? longOf(quoted) : `<${/for argument '([^']*)'/.exec(text)?.[1]}>`;
			return `${name} must be one of ${choices}, but was ${value?.[1] ?? value?.[2]}.`;
		}
		case "commander.excessArguments":
			return `Too many arguments${/: ?(.*)$|\. (Expected .*)$/.exec(text)?.[2]?.replace(/^E/, ": e") ?? "."}`;
		default:
			return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
	}
}
