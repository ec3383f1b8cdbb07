import type { Command } from "commander";

/** Adds the options of the commands that receive deliveries. */
export const withServing = (command: Command): Command =>
	command
		.option("--port <n>", "The port to listen on, 0 to 65535; 0 picks a free one.", "4020")
		.option("--host <host>", "The address to listen on.", "127.0.0.1")
		.option("--save <file>", "Append every delivery as a line of JSON, for replay and verify.")
		.option("--show", "Print bodies too.")
		.option("--count <n>", "Stop after this many deliveries.");
