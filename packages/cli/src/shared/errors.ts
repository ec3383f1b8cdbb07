/** The command line was not understood: exit code 2, and a pointer to the help. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** The command was understood and could not be carried out: exit code 1. */
export class CommandError extends Error {
	override readonly name = "CommandError";
}
