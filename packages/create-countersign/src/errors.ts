/** The command line was not understood: exit code 2. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** The command was understood and could not be carried out: exit code 1. */
export class CreateError extends Error {
	override readonly name = "CreateError";
}

/** The person pressed Ctrl-C at a prompt. */
export class Cancelled extends Error {
	override readonly name = "Cancelled";
}
