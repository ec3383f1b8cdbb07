import type { Clock } from "@countersign/webhooks";
import { realClock } from "@countersign/webhooks/internal";
import { UsageError } from "../shared/usage.ts";
import { COMMANDS, USAGE } from "./usage.ts";

/**
 * Runs one command to its end.
 *
 * @param stopped makes the commands that serve; they serve until it resolves
 * @returns the exit code
 * @throws UsageError, and the errors of `parseArgs`, for what was not understood
 */
export async function run(
	[command, ...rest]: readonly string[],
	print: (text: string) => void,
	stopped: () => Promise<unknown>,
	clock: Clock = realClock,
): Promise<number> {
	if (command === undefined || command === "help" || command === "--help" || command === "-h") {
		print(USAGE);
		return command === undefined ? 2 : 0;
	}
	const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
	if (!known) throw new UsageError(`there is no command ${command}`);
	if (rest.includes("--help") || rest.includes("-h")) {
		print(known.help);
		return 0;
	}
	switch (command) {
		case "send":
			return (await import("./send/send.ts")).send(rest, print, clock);
		case "listen":
			return (await import("./listen/listen.ts")).listen(rest, print, stopped());
		case "forward":
			return (await import("./listen/listen.ts")).forward(rest, print, stopped());
		case "replay":
			return (await import("./replay/replay.ts")).replay(rest, print);
		case "dead":
			return (await import("./dead/dead.ts")).dead(rest, print);
		case "inboxes":
			return (await import("./inboxes/inboxes.ts")).inboxes(rest, print);
		case "verify":
			return (await import("./verify/verify.ts")).verify(rest, print, clock);
		default:
			return (await import("./rotate/rotate.ts")).rotate(rest, print, clock);
	}
}
